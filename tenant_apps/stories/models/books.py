"""Books, their pages, and the versions of each page."""

from pathlib import PurePosixPath
from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.db.models import Prefetch
from django.urls import reverse
from django.utils import timezone

from shared_apps.ai.ports import Portrait, Scene
from shared_apps.ai.reading_level import ENOUGH_WORDS
from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel
from tenants.models import TenantModel, TenantQuerySet

PAGES = range(4, 33)
PARKED = 1000
"""Numbers of pages from here on are those of removed pages, which a version of the book can bring back."""
CLOTHS = ("sprout", "sky", "plum", "brick", "honey", "night")


def picture_address(key: str, view: str, *arguments: object) -> str:
    """The URL of a picture; empty without one. It contains the file's id, so browsers cache no old picture."""
    return f"{reverse(view, args=arguments)}?{PurePosixPath(key).stem}" if key else ""


class BookQuerySet(TenantQuerySet["Book"]):
    def kept(self) -> "BookQuerySet":
        return self.filter(removed_at=None)

    def in_bin(self) -> "BookQuerySet":
        """Books that were taken off the shelf, the last one first."""
        return self.exclude(removed_at=None).order_by("-removed_at", "-id")

    def newest_first(self) -> "BookQuerySet":
        return self.order_by("-created_at", "-id")

    def matching(self, words: str) -> "BookQuerySet":
        """Books whose title or idea contains the words; all books for no words."""
        words = words.replace("\x00", "").strip()
        return self.filter(models.Q(title__icontains=words) | models.Q(idea__icontains=words)) if words else self

    def submitted(self) -> "BookQuerySet":
        """Books that wait for an adult, the longest wait first."""
        return self.filter(approval=Book.Approval.SUBMITTED).order_by("approval_changed_at", "id")

    def stories_told(self, last: int = 10) -> tuple[str, ...]:
        """The stories of the newest books, as their covers name them."""
        covers = self.newest_first().exclude(cover_scene=None).values_list("cover_scene", flat=True)[:last]
        return tuple(cover["story"] for cover in covers if cover and cover.get("story"))

    def with_pages(self) -> "BookQuerySet":
        return self.prefetch_related(Prefetch("pages", queryset=Page.objects.with_words()))


class Book(TenantModel):
    """A story with pictures, from its idea on. Cast and style are copied when it is started, and never change.

    ``held_title`` is the storyteller's title while the title or the names of invented characters may not be shown; the
    idea is shown instead.
    """

    class Status(models.TextChoices):
        MAKING = "making", "In the making"
        READY = "ready", "Ready to read"
        STOPPED = "stopped", "Stopped"

    class Approval(models.TextChoices):
        """What an adult decided about the book. Children read what is published, and what they made."""

        DRAFT = "draft", "Draft"
        SUBMITTED = "submitted", "Waits for a grown-up"
        APPROVED = "approved", "Approved"
        PUBLISHED = "published", "For everyone here"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    title = models.CharField(max_length=120)
    subtitle = models.CharField(max_length=120, blank=True, db_default="", default="")
    dedication = models.CharField(max_length=300, blank=True, db_default="", default="")
    held_title = models.CharField(max_length=120, blank=True, db_default="")
    idea = models.CharField(max_length=500)
    level = models.CharField(max_length=10, choices=ReadingLevel)
    style = models.CharField(max_length=12, choices=ArtStyle)
    language = models.CharField(max_length=8, default="en")
    page_count = models.PositiveSmallIntegerField()
    seed = models.PositiveIntegerField()
    cast_sheet = models.JSONField(default=list)
    reference_keys = models.JSONField(default=list, db_default=models.Value([], models.JSONField()))
    cover_scene = models.JSONField(null=True)
    cover_key = models.CharField(max_length=200, blank=True)
    cover_provenance = models.JSONField(default=dict, db_default=models.Value({}, models.JSONField()))
    provenance = models.JSONField(default=dict)
    status = models.CharField(max_length=10, choices=Status, default=Status.MAKING)
    word_count = models.PositiveIntegerField(null=True)
    reading_grade = models.FloatField(null=True)
    made_by = models.UUIDField()
    created_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)
    removed_by = models.UUIDField(null=True)
    approval = models.CharField(
        max_length=10, choices=Approval, default=Approval.DRAFT, db_default=Approval.PUBLISHED.value
    )
    """A draft, unless said otherwise. Books from before there were approvals stay where everyone saw them."""
    approval_note = models.CharField(max_length=500, blank=True, default="", db_default="")
    """What an adult wrote when they sent the book back."""
    approval_changed_at = models.DateTimeField(null=True)

    objects: ClassVar = BookQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["-created_at", "-id"], name="book_shelf_order")]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(page_count__gte=PAGES.start, page_count__lt=PAGES.stop),
                name="book_has_4_to_32_pages",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("stories:book", args=[self.id])

    @property
    def url_on_shelf(self) -> str:
        """The book's page; empty when it is off the shelf."""
        return "" if self.removed_at else self.get_absolute_url()

    @property
    def cover_url(self) -> str:
        """The URL of the cover; empty until it is drawn."""
        return picture_address(self.cover_key, "stories:cover", self.id)

    @property
    def is_ready(self) -> bool:
        return self.status == self.Status.READY

    @property
    def is_published(self) -> bool:
        return self.approval == self.Approval.PUBLISHED

    @property
    def is_approved(self) -> bool:
        """Whether an adult approved it as it is now, published or not."""
        return self.approval in (self.Approval.APPROVED, self.Approval.PUBLISHED)

    @property
    def cloth(self) -> str:
        """The colour of its binding, always the same for one book."""
        return CLOTHS[self.id.int % len(CLOTHS)]

    @property
    def cast(self) -> tuple[Portrait, ...]:
        return tuple(Portrait.model_validate(portrait) for portrait in self.cast_sheet)

    @property
    def cast_names(self) -> tuple[str, ...]:
        """Names of its cast, for readers; empty while the storyteller's title is held."""
        return () if self.held_title else tuple(portrait.name for portrait in self.cast)

    @property
    def grade_is_estimate(self) -> bool:
        """Whether the book is too short for the reading formula."""
        return (self.word_count or 0) < ENOUGH_WORDS


