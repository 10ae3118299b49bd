"""Responses at an address that a workspace had before it was renamed.

Pages redirect to the current address. An htmx request gets an ``HX-Redirect``, because the page's
Content-Security-Policy refuses a plain redirect to another origin. Everything else is served as at the current address,
so that a form that somebody is filling in still works. Old addresses and sessions stay the team's own.
"""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails

from shared_apps.core.htmx import is_navigation, page_that_asks
from tenants.models import Team

SAFE = ("GET", "HEAD")
REDIRECTS = (301, 302, 303)


def redirect_to_current(request: HttpRequest, team: Team) -> HttpResponse | None:
    """A redirect to the current address; None for what is served at the old one."""
    if request.method not in SAFE:
        return None
    htmx = HtmxDetails(request)
    if htmx:
        return _uncached(HttpResponseClientRedirect(f"{team.url}{page_that_asks(htmx)}"))
    if is_navigation(request):
        return _uncached(HttpResponseRedirect(f"{team.url}{request.get_full_path()}"))
    return None


def without_redirect(request: HttpRequest, response: HttpResponse, team: Team) -> HttpResponse:
    """The response to a form. A redirect in the workspace becomes a page with a link to the current address.

    Chromium applies ``form-action 'self'`` to every redirect that follows a form, so none may lead to another origin.
    """
    location = response.get("Location", "")
    if request.method in SAFE or response.status_code not in REDIRECTS or not _is_path(location):
        return response
    page = render(request, "tenants/moved.html", {"address": f"{team.url}{location}"})
    page.cookies = response.cookies
    return _uncached(page)


def _is_path(location: str) -> bool:
    return location.startswith("/") and not location.startswith("//")


def _uncached(response: HttpResponse) -> HttpResponse:
    """Forbid caching: the team may move back to this address."""
    response["Cache-Control"] = "no-store"
    return response
