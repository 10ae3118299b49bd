"""A mail server that offers TLS, or not, and records what it was told and whether anyone could read along."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

Offer = Literal["starttls", "tls", "nothing"]


@dataclass
class Seen:
    """What came in. Each entry begins with whether the connection was encrypted at that moment."""

    port: int
    credentials: list[tuple[bool, str, str]] = field(default_factory=list)
    letters: list[tuple[bool, bytes]] = field(default_factory=list)
    refuses_recipients: str = ""
    """What it answers to every recipient, such as ``550 no such mailbox``."""


@contextmanager
def mail_server(offer: Offer, authority: trustme.CA) -> Iterator[Seen]:
    """A server on a free port of this machine, with a certificate of the authority for 127.0.0.1."""
    seen = Seen(_free_port())
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    options: dict[Offer, dict[str, Any]] = {
        "starttls": {"tls_context": context},
        "tls": {"ssl_context": context},
        "nothing": {},
    }
    server = Controller(
        _Handler(seen),
        hostname="127.0.0.1",
        port=seen.port,
        auth_require_tls=False,  # it takes a password in clear, and we see that it did
        authenticator=_remember(seen),
        **options[offer],
    )
    server.start()
    try:
        yield seen
    finally:
        server.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _encrypted(server: SMTP) -> bool:
    return server.transport is not None and server.transport.get_extra_info("ssl_object") is not None


def _remember(seen: Seen) -> Any:
    def authenticate(server: SMTP, session: Any, envelope: Any, mechanism: str, told: LoginPassword) -> AuthResult:
        seen.credentials.append((_encrypted(server), told.login.decode(), told.password.decode()))
        return AuthResult(success=True)

    return authenticate


class _Handler:
    def __init__(self, seen: Seen) -> None:
        self.seen = seen

    async def handle_RCPT(  # noqa: N802  (aiosmtpd's name)
        self, server: SMTP, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        if self.seen.refuses_recipients:
            return self.seen.refuses_recipients
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Any) -> str:  # noqa: N802  (aiosmtpd's name)
        self.seen.letters.append((_encrypted(server), envelope.content))
        return "250 OK"