class PageQuerySet(TenantQuerySet["Page"]):
    def in_book(self) -> "PageQuerySet":
        """Pages that were not removed."""
        return self.filter(number__lt=PARKED)

    def with_words(self) -> "PageQuerySet":
        return self.in_book().select_related("current").order_by("number")


class Page(TenantModel):
    """A page of a book. Readers see its current version; it has none while its words may not be shown.

    A removed page keeps its versions. It has no current one, and a number from ``PARKED`` on.
    ``access.pages_to_read`` sets three marks: the words wait, the picture waits, or the picture was left out.
    """

    waits = picture_waits = is_without_picture = False

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="pages")
    number = models.PositiveSmallIntegerField()
    current = models.OneToOneField("PageVersion", on_delete=models.PROTECT, null=True, related_name="+")

    objects: ClassVar = PageQuerySet.as_manager()

    class Meta:
        ordering = ("number",)
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["book", "number"], name="page_number_once_per_book"),
        ]

    def __str__(self) -> str:
        return f"page {self.number}"

    @property
    def is_removed(self) -> bool:
        return self.number >= PARKED

    @property
    def picture_url(self) -> str:
        """The URL of the current version's picture; empty until it is drawn."""
        key = self.current.picture_key if self.current else ""
        return picture_address(key, "stories:picture", self.book_id, self.number)


class PageVersion(TenantModel):
    """One version of a page, with who made it and how. It is never deleted; its text never changes.

    ``based_on`` is the number of the version that its maker saw. ``made_by`` is a membership; the AI has none.
    ``wish`` is what somebody asked of its picture. ``alt`` describes the picture.
    """

    class Maker(models.TextChoices):
        AI = "ai", "AI"
        ADULT = "adult", "An adult"
        CHILD = "child", "A child"

    is_hidden = False
    """Set by ``editing.access`` on a version whose words this member may not see."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField(default=1)
    text = models.TextField()
    alt = models.TextField()
    scene = models.JSONField()
    picture_key = models.CharField(max_length=200, blank=True)
    maker = models.CharField(max_length=5, choices=Maker)
    made_by = models.UUIDField(null=True)
    based_on = models.PositiveSmallIntegerField(null=True)
    wish = models.CharField(max_length=200, blank=True, db_default="", default="")
    text_provenance = models.JSONField(default=dict)
    picture_provenance = models.JSONField(default=dict)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["page", "number"], name="page_version_number_once"),
        ]

    def __str__(self) -> str:
        return f"version {self.number}"

    @property
    def picture_url(self) -> str:
        """The URL of this version's own picture, for those who may edit the book; empty without one."""
        return picture_address(self.picture_key, "editing:version_picture", self.page.book_id, self.id)

    @property
    def needs_picture(self) -> bool:
        """Whether the AI wrote it and its picture was not drawn yet. What a person wrote is illustrated on request."""
        return self.maker == self.Maker.AI and not self.picture_key

    def parsed_scene(self) -> Scene:
        return Scene.model_validate(self.scene)
