from typing import ClassVar
from uuid import UUID, uuid4

from django.db import models
from django.utils import timezone

from tenant_apps.stories.models import Book
from tenants.models import TenantModel


class Run(TenantModel):
    """One making of a book, from its brief to its last picture."""

    class Status(models.TextChoices):
        RUNNING = "running", "Being made"
        DONE = "done", "Done"
        FAILED = "failed", "Failed"
        CANCELLED = "cancelled", "Cancelled"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="runs")
    submission_key = models.UUIDField(unique=True)
    reservation_id = models.UUIDField(null=True)
    brief = models.JSONField()
    status = models.CharField(max_length=10, choices=Status, default=Status.RUNNING)
    failure = models.TextField(blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["book"], condition=models.Q(status="running"), name="book_has_one_running_run"
            ),
        ]

    def __str__(self) -> str:
        return f"run {self.id}"


class Step(TenantModel):
    """One call to a provider, and its outcome. The step's id is the idempotency key of the call.

    A page or picture that is made again is a new step of the next ``round``, with a reservation of its own.
    ``subject_id`` is the version of the page that a picture is drawn for, or what a check judges. ``words_allowed``
    says that a person allowed the held words that a picture is drawn from. ``file_key`` is stored before the file is
    written, so that the next attempt after a crash can delete it. ``costs`` lists all provider calls, failed ones too.
    """

    class Kind(models.TextChoices):
        STORY = "story", "Write the story"
        COVER = "cover", "Draw the cover"
        PICTURE = "picture", "Draw a page"
        CHECK = "check", "Judge what nobody could judge"

    class Status(models.TextChoices):
        OPEN = "open", "Open"
        DONE = "done", "Done"
        HELD = "held", "Not asked for: its words were held"
        FAILED = "failed", "Failed"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    run = models.ForeignKey(Run, on_delete=models.CASCADE, related_name="steps")
    kind = models.CharField(max_length=10, choices=Kind)
    page_number = models.PositiveSmallIntegerField(default=0)
    round = models.PositiveSmallIntegerField(default=0, db_default=0)
    status = models.CharField(max_length=10, choices=Status, default=Status.OPEN)
    subject_kind = models.CharField(max_length=10, blank=True, db_default="")
    subject_id = models.UUIDField(null=True)
    reservation_id = models.UUIDField(null=True)
    words_allowed = models.BooleanField(default=False, db_default=False)
    file_key = models.CharField(max_length=200, blank=True, db_default="")
    costs = models.JSONField(default=list, db_default=models.Value([], models.JSONField()))
    created_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["run", "kind", "page_number", "round"],
                condition=~models.Q(kind="check"),
                name="step_once_per_run_and_round",
            ),
            models.UniqueConstraint(
                fields=["run", "subject_id"],
                condition=models.Q(kind="check", status="open"),
                name="subject_has_one_open_check",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.page_number or ''}".strip()

    @property
    def about(self) -> UUID:
        """``subject_id`` of a step that must have one. Raises ValueError."""
        if self.subject_id is None:
            raise ValueError(f"{self} has no subject.")
        return self.subject_id


class Notice(TenantModel):
    """A finished book that ``member_id``, who started it, has not seen yet. Deleted once they have."""

    book = models.OneToOneField(Book, on_delete=models.CASCADE, primary_key=True, related_name="+")
    member_id = models.UUIDField(db_index=True)
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"notice of {self.book_id}"


class HeldIdea(TenantModel):
    """An idea that was held: no book was begun. ``is_released``: a parent-admin lets the same words through."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    words = models.TextField()
    member_id = models.UUIDField()
    held_at = models.DateTimeField()
    is_released = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"held idea {self.id}"
