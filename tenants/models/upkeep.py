"""Records about creating and migrating schemas."""

from typing import ClassVar

from django.db import models
from django.utils import timezone

from tenants.models.teams import Team


class SchemaBlueprint(models.Model):
    """A team's schema as SQL, tables and first rows, for one state of the migrations and one PostgreSQL version."""

    fingerprint = models.CharField(max_length=64, primary_key=True)
    sql = models.TextField()
    made_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.fingerprint[:12]


class MigrationFailure(models.Model):
    """A team whose schema could not be migrated: where it stopped and why, until a later run resolves it."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="migration_failures")
    migration = models.CharField(max_length=255)
    error = models.TextField()
    attempts = models.PositiveSmallIntegerField()
    failed_at = models.DateTimeField(default=timezone.now)
    resolved_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-failed_at", "-id")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["team"], condition=models.Q(resolved_at=None), name="migration_failure_open_once_per_team"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.migration} of {self.team_id}"
