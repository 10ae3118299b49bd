"""Webhooks: endpoints, signatures as Stripe makes them, delivery with retries, and disorder on wish."""

import hmac
import json
import secrets
import time
import urllib.error
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from threading import Event, Lock, Thread
from urllib.parse import urlsplit

from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json, metadata, required
from stripe_demo.routing import operation
from stripe_demo.store import API_VERSION, Store, public

PAUSES = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""Seconds before each further attempt. Stripe goes on for three days; a demo need not."""

PATIENCE = 20.0


def sign(body: bytes, secret: str, *, at: int | None = None) -> str:
    """The value of the header ``Stripe-Signature`` for a body sent at this time."""
    moment = int(time.time()) if at is None else at
    mac = hmac.new(secret.encode(), f"{moment}.".encode() + body, sha256)
    return f"t={moment},v1={mac.hexdigest()}"


@dataclass
class Delivery:
    """One event on its way to one endpoint."""

    event_id: str
    url: str
    secret: str
    body: bytes
    attempts: int = 0
    due: float = 0.0
    status: int | None = None


@dataclass
class Webhooks:
    """Delivers events in a thread. While ``held`` they wait, and ``release`` sends them in any order, any times."""

    store: Store
    held: bool = False
    log: list[Delivery] = field(default_factory=list)
    _queue: list[Delivery] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)
    _wake: Event = field(default_factory=Event)
    _ending: Event = field(default_factory=Event)
    _under_way: int = 0

    def start(self) -> None:
        self.store.on_event = self.enqueue
        Thread(target=self._run, name="stripe-demo-webhooks", daemon=True).start()

    def stop(self) -> None:
        self._ending.set()
        self._wake.set()

    def enqueue(self, event: Json) -> None:
        """Send an event to every endpoint that listens to its kind."""
        body = json.dumps(public(event), separators=(",", ":")).encode()
        for endpoint in self.store.all("webhook_endpoint"):
            kinds = endpoint["enabled_events"]
            if endpoint["status"] == "enabled" and ("*" in kinds or event["type"] in kinds):
                delivery = Delivery(event["id"], endpoint["url"], endpoint["_secret"], body)
                with self._lock:
                    self._queue.append(delivery)
        self._wake.set()

    def waiting(self) -> list[Json]:
        """The events that wait, in the order of what happened."""
        with self._lock:
            return [json.loads(each.body) for each in self._queue]

    def release(self, order: Iterable[int] | None = None) -> None:
        """Send what was held: all in their order, or these by number. A number may come twice or be left out."""
        with self._lock:
            held = list(self._queue)
            chosen = range(len(held)) if order is None else order
            self._queue = [Delivery(d.event_id, d.url, d.secret, d.body) for d in (held[number] for number in chosen)]
            self.held = False
        self._wake.set()

    def settle(self, *, seconds: float = 30.0) -> bool:
        """Wait until everything is delivered. False when that takes too long."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            with self._lock:
                if not self._queue and not self._under_way:
                    return True
            time.sleep(0.02)
        return False

    def _run(self) -> None:
        while not self._ending.is_set():
            delivery = self._next()
            if delivery is None:
                self._wake.wait(0.1)
                self._wake.clear()
                continue
            self._deliver(delivery)

    def _next(self) -> Delivery | None:
        with self._lock:
            if self.held:
                return None
            now = time.monotonic()
            found = next((each for each in self._queue if each.due <= now), None)
            if found:
                self._queue.remove(found)
                self._under_way += 1
            return found

    def _deliver(self, delivery: Delivery) -> None:
        delivery.attempts += 1
        delivery.status = post(delivery.url, delivery.body, sign(delivery.body, delivery.secret))
        with self._lock:
            self._under_way -= 1
            self.log.append(delivery)
            failed = delivery.status is None or not 200 <= delivery.status < 300
            if failed and delivery.attempts <= len(PAUSES):
                delivery.due = time.monotonic() + PAUSES[delivery.attempts - 1]
                self._queue.append(delivery)


def post(url: str, body: bytes, signature: str) -> int | None:
    """Send a body as Stripe does. The status of the answer; None when there was none.

    A host below ``localhost`` is reached on this machine, whatever the resolver thinks of it.
    """
    parts = urlsplit(url)
    host = "127.0.0.1" if (parts.hostname or "").endswith(".localhost") else parts.hostname
    target = parts._replace(netloc=f"{host}:{parts.port}" if parts.port else str(host)).geturl()
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "Host": parts.netloc,
        "Stripe-Signature": signature,
        "User-Agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
    }
    request = urllib.request.Request(target, data=body, headers=headers, method="POST")  # noqa: S310  (http, as configured)
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as response:  # noqa: S310  (http, as configured)
            return int(response.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
    except OSError:
        return None


# --- endpoints and events in the API ----------------------------------------------------------------------------------


@operation("POST", "/v1/webhook_endpoints", "url enabled_events api_version description metadata")
def create_endpoint(store: Store, params: Json) -> Json:
    """Register an endpoint. Only this answer has its secret."""
    if not str(required(params, "url")).startswith(("http://", "https://")):
        raise StripeFault("Invalid URL: An explicit scheme must be provided.", param="url")
    endpoint = add_endpoint(store, params["url"], kinds=params.get("enabled_events") or ["*"])
    endpoint["metadata"] = metadata(params)
    return {**endpoint, "secret": endpoint["_secret"]}


def add_endpoint(store: Store, url: str, *, secret: str = "", kinds: list[str] | None = None) -> Json:
    return store.create(
        "webhook_endpoint",
        "we",
        {
            "api_version": API_VERSION,
            "application": None,
            "description": None,
            "enabled_events": kinds or ["*"],
            "metadata": {},
            "status": "enabled",
            "url": url,
            "_secret": secret or f"whsec_{secrets.token_hex(16)}",
        },
    )


@operation("GET", "/v1/webhook_endpoints", lists=True)
def find_endpoints(store: Store, params: Json) -> Json:
    return store.page("webhook_endpoint", params, url="/v1/webhook_endpoints")


@operation("DELETE", "/v1/webhook_endpoints/{object_id}")
def delete_endpoint(store: Store, params: Json, object_id: str) -> Json:
    store.get("webhook_endpoint", object_id)
    del store.objects[object_id]
    return {"id": object_id, "object": "webhook_endpoint", "deleted": True}


@operation("GET", "/v1/events", "type types", lists=True)
def find_events(store: Store, params: Json) -> Json:
    kinds = params.get("types") or ([params["type"]] if params.get("type") else None)
    return store.page("event", params, lambda each: not kinds or each["type"] in kinds, url="/v1/events")


@operation("GET", "/v1/events/{object_id}")
def retrieve_event(store: Store, params: Json, object_id: str) -> Json:
    return store.get("event", object_id)


@operation("GET", "/v1/account")
def account(store: Store, params: Json) -> Json:
    return {
        "id": "acct_demo",
        "object": "account",
        "business_profile": None,
        "charges_enabled": True,
        "country": "DE",
        "default_currency": "eur",
        "details_submitted": True,
        "email": "books@storysprout.example",
        "payouts_enabled": True,
        "type": "standard",
    }
