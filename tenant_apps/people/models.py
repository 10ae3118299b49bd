"""Children of a team, and the devices on which they come in. Nothing here is known outside the team's schema."""

from datetime import datetime
from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.utils import timezone

from shared_apps.ai.vocabulary import ReadingLevel
from tenants.models import TenantModel, TenantQuerySet


class Avatar(models.TextChoices):
    """The picture that a child comes in by; a symbol of static/img/child-pictures.svg."""

    FOX = "fox", "Fox"
    RABBIT = "rabbit", "Rabbit"
    BEAR = "bear", "Bear"
    CAT = "cat", "Cat"
    DOG = "dog", "Dog"
    OWL = "owl", "Owl"
    PENGUIN = "penguin", "Penguin"
    FROG = "frog", "Frog"
    TURTLE = "turtle", "Turtle"
    HEDGEHOG = "hedgehog", "Hedgehog"
    LION = "lion", "Lion"
    PANDA = "panda", "Panda"


class PinPicture(models.TextChoices):
    """The pictures of which four, in their order, are a child's PIN; symbols of the same file."""

    APPLE = "apple", "Apple"
    STAR = "star", "Star"
    TREE = "tree", "Tree"
    HOUSE = "house", "House"
    BOAT = "boat", "Boat"
    ROCKET = "rocket", "Rocket"
    BICYCLE = "bicycle", "Bicycle"
    UMBRELLA = "umbrella", "Umbrella"
    KITE = "kite", "Kite"
    DRUM = "drum", "Drum"
    BANANA = "banana", "Banana"
    MOON = "moon", "Moon"


LONGEST_NICKNAME = 40


class ChildProfileQuerySet(TenantQuerySet["ChildProfile"]):
    def with_pin(self) -> "ChildProfileQuerySet":
        """Children who can come in by themselves."""
        return self.exclude(pin_hash="")


class ChildProfile(TenantModel):
    """A child without an account. Its membership, in ``public``, holds this row's id and nothing else of it."""

    stays_here: ClassVar = frozenset({"pin_hash"})

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    nickname = models.CharField(max_length=LONGEST_NICKNAME)
    avatar = models.CharField(max_length=10, choices=Avatar)
    level = models.CharField(max_length=10, choices=ReadingLevel)
    pin_hash = models.CharField(max_length=200, blank=True, default="", editable=False)
    """The hash of the picture PIN; empty until a grown-up chose them, and after a restore."""
    pin_set_at = models.DateTimeField(null=True, editable=False)
    made_by = models.UUIDField(editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects: ClassVar = ChildProfileQuerySet.as_manager()

    class Meta:
        ordering = ("nickname", "id")
        constraints: ClassVar = [models.CheckConstraint(condition=~models.Q(nickname=""), name="child_has_a_nickname")]

    def __str__(self) -> str:
        return self.nickname

    @property
    def has_pin(self) -> bool:
        return bool(self.pin_hash)


class FamilyDeviceQuerySet(TenantQuerySet["FamilyDevice"]):
    def current(self, *, now: datetime) -> "FamilyDeviceQuerySet":
        """Devices that have not expired."""
        return self.exclude(expires_at__lte=now)

    def of_grown_ups(self) -> "FamilyDeviceQuerySet":
        """Devices that a grown-up allowed for good."""
        return self.filter(expires_at=None)

    def of_class_code(self) -> "FamilyDeviceQuerySet":
        return self.exclude(expires_at=None)


class FamilyDevice(TenantModel):
    """A browser on which a grown-up allowed children to come in. Its cookie names this row, signed."""

    is_archived: ClassVar = False

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(max_length=80)
    allowed_by = models.UUIDField()
    allowed_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(null=True)
    """When it ends by itself, if a class code allowed it and not a grown-up."""

    objects: ClassVar = FamilyDeviceQuerySet.as_manager()

    class Meta:
        ordering = ("-allowed_at", "id")

    def __str__(self) -> str:
        return self.name


class NoticeKind(models.TextChoices):
    """What a notice says; the label is for the choice of what to receive."""

    BOOK_READY = "book_ready", "A book of yours is ready"
    APPROVAL_ASKED = "approval_asked", "A child shows you a book"
    BOOK_APPROVED = "book_approved", "Your book is approved"
    BOOK_SENT_BACK = "book_sent_back", "Your book comes back with a note"
    MEMBER_JOINED = "member_joined", "Somebody came in with an invitation"


class MemberNoticeQuerySet(TenantQuerySet["MemberNotice"]):
    def unread(self) -> "MemberNoticeQuerySet":
        return self.filter(read_at=None)

    def newest_first(self) -> "MemberNoticeQuerySet":
        return self.order_by("-at", "-id")


class MemberNotice(TenantModel):
    """Something that a member should hear of. It names its subject by kind and id, and quotes nothing."""

    is_archived: ClassVar = False

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    member_id = models.UUIDField()
    kind = models.CharField(max_length=20, choices=NoticeKind)
    subject_kind = models.CharField(max_length=20)
    subject_id = models.UUIDField()
    at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)
    is_mailed = models.BooleanField(default=False)

    objects: ClassVar = MemberNoticeQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["member_id", "-at"], name="notice_of_member")]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["member_id", "kind", "subject_id"],
                condition=models.Q(read_at=None),
                name="notice_unread_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} at {self.at:%Y-%m-%d %H:%M}"


