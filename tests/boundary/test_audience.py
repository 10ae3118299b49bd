"""Audiences. Views that are open to anyone are listed here on purpose; other views declare their audience."""

from collections.abc import Callable, Iterable
from typing import Any

import ninja
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from config.api import api
from tenants.access.audiences import Audience, AudienceMissing, Declared, audience_of, open_to, routes_open_to
from tenants.api import Router
from tenants.checks import every_view_declares_its_audience
from tenants.models import Right
from tests.boundary import annex
from tests.boundary.atlas import APEX, WORKSPACE, addresses, documented
from tests.personas import Persona, stranger

OPEN_IN_A_WORKSPACE = {
    "healthz",
    "ai:about",
    "entry:enter",
    "entry:arrive",
    "entry:goodbye",
    "people:come_in",
    "people:enter_pin",
    "people:unsubscribe",
    "stories:shared",
    "stories:shared_cover",
    "stories:shared_opening",
    "stories:shared_picture",
    "people:join",
}
OPEN_ON_THE_APEX = {
    "healthz",
    "metrics",
    "home",
    "ai:about",
    "account_signup",
    "account_login",
    "account_logout",
    "account_inactive",
    "account_email_verification_sent",
    "account_confirm_login_code",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "apple_callback",
    "apple_finish_callback",
    "apple_login",
    "google_callback",
    "google_login",
    "identity_onwards",
    "socialaccount_login_cancelled",
    "socialaccount_signup",
    "mfa_authenticate",
    "mfa_login_webauthn",
    "take_address_back",
    "workspaces:invitation",
    "workspaces:share",
    "stripe_webhook",
}


def test_only_entry_is_open_to_anyone_on_a_workspace() -> None:
    assert {address.name for address in addresses(WORKSPACE) if address.is_open} == OPEN_IN_A_WORKSPACE


def test_only_signing_in_is_open_to_anyone_on_the_apex() -> None:
    assert {address.name for address in addresses(APEX) if address.is_open} == OPEN_ON_THE_APEX


def test_every_view_declares_its_audience() -> None:
    assert every_view_declares_its_audience(None) == []
    for urlconf in (WORKSPACE, APEX):
        assert {address.name for address in addresses(urlconf) if not address.audience} == set()


def test_the_document_names_the_audience_of_every_operation() -> None:
    told = {(method, path): operation.get("x-audience") for path, method, operation in documented(api)}

    assert len(told) >= 10
    assert set(told.values()) <= {"members", *Right}, told


def test_every_url_and_operation_is_enumerated() -> None:
    """If the enumeration missed a URL, the other tests here would not try it."""
    names = {address.name for address in addresses(WORKSPACE)}
    assert {"stories:shelf", "generation:brief", "characters:list", "publishing:download", "live:events"} <= names
    routes = {address.route for address in addresses(WORKSPACE)}
    told = {place.replace("{", "<uuidstr:").replace("}", ">")[1:] for place, _, _ in documented(api)}
    assert routes >= told
    assert len(told) >= 6


# --- a new URL that says nothing --------------------------------------------------------------------------------------


class Extension:
    """A throwaway urlconf: the annex, and one more view."""

    def __init__(self, view: Any, route: str = "annex/new/") -> None:
        self.urlpatterns = [path(route, view, name="new"), *annex.urlpatterns]


def a_view() -> Callable[[HttpRequest], HttpResponse]:
    def view(request: HttpRequest) -> HttpResponse:
        return HttpResponse("secret")

    return view


def test_a_new_url_without_an_audience_fails_the_check_and_opens_to_nobody(guardian: Persona, settings: Any) -> None:
    settings.ROOT_URLCONF = Extension(a_view())

    [error] = every_view_declares_its_audience(None)
    assert error.id == "tenants.E003" and "@open_to" in error.msg and "new" in error.msg
    for browser in (guardian.browser(), stranger(guardian.team)):
        with pytest.raises(AudienceMissing, match="/annex/new/ is open to nobody: declare its audience"):
            browser.get("/annex/new/")


@pytest.mark.parametrize(("urlconf", "audience"), [("ROOT", Audience.USERS), ("PUBLIC_SCHEMA", Right.EXPORT)])
def test_an_audience_that_the_host_does_not_know_opens_to_nobody(
    guardian: Persona, settings: Any, urlconf: str, audience: Declared
) -> None:
    setattr(settings, f"{urlconf}_URLCONF", Extension(open_to(audience)(a_view())))
    browser = guardian.browser() if urlconf == "ROOT" else guardian.on_apex()

    assert "tenants.E004" in {error.id for error in every_view_declares_its_audience(None)}
    with pytest.raises(AudienceMissing):
        browser.get("/annex/new/")


def test_a_new_operation_without_an_audience_cannot_be_added() -> None:
    with pytest.raises(AudienceMissing, match="The API operation view is open to nobody"):
        Router().get("/new")(a_view())


def test_an_operation_of_a_stock_router_opens_to_nobody(guardian: Persona, settings: Any) -> None:
    extended, stock = ninja.NinjaAPI(auth=api.auth, urls_namespace="extended"), ninja.Router()
    stock.get("/new", response={200: str})(lambda request: "secret")
    extended.add_router("/annex", stock)
    settings.ROOT_URLCONF = Extension(a_view())
    settings.ROOT_URLCONF.urlpatterns = [
        path("api/", routes_open_to(extended.urls, {}, otherwise=Audience.MEMBERS)),
        *annex.urlpatterns,
    ]

    with pytest.raises(AudienceMissing):
        guardian.browser().get("/api/annex/new")
    assert stranger(guardian.team).get("/api/annex/new").status_code == 401


# --- someone else's routes --------------------------------------------------------------------------------------------


def callbacks(routes: Iterable[Any]) -> dict[str, Any]:
    return {route.name: route.callback for route in routes}


def test_included_routes_get_their_audience_by_name_and_the_rest_stay_closed() -> None:
    names = {Audience.ANYONE: {"account_login"}, Audience.USERS: {"account_email"}}
    routes, *_ = routes_open_to(include("allauth.account.urls"), names)

    declared = {name: audience_of(view) for name, view in callbacks(routes).items()}
    assert declared.pop("account_login") is Audience.ANYONE
    assert declared.pop("account_email") is Audience.USERS
    assert set(declared.values()) == {None}


def test_included_views_keep_their_decorators_and_stay_unchanged_elsewhere() -> None:
    names = {Audience.ANYONE: {"account_login"}}
    routes, *_ = routes_open_to(include("allauth.account.urls"), names)
    ours = callbacks(routes)["account_login"]

    theirs = ours.__wrapped__
    assert audience_of(theirs) is None
    assert (ours.view_class, ours.login_required) == (theirs.view_class, False)


def test_a_name_that_no_route_has_is_an_error() -> None:
    with pytest.raises(ImproperlyConfigured, match="account_sing_in"):
        routes_open_to(include("allauth.account.urls"), {Audience.ANYONE: {"account_sing_in"}})
