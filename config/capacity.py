"""Every bound on what is done at once or in a time. docs/capacity.md is this table with the default values."""

from collections.abc import Iterator
from typing import NamedTuple

from django.conf import settings

from shared_apps.ai.catalog import PROVIDERS
from shared_apps.live.channels import MOST_CHANNELS
from shared_apps.live.handler import ADMISSION_THREADS
from shared_apps.media.uploads import AT_ONCE as UPLOADS
from shared_apps.ops.web.channel import Limits
from shared_apps.queue.step_handlers import STEP_HANDLERS
from tenant_apps.generation.services.previews import PREVIEWS

ALL = "all processes"
EACH = "each process"
SHARED = "all processes; each alone while Redis is away"

COLUMNS = ("what", "per", "counted by", "limit", "variable", "metric", "at the bound")


class Bound(NamedTuple):
    """One bound, as a row of the table: ``per`` is what it is counted for, ``scope`` is who counts together."""

    what: str
    per: str
    scope: str
    limit: object
    at_bound: str
    variable: str = ""
    metric: str = ""


def rows() -> Iterator[tuple[str, ...]]:
    """The table with this installation's values: its head, a rule, and a row for each bound."""
    yield COLUMNS
    yield ("---",) * len(COLUMNS)
    for bound in (*_requests(), *_signing_in(), *_work(), *_providers(), *_streams(), *_bodies()):
        variable, metric = (f"`{name}`" if name else "–" for name in (bound.variable, bound.metric))
        yield bound.what, bound.per, bound.scope, str(bound.limit), variable, metric, bound.at_bound


def _requests() -> Iterator[Bound]:
    at_bound = "429 with the time to wait; without Redis 503"
    for key, rates in settings.LIMITS.items():
        metric = f'storysprout_bound_reached_total{{bound="{key}"}}'
        for per, rate in rates.items():
            whose = {"team": "workspace", "known": "device"}.get(per, per)
            yield Bound(settings.LIMIT_NAMES[key], whose, ALL, rate, at_bound, metric=metric)


def _signing_in() -> Iterator[Bound]:
    limits = settings.SIGN_IN_LIMITS
    for key, what, per, at_bound in (
        ("known_browser", "passwords tried", "browser that signed in before, and account", "the form says to wait"),
        ("network_and_account", "passwords tried", "network and account", "the form says to wait"),
        ("network", "passwords tried", "network", "the form says to wait"),
        ("account", "wrong passwords", "account", "a new browser needs a code by e-mail too"),
        ("unremarkable", "wrong passwords", "account", "the owner gets an e-mail"),
        ("warning", "e-mails about wrong passwords", "account", "no further e-mail"),
        ("reset_mail", "links for a new password", "account", "the newest link stays valid, no other is sent"),
        ("code_mail", "codes by e-mail", "requester and address", "429"),
        ("mailbox", "codes by e-mail", "address", "429"),
    ):
        yield Bound(what, per, SHARED, limits[key].replace("/key", "").replace(",", ", "), at_bound)


def _work() -> Iterator[Bound]:
    waits = "the book waits; its page shows the place in line"
    tickets = 'storysprout_tickets{state="leased"}'
    yield Bound("steps that run", "workspace", ALL, settings.QUEUE_TEAM_CAP, waits, metric=tickets)
    stories = STEP_HANDLERS["story"].limit or "none with the studio, else half of its calls"
    yield Bound("stories that are written", "installation", ALL, stories, waits, metric=tickets)
    yield Bound("suspects after a crash", "process", EACH, "1, then 3 more for each that ends", waits, metric=tickets)
    yield Bound("steps in threads", "process", EACH, 32, waits, "CALLS", tickets)
    previews = "the page appears when it is finished"
    yield Bound("previews of a page", "process", EACH, PREVIEWS, previews)


def _providers() -> Iterator[Bound]:
    at_bound = "the step waits and loses no attempt"
    for name, provider in PROVIDERS.items():
        if provider.at_once:
            limit = getattr(settings, provider.at_once)
            yield Bound(f"calls to {name}", "installation", SHARED, limit, at_bound, provider.at_once)


def _streams() -> Iterator[Bound]:
    polls = "503; the page polls every few seconds"
    reached = 'storysprout_bound_reached_total{bound="streams"}'
    for per, limit in (("member", settings.STREAMS_PER_MEMBER), ("workspace", settings.STREAMS_PER_TEAM)):
        yield Bound("open streams", per, EACH, limit, polls, metric=reached)
    yield Bound("open streams", "process", EACH, settings.STREAMS_PER_PROCESS, polls, metric="storysprout_streams_open")
    yield Bound("streams that are admitted", "process", EACH, ADMISSION_THREADS, "the next waits for milliseconds")
    yield Bound("channels", "stream", EACH, MOST_CHANNELS, "403")


def _bodies() -> Iterator[Bound]:
    reached = 'storysprout_bound_reached_total{{bound="{}"}}'
    room = f"{Limits().held_bytes // 2**20} MB, half of what is free for one network"
    bodies = "503: many files arrive, try again in a minute"
    yield Bound("request bodies in memory", "process", EACH, room, bodies, metric=reached.format("bodies"))
    pictures = "the form says to send it again in a minute"
    yield Bound("uploads that are decoded", "process", EACH, UPLOADS, pictures, metric=reached.format("uploads"))
    pool = settings.DATABASES["default"]["OPTIONS"].get("pool") or {}
    limit = pool.get("max_size", "no pool") if isinstance(pool, dict) else "no pool"
    waits = "the request waits up to 10 s"
    yield Bound("database connections", "process", EACH, limit, waits, "DATABASE_POOL", "storysprout_pool_in_use")
