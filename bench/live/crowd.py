"""Thousands of listeners and some readers of pages, all in one event loop of this process."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

AT_A_TIME = 20
"""Streams on their way in at once."""

PATIENCE = 60.0


@dataclass(frozen=True)
class Ticket:
    """Who listens where: a host, its path with the channels, and the cookie of a session."""

    host: str
    path: str
    cookie: str = ""


class Listener(asyncio.Protocol):
    """One open stream, which notes when it last heard an event of the name that the crowd waits for."""

    def __init__(self, crowd: "Crowd", ticket: Ticket) -> None:
        self.crowd = crowd
        self.ticket = ticket
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        transport.write(_request(self.ticket, "text/event-stream"))

    def data_received(self, data: bytes) -> None:
        if self.crowd.waiting_for in data:
            self.crowd.hear()
        elif not self.opened.done():
            if not data.startswith(b"HTTP/1.1 200"):
                self.opened.set_exception(ConnectionError(f"{self.ticket.path}: {data[:300]!r}"))
            else:
                self.opened.set_result(None)

    def connection_lost(self, error: Exception | None) -> None:
        self.crowd.lost += not self.crowd.leaving
        if not self.opened.done():
            self.opened.set_exception(error or ConnectionError("closed"))


class Crowd:
    """All listeners of one server."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.listeners: list[Listener] = []
        self.waiting_for = b"event: nothing-yet\n"
        self.lost = 0
        self.leaving = False
        self._left = 0
        self._all_heard = asyncio.Event()
        self._last_heard = 0.0

    async def enter(self, tickets: Sequence[Ticket], *, at_a_time: int = AT_A_TIME) -> None:
        """Open a stream for each. Raises ConnectionError when one is refused."""
        for start in range(0, len(tickets), at_a_time):
            await asyncio.gather(*map(self._enter, tickets[start : start + at_a_time]))

    async def _enter(self, ticket: Ticket) -> None:
        loop = asyncio.get_running_loop()
        _, listener = await loop.create_connection(lambda: Listener(self, ticket), "127.0.0.1", self.port)
        await asyncio.wait_for(listener.opened, PATIENCE)
        self.listeners.append(listener)

    def listen_for(self, event: str) -> None:
        """From now on, note how many have heard it."""
        self.waiting_for = f"event: {event}\n".encode()
        self._left = len(self.listeners)
        self._all_heard.clear()

    async def heard_by_all(self) -> float:
        """When the last of them heard it, by the monotonic clock. Raises TimeoutError."""
        await asyncio.wait_for(self._all_heard.wait(), PATIENCE)
        return self._last_heard

    def hear(self) -> None:
        self._left -= 1
        if self._left == 0:
            self._last_heard = monotonic()
            self._all_heard.set()

    def leave(self) -> None:
        self.leaving = True
        for listener in self.listeners:
            listener.transport.abort()


async def page_seconds(port: int, ticket: Ticket) -> float:
    """How long one page takes, from a new connection to its last byte. Raises ConnectionError unless it is 200."""
    began = monotonic()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(_request(ticket, "text/html"))
    answer = await asyncio.wait_for(reader.read(), PATIENCE)
    writer.close()
    if not answer.startswith(b"HTTP/1.1 200"):
        raise ConnectionError(f"{ticket.path}: {answer[:300]!r}")
    return monotonic() - began


def _request(ticket: Ticket, accepted: str) -> bytes:
    lines = [f"GET {ticket.path} HTTP/1.1", f"Host: {ticket.host}", f"Accept: {accepted}"]
    lines += [f"Cookie: {ticket.cookie}"] if ticket.cookie else []
    lines += ["Connection: close"] if accepted == "text/html" else []
    return "\r\n".join([*lines, "", ""]).encode()
