"""What a finished book was after each change."""

from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.utils import timezone

from tenant_apps.stories.models.books import Book, PageVersion
from tenants.models import TenantModel


class BookVersion(TenantModel):
    """How a finished book was after one change: its title, its pages in order, and the version of each. Never changed.

    The first one is the book as it was made. ``restores`` is the number of an earlier version that this one is equal
    to. ``parent`` is the number of the version that was changed (the restored one, after a restore): "undo" and "redo"
    follow it. ``pages`` lists ``{"page": id, "version": id or null}``.
    """

    class Change(models.TextChoices):
        MADE = "made", "The book was made"
        TEXT = "text", "Words changed"
        PICTURE = "picture", "A picture changed"
        TITLE = "title", "Cover, title or dedication changed"
        MOVE = "move", "A page moved"
        INSERT = "insert", "A page added"
        DUPLICATE = "duplicate", "A page copied"
        REMOVE = "remove", "A page removed"
        UNDO = "undo", "Undone"
        REDO = "redo", "Done again"
        RESTORE = "restore", "An earlier version restored"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    change = models.CharField(max_length=10, choices=Change)
    page_number = models.PositiveSmallIntegerField(null=True)
    parent = models.PositiveIntegerField(null=True)
    restores = models.PositiveIntegerField(null=True)
    maker = models.CharField(max_length=5, choices=PageVersion.Maker)
    made_by = models.UUIDField(null=True)
    title = models.CharField(max_length=120)
    subtitle = models.CharField(max_length=120, blank=True)
    dedication = models.CharField(max_length=300, blank=True)
    cover_key = models.CharField(max_length=200, blank=True)
    pages = models.JSONField()
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["book", "number"], name="book_version_number_once"),
        ]

    def __str__(self) -> str:
        return f"version {self.number} of {self.book_id}"

    @property
    def position(self) -> int:
        """The number of the version that shows the same book: its own, or that of the one it restores."""
        return self.restores or self.number
