from collections.abc import Iterable
from typing import ClassVar, cast

from django import forms
from django.http import QueryDict

from shared_apps.ai.vocabulary import CharacterKind, Colour, Outfit, Trait
from tenant_apps.characters.models import Character

NEWCOMER: dict[str, str] = {
    "kind": CharacterKind.FOX,
    "colour": Colour.ORANGE,
    "accent": Colour.TEAL,
    "outfit": Outfit.SCARF,
    "trait": Trait.CURIOUS,
}
"""How somebody new looks until a person chooses otherwise, so that there is a face from the beginning."""

SWATCHES = "components/fields/swatches.html"


class LooksForm(forms.Form):
    """What decides a portrait: for trying looks on before they are kept."""

    kind = forms.ChoiceField(choices=CharacterKind)
    colour = forms.ChoiceField(choices=Colour)
    accent = forms.ChoiceField(choices=Colour)
    outfit = forms.ChoiceField(choices=Outfit)
    trait = forms.ChoiceField(choices=Trait)


class CharacterForm(forms.ModelForm[Character]):
    class Meta:
        model = Character
        fields = ("name", "pronouns", "kind", "colour", "accent", "outfit", "trait")
        labels: ClassVar = {
            "kind": "What are they?",
            "colour": "Main colour",
            "accent": "Second colour",
            "outfit": "Always wears",
            "trait": "Most of all they are",
        }
        help_texts: ClassVar = {"name": "A first name or a made-up one. No surnames, please."}
        widgets: ClassVar = dict.fromkeys(fields[1:], forms.RadioSelect)
        error_messages: ClassVar = {"name": {"max_length": "Keep the name to 40 characters."}}

    def __init__(self, data: QueryDict | None, *, instance: Character | None = None) -> None:
        super().__init__(data, instance=instance, initial=None if instance else NEWCOMER)
        for field in self.fields.values():
            if isinstance(field, forms.TypedChoiceField):
                choices = cast("Iterable[tuple[str, str]]", field.choices)
                field.choices = [(value, words) for value, words in choices if value]  # every question has an answer
        for name in ("colour", "accent"):
            self.fields[name].template_name = SWATCHES  # type: ignore[attr-defined]  # missing in the stubs
