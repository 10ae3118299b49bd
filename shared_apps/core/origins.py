"""Where we live: the origins that links in pages and letters begin with. They come from the settings alone."""

from collections.abc import Callable
from email.utils import parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port


class OriginMiddleware:
    """Ignores the port that a client names in its Host header: every address that Django builds carries ours."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        domain, _ = split_domain_port(request.META.get("HTTP_HOST", ""))
        if domain:  # whose host it is, and whether it is one of ours, is asked later
            request.META["HTTP_HOST"] = f"{domain}{settings.PUBLIC_PORT}"
        return self.get_response(request)


def origin(host: str) -> str:
    """Scheme, host and port, without a slash at the end."""
    return f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}"


def apex_url(path: str) -> str:
    """An address on the apex host, for a path that begins with a slash or is empty."""
    return f"{origin(settings.BASE_DOMAIN)}{path}"


def apex_url_of(url: str) -> str:
    """The same path and query on the apex host, whatever scheme, host and port ``url`` names."""
    return apex_url(urlsplit(url)._replace(scheme="", netloc="").geturl())


def from_address() -> str:
    """The e-mail address that our letters come from, and that people can write to."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
