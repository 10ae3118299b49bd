"""Google and Apple, as OpenID providers whose signed statement is checked, nonce and all.

allauth's own classes for them ask for no nonce, take the caller's word for scopes, and have their addresses built in.
"""

import json
import secrets
from typing import Any, ClassVar

from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialLogin, SocialToken
from allauth.socialaccount.providers.apple.client import AppleOAuth2Client
from allauth.socialaccount.providers.base import AuthProcess, ProviderAccount
from allauth.socialaccount.providers.oauth2.client import OAuth2Client
from allauth.socialaccount.providers.oauth2.provider import OAuth2Provider
from allauth.socialaccount.providers.oauth2.views import OAuth2Adapter, OAuth2CallbackView, OAuth2LoginView
from allauth.utils import get_request_param
from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from shared_apps.accounts.services import identity_tokens
from shared_apps.core.errors import NotFound
from shared_apps.core.origins import apex_url

NAME_COOKIE, NAME_SALT, NAME_SECONDS = "__Host-apple-name", "accounts.apple-name", 300
LONGEST_NAME = 500
ONWARDS = "identity_onwards"
PRIVATE_RELAY = "@privaterelay.appleid.com"


class IdentityAccount(ProviderAccount):  # type: ignore[misc]  # allauth ships no types
    def to_str(self) -> str:
        email = str(self.account.extra_data.get("email", ""))
        return "a private address of Apple's" if email.lower().endswith(PRIVATE_RELAY) else email


class IdentityAdapter(OAuth2Adapter):  # type: ignore[misc]  # likewise
    """Asks the addresses of the settings, and believes the signed statement alone."""

    nonce = ""
    """What the browser of this request was given when it began; set by the view."""

    @property
    def _places(self) -> dict[str, str]:
        places: dict[str, str] = self.get_provider().app.settings
        return places

    @property
    def authorize_url(self) -> str:
        return self._places["authorize_url"]

    @property
    def access_token_url(self) -> str:
        return self._places["token_url"]

    def get_provider(self) -> "IdentityProvider":
        """Raises NotFound where it is not configured."""
        provider: IdentityProvider = super().get_provider()
        if not provider.app.client_id:
            raise NotFound("Nobody signs in that way here.")
        return provider

    def get_access_token_data(
        self, request: HttpRequest, app: Any, client: OAuth2Client, pkce_code_verifier: str | None = None
    ) -> dict[str, Any]:
        """What the provider gives for the code. Whatever is wrong with its answer is one error."""
        try:
            data = super().get_access_token_data(request, app, client, pkce_code_verifier=pkce_code_verifier)
        except (KeyError, TypeError, ValueError) as error:
            raise identity_tokens.TokenRefused("its answer cannot be read") from error
        return dict(data)

    def get_callback_url(self, request: HttpRequest, app: Any) -> str:
        return apex_url(reverse(f"{self.provider_id}_callback", urlconf=settings.PUBLIC_SCHEMA_URLCONF))

    def parse_token(self, data: dict[str, Any]) -> SocialToken:
        provider = self.get_provider()
        token = SocialToken(token=data["access_token"])
        token.claims = identity_tokens.claims_in(
            token=str(data.get("id_token") or ""),
            keys_url=self._places["keys_url"],
            issuer=self._places["issuer"],
            audience=[provider.app.client_id],
            nonce=self.nonce,
        )
        token.claims["given_name"] = self.given_name() or token.claims.get("name", "")
        return token

    def given_name(self) -> str:
        """A name that came beside the statement."""
        return ""

    def complete_login(self, request: HttpRequest, app: Any, token: SocialToken, **kwargs: Any) -> SocialLogin:
        return self.get_provider().sociallogin_from_response(request, token.claims)


class GoogleAdapter(IdentityAdapter):
    provider_id = "google"
    client_class = OAuth2Client


class AppleAdapter(IdentityAdapter):
    provider_id = "apple"
    login_cancelled_error = "user_cancelled_authorize"
    client_class = AppleOAuth2Client

    def given_name(self) -> str:
        """Apple tells a name once, beside the first statement, and the person may have changed it: it is no proof."""
        try:
            posted = signing.loads(self.request.COOKIES.get(NAME_COOKIE, ""), salt=NAME_SALT, max_age=NAME_SECONDS)
            name = json.loads(posted)["name"]
            return " ".join(part for part in (name.get("firstName"), name.get("lastName")) if part)
        except (signing.BadSignature, ValueError, TypeError, KeyError, AttributeError):
            return ""


