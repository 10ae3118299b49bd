"""One connection: a request's head and body, bounded in size and time while they arrive."""

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
"""Bytes a second that a body has to come with. What comes faster buys no pause longer than ``Limits.body_seconds``."""

PIECES, SMALLEST = 200, 256
"""So many pieces may a body come in, and one more for so many bytes: each costs the loop the same, however small."""

MOST_PARTS = 500
"""So many boundaries may a multipart body have: Django looks at each part, and counts only those that have a name."""

SMALL = 64 * 1024
"""A body of this size is kept in memory, and taken in even when many large ones are held."""

LINGER_SECONDS, LINGER_BYTES = 30.0, 64 * 2**20
"""What a client may go on sending after a refusal. Closed at once, it would not get to read the answer."""


@dataclass(frozen=True)
class Limits:
    """Seconds for a request's head; the longest pause of a body, also at its start; bytes held in all."""

    head_seconds: float = 15.0
    body_seconds: float = 20.0
    held_bytes: int = 128 * 2**20


class BoundedConnection(HTTPChannel):
    """Twisted's, which by itself takes in as much as comes and waits as long as a byte comes now and then."""

    factory: Any  # the Factory of the server, which is what makes these
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
        except ProductError as error:  # out of the decoder, so that it does not go on to the end of what it was given
            self.refuse(error)

    def allHeadersReceived(self) -> None:
        self._received = self._pieces = self._parts = 0
        if self.length != 0:  # None where it comes in chunks, which name no length
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
        """Whose share of the memory for bodies this connection's request uses."""
        said = self.requests[-1].requestHeaders.getRawHeaders(b"x-forwarded-for", [])
        peer = getattr(self.transport.getPeer(), "host", "")  # a Unix socket has none
        return subnet(client_ip_behind_proxies(peer, b",".join(said).decode("latin-1")))

    def take(self, data: bytes, boundary: bytes, network: str) -> None:
        """Count a piece of the body that has come, and give the rest time for it.

        Raises:
            TooLarge: it is more than its view takes.
            UnreadableRequest: it comes in so many pieces, or parts, that they would keep everything else from its turn.
            TooManyBodies: this process holds as much as it may, in all or of this network.
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
        """Answer, and let nothing of this connection in any more."""
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
        """Give what comes next so many seconds; None for as long as it takes."""
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
