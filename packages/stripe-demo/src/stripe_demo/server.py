"""The HTTP server: keys, idempotency, errors, expansion, and the pages."""

import hashlib
import json
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from stripe_demo import cycles, deletion, pages, portal, previews, refunds, routing
from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json, parse
from stripe_demo.store import API_VERSION, Store, public
from stripe_demo.webhooks import Webhooks, add_endpoint

OPERATIONS = (cycles, deletion, portal, previews, refunds)
"""Modules whose operations count: to import them registers those."""

LARGEST_BODY = 1_000_000
TICK = 0.5
MOST_ANSWERS = 5000


class DemoStripe:
    """A server on loopback for the length of a ``with``. ``key`` is the only secret key that it takes.

    ``webhook`` is a URL that hears every event, signed with ``secret``.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        key: str = "sk_test_demo",
        webhook: str = "",
        secret: str = "whsec_demo",  # noqa: S107  (it is no secret)
        path: Path | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.key = key
        self.store = Store(path=path, clock=clock)
        self.webhooks = Webhooks(self.store)
        self.faults: deque[StripeFault | float] = deque()
        self._http = _Server(("127.0.0.1", port), _Handler)
        self._http.demo = self
        self.store.base_url = self.url
        self._ending = threading.Event()
        if webhook and not any(each["url"] == webhook for each in self.store.all("webhook_endpoint")):
            add_endpoint(self.store, webhook, secret=secret)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def fail(self, *faults: StripeFault | float) -> None:
        """Answer the next requests with these errors. A number hangs up after so many seconds instead."""
        self.faults.extend(faults)

    def call(self, method: str, path: str, **params: Any) -> Any:
        """Do an operation without HTTP, such as ``call("POST", "/v1/refunds", payment_intent="pi_…")``."""
        return public(routing.call(self.store, method, path, params))

    def __enter__(self) -> Self:
        self.webhooks.start()
        threading.Thread(target=self._http.serve_forever, args=(0.05,), name="stripe-demo", daemon=True).start()
        threading.Thread(target=self._tick, name="stripe-demo-clock", daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._ending.set()
        self.webhooks.stop()
        self._http.shutdown()
        self._http.server_close()

    def _tick(self) -> None:
        """What is due in real time happens by itself; so does saving."""
        while not self._ending.wait(TICK):
            cycles.catch_up(self.store)
            with self.store.lock:
                self.store.save()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    demo: DemoStripe

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore clients that disconnect."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        self._respond("GET")

    def do_POST(self) -> None:
        self._respond("POST")

    def do_DELETE(self) -> None:
        self._respond("DELETE")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  (its name there)
        """Silent."""

    def _respond(self, method: str) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        if length > LARGEST_BODY:
            self.close_connection = True
            self._send_json(StripeFault("The request is too large.", status=413).as_json(), 413)
            return
        body = self.rfile.read(length).decode("utf-8", "replace")
        if parts.path.startswith("/pages/"):
            self._page(method, parts.path, body)
        else:
            self._api(method, parts.path, body or parts.query, body)

    # --- the API

    def _api(self, method: str, path: str, encoded: str, body: str) -> None:
        try:
            if self._has_fault():
                return
            self._check_key()
            status, answer = self._once(method, path, encoded, body)
        except StripeFault as fault:
            status, answer = fault.status, fault.as_json()
        except Exception as error:  # noqa: BLE001  (a defect of this server is an answer, with its place)
            place = traceback.extract_tb(error.__traceback__)[-1]
            says = f"{type(error).__name__}: {error} ({Path(place.filename).name}, line {place.lineno})"
            status, answer = 500, StripeFault(says, kind="api_error").as_json()
        self._send_json(answer, status)

    def _has_fault(self) -> bool:
        demo = self.server.demo
        if not demo.faults:
            return False
        fault = demo.faults.popleft()
        if isinstance(fault, StripeFault):
            raise fault
        time.sleep(fault)
        self.close_connection = True
        return True

    def _check_key(self) -> None:
        scheme, _, key = self.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer" or key != self.server.demo.key:
            shown = f"{key[:8]}********" if key else "none"
            raise StripeFault(f"Invalid API Key provided: {shown}", status=401)

    def _once(self, method: str, path: str, encoded: str, body: str) -> tuple[int, Any]:
        """A POST with a key that was answered before gets that answer; with another body it is refused."""
        store, key = self.server.demo.store, self.headers.get("Idempotency-Key")
        if method != "POST" or not key:
            return self._run(method, path, encoded)
        print_of_it = hashlib.sha256(f"{path}\n{body}".encode()).hexdigest()
        with store.lock:  # also while it runs: two at once with one key do it once
            before = store.answers.get(key)
            if before and before[0] != print_of_it:
                raise StripeFault(
                    "Keys for idempotent requests can only be used with the same parameters they were first used with. "
                    f"Try using a key other than '{key}' if you meant to execute a different request.",
                    kind="idempotency_error",
                )
            if before:
                return int(before[1]), before[2]
            status, answer = self._run(method, path, encoded)
            store.answers[key] = (print_of_it, status, answer)
            while len(store.answers) > MOST_ANSWERS:
                del store.answers[next(iter(store.answers))]
            return status, answer

    def _run(self, method: str, path: str, encoded: str) -> tuple[int, Any]:
        store = self.server.demo.store
        try:
            params: Json = parse(encoded)
            with store.lock:
                answer = public(routing.call(store, method, unquote(path), params))
                return 200, routing.expanded(store, answer, params.get("expand") or [])
        except StripeFault as fault:
            return fault.status, fault.as_json()

    # --- pages

    def _page(self, method: str, path: str, body: str) -> None:
        store = self.server.demo.store
        try:
            page = pages.answer(store, method, unquote(path).split("/")[2:], parse(body))
        except pages.Redirect as redirect:
            self._send(b"", "text/html", 303, {"Location": redirect.to})
        except StripeFault as fault:
            self._send(f"<!doctype html><p>{fault}</p>".encode(), "text/html; charset=utf-8", fault.status)
        else:
            if isinstance(page, bytes):
                self._send(page, "application/pdf")
            else:
                self._send(page.encode(), "text/html; charset=utf-8")

    def _send_json(self, answer: Any, status: int) -> None:
        headers = {"Request-Id": f"req_{time.monotonic_ns()}", "Stripe-Version": API_VERSION}
        self._send(json.dumps(answer).encode(), "application/json", status, headers)

    def _send(self, data: bytes, kind: str, status: int = 200, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(data)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)
