"""Children of a team, and the devices on which they come in. Nothing here is known outside the team's schema."""

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


class FamilyDevice(TenantModel):
    """A browser on which a grown-up allowed children to come in. Its cookie names this row, signed."""

    is_archived: ClassVar = False

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(max_length=80)
    allowed_by = models.UUIDField()
    allowed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-allowed_at", "id")

    def __str__(self) -> str:
        return self.name