class NoticeSettings(TenantModel):
    """What a member wants to receive. Without a row: everything in the page, and by e-mail what waits for adults."""

    is_archived: ClassVar = False

    member_id = models.UUIDField(primary_key=True, editable=False)
    in_page = models.JSONField()
    by_mail = models.JSONField()
    time_zone = models.CharField(max_length=60)
    hour = models.PositiveSmallIntegerField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(hour__lte=23), name="notice_hour_of_a_day"),
        ]

    def __str__(self) -> str:
        return f"daily at {self.hour} in {self.time_zone}"


class PupilCard(TenantModel):
    """A pupil's card. Its code is calculated from ``id``, so it can be printed again, and no table holds it."""

    is_archived: ClassVar = False

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    profile = models.OneToOneField(ChildProfile, on_delete=models.CASCADE, related_name="card")
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"card of {self.profile_id}"


class ClassCode(TenantModel):
    """The code on the board, in at most one row. A browser that enters it may show the class for a while."""

    is_archived: ClassVar = False

    id = models.SmallIntegerField(primary_key=True, default=1, editable=False)
    code = models.CharField(max_length=8)
    made_by = models.UUIDField()
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=models.Q(id=1), name="class_code_once")]

    def __str__(self) -> str:
        return "the code of the class"


class VisitQuerySet(TenantQuerySet["Visit"]):
    def current(self, *, since: datetime) -> "VisitQuerySet":
        """Visits that nobody ended, and in which something happened since then."""
        return self.filter(ended_at=None, seen_at__gt=since)


class Visit(TenantModel):
    """A pupil's time in the class, from coming in to leaving, on one device. Rows are deleted after a week."""

    is_archived: ClassVar = False

    class By(models.TextChoices):
        CARD = "card", "with the card"
        CLASS_CODE = "code", "with the class code"
        DEVICE = "device", "on an allowed device"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    profile = models.ForeignKey(ChildProfile, on_delete=models.CASCADE, related_name="visits")
    device = models.CharField(max_length=80)
    by = models.CharField(max_length=6, choices=By)
    started_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    instead_of = models.CharField(max_length=80, blank=True, default="")
    """The other device that this visit signed out, if the pupil was active there."""

    objects: ClassVar = VisitQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["profile"], condition=models.Q(ended_at=None), name="visit_open_once_per_pupil"
            ),
        ]

    def __str__(self) -> str:
        return f"visit of {self.profile_id}"


class BriefDraft(TenantModel):
    """What a child answered so far about the book that it wants. It is kept here, so that any device can go on."""

    profile = models.OneToOneField(ChildProfile, on_delete=models.CASCADE, primary_key=True, related_name="brief_draft")
    answers = models.JSONField(default=dict)
    begun_at = models.DateTimeField()
    saved_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"draft of {self.profile_id}"
