"""Base of the fake providers: threads, a log, faults in order, and answers at a set pace."""

import json
import socket
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from time import monotonic, sleep
from typing import Any, Self

from tests.fake_providers.faults import Fault, Kind


@dataclass
class Pace:
    """Seconds that answers take."""

    first_token: float = 0.0
    page: float = 0.0
    picture: float = 0.0
    verdict: float = 0.0
    speech: float = 0.0


@dataclass(frozen=True)
class Asked:
    """A request as it came. ``body`` is the JSON, or the fields of a form; ``files`` are those of a form."""

    path: str
    body: Mapping[str, Any]
    files: tuple[bytes, ...]
    headers: Mapping[str, str]
    at: float

    @property
    def key(self) -> str:
        return self.headers.get("idempotency-key", "")


@dataclass(frozen=True)
class Answered:
    """A call that was answered well, by the monotonic clock. ``pages`` is when each page of a story was written."""

    path: str
    key: str
    began: float
    ended: float
    pages: tuple[float, ...]

    @property
    def seconds(self) -> float:
        return self.ended - self.began


@dataclass
class Book:
    """What a server remembers, guarded by a lock."""

    asked: list[Asked] = field(default_factory=list)
    answered: list[Answered] = field(default_factory=list)
    faults: defaultdict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    in_flight: int = 0
    most_in_flight: int = 0
    served: int = 0
    lock: Lock = field(default_factory=Lock)


