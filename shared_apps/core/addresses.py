"""Where we live: the origins that links in pages and letters begin with."""

from email.utils import parseaddr

from django.conf import settings


def origin(host: str) -> str:
    """Scheme, host and port, without a slash at the end."""
    return f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}"


def apex_url(path: str) -> str:
    """An address on the apex host, for a path that begins with a slash or is empty."""
    return f"{origin(settings.BASE_DOMAIN)}{path}"


def letter_address() -> str:
    """The e-mail address that our letters come from, and that people can write to."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
