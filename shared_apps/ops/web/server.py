"""Daphne's server, command line and requests, on connections with limits."""

from argparse import Namespace
from tempfile import SpooledTemporaryFile
from typing import Any

from daphne import server as stock  # before anything of Twisted: it installs the event loop
from daphne.cli import CommandLineInterface
from daphne.http_protocol import HTTPFactory, WebRequest

from shared_apps.ops.web.channel import SMALL, BoundedConnection, Limits
from shared_apps.ops.web.shares import Shares

ROOT_PATH = b"Daphne-Root-Path"
"""Daphne lets a client set the root path of every URL with this header, so it is removed."""


def boundary_of(content_type: bytes) -> bytes:
    """The delimiter before each part of a multipart body; empty for any other body."""
    kind, _, rest = content_type.partition(b"boundary=")
    name = rest.partition(b";")[0].strip().strip(b'"')
    return b"--" + name if name and kind.strip().lower().startswith(b"multipart/") else b""


class Request(WebRequest):  # type: ignore[misc]  # Daphne is untyped
    """Daphne's request, without parsing of forms: the application parses the body in a thread, off the event loop."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, parsePOSTFormSubmission=False, **options)
        self._held = 0
        self._boundary: bytes | None = None
        self._network = ""
        self._factory: Factory = self.channel.factory

    def gotLength(self, length: int | None) -> None:
        """Keep a small body in memory. Twisted would open a file for every body of unknown length."""
        self.content = SpooledTemporaryFile(max_size=SMALL)  # noqa: SIM115 — Twisted closes it with the request

    def handleContentChunk(self, data: bytes) -> None:
        if self._boundary is None:  # the first piece: the head is complete by now
            self._boundary = boundary_of(self.getHeader(b"content-type") or b"")
            self._network = self.channel.network()
        self.channel.take(data, self._boundary, self._network)
        self._held += len(data)
        self._factory.shares.hold(self._network, len(data))
        super().handleContentChunk(data)

    def process(self) -> None:
        self.requestHeaders.removeHeader(ROOT_PATH)
        super().process()

    def drop(self) -> None:
        """Free the body of a refused request: its connection may stay open for a while."""
        self._release()
        self.content.close()

    def finish(self) -> None:
        self._release()
        super().finish()

    def connectionLost(self, reason: Any) -> None:
        self._release()
        super().connectionLost(reason)

    def _release(self) -> None:
        self._factory.shares.release(self._network, self._held)
        self._held = 0


class Factory(HTTPFactory):  # type: ignore[misc]  # Daphne is untyped
    """Makes a BoundedConnection for each connection. ``shares`` counts the bodies of all of them."""

    protocol = BoundedConnection

    def __init__(self, server: "WebServer") -> None:
        super().__init__(server)
        self.limits = server.limits
        self.shares = Shares(server.limits.held_bytes)

    def buildProtocol(self, addr: Any) -> Any:
        channel = super().buildProtocol(addr)
        channel.requestFactory = Request
        return channel


class WebServer(stock.Server):  # type: ignore[misc]  # Daphne is untyped
    limits = Limits()

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, request_buffer_size=64 * 1024, **options)

    def kill_all_applications(self) -> Any:
        """End all applications.

        Daphne's own raises at a connection without a complete request, and ends none of the others.
        """
        begun = {one: known for one, known in self.connections.items() if "application_instance" in known}
        self.connections: dict[Any, dict[str, Any]] = begun
        return super().kill_all_applications()


class CommandLine(CommandLineInterface):  # type: ignore[misc]  # Daphne is untyped
    """Daphne's command line, with options for the time limits."""

    server_class = WebServer

    def __init__(self) -> None:
        super().__init__()
        self.parser.add_argument("--head-seconds", type=float, default=Limits.head_seconds)
        self.parser.add_argument("--body-seconds", type=float, default=Limits.body_seconds)

    def run(self, args: list[str]) -> None:
        known: Namespace = self.parser.parse_args(args)
        WebServer.limits = Limits(head_seconds=known.head_seconds, body_seconds=known.body_seconds)
        stock.HTTPFactory = Factory  # Daphne's Server looks this name up
        super().run(args)
