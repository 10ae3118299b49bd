from typing import Any
from uuid import uuid4

from django import forms

from shared_apps.ai import providers
from shared_apps.ai.vocabulary import ReadingLevel
from shared_apps.media.forms import PictureField
from tenant_apps.editing.services.pictures import ALT_LETTERS
from tenant_apps.editing.services.redraws import WISH_LETTERS
from tenant_apps.editing.services.texts import DEDICATION_LETTERS, TITLE_LETTERS


class TextForm(forms.Form):
    """The words of a page, and the version that their author saw. Length is judged by the service, with a message."""

    text = forms.CharField(required=False, strip=False)
    based_on = forms.UUIDField(required=False)

    def clean(self) -> dict[str, Any] | None:
        answers = super().clean()
        if "text" in self.errors:  # a character that no form takes, such as NUL; the service drops it
            del self.errors["text"]
            self.cleaned_data["text"] = str(self.data.get("text", ""))
        return answers


class TitlesForm(forms.Form):
    title = forms.CharField(label="Title", max_length=TITLE_LETTERS)
    subtitle = forms.CharField(label="A line below it", max_length=TITLE_LETTERS, required=False)
    dedication = forms.CharField(
        label="For whom it is",
        max_length=DEDICATION_LETTERS,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "data-most": DEDICATION_LETTERS}),
    )


class PictureForm(forms.Form):
    picture = PictureField(label="Your own picture", help_text="PNG, JPEG or WebP, up to 10 MB.")
    alt = forms.CharField(
        label="What does it show?",
        max_length=ALT_LETTERS,
        required=False,
        help_text="For people who cannot see it.",
    )


class RedrawForm(forms.Form):
    wish = forms.CharField(
        label="What should be different?",
        max_length=WISH_LETTERS,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "Make it snow"}),
    )
    submission = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)


class HandmadeForm(forms.Form):
    """A book to write oneself. ``submission`` is its idempotency key, so that a double click makes one book."""

    title = forms.CharField(label="What is it called?", max_length=TITLE_LETTERS)
    level = forms.ChoiceField(  # type: ignore[call-arg]  # template_name is missing in the stubs
        label="Who will read it?",
        choices=ReadingLevel.choices,
        initial=ReadingLevel.EARLY,
        widget=forms.RadioSelect,
        template_name="components/fields/levels.html",
    )
    language = forms.ChoiceField(label="Language", choices=providers.languages, initial="en")
    submission = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)
