"""What adults approved, and the links that let others read it."""

from datetime import datetime
from typing import ClassVar
from uuid import uuid4

from django.db import models

from tenant_apps.stories.models.books import Book
from tenants.models import TenantModel, TenantQuerySet


class ApprovedEdition(TenantModel):
    """What an adult approved: the title, the cover, and the version of each page. Rows are only added.

    Versions keep their words, so that the next review can show what changed since.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="approved_editions")
    contents = models.JSONField()
    approved_by = models.UUIDField()
    approved_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["book", "-approved_at"], name="approved_edition_newest")]

    def __str__(self) -> str:
        return f"approved at {self.approved_at:%Y-%m-%d %H:%M}"


class ShareLinkQuerySet(TenantQuerySet["ShareLink"]):
    def newest_first(self) -> "ShareLinkQuerySet":
        return self.order_by("-created_at", "-id")

    def open_at(self, now: datetime) -> "ShareLinkQuerySet":
        return self.filter(ended_at=None, expires_at__gt=now)


class ShareLink(TenantModel):
    """Lets everyone who has the link read one book. It counts how often the book was opened, and by nobody's name."""

    is_archived: ClassVar = False

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="share_links")
    shows_names = models.BooleanField()
    created_by = models.UUIDField()
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    opened = models.PositiveIntegerField(default=0)
    last_opened_at = models.DateTimeField(null=True)

    objects: ClassVar = ShareLinkQuerySet.as_manager()

    class Meta:
        ordering = ("-created_at", "id")

    def __str__(self) -> str:
        return f"shared until {self.expires_at:%Y-%m-%d}"