class FakeProvider:
    """A server on loopback for the length of a ``with``. ``at_once`` is how many calls it takes before it says 429.

    With ``keeps_bodies`` off, it remembers that it was asked, and not what: a thousand pictures are too much.
    """

    handler: type["WireHandler"]

    def __init__(
        self, pace: Pace | None = None, *, at_once: int | None = None, port: int = 0, keeps_bodies: bool = True
    ) -> None:
        self.pace = pace or Pace()
        self.at_once = at_once
        self.keeps_bodies = keeps_bodies
        self.book = Book()
        self.request_id = ""
        self._http = _Server(("127.0.0.1", port), self.handler)
        self._http.provider = self
        self._thread = Thread(target=self._http.serve_forever, args=(0.05,), name="fake-provider", daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def refusal_of(self, asked: Asked) -> tuple[int, Any] | None:
        """What it answers to a request that it does not understand, whatever else is to happen."""
        return None

    def fail(self, path: str, *faults: Fault) -> None:
        """Let the next answers to this path fail, in order. Later answers are good."""
        self.book.faults[path].extend(faults)

    def asked(self, path: str = "") -> list[Asked]:
        """The requests so far, in order, to one path or to all."""
        with self.book.lock:
            return [asked for asked in self.book.asked if not path or asked.path == path]

    def answered(self) -> list[Answered]:
        """The calls that were answered well so far."""
        with self.book.lock:
            return list(self.book.answered)

    def forget(self) -> None:
        with self.book.lock:
            self.book.asked.clear()
            self.book.answered.clear()
            self.book.faults.clear()
            self.book.most_in_flight = self.book.in_flight
            self.book.served = 0


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 512
    provider: FakeProvider

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore clients that disconnect."""


class WireHandler(BaseHTTPRequestHandler):
    """One connection. Subclasses answer by path in ``answer``."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server
    pages: list[float]
    _is_over: bool

    def answer(self, asked: Asked, fault: Fault | None) -> None:
        raise NotImplementedError

    @property
    def provider(self) -> Any:
        return self.server.provider

    def do_GET(self) -> None:
        self._receive()

    def do_POST(self) -> None:
        self._receive()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  (its name there)
        """Silent: the log is in ``asked``."""

    def send_json(self, body: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
        self.send_bytes(json.dumps(body).encode(), "application/json", status=status, headers=headers)

    def send_bytes(
        self, data: bytes, media_type: str, *, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": media_type, "Content-Length": str(len(data)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self._end_call()
        self.wfile.write(data)

    def send_with_fault(self, data: bytes, media_type: str, fault: Fault | None) -> None:
        """A whole body, unless the fault is one of those that can befall any body."""
        match fault.kind if fault else None:
            case Kind.MALFORMED:
                self.send_bytes(b'{"data": [{]]', media_type)
            case Kind.BODY if fault:
                self.send_bytes(fault.instead, media_type)
            case Kind.TRUNCATED:
                self._begin(media_type, len(data))
                self.wfile.write(data[: len(data) // 2])
                self.hang_up()
            case Kind.DRIP if fault:
                head = f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {len(data)}\r\n\r\n"
                for byte in head.encode() + data:
                    self.wfile.write(bytes([byte]))
                    sleep(fault.seconds)
            case _:
                self.send_bytes(data, media_type)

    def send_stream(self, events: Iterator[bytes]) -> None:
        """Server-sent events in chunks. The iterator may raise ConnectionAbortedError to hang up."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            for event in events:
                self.wfile.write(b"%x\r\n%b\r\n" % (len(event), event))
                self.wfile.flush()
            self._end_call()
            self.wfile.write(b"0\r\n\r\n")
        except ConnectionAbortedError:
            self.hang_up()

    def end_headers(self) -> None:
        if self.provider.request_id:
            self.send_header("x-request-id", self.provider.request_id)
        super().end_headers()

    def hang_up(self) -> None:
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_RDWR)
        self.close_connection = True

    def _begin(self, media_type: str, length: int) -> None:
        self.send_response(200)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def _receive(self) -> None:
        book: Book = self.provider.book
        asked, self.pages, self._is_over = self._read(), [], False
        with book.lock:
            book.asked.append(asked if self.provider.keeps_bodies else replace(asked, body={}, files=()))
            waiting = book.faults.get(asked.path)
            fault = waiting.popleft() if waiting else None
            book.in_flight += 1
            book.most_in_flight = max(book.most_in_flight, book.in_flight)
            full = self.provider.at_once is not None and book.in_flight > self.provider.at_once
        try:
            if refusal := self.provider.refusal_of(asked):
                status, body = refusal
                self.send_json(body, status=status)
            else:
                self._answer(asked, Fault.error(429, retry_after="0.2") if full else fault)
            with book.lock:
                book.served += 1
                if not full and fault is None:
                    book.answered.append(Answered(asked.path, asked.key, asked.at, monotonic(), tuple(self.pages)))
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        finally:
            self._end_call()

    def _end_call(self) -> None:
        """Called before the last bytes leave, because the client may send its next request as soon as it has them."""
        with self.provider.book.lock:
            self.provider.book.in_flight -= not self._is_over
            self._is_over = True

    def _answer(self, asked: Asked, fault: Fault | None) -> None:
        if fault and fault.kind == Kind.STATUS and fault.instead:
            media_type = "application/json" if fault.instead[:1] in b"{[" else "text/plain"
            self.send_bytes(fault.instead, media_type, status=fault.status)
        elif fault and fault.kind == Kind.STATUS:
            said = {"message": f"You asked {asked.body!r}", "type": "error", "param": None, "code": fault.code}
            self.send_json({"error": said}, status=fault.status, headers=fault.headers)
        elif fault and fault.kind == Kind.SILENCE:
            sleep(fault.seconds)
            self.hang_up()
        else:
            self.answer(asked, fault)

    def _read(self) -> Asked:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        body, files = _parsed(raw, headers.get("content-type", ""))
        return Asked(self.path, body, files, headers, monotonic())


def _parsed(raw: bytes, media_type: str) -> tuple[dict[str, Any], tuple[bytes, ...]]:
    if media_type.startswith("multipart/"):
        return _form(raw, media_type)
    return (json.loads(raw) if raw else {}), ()


def _form(raw: bytes, media_type: str) -> tuple[dict[str, Any], tuple[bytes, ...]]:
    boundary = b"--" + media_type.partition("boundary=")[2].strip('"').encode()
    fields: dict[str, Any] = {}
    files: list[bytes] = []
    for part in raw.split(boundary)[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        content = content.removesuffix(b"\r\n")
        name = head.partition(b'name="')[2].partition(b'"')[0].decode()
        if b"filename=" in head:
            files.append(content)
        else:
            fields[name] = content.decode()
    return fields, tuple(files)
