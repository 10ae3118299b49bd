from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.utils import timezone

from tenant_apps.stories.models import Book
from tenants.models import TenantModel


class Export(TenantModel):
    """A book bound as a PDF, as it was at one moment."""

    class Status(models.TextChoices):
        BINDING = "binding", "Being bound"
        READY = "ready", "Ready"
        FAILED = "failed", "Failed"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="exports")
    status = models.CharField(max_length=10, choices=Status, default=Status.BINDING)
    file_key = models.CharField(max_length=200, blank=True)
    edition = models.CharField(max_length=64)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["book", "edition"], condition=~models.Q(status="failed"), name="export_once_per_edition"
            ),
        ]

    def __str__(self) -> str:
        return f"PDF of {self.book_id}"

    @property
    def is_ready(self) -> bool:
        return self.status == self.Status.READY