class IdentityProvider(OAuth2Provider):  # type: ignore[misc]  # likewise
    account_class = IdentityAccount
    scope: ClassVar[list[str]] = ["openid", "email", "profile"]

    def get_default_scope(self) -> list[str]:
        return self.scope

    def get_redirect_from_request_kwargs(self, request: HttpRequest) -> dict[str, Any]:
        """What is asked for is ours to say, not the address's. Who is signed in already can only show who they are."""
        process = get_request_param(request, "process", AuthProcess.LOGIN)
        wanted = {"process": AuthProcess.CONNECT if process == AuthProcess.CONNECT else AuthProcess.LOGIN}
        next_url = super().get_redirect_from_request_kwargs(request).get("next_url")
        again = {"again": str(request.user.pk)} if request.user.is_authenticated else {}
        return wanted | {"next_url": next_url, "nonce": secrets.token_urlsafe(24)} | again

    def redirect(self, request: HttpRequest, process: str, **options: Any) -> HttpResponse:
        asks = {"nonce": options["nonce"]} | self.asks_again(options)
        answer: HttpResponse = super().redirect(request, process, auth_params=asks, **options)
        return answer

    def asks_again(self, options: dict[str, Any]) -> dict[str, str]:
        """Parameters that have the person choose or sign in once more, where the provider knows such."""
        return {}

    def extract_uid(self, data: dict[str, Any]) -> str:
        return str(data["sub"])

    def extract_common_fields(self, data: dict[str, Any]) -> dict[str, Any]:
        return {"email": _verified_email(data), "name": _name(data)}

    def extract_email_addresses(self, data: dict[str, Any]) -> list[EmailAddress]:
        """Only an address that the provider has verified: any other could be somebody else's."""
        email = _verified_email(data)
        return [EmailAddress(email=email, verified=True, primary=True)] if email else []

    def extract_extra_data(self, data: dict[str, Any]) -> dict[str, str]:
        return {"email": _verified_email(data)}


class GoogleProvider(IdentityProvider):
    id, name = "google", "Google"
    pkce_enabled_default = True
    oauth2_adapter_class = GoogleAdapter

    def asks_again(self, options: dict[str, Any]) -> dict[str, str]:
        return {"prompt": "select_account"}


class AppleProvider(IdentityProvider):
    id, name = "apple", "Apple"
    oauth2_adapter_class = AppleAdapter
    scope: ClassVar[list[str]] = ["name", "email"]


class SignInView(OAuth2LoginView):  # type: ignore[misc]  # likewise
    """allauth's view, which sends the browser on from a page of its own, and not by a redirect after a form."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        answer: HttpResponse = super().dispatch(request, *args, **kwargs)
        if answer.status_code != 302:
            return answer
        request.session[ONWARDS] = [self.get_provider().name, answer["Location"]]
        return redirect("identity_onwards")


@never_cache
@require_safe
def onwards(request: HttpRequest) -> HttpResponse:
    """Send the browser to the provider.

    It comes from a form, and Chromium applies ``form-action 'self'`` to every redirect after a form, so this is a page.
    """
    name, address = request.session.get(ONWARDS, ("", ""))
    if not address:
        return redirect("account_login")
    page = render(request, "socialaccount/onwards.html", {"name": name, "onwards": address})
    page["Referrer-Policy"] = "no-referrer"
    return page


class ArrivalView(OAuth2CallbackView):  # type: ignore[misc]  # likewise
    """allauth's view of the answer, which also hands the browser's nonce to who checks it."""

    def _get_state(self, request: HttpRequest, provider: IdentityProvider) -> tuple[Any, Any]:
        state, answer = super()._get_state(request, provider)
        self.adapter.nonce = state.get("nonce", "") if state else ""
        return state, answer


@csrf_exempt
@require_POST
def apple_posts(request: HttpRequest) -> HttpResponse:
    """Take the form that Apple's page posts, and go on with a GET.

    Our cookies do not come along with a form of another site, and do with the GET. What they say is checked there, so
    this needs no token. Nothing is written meanwhile: the name travels in a signed cookie.
    """
    query = urlencode({name: request.POST[name] for name in ("code", "state", "error") if name in request.POST})
    response = redirect(f"{reverse('apple_finish_callback')}?{query}")
    name = request.POST.get("user", "")
    if 0 < len(name) <= LONGEST_NAME:
        value = signing.dumps(name, salt=NAME_SALT)
        response.set_cookie(NAME_COOKIE, value, max_age=NAME_SECONDS, secure=True, httponly=True, samesite="Lax")
    return response


google_login = SignInView.adapter_view(GoogleAdapter)
google_arrival = ArrivalView.adapter_view(GoogleAdapter)
apple_login = SignInView.adapter_view(AppleAdapter)
apple_arrival = ArrivalView.adapter_view(AppleAdapter)


def _name(data: dict[str, Any]) -> str:
    return str(data.get("given_name") or "").replace("\x00", "").strip()[:80]


def _verified_email(data: dict[str, Any]) -> str:
    """Apple writes "true" as well as true."""
    is_verified = str(data.get("email_verified", "")).lower() == "true"
    return str(data.get("email") or "").lower() if is_verified else ""
