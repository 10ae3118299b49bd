from typing import Any

from allauth.account import app_settings
from allauth.account.forms import LoginForm, ResetPasswordForm
from allauth.account.internal.flows.login_by_code import LoginCodeVerificationProcess
from allauth.account.internal.stagekit import stash_login
from allauth.account.models import Login
from allauth.account.stages import LoginByCodeStage, LoginStageController
from allauth.core.internal import ratelimit
from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from shared_apps.accounts.services import attempts


class SignInForm(LoginForm):  # type: ignore[misc]  # allauth's forms are untyped
    """allauth's form, which does not reveal whether the password is right when a code is needed too."""

    def _clean_with_password(self, credentials: dict[str, Any]) -> Any:
        try:
            return super()._clean_with_password(credentials)
        except forms.ValidationError as error:
            wrong = error.code == "email_password_mismatch"
            if not wrong or not attempts.needs_code(request=self.request, address=credentials["email"]):
                raise
        return self.cleaned_data

    def login(self, request: HttpRequest, redirect_url: str | None = None) -> HttpResponse:
        if self.user:
            answer: HttpResponse = super().login(request, redirect_url)
            return answer
        return _ask_for_a_code(request, self.user_credentials()["email"])


class NewPasswordForm(ResetPasswordForm):  # type: ignore[misc]  # allauth's forms are untyped
    """allauth's form with a limit for each address. When strangers use it up, the newest links stay valid."""

    def save(self, request: HttpRequest, **options: Any) -> str:
        email: str = self.cleaned_data["email"]
        limit = {"app": "accounts", "action": "reset_mail", "config": settings.SIGN_IN_LIMITS, "key": email.lower()}
        if ratelimit.consume(request, **limit):
            super().save(request, **options)
        return email


def _ask_for_a_code(request: HttpRequest, address: str) -> HttpResponse:
    """Redirect to the page for a code, as after a right password, although no code was sent."""
    login = Login(user=None, email=address)
    login.state["stages"] = {"current": LoginByCodeStage.key}
    stage = LoginByCodeStage(LoginStageController(request, login), request, login)
    stage.state.update(LoginCodeVerificationProcess.initial_state(user=None, email=address), initiated_by_user=False)
    stash_login(request, login)
    request.session.set_expiry(app_settings.SESSION_COOKIE_AGE)
    return redirect("account_confirm_login_code")
