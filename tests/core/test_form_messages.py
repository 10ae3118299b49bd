"""No form of ours speaks Django's English."""

from collections.abc import Iterator
from typing import Any

import pytest
from django import forms
from django.core.exceptions import ValidationError

from shared_apps.accounts.forms.names import NameForm
from tenants.forms import TeamForm

STIFF = ("This field", "Enter a", "Ensure this", "Select a valid", "not allowed")


def families(kind: type[Any]) -> Iterator[type[Any]]:
    yield kind
    for heir in kind.__subclasses__():
        yield from families(heir)


@pytest.mark.parametrize("form", [NameForm, TeamForm])
def test_a_missing_value_is_requested_kindly(form: type[forms.Form]) -> None:
    errors = [str(error) for errors in form({}).errors.values() for error in errors]

    assert errors
    assert not any(error.startswith(STIFF) for error in errors)


def test_no_field_says_that_it_is_required() -> None:
    fields = {
        field for field in families(forms.Field) if field.__module__ in ("django.forms.fields", "django.forms.models")
    }

    assert len(fields) > 20
    for field in fields:
        assert "required" not in str(getattr(field, "default_error_messages", {}).get("required", "")), field
    assert forms.CharField().error_messages["required"] == "Please fill this in."


@pytest.mark.parametrize(
    ("field", "answer", "words"),
    [
        (forms.IntegerField(), "four", "Please write a whole number, such as 12."),
        (forms.IntegerField(min_value=4), "3", "At least 4, please."),
        (forms.IntegerField(max_value=32), "33", "At most 32, please."),
        (forms.CharField(max_length=3), "four", "Please keep this to 3 letters. It has 4."),
        (forms.CharField(), "a\x00b", "This holds a sign that cannot be printed. Please type it again."),
        (forms.ChoiceField(choices=[("a", "A")]), "b", "Please choose one of these."),
        (forms.EmailField(), "no", "That is no email address yet. Please look at it again."),
    ],
)
def test_an_invalid_value_is_reported_in_our_words(field: forms.Field, answer: str, words: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        field.clean(answer)

    assert refusal.value.messages == [words]


def test_a_forms_own_error_messages_stay() -> None:
    own = forms.CharField(error_messages={"required": "Who?"})

    assert own.error_messages["required"] == "Who?"
