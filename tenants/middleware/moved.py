"""What a workspace answers at an address that it had before it was renamed.

A browser that opens a page goes on to today's address, and so does a page that asks by htmx: a plain redirect to
another origin would be refused by the Content-Security-Policy of that page. All else is served here as it is at today's
address, so that a form that somebody was filling in is not lost. Old addresses and sessions stay the team's own.
"""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails

from shared_apps.core.htmx import is_navigation, page_that_asks
from tenants.models import Team

SAFE = ("GET", "HEAD")
REDIRECTS = (301, 302, 303)


def lead_on(request: HttpRequest, team: Team) -> HttpResponse | None:
    """The way to today's address; None for what is served at the old one."""
    if request.method not in SAFE:
        return None
    htmx = HtmxDetails(request)
    if htmx:
        return _not_kept(HttpResponseClientRedirect(f"{team.url}{page_that_asks(htmx)}"))
    if is_navigation(request):
        return _not_kept(HttpResponseRedirect(f"{team.url}{request.get_full_path()}"))
    return None


def without_redirect(request: HttpRequest, response: HttpResponse, team: Team) -> HttpResponse:
    """The answer to a form; one that leads elsewhere in the workspace becomes a page that leads to today's address.

    Chromium applies ``form-action 'self'`` to every redirect that follows a form, so none may lead to another origin.
    """
    location = response.get("Location", "")
    if request.method in SAFE or response.status_code not in REDIRECTS or not _is_path(location):
        return response
    page = render(request, "tenants/moved.html", {"address": f"{team.url}{location}"})
    page.cookies = response.cookies
    return _not_kept(page)


def _is_path(location: str) -> bool:
    return location.startswith("/") and not location.startswith("//")


def _not_kept(response: HttpResponse) -> HttpResponse:
    """Not for good in a browser's memory: the team may move back."""
    response["Cache-Control"] = "no-store"
    return response
