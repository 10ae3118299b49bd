from typing import Any
from uuid import uuid4

from django import forms
from django.core.validators import MaxLengthValidator
from django.http import QueryDict

from shared_apps.ai import providers
from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel
from tenant_apps.characters import access as characters
from tenant_apps.characters.models import Character
from tenant_apps.stories.models import PAGES
from tenants.models import Membership

IDEA_LENGTH = 500
CAST_SIZE = 4


class CastField(forms.ModelMultipleChoiceField[Character]):
    """Characters to choose from. Other teams' characters are not among the choices."""

    def clean(self, value: Any) -> Any:
        try:
            chosen = super().clean(value)
        except forms.ValidationError as error:
            raise forms.ValidationError(
                "One of these characters is no longer in this workspace. Please choose again."
            ) from error
        if len(chosen) > CAST_SIZE:
            raise forms.ValidationError(f"Choose up to {CAST_SIZE} characters, so that each has a part in the story.")
        return chosen


class BriefForm(forms.Form):
    """The brief of a book of up to ``longest`` pages.

    ``submission`` is its idempotency key, so that a double click makes one book.
    """

    idea = forms.CharField(
        label="What is your story about?",
        strip=True,
        widget=forms.Textarea(
            attrs={"rows": 3, "data-most": IDEA_LENGTH, "placeholder": "A shy dragon who is afraid of the dark"}
        ),
        error_messages={"required": "Write a few words about your story first."},
        validators=[
            MaxLengthValidator(
                IDEA_LENGTH,
                f"Keep the idea to {IDEA_LENGTH} characters; this one has %(show_value)d. It is still here to shorten.",
            )
        ],
    )
    cast = CastField(
        label="Who is in it?",
        queryset=None,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Nobody chosen? Then the storyteller finds someone.",
        template_name="components/fields/faces.html",
    )
    pages = forms.IntegerField(
        label="How many pages?",
        min_value=PAGES.start,
        max_value=PAGES.stop - 1,
        initial=12,
        help_text=f"From {PAGES.start} to {PAGES.stop - 1}.",
    )
    level = forms.ChoiceField(  # type: ignore[call-arg]  # template_name is missing in the stubs
        label="Who will read it?",
        choices=ReadingLevel.choices,
        initial=ReadingLevel.EARLY,
        widget=forms.RadioSelect,
        template_name="components/fields/levels.html",
    )
    style = forms.ChoiceField(  # type: ignore[call-arg]  # likewise
        label="How should it look?",
        choices=ArtStyle.choices,
        initial=ArtStyle.PAPERCUT,
        widget=forms.RadioSelect,
        template_name="components/fields/picture_choices.html",
    )
    language = forms.ChoiceField(label="Language", choices=providers.languages, initial="en")
    submission = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)

    def __init__(self, *args: Any, membership: Membership, longest: int = PAGES.stop - 1, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast = self.fields["cast"]
        assert isinstance(cast, CastField)
        cast.queryset = characters.characters_of(membership)
        pages = self.fields["pages"]  # the service refuses a longer one that is sent all the same
        assert isinstance(pages, forms.IntegerField)
        pages.initial = min(pages.initial, longest)
        pages.widget.attrs["max"] = longest
        pages.help_text = f"From {PAGES.start} to {longest}."

    @property
    def pages_asked(self) -> int:
        """The number of pages in the form; the initial number if that is not valid."""
        field = self.fields["pages"]
        try:
            asked: int = field.clean(self["pages"].value())
        except forms.ValidationError:
            asked = field.initial
        return asked

    def clean(self) -> dict[str, Any] | None:
        answers = super().clean()
        if "submission" in self.errors:  # a hidden field: nobody would see its error
            self.renew_submission()
            self.add_error(
                None, "Something went wrong with this form. Your answers are still here: please send it again."
            )
        return answers

    def renew_submission(self) -> None:
        """Give the form a new idempotency key, after it was sent and then changed."""
        assert isinstance(self.data, QueryDict)
        answers = self.data.copy()
        answers[self.add_prefix("submission")] = str(uuid4())
        self.data = answers
