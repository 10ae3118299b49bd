"""Forms for a new password, with its rules in one line and a live count of what is missing."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.forms import ChangePasswordForm, ResetPasswordKeyForm, SetPasswordForm
from django import forms
from django.contrib.auth.password_validation import MinimumLengthValidator, get_default_password_validators

REPEATED = "The new password once more"


def explain_rules(field: forms.Field) -> None:
    """Put all rules into one line of help text. ``static/js/passwords.js`` reads the minimum."""
    minimum = next(
        rule.min_length for rule in get_default_password_validators() if isinstance(rule, MinimumLengthValidator)
    )
    field.help_text = f"At least {minimum} characters, and neither a common password nor your address."
    field.widget.attrs["data-minimum"] = minimum


class _NewPassword:
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: dict[str, forms.Field] = self.fields  # type: ignore[attr-defined]  # of the form that this is mixed into
        explain_rules(fields["password1"])
        for name, label in (("password1", "New password"), ("password2", REPEATED)):
            fields[name].label = label
            fields[name].widget.attrs.pop("placeholder", None)


class OwnPasswordForm(_NewPassword, ChangePasswordForm):  # type: ignore[misc]  # allauth's forms are untyped
    """allauth's form, with the limits of sign-in for the old password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["oldpassword"].label = "Your password until now"
        self.fields["oldpassword"].widget.attrs.pop("placeholder", None)

    def clean_oldpassword(self) -> str:
        password: str = self.cleaned_data["oldpassword"]
        if not get_adapter().reauthenticate(self.user, password):
            raise get_adapter().validation_error("enter_current_password")
        return password


class ResetForm(_NewPassword, ResetPasswordKeyForm):  # type: ignore[misc]  # allauth's forms are untyped
    """The form behind a link from an e-mail."""


class FirstPasswordForm(_NewPassword, SetPasswordForm):  # type: ignore[misc]  # allauth's forms are untyped
    """The form for an account without a password."""
