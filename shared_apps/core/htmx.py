"""HTMX plumbing, so that views need not know who asks: Vary and redirects."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django_htmx.http import HttpResponseClientRedirect


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


def _moved(response: HttpResponse) -> HttpResponse:
    redirect: HttpResponse = HttpResponseClientRedirect(response["Location"])
    redirect.cookies = response.cookies
    return redirect
