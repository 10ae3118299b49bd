"""All objects of the account, by id, with their clock, their events and what was written to disk."""

import json
import secrets
import time
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from threading import RLock
from typing import Any

from stripe_demo.errors import StripeFault, missing
from stripe_demo.forms import Json, integer

API_VERSION = "2026-08-26.dahlia"
MOST_EVENTS = 2000


class Store:
    """Guarded by ``lock``: requests, clocks and the delivery of webhooks run in threads.

    Keys that begin with an underscore are ours and never leave. With a ``path`` everything outlives the process.
    """

    def __init__(self, *, path: Path | None = None, clock: Callable[[], float] = time.time) -> None:
        self.lock = RLock()
        self.clock = clock
        self.path = path
        self.base_url = ""
        self.on_event: Callable[[Json], None] = lambda event: None
        self.objects: dict[str, Json] = {}
        self.answers: dict[str, Any] = {}
        if path and path.exists():
            self.objects = json.loads(path.read_text())["objects"]

    def save(self) -> None:
        if self.path:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            draft = self.path.with_suffix(".new")
            draft.write_text(json.dumps({"objects": self.objects}))
            draft.replace(self.path)

    def now(self, customer: str | None = None) -> int:
        """The time of this customer: that of its test clock, or the real one."""
        clock = self.objects.get(customer or "", {}).get("test_clock")
        return int(self.objects[clock]["frozen_time"] if clock else self.clock())

    def create(self, kind: str, prefix: str, fields: Json, *, customer: str | None = None) -> Json:
        made = {"id": f"{prefix}_{secrets.token_hex(9)}", "object": kind, "livemode": False, **fields}
        made.setdefault("created", self.now(customer))
        self.objects[made["id"]] = made
        return made

    def get(self, kind: str, object_id: Any) -> Json:
        """Raises StripeFault where Stripe answers 404."""
        found = self.objects.get(object_id) if isinstance(object_id, str) else None
        if found is None or found["object"] != kind:
            raise missing(kind, str(object_id))
        return found

    def all(self, kind: str) -> Iterator[Json]:
        return (each for each in list(self.objects.values()) if each["object"] == kind)

    def emit(self, kind: str, about: Json, *, before: Json | None = None) -> Json:
        """Record an event about an object as it is now, and hand it to the webhooks."""
        changed = {} if before is None else {key: value for key, value in before.items() if about.get(key) != value}
        data: Json = {"object": public(about)}
        if before is not None:
            data["previous_attributes"] = public(changed)
        event = self.create(
            "event",
            "evt",
            {
                "api_version": API_VERSION,
                "created": self.now(customer_of(about)),
                "data": data,
                "pending_webhooks": 1,
                "request": {"id": None, "idempotency_key": None},
                "type": kind,
            },
        )
        self._forget_old_events()
        self.on_event(event)
        return event

    def page(self, kind: str, params: Json, keep: Callable[[Json], bool] = lambda each: True, *, url: str) -> Json:
        """One page of a list, the newest first, as Stripe's cursors ask for it."""
        found = [each for each in reversed(list(self.all(kind))) if keep(each) and _created_within(each, params)]
        return paged(found, params, url=url)

    def _forget_old_events(self) -> None:
        events = [event["id"] for event in self.all("event")]
        for event_id in events[:-MOST_EVENTS]:
            del self.objects[event_id]


def paged(found: list[Json], params: Json, *, url: str) -> Json:
    limit = integer(params, "limit", 10) or 0
    if not 1 <= limit <= 100:
        raise StripeFault("Invalid integer: limit must be between 1 and 100", param="limit")
    ids = [each["id"] for each in found]
    after, before = params.get("starting_after"), params.get("ending_before")
    for name, cursor in (("starting_after", after), ("ending_before", before)):
        if cursor and cursor not in ids:
            raise StripeFault(f"No such object: '{cursor}'", code="resource_missing", param=name)
    if before:
        earlier = found[: ids.index(before)]
        return listed(earlier[-limit:], url=url, more=len(earlier) > limit)
    rest = found[ids.index(after) + 1 :] if after else found
    return listed(rest[:limit], url=url, more=len(rest) > limit)


def listed(data: list[Json], *, url: str, more: bool = False) -> Json:
    return {"object": "list", "data": data, "has_more": more, "url": url}


def public(value: Any) -> Any:
    """A copy without what is ours alone."""
    if isinstance(value, dict):
        return {key: public(each) for key, each in value.items() if not key.startswith("_")}
    return [public(each) for each in value] if isinstance(value, list) else deepcopy(value)


def customer_of(about: Json) -> str | None:
    customer = about["id"] if about["object"] == "customer" else about.get("customer", about.get("_customer"))
    return customer if isinstance(customer, str) else None


def _created_within(each: Json, params: Json) -> bool:
    created = params.get("created") or {}
    if not isinstance(created, dict):
        return bool(each["created"] == int(created))
    bounds = {name: integer(created, name) for name in created}
    at = each["created"]
    return all(
        (at > bound if name == "gt" else at >= bound if name == "gte" else at < bound if name == "lt" else at <= bound)
        for name, bound in bounds.items()
        if bound is not None
    )
