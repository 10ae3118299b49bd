"""One connection: limits the size and time of a request's head and body while they arrive."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from twisted.internet.protocol import connectionDone
from twisted.python.failure import Failure
from twisted.web.http import HTTPChannel

from shared_apps.core.bodies import TooLarge, TooManyBodies, TooSlow, most_bytes
from shared_apps.core.capacity import note_reached
from shared_apps.core.client_ips import client_ip_behind_proxies, subnet
from shared_apps.core.errors import ProductError, UnreadableRequest
from shared_apps.ops.web.refusals import refusal
from shared_apps.ops.web.shares import Shares

SLOWEST = 16 * 1024
"""The lowest average speed of a body, in bytes a second. A fast start never allows a pause over ``body_seconds``."""

PIECES, SMALLEST = 200, 256
"""A body may arrive in PIECES pieces and one more for each SMALLEST bytes: a tiny piece costs the loop as much as a
large."""

MOST_PARTS = 500
"""The most boundaries of a multipart body. Django parses every part, and its own limit counts only parts with a
name."""

SMALL = 64 * 1024
"""Bytes. A body up to this size stays in memory, and is admitted even while large bodies fill their share."""

LINGER_SECONDS, LINGER_BYTES = 30.0, 64 * 2**20
"""How long, and how much, a client may still send after a refusal. If we closed at once, it could not read the
response."""


@dataclass(frozen=True)
class Limits:
    """Seconds for a request's head; the longest pause of a body, also before it; bytes of all bodies together."""

    head_seconds: float = 15.0
    body_seconds: float = 20.0
    held_bytes: int = 128 * 2**20


class BoundedConnection(HTTPChannel):
    """Twisted's connection with limits. By itself it accepts any size, and waits as long as single bytes arrive."""

    factory: Any  # the server's Factory, which makes connections
    transport: Any
    _path: Any
    callLater: Any

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # Twisted's
        self._waiting: Any = None
        self._refused = False
        self._discarded = self._received = self._pieces = self._parts = self._most = 0
        self._until = 0.0

    # --- Twisted's progress ---------------------------------------------------------------------------------------

    def connectionMade(self) -> None:
        super().connectionMade()  # type: ignore[no-untyped-call]  # likewise
        self._wait(self.factory.limits.head_seconds)

    def dataReceived(self, data: bytes) -> None:
        if self._refused:
            self._discard(len(data))
            return
        if self._waiting is None and not self._handlingRequest:
            self._wait(self.factory.limits.head_seconds)
        super().dataReceived(data)  # type: ignore[no-untyped-call]  # likewise

    def lineReceived(self, line: bytes) -> None:
        if not self._refused:
            super().lineReceived(line)  # type: ignore[no-untyped-call]  # likewise

    def rawDataReceived(self, data: bytes) -> None:
        if self._refused:
            self._discard(len(data))
            return
        try:
            super().rawDataReceived(data)
        except ProductError as error:  # raised inside the decoder, so that it parses nothing more of this data
            self.refuse(error)

    def allHeadersReceived(self) -> None:
        self._received = self._pieces = self._parts = 0
        if self.length != 0:  # None for a chunked body, whose length is unknown
            self._most = most_bytes(unquote(self._path.split(b"?")[0].decode("latin-1")))
            if (self.length or 0) > self._most:
                self.refuse(TooLarge())
                return
            self._until = self._now() + self.factory.limits.body_seconds
            self._wait(self.factory.limits.body_seconds)
        super().allHeadersReceived()  # type: ignore[no-untyped-call]  # likewise

    def allContentReceived(self) -> None:
        self._until = 0.0
        self._wait(None)
        super().allContentReceived()  # type: ignore[no-untyped-call]  # likewise

    def connectionLost(self, reason: Failure = connectionDone) -> None:
        self._wait(None)
        super().connectionLost(reason)  # type: ignore[no-untyped-call]  # likewise

    def _respondToBadRequestAndDisconnect(self) -> None:
        self.refuse(UnreadableRequest())

    # --- ours -----------------------------------------------------------------------------------------------------

    def network(self) -> str:
        """The client's network, whose share of the memory for bodies this request uses."""
        said = self.requests[-1].requestHeaders.getRawHeaders(b"x-forwarded-for", [])
        peer = getattr(self.transport.getPeer(), "host", "")  # a Unix socket has none
        return subnet(client_ip_behind_proxies(peer, b",".join(said).decode("latin-1")))

    def take(self, data: bytes, boundary: bytes, network: str) -> None:
        """Count a piece of the body, and extend the deadline for the rest.

        Raises:
            TooLarge: the body is larger than its view accepts.
            UnreadableRequest: it has so many pieces or parts that they would block the event loop.
            TooManyBodies: the memory for bodies is used up, in all or for this network.
        """
        self._received += len(data)
        self._pieces += 1
        if self._received > self._most:
            raise TooLarge
        self._parts += data.count(boundary) if boundary else 0
        if self._parts > MOST_PARTS or self._pieces > PIECES + self._received // SMALLEST:
            raise UnreadableRequest
        shares: Shares = self.factory.shares
        if not (shares.has_room if self._received > SMALL else shares.has_room_for_little)(network):
            note_reached("bodies")
            raise TooManyBodies(retry_after=30)
        longest: float = self.factory.limits.body_seconds
        self._until = min(self._until + len(data) / SLOWEST, self._now() + longest)

    def refuse(self, error: ProductError) -> None:
        """Send the error, and ignore everything that this connection still sends."""
        if self._refused:
            return
        self._refused = True
        request = self.requests[-1] if self.requests else None
        accepted = (request.getHeader("accept") or "") if request else ""
        if request and request.content:
            request.drop()
        self.setTimeout(None)  # type: ignore[no-untyped-call]  # likewise
        self._wait(LINGER_SECONDS)
        self.transport.write(refusal(error, path=getattr(self, "_path", b""), accepted=accepted.encode("latin-1")))
        self.transport.loseWriteConnection()

    def _discard(self, size: int) -> None:
        self._discarded += size
        if self._discarded > LINGER_BYTES:
            self.transport.abortConnection()

    def _wait(self, seconds: float | None) -> None:
        """Set the time limit for the next step of the request; None for no limit."""
        if self._waiting is not None and self._waiting.active():
            self._waiting.cancel()
        self._waiting = None if seconds is None else self.callLater(seconds, self._waited)

    def _waited(self) -> None:
        self._waiting = None
        if self._refused or not self.requests:
            self.transport.abortConnection()
        elif self._transferDecoder and (left := self._until - self._now()) > 0:
            self._wait(left)
        else:
            self.refuse(TooSlow())

    def _now(self) -> float:
        seconds: float = self.factory.reactor.seconds()
        return seconds
