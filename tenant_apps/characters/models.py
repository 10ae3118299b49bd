from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.urls import reverse
from django.utils import timezone

from shared_apps.ai.ports import Portrait
from shared_apps.ai.vocabulary import CharacterKind, Colour, Outfit, Pronouns, Trait
from tenants.models import TenantModel, TenantQuerySet


class CharacterQuerySet(TenantQuerySet["Character"]):
    def kept(self) -> "CharacterQuerySet":
        return self.filter(removed_at=None)


class Character(TenantModel):
    """A member of the team's cast. Books freeze its portrait when they are begun, so later changes leave them alone."""

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
        """The looks and ways that every storyteller and illustrator is given."""
        fields = ("name", "kind", "pronouns", "colour", "accent", "outfit", "trait")
        return Portrait.model_validate({field: getattr(self, field) for field in fields})

    @property
    def portrait_url(self) -> str:
        """Where the sheet is; empty until it is drawn. It changes with the looks, so that no old picture is kept."""
        return f"{reverse('characters:sheet', args=[self.id])}?{self.sheet_id}" if self.sheet_key else ""
