"""Origins for links in pages and e-mails. They come from the settings, never from a request."""

from collections.abc import Callable
from email.utils import parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port


class OriginMiddleware:
    """Replaces the port in a request's Host header by ours, so that every URL that Django builds has ours."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        domain, _ = split_domain_port(request.META.get("HTTP_HOST", ""))
        if domain:  # whether it is one of our hosts is checked later
            request.META["HTTP_HOST"] = f"{domain}{settings.PUBLIC_PORT}"
        return self.get_response(request)


def origin(host: str) -> str:
    """Scheme, host and port, without a slash at the end."""
    return f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}"


def apex_url(path: str) -> str:
    """A URL on the apex host, for a path that begins with a slash or is empty."""
    return f"{origin(settings.BASE_DOMAIN)}{path}"


def apex_url_of(url: str) -> str:
    """The path and query of ``url`` on the apex host; its scheme, host and port are dropped."""
    return apex_url(urlsplit(url)._replace(scheme="", netloc="").geturl())


def from_address() -> str:
    """The address that our e-mails come from, and that people can write to."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
