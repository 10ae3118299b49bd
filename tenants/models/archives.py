from datetime import date, datetime
from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.utils import timezone

from tenants.models.teams import Team, last_day_before


class ArchiveQuerySet(models.QuerySet["Archive"]):
    def packing(self) -> "ArchiveQuerySet":
        return self.filter(status=Archive.Status.PACKING)

    def kept(self, *, now: datetime) -> "ArchiveQuerySet":
        """Those whose time is not over. One that is replaced by a newer has its time cut short."""
        return self.exclude(expires_at__lte=now)

    def ready(self) -> "ArchiveQuerySet":
        return self.filter(status=Archive.Status.READY)


class Archive(models.Model):
    """Everything of a team in one ZIP, as it was at one moment, for its parent-admins to take away."""

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
        """The last day on which it can be fetched."""
        return last_day_before(self.expires_at) if self.expires_at else None

    @property
    def sentence(self) -> str:
        """What the packer is doing, for a person."""
        if not self.attempts:
            return "In a moment we begin."
        if not self.files_to_pack:
            return "Writing down every book, page by page."
        return f"{self.files_packed} of {self.files_to_pack} pictures and files are in the box."
