from datetime import date, datetime
from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.utils import timezone

from tenants.models import Team, last_day_before


class ArchiveQuerySet(models.QuerySet["Archive"]):
    def packing(self) -> "ArchiveQuerySet":
        return self.filter(status=Archive.Status.PACKING)

    def kept(self, *, now: datetime) -> "ArchiveQuerySet":
        """Archives that have not expired. An archive expires at once when a newer one replaces it."""
        return self.exclude(expires_at__lte=now)

    def ready(self) -> "ArchiveQuerySet":
        return self.filter(status=Archive.Status.READY)


class Archive(models.Model):
    """Everything that a team had at one moment, in one ZIP, for its parent-admins to download."""

    class Status(models.TextChoices):
        PACKING = "packing", "Being packed"
        READY = "ready", "Ready"
        FAILED = "failed", "Failed"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="archives")
    asked_by = models.UUIDField()
    status = models.CharField(max_length=10, choices=Status, default=Status.PACKING)
    file_key = models.CharField(max_length=200, blank=True)
    size = models.PositiveBigIntegerField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0, db_default=0)
    files_packed = models.PositiveIntegerField(default=0, db_default=0)
    files_to_pack = models.PositiveIntegerField(default=0, db_default=0)
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(null=True)

    objects = ArchiveQuerySet.as_manager()

    class Meta:
        ordering = ("-created_at", "-id")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["team"], condition=models.Q(status="packing"), name="archive_packed_once_at_a_time"
            ),
        ]

    def __str__(self) -> str:
        return f"archive of {self.team_id}"

    @property
    def is_packing(self) -> bool:
        return self.status == self.Status.PACKING

    @property
    def is_ready(self) -> bool:
        return self.status == self.Status.READY

    @property
    def last_day(self) -> date | None:
        """The last day on which the archive can be downloaded."""
        return last_day_before(self.expires_at) if self.expires_at else None

    @property
    def sentence(self) -> str:
        """The progress of packing, in a sentence for people."""
        if not self.attempts:
            return "We start in a moment."
        if not self.files_to_pack:
            return "Writing every book, page by page."
        return f"{self.files_packed} of {self.files_to_pack} pictures and files are packed."
