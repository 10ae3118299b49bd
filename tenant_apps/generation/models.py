from typing import ClassVar
from uuid import UUID, uuid4

from django.db import models
from django.utils import timezone

from tenant_apps.stories.models import Book
from tenants.models import TenantModel


class Run(TenantModel):
    """One making of a book, from its brief to its last picture. The brief is kept as it was asked."""

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
    """One thing asked of a provider: what, and whether it came back. Its id is the idempotency key of the call.

    What is asked for anew is a step of its own, of the next ``round``, with a reservation of its own. A picture is of
    a subject: the version of a page that it is drawn for; a check is of what it judges. ``words_allowed`` says that the
    words a picture is drawn from were held, and then allowed. ``file_key`` names its file before that is written, so
    that whoever takes the step up after a death finds it. ``costs`` are what providers were asked for it, failed
    attempts included.
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
        """The subject of a step that has one."""
        if self.subject_id is None:
            raise ValueError(f"{self} is about nothing.")
        return self.subject_id


class Notice(TenantModel):
    """A book is ready, and ``member_id``, who began it, has not seen it yet. Gone as soon as they have."""

    book = models.OneToOneField(Book, on_delete=models.CASCADE, primary_key=True, related_name="+")
    member_id = models.UUIDField(db_index=True)
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"notice of {self.book_id}"
