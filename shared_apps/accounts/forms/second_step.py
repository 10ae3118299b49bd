"""Forms for passkeys and codes from an app, with the limits of sign-in for codes."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.core import context
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms

from shared_apps.accounts.services import attempts


class _Code:
    """A field for a code, whose tries are counted before the code is looked at."""

    label = "A code from your app, or one of your recovery codes"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: forms.Field = self.fields["code"]  # type: ignore[attr-defined]  # of the form that this is mixed into
        field.widget.attrs.pop("placeholder", None)
        field.widget.attrs.update(inputmode="numeric", autocomplete="one-time-code", spellcheck="false")
        field.label = self.label

    def clean_code(self) -> str:
        user = self.user  # type: ignore[attr-defined]  # likewise
        attempt = attempts.take_code(request=context.request, user=user)
        if attempt is None:
            raise get_adapter().validation_error("too_many_codes")
        code: str = super().clean_code()  # type: ignore[misc]  # likewise
        attempt.rollback()
        return code


class SecondStepForm(_Code, AuthenticateForm):  # type: ignore[misc]  # allauth's forms are untyped
    """The second step of signing in."""


class CodeAgainForm(_Code, ReauthenticateForm):  # type: ignore[misc]  # likewise
    """A code, asked for again before something that needs a recent sign-in."""


class FirstCodeForm(_Code, ActivateTOTPForm):  # type: ignore[misc]  # likewise
    """The first code of an app."""

    label = "The code that the app shows"


class PasskeyForm(AddWebAuthnForm):  # type: ignore[misc]  # likewise
    """A new passkey. It is always one that signs in by itself, so nothing is asked about that."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.pop("passwordless", None)
        self.fields["name"].label = "What do you call it?"
        self.fields["name"].help_text = "For you, to tell your passkeys apart."
        self.fields["name"].max_length = 80
        self.fields["name"].widget.attrs.update(maxlength=80, autocomplete="off")

    def clean_name(self) -> str:
        name: str = super().clean_name()
        return name.replace("\x00", "").strip()[:80] or "Passkey"

    def clean(self) -> dict[str, Any]:
        self.cleaned_data["passwordless"] = True
        cleaned: dict[str, Any] = super().clean()
        return cleaned
