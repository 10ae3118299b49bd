"""HTMX plumbing, so that views need not know who asks: Vary, redirects, and what it is that asks."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.encoding import iri_to_uri
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails


class HtmxResponseMiddleware:
    """A fragment is not the page; and a redirect answered to HTMX must move the browser, not fill an element."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.get("Content-Type", "").startswith("text/html"):
            patch_vary_headers(response, ["HX-Request"])
        if getattr(request, "htmx", False) and response.status_code in (301, 302, 303):
            return _moved(response)
        return response


def is_navigation(request: HttpRequest) -> bool:
    """Whether a browser goes to this address, and does not fetch it for a page that it shows.

    Only then may it be redirected to another origin: a page's Content-Security-Policy refuses that for what it fetches.
    Programs and old browsers do not say; they follow.
    """
    return request.headers.get("Sec-Fetch-Mode", "navigate") == "navigate" and request.accepts("text/html")


def page_that_asks(htmx: HtmxDetails) -> str:
    """Path and query of the page that shows the fragment which is asked for; of no host, for a client says so."""
    if htmx.boosted:
        return htmx.request.get_full_path()
    try:
        page = urlsplit(iri_to_uri(htmx.current_url) or "")
    except ValueError:  # it is no URL
        return "/"
    path = page._replace(scheme="", netloc="", fragment="").geturl()
    return path if page.path.startswith("/") else "/"


def _moved(response: HttpResponse) -> HttpResponse:
    redirect: HttpResponse = HttpResponseClientRedirect(response["Location"])
    redirect.cookies = response.cookies
    return redirect
