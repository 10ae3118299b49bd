"""Django's e-mail settings, from EMAIL_URL."""

from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

TIMEOUT = 10
"""Seconds until an unanswered command to a mail server fails."""


class Scheme(NamedTuple):
    port: int
    settings: Mapping[str, bool]

    @property
    def encrypts(self) -> bool:
        return any(self.settings.values())


SCHEMES = {
    "smtp+tls": Scheme(587, {"EMAIL_USE_TLS": True}),  # STARTTLS; a server that does not offer it gets nothing
    "smtps": Scheme(465, {"EMAIL_USE_SSL": True}),  # TLS from the first byte
    "smtp": Scheme(25, {}),
}
FORMS = (
    "smtp+tls://user:password@host:587 or smtps://user:password@host:465, "
    "with special characters in a password percent-encoded (@ is %40)"
)


def mail_settings(url: str | None) -> dict[str, Any]:
    """Django's EMAIL_ settings for a mail server; without one, mail is written to the terminal.

    With TLS, Django verifies the server's certificate and name, and raises before it sends any credentials to a server
    that cannot encrypt.

    Raises:
        ValueError: the address is none of FORMS. It does not repeat the address, which holds a password.
    """
    if url is None:
        return {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}
    parts = urlsplit(url)
    scheme = SCHEMES.get(parts.scheme)
    port = _port(parts.netloc)
    if scheme is None or port is None or not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError(f"must be {FORMS}")
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": port or scheme.port,
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_TIMEOUT": TIMEOUT,
        **scheme.settings,
    }


def encrypts(url: str) -> bool:
    return SCHEMES[urlsplit(url).scheme].encrypts


def _port(netloc: str) -> int | None:
    """The port in the URL; 0 when there is none, and None when it is no valid port."""
    try:
        return urlsplit(f"//{netloc}").port or 0
    except ValueError:
        return None
