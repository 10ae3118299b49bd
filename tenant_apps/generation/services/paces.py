"""How long steps take on this installation: a moving average over all teams.

Two numbers are stored for each port and its providers. Without them, as when Redis was emptied, ``forecast`` uses the
team's own last books, then defaults.
"""

from dataclasses import astuple, dataclass

from django.conf import settings
from django.core.cache import caches
from django.db.models import Count, Q

from shared_apps.queue.models import Ticket

REMEMBERED_SECONDS = 30 * 24 * 3600
WEIGHT = 0.15
"""The weight of the newest step in the average, once there were a few."""


@dataclass(frozen=True)
class LearntPace:
    """``seconds`` that a step takes (of a story: each page), and how many of its kind run at once."""

    seconds: float
    parallel: float
    count: int = 1


def learnt(port: str) -> LearntPace | None:
    """The average for the port's current providers; None before their first step."""
    found = caches["default"].get(_key(port))
    return LearntPace(*found) if found else None


def note_pace(*, port: str, ticket: Ticket, seconds: float, parts: int = 1) -> None:
    """Add a finished step, which took so many seconds and made so many parts.

    If two processes do this at once, one value is lost, which is harmless.
    """
    of_its_kind = Ticket.objects.open().filter(kind=ticket.kind).exclude(id=ticket.id)
    is_free = Q(lease_until=None)
    seen = of_its_kind.aggregate(free=Count("id", filter=is_free), in_hand=Count("id", filter=~is_free))
    newest = LearntPace(seconds / parts, 1.0 + seen["in_hand"])
    known = learnt(port)
    mixed = _mixed(known, newest, is_crowded=seen["free"] > 0)
    caches["default"].set(_key(port), astuple(mixed), timeout=REMEMBERED_SECONDS)


def _mixed(known: LearntPace | None, newest: LearntPace, *, is_crowded: bool) -> LearntPace:
    if known is None:
        return newest
    weight = max(WEIGHT, 1 / (known.count + 1))
    seconds = known.seconds + weight * (newest.seconds - known.seconds)
    # If steps wait, all workers are busy, so the number is exact. If none waits, there may be more workers.
    parallel = (
        known.parallel + weight * (newest.parallel - known.parallel)
        if is_crowded
        else max(known.parallel, newest.parallel)
    )
    return LearntPace(seconds, parallel, known.count + 1)


def _key(port: str) -> str:
    chosen = {"text": settings.AI_TEXT_PROVIDERS, "image": settings.AI_IMAGE_PROVIDERS}[port]
    return f"pace:{port}:{'+'.join(chosen)}"
