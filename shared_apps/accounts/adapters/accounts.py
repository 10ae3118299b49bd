from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.stagekit import LoginStage  # its own module, taken first, imports itself in a circle
from allauth.account.models import EmailAddress, Login
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.core.internal.ratelimit import respond_429
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shared_apps.accounts.models import User
from shared_apps.accounts.services import attempts, known_browsers, outgoing_mail, security_emails, sessions
from shared_apps.core.client_ips import client_ip
from shared_apps.core.origins import apex_url, apex_url_of

ASKED_FOR_BY_ANYBODY = {
    "account/email/account_already_exists",
    "account/email/email_confirmation",
    "account/email/email_confirmation_signup",
}
"""Templates that go to any address that somebody types. They have the same limits with and without an account."""


AGAIN = {
    "reauthenticate": "With your password",
    "mfa_reauthenticate": "With a code",
    "mfa_reauthenticate:webauthn": "With a passkey",
}
"""How somebody who is asked again can show who they are."""


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth's adapter is untyped
    """allauth with our origins and our limits on passwords.

    It uses no Site table, and links in e-mails come from the settings.
    """

    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": "Email and password do not fit together. Please look at both again.",
        "incorrect_password": "That is not your password. Please try again.",
        "incorrect_code": "That is not the code. Please look at it again.",
        "too_many_codes": "Too many codes were tried. Wait five minutes, or use your passkey.",
        "too_many_login_attempts": (
            "Too many wrong passwords came from here. Wait five minutes, sign in where you have signed in before, "
            "or choose a new password."
        ),
    }

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        attempt = attempts.take(request=request, address=credentials["email"])
        if attempt is None:
            raise self.validation_error("too_many_login_attempts")
        self._login_failed_rl_usage, self._tried = attempt, credentials["email"]

    def _rollback_login_failed_rl_usage(self) -> None:
        """Uncount the attempt; allauth calls this when the password is right.

        Where a code is needed as well, the attempt still counts. Otherwise a sixth attempt that is allowed would
        reveal that one of the five before was right, and each right one sends a code.
        """
        if not attempts.needs_code(request=self.request, address=self._tried):
            super()._rollback_login_failed_rl_usage()

    def get_login_stages(self) -> list[str]:
        first, last = (f"{stage.__module__}.{stage.__qualname__}" for stage in (NotePassword, SamePassword))
        return [first, *super().get_login_stages(), last]

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        attempts.note_failure(request=request, address=credentials["email"])

    def is_login_by_code_required(self, login: Login) -> bool:
        asked: bool = super().is_login_by_code_required(login)
        return asked or (not login.signup and attempts.needs_code(request=self.request, address=login.email or ""))

    def post_login(self, request: HttpRequest, user: User, **details: Any) -> HttpResponse:
        response: HttpResponse = super().post_login(request, user, **details)
        known_browsers.remember(request=request, response=response, user=user)
        return response

    def _delete_login_attempts_cached_email(self, request: HttpRequest, **credentials: Any) -> None:
        """Clear the failed attempts; allauth calls this for each address of a user with a new password."""
        attempts.forgive(request=request, address=credentials["email"])

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        if template_prefix in ASKED_FOR_BY_ANYBODY and not attempts.take_code_mail(request=self.request, address=email):
            raise ImmediateHttpResponse(respond_429(self.request))
        links = {name: apex_url_of(value) for name, value in context.items() if name.endswith("_url")}
        ours = {"email": email, "site_name": "StorySprout", "apex": apex_url("")}
        outgoing_mail.post(message=self.render_mail(template_prefix, email, {**context, **links, **ours}))

    def send_notification_mail(
        self, template_prefix: str, user: User, context: dict[str, Any] | None = None, email: str | None = None
    ) -> None:
        security_emails.send(request=self.request, user=user, template=template_prefix, context=context or {})

    def confirm_email(self, request: HttpRequest, email_address: EmailAddress) -> bool:
        added = email_address.pk is None  # at sign-up the row exists before the confirmation
        confirmed: bool = super().confirm_email(request, email_address)
        if confirmed and added:
            added_email = {"added_email": email_address.email}
            self.send_notification_mail("account/email/email_added", email_address.user, added_email)
        return confirmed

    def get_reauthentication_methods(self, user: User | AnonymousUser) -> list[dict[str, str]]:
        """Those of allauth. Who has neither password nor second step signs in with Google or Apple once more."""
        methods: list[dict[str, str]] = super().get_reauthentication_methods(user)
        if user.is_authenticated and not methods:
            again = {"id": "sign_in_again", "description": "Sign in again", "url": reverse("sign_in_again")}
            return [again]
        return [method | {"description": AGAIN.get(method["id"], method["description"])} for method in methods]

    def get_from_email(self) -> str:
        from_email: str = super().get_from_email()
        return from_email

    def is_safe_url(self, url: str | None) -> bool:
        """Allow only this host: workspaces have an entry of their own."""
        return bool(url and url.startswith("/") and super().is_safe_url(url))

    def set_password(self, user: AbstractBaseUser, password: str) -> None:
        """A new password ends what the old one opened. allauth sees to the apex, we to the workspaces."""
        super().set_password(user, password)
        sessions.close_workspaces(user=user)

    def get_client_ip(self, request: HttpRequest) -> str:
        return client_ip(request)


class NotePassword(LoginStage):  # type: ignore[misc]  # allauth's stages are untyped
    """The first stage of signing in: notes which password opened it."""

    key = "note_password"

    def handle(self) -> tuple[HttpResponse | None, bool]:
        if self.login.user:  # else allauth pretends, so as not to tell who has an account
            self.login.state[self.key] = self.login.user.get_session_auth_hash()
        return None, True


class SamePassword(LoginStage):  # type: ignore[misc]  # likewise
    """The last stage: restart a sign-in during which the password changed or the account was taken back."""

    key = "same_password"

    def handle(self) -> tuple[HttpResponse | None, bool]:
        user = self.login.user
        if user and self.login.state.get(NotePassword.key) == user.get_session_auth_hash():
            return None, True
        return self.abort(), False
