from pathlib import PurePosixPath
from typing import ClassVar
from uuid import UUID, uuid4

from django.db import models
from django.urls import reverse
from django.utils import timezone

from shared_apps.ai.ports import Portrait
from shared_apps.ai.vocabulary import CharacterKind, Colour, Outfit, Pronouns, Trait
from tenants.models import TenantModel, TenantQuerySet


def id_in(key: str) -> UUID:
    """The id in a file's key. Files are named by id; a store may append letters to make the name unique."""
    return UUID(PurePosixPath(key).name[:36])


class CharacterQuerySet(TenantQuerySet["Character"]):
    def kept(self) -> "CharacterQuerySet":
        return self.filter(removed_at=None)


class Character(TenantModel):
    """A member of the team's cast. A book copies its looks when it is started, so later changes do not affect it.

    ``sheet_id`` and ``drawing_id`` are the ids of the newest sheet and the newest drawing. ``sheet_key`` and
    ``drawing_key`` name the files that are shown: they change only once a new file may be shown.
    ``drawing_refused_at`` is when an adult last removed a drawing.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(max_length=40)
    pronouns = models.CharField(max_length=5, choices=Pronouns, default=Pronouns.THEY)
    kind = models.CharField(max_length=12, choices=CharacterKind)
    colour = models.CharField(max_length=8, choices=Colour)
    accent = models.CharField(max_length=8, choices=Colour)
    outfit = models.CharField(max_length=12, choices=Outfit, default=Outfit.NONE)
    trait = models.CharField(max_length=12, choices=Trait)
    sheet_id = models.UUIDField(default=uuid4, editable=False)
    sheet_key = models.CharField(max_length=200, blank=True, editable=False)
    drawing_id = models.UUIDField(null=True, editable=False)
    drawing_key = models.CharField(max_length=200, blank=True, db_default="", editable=False)
    drawing_refused_at = models.DateTimeField(null=True, editable=False)
    made_by = models.UUIDField(editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    removed_at = models.DateTimeField(null=True, editable=False)
    removed_by = models.UUIDField(null=True, editable=False)

    objects: ClassVar = CharacterQuerySet.as_manager()

    class Meta:
        ordering = ("name", "id")
        constraints: ClassVar = [models.CheckConstraint(condition=~models.Q(name=""), name="character_has_a_name")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("characters:detail", args=[self.id])

    def portrait(self) -> Portrait:
        """Name, looks and trait, as storytellers and illustrators receive them."""
        fields = ("name", "kind", "pronouns", "colour", "accent", "outfit", "trait")
        return Portrait.model_validate({field: getattr(self, field) for field in fields})

    @property
    def sheet_url(self) -> str:
        """The URL of the sheet; empty until it is drawn. It changes with the sheet, so browsers cache no old one."""
        stem = PurePosixPath(self.sheet_key).stem
        return f"{reverse('characters:sheet', args=[self.id])}?{stem}" if stem else ""

    @property
    def drawing_url(self) -> str:
        """The URL of the drawing; empty until one may be shown."""
        stem = PurePosixPath(self.drawing_key).stem
        return f"{reverse('characters:drawing', args=[self.id])}?{stem}" if stem else ""

    @property
    def id_of_shown_drawing(self) -> UUID | None:
        return id_in(self.drawing_key) if self.drawing_key else None

    @property
    def sheet_is_shown(self) -> bool:
        """Whether the newest sheet is the one that is shown."""
        return str(self.sheet_id) in self.sheet_key

    @property
    def drawing_waits(self) -> bool:
        """Whether there is a newer drawing than the one that is shown."""
        return self.drawing_id is not None and str(self.drawing_id) not in self.drawing_key
