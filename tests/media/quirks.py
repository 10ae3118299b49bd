"""Stores that are not AWS: a proxy in front of the tests' S3 server, which refuses what some servers do not know."""

import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple


class Asked(NamedTuple):
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


Quirk = Callable[[Asked], str | None]
"""The code of the error by which a request is refused; None for one that is passed on."""


def no_key_service(asked: Asked) -> str | None:
    return "InvalidArgument" if any(name.startswith("x-amz-server-side") for name in asked.headers) else None


def no_checksums(asked: Asked) -> str | None:
    """As required ones are taken, only those of a PUT of an object count."""
    sums = [
        name for name in asked.headers if name.startswith(("x-amz-checksum", "x-amz-trailer", "x-amz-sdk-checksum"))
    ]
    return "NotImplemented" if sums and asked.method == "PUT" and "?" not in asked.path else None


def no_versions(asked: Asked) -> str | None:
    return "NotImplemented" if "?versions" in asked.path or "&versions" in asked.path else None


def no_cors_and_no_colder_class(asked: Asked) -> str | None:
    if "?cors" in asked.path and asked.method == "PUT":
        return "NotImplemented"
    return "MalformedXML" if b"INTELLIGENT_TIERING" in asked.body else None


@contextmanager
def quirky(server: str, quirk: Quirk) -> Iterator[tuple[str, list[Asked]]]:
    """The proxy's address, and what it was asked."""
    heard: list[Asked] = []

    class Proxy(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            asked = Asked(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body)
            heard.append(asked)
            code = quirk(asked)
            if code:
                said = f"<Error><Code>{code}</Code><Message>No.</Message></Error>".encode()
                self.send(501 if code == "NotImplemented" else 400, {"Content-Type": "application/xml"}, said)
            else:
                self.send(*_passed_on(server, asked))

        do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = answer  # noqa: N815  (http.server's names)

        def send(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                if name.lower() not in ("content-length", "transfer-encoding", "connection", "date", "server"):
                    self.send_header(name, value)
            length = headers.get("Content-Length", "0") if self.command == "HEAD" else str(len(body))
            self.send_header("Content-Length", length)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            """Nothing: the suite is silent."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as proxy:
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{proxy.server_port}", heard
        finally:
            proxy.shutdown()


def _passed_on(server: str, asked: Asked) -> tuple[int, Mapping[str, str], bytes]:
    headers = {name: value for name, value in asked.headers.items() if name not in ("host", "connection", "expect")}
    headers.setdefault("content-type", "application/xml")  # or urllib calls the body a form
    request = urllib.request.Request(server + asked.path, asked.body or None, headers, method=asked.method)  # noqa: S310  (the test's own server)
    try:
        with urllib.request.urlopen(request) as answer:  # noqa: S310  (likewise)
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, dict(error.headers), error.read()
