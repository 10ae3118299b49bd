from collections.abc import Iterable
from http import HTTPStatus
from typing import Any, ClassVar, cast

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from shared_apps.ai import providers
from shared_apps.ai.vocabulary import CharacterKind, Colour, Outfit, Trait
from shared_apps.core.errors import InvalidInput
from shared_apps.media.forms import PictureField
from shared_apps.media.uploads import MOST_BYTES
from tenant_apps.characters import services
from tenant_apps.characters.models import Character
from tenants.models import Team

NEWCOMER: dict[str, str] = {
    "kind": CharacterKind.FOX,
    "colour": Colour.ORANGE,
    "accent": Colour.TEAL,
    "outfit": Outfit.SCARF,
    "trait": Trait.CURIOUS,
}
"""How somebody new looks until a person chooses otherwise, so that there is a face from the beginning."""

SWATCHES = "components/fields/swatches.html"
DRAWING = "characters/drawing_field.html"


class LooksForm(forms.Form):
    """What decides a portrait: for trying looks on before they are kept."""

    kind = forms.ChoiceField(choices=CharacterKind)
    colour = forms.ChoiceField(choices=Colour)
    accent = forms.ChoiceField(choices=Colour)
    outfit = forms.ChoiceField(choices=Outfit)
    trait = forms.ChoiceField(choices=Trait)


class CharacterForm(forms.ModelForm[Character]):
    """``drawing`` comes out as the bytes of a clean picture, or None.

    A drawing that came with answers that need mending is put aside, and ``kept_drawing`` gets it back: a browser does
    not send a file twice by itself.
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
        goes_along = "It goes along to the illustrator when a book is drawn."
        stays = "The built-in studio draws from your choices above alone; it cannot look at drawings yet."
        self.fields["drawing"].help_text += f" {goes_along if providers.is_asked_outside('image') else stays}"
        for field in self.fields.values():
            if isinstance(field, forms.TypedChoiceField):
                choices = cast("Iterable[tuple[str, str]]", field.choices)
                field.choices = [(value, words) for value, words in choices if value]  # every question has an answer
        for name in ("colour", "accent"):
            self.fields[name].template_name = SWATCHES  # type: ignore[attr-defined]  # missing in the stubs

    def clean(self) -> dict[str, Any]:
        """Take the drawing that was put aside, unless a newer one came."""
        super().clean()
        token = self.cleaned_data.pop("kept_drawing", "")
        if token and not self.cleaned_data.get("drawing") and "drawing" not in self.errors:
            try:
                self.cleaned_data["drawing"] = services.drawing_put_aside(team=self._team, token=token)
            except InvalidInput as error:
                self.add_error(error.field, str(error))
                self._keep("")
        return self.cleaned_data

    def make_ready_to_mend(self) -> None:
        """Lead to the first answer that needs mending, and put a good drawing aside that came with the others."""
        for name in [name for name in self.fields if name in self.errors][:1]:
            self.fields[name].widget.attrs["autofocus"] = True
        drawing = self.cleaned_data.get("drawing")
        if drawing and self.files.get("drawing"):
            self._keep(services.put_aside(team=self._team, data=drawing))

    def _keep(self, token: str) -> None:
        answers = cast("QueryDict", self.data).copy()
        answers["kept_drawing"] = token
        self.data = answers

    @property
    def keeps_drawing(self) -> bool:
        return bool(self.data.get("kept_drawing"))

    @property
    def status(self) -> int:
        """For the answer: a file that is no picture is a bad request, other answers only need mending."""
        if "drawing" in self.errors:
            return HTTPStatus.BAD_REQUEST
        return HTTPStatus.UNPROCESSABLE_ENTITY if self.errors else HTTPStatus.OK
