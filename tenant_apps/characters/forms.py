from collections.abc import Iterable
from http import HTTPStatus
from typing import Any, ClassVar, cast

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from shared_apps.ai import providers
from shared_apps.ai.studio.translation import natural_colour_of
from shared_apps.ai.vocabulary import CharacterKind, Colour, Outfit, Trait
from shared_apps.core.errors import InvalidInput
from shared_apps.media.forms import PictureField
from shared_apps.media.uploads import MOST_BYTES
from tenant_apps.characters.models import Character
from tenant_apps.characters.services import drawings
from tenants.models import Team

NEWCOMER: dict[str, str] = {
    "kind": CharacterKind.FOX,
    "colour": natural_colour_of(CharacterKind.FOX) or Colour.ORANGE,
    "accent": Colour.TEAL,
    "outfit": Outfit.SCARF,
    "trait": Trait.CURIOUS,
}
"""The first choices in the form for a new character, so that its preview shows a face at once."""

SWATCHES = "components/fields/swatches.html"
DRAWING = "characters/drawing_field.html"


class LooksForm(forms.Form):
    """The looks alone, to preview a character before it is saved."""

    kind = forms.ChoiceField(choices=CharacterKind)
    colour = forms.ChoiceField(choices=Colour)
    accent = forms.ChoiceField(choices=Colour)
    outfit = forms.ChoiceField(choices=Outfit)
    trait = forms.ChoiceField(choices=Trait)


class CharacterForm(forms.ModelForm[Character]):
    """A character's looks, with an optional drawing. ``cleaned_data["drawing"]`` is bytes of a clean picture, or None.

    When other fields have errors, a good drawing is stashed for a day, and ``kept_drawing`` holds the token for it:
    browsers do not send a file again with the corrected form.
    """

    drawing = PictureField(
        label="A drawing of them",
        required=False,
        help_text=f"Made by hand, as a photo or a scan: PNG, JPEG or WebP, up to {MOST_BYTES // 2**20} MB. "
        "Please no photos of people. It is checked before anyone sees it.",
    )
    kept_drawing = forms.CharField(required=False, widget=forms.HiddenInput)

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

    def __init__(
        self,
        data: QueryDict | None,
        files: MultiValueDict[str, UploadedFile[Any]] | None = None,
        *,
        team: Team,
        instance: Character | None = None,
    ) -> None:
        super().__init__(data, files, instance=instance, initial=None if instance else NEWCOMER)
        self._team = team
        self.fields["drawing"].template_name = DRAWING  # type: ignore[attr-defined]  # missing in the stubs
        goes_along = "We send it to the illustrator with every book."
        stays = "The built-in studio draws only from your choices above; it cannot look at drawings yet."
        self.fields["drawing"].help_text += f" {goes_along if providers.uses_references() else stays}"
        for field in self.fields.values():
            if isinstance(field, forms.TypedChoiceField):
                choices = cast("Iterable[tuple[str, str]]", field.choices)
                field.choices = [
                    (value, words) for value, words in choices if value
                ]  # no empty choice: every field has a first value
        for name in ("colour", "accent"):
            self.fields[name].template_name = SWATCHES  # type: ignore[attr-defined]  # missing in the stubs

    def clean(self) -> dict[str, Any]:
        """Use the stashed drawing, unless a newer one came with this submission."""
        super().clean()
        token = self.cleaned_data.pop("kept_drawing", "")
        if token and not self.cleaned_data.get("drawing") and "drawing" not in self.errors:
            try:
                self.cleaned_data["drawing"] = drawings.stashed_drawing(team=self._team, token=token)
            except InvalidInput as error:
                self.add_error(error.field, str(error))
                self._keep("")
        return self.cleaned_data

    def prepare_correction(self) -> None:
        """Focus the first field with an error, and stash a good drawing that came with the others."""
        for name in [name for name in self.fields if name in self.errors][:1]:
            self.fields[name].widget.attrs["autofocus"] = True
        drawing = self.cleaned_data.get("drawing")
        if drawing and self.files.get("drawing"):
            self._keep(drawings.stash_drawing(team=self._team, data=drawing))

    def _keep(self, token: str) -> None:
        answers = cast("QueryDict", self.data).copy()
        answers["kept_drawing"] = token
        self.data = answers

    @property
    def keeps_drawing(self) -> bool:
        """Whether a stashed drawing goes with the form."""
        return bool(self.data.get("kept_drawing"))

    @property
    def status(self) -> int:
        """The HTTP status: 400 for a file that is not a picture, 422 for other errors."""
        if "drawing" in self.errors:
            return HTTPStatus.BAD_REQUEST
        return HTTPStatus.UNPROCESSABLE_ENTITY if self.errors else HTTPStatus.OK
