from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.utils import timezone

from tenant_apps.stories.models import Book
from tenants.models import TenantModel


class Export(TenantModel):
    """A book as a file to take away, as it was at one moment.

    ``edition`` is a hash of its format and contents, so that the same edition is made once.
    """

    class Format(models.TextChoices):
        PDF = "pdf", "PDF"
        EPUB = "epub", "EPUB"

    class Status(models.TextChoices):
        BINDING = "binding", "Being bound"
        READY = "ready", "Ready"
        FAILED = "failed", "Failed"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="exports")
    format = models.CharField(max_length=8, choices=Format, default=Format.PDF, db_default=Format.PDF)
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
        return f"{self.format} of {self.book_id}"

    @property
    def is_ready(self) -> bool:
        return self.status == self.Status.READY
