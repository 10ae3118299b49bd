"""Where a new password is chosen: its rules in one line, and what is still missing while it is typed."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.forms import ChangePasswordForm, ResetPasswordKeyForm, SetPasswordForm
from django import forms
from django.contrib.auth.password_validation import MinimumLengthValidator, get_default_password_validators

REPEATED = "The new password once more"


def explain_rules(field: forms.Field) -> None:
    """Django lists each rule in a sentence of its own. ``static/js/passwords.js`` reads the minimum."""
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
    """allauth's, where the old password is tried as seldom as at signing in."""

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
    """After a link from the mail."""


class FirstPasswordForm(_NewPassword, SetPasswordForm):  # type: ignore[misc]  # allauth's forms are untyped
    """For an account without one."""
