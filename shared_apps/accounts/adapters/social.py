import logging
from http import HTTPStatus
from typing import Any

from allauth.account.internal.emailkit import valid_email_or_none
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialApp, SocialLogin
from allauth.socialaccount.providers import registry
from allauth.socialaccount.providers.base import AuthError
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from requests import RequestException, Response, Session

from shared_apps.accounts.access import user_by_address
from shared_apps.accounts.models import User
from shared_apps.accounts.services.identity_tokens import ClocksDiffer, ProviderAway

log = logging.getLogger(__name__)

AGAIN_AFTER = 30
"""Seconds after which it is worth trying again when a provider does not answer."""


class SocialAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]  # allauth's adapter is untyped
    """allauth for Google and Apple: people are known by the provider's ``sub``, and never by their e-mail address."""

    error_messages = DefaultSocialAccountAdapter.error_messages | {
        "no_password": "Choose a password first. Without it you could not sign in any more.",
        "no_verified_email": "Confirm an e-mail address first. Without it you could not get a new password.",
        "email_taken": "This address has an account. Sign in to it, then connect %s under “You”.",
    }

    def list_apps(
        self, request: HttpRequest, provider: str | None = None, client_id: str | None = None
    ) -> list[SocialApp]:
        """Those of the settings alone, so that no page asks the database which there are."""
        configured = [SocialApp(provider=name, **its["APP"]) for name, its in settings.SOCIALACCOUNT_PROVIDERS.items()]
        return [app for app in configured if provider in (None, app.provider) and client_id in (None, app.client_id)]

    def get_provider(self, request: HttpRequest, provider: str, client_id: str | None = None) -> Any:
        """The provider; without a client for one that is not offered any more, whose accounts are still taken off."""
        try:
            return super().get_provider(request, provider, client_id=client_id)
        except SocialApp.DoesNotExist:
            return registry.get_class(provider)(request, app=SocialApp(provider=provider))

    def get_requests_session(self) -> Session:
        session: Session = super().get_requests_session()
        session.hooks["response"].append(_raise_when_away)
        return session

    def populate_user(self, request: HttpRequest, sociallogin: SocialLogin, data: dict[str, Any]) -> User:
        user: User = sociallogin.user
        user.email = valid_email_or_none(data.get("email")) or ""
        user.name = data.get("name") or user.email.partition("@")[0]
        return user

    def get_signup_form_initial_data(self, sociallogin: SocialLogin) -> dict[str, str]:
        return {"email": sociallogin.user.email, "name": sociallogin.user.name}

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Keep two things apart: who signs in again must be the same, and an address of somebody else opens nothing.

        An account with the same verified address may be another person's, who owned the address before. So its owner
        signs in to it first and then connects both.
        """
        again = sociallogin.state.get("again")
        if again and sociallogin.state.get("process") == "login" and str(sociallogin.user.pk) != again:
            messages.error(request, "That is another account. Please take the one that you are signed in with.")
            raise ImmediateHttpResponse(redirect("sign_in_again"))
        if sociallogin.is_existing or again:
            return
        if any(user_by_address(address.email) for address in sociallogin.email_addresses):
            context = {"provider": sociallogin.provider, "email": sociallogin.email_addresses[0].email}
            raise ImmediateHttpResponse(render(request, "socialaccount/known_address.html", context, status=409))

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Any,
        error: str | None = None,
        exception: Exception | None = None,
        extra_context: dict[str, Any] | None = None,
    ) -> None:
        if error == AuthError.CANCELLED:
            return  # allauth has a page for it
        log.warning("%s: nobody was signed in: %s", provider.name, type(exception).__name__)
        is_unknown = "state_id" in (extra_context or {})
        raise ImmediateHttpResponse(_failure(request, provider, exception, is_unknown=is_unknown))


def _raise_when_away(response: Response, **options: Any) -> None:
    if response.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        response.raise_for_status()


def _failure(request: HttpRequest, provider: Any, exception: Exception | None, *, is_unknown: bool) -> HttpResponse:
    """A page that says what happened and what to do, and never what exactly the provider said."""
    kind, status = "refused", HTTPStatus.BAD_REQUEST
    if isinstance(exception, (ProviderAway, RequestException)):
        kind, status = "away", HTTPStatus.SERVICE_UNAVAILABLE
    elif isinstance(exception, ClocksDiffer):
        log.error("%s: its clock and ours differ by more than a minute", provider.name)
        kind, status = "clocks", HTTPStatus.BAD_GATEWAY
    elif is_unknown:
        kind = "stale"
    context = {"provider": provider, "kind": kind}
    page = render(request, "socialaccount/authentication_error.html", context, status=status)
    if kind == "away":
        page["Retry-After"] = str(AGAIN_AFTER)
    return page
