"""Our messages for invalid form fields, in place of Django's: short, and with what to do."""

from typing import Any

from django import forms
from django.core import validators

FIELDS: dict[type[forms.Field], dict[str, str]] = {
    forms.Field: {"required": "Please fill this in."},
    forms.BooleanField: {"required": "Please tick this first."},
    forms.ChoiceField: {"required": "Please choose one.", "invalid_choice": "Please choose one of these."},
    forms.EmailField: {"required": "Please write your email address."},
    forms.FileField: {
        "required": "Please choose a file first.",
        "missing": "Please choose a file first.",
        "empty": "That file is empty. Please choose another.",
        "invalid": "That file did not arrive. Please choose it once more.",
    },
    forms.IntegerField: {"invalid": "Please write a whole number, such as 12."},
    forms.ModelChoiceField: {"required": "Please choose one.", "invalid_choice": "Please choose one of these."},
    forms.ModelMultipleChoiceField: {"invalid_choice": "One of these is not here any more. Please choose again."},
    forms.MultipleChoiceField: {
        "required": "Please choose at least one.",
        "invalid_choice": "Please choose among these.",
    },
}
VALIDATORS: dict[type[Any], str] = {
    validators.EmailValidator: "That is no email address yet. Please look at it again.",
    validators.MaxLengthValidator: "Please keep this to %(limit_value)d letters. It has %(show_value)d.",
    validators.MaxValueValidator: "At most %(limit_value)s, please.",
    validators.MinLengthValidator: "Please write at least %(limit_value)d letters. It has %(show_value)d.",
    validators.MinValueValidator: "At least %(limit_value)s, please.",
    validators.ProhibitNullCharactersValidator: "This holds a sign that cannot be printed. Please type it again.",
}


def use_form_messages() -> None:
    """Put our messages in place. Call it before the first form class exists, since fields copy them when made."""
    for field, messages in FIELDS.items():
        field.default_error_messages = {**vars(field).get("default_error_messages", {}), **messages}
    for validator, message in VALIDATORS.items():
        validator.message = message
