"""HTMX plumbing that views need not know: Vary, redirects, and which page a request came from."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.encoding import iri_to_uri
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails


class HtmxResponseMiddleware:
    """Sets ``Vary: HX-Request`` on HTML, and turns a redirect for HTMX into one of the whole browser."""

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
    """Whether the browser navigates to this URL, rather than a page fetching it.

    Only a navigation may be redirected to another origin: a page's Content-Security-Policy blocks that for fetches.
    Programs and old browsers send no Sec-Fetch-Mode and count as navigation.
    """
    return request.headers.get("Sec-Fetch-Mode", "navigate") == "navigate" and request.accepts("text/html")


def page_that_asks(htmx: HtmxDetails) -> str:
    """Path and query of the page that requests this fragment, without a host, since a client sends it."""
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
