"""How long steps take on this installation: learnt from the last of them, of all teams together, and forgotten slowly.

What is remembered is two numbers for each port and its providers. Where they are not known, or Redis was emptied,
``forecast`` goes by the team's own last books, and then by experience.
"""

from dataclasses import astuple, dataclass

from django.conf import settings
from django.core.cache import caches
from django.db.models import Count, Q

from shared_apps.queue.models import Ticket

REMEMBERED_SECONDS = 30 * 24 * 3600
WEIGHT = 0.15
"""Of the newest step in what is remembered, once there were a few: what was a dozen steps ago counts little."""


@dataclass(frozen=True)
class LearntPace:
    """``seconds`` that a step is in hand (of a story, for each page), and how many of its kind are so at once."""

    seconds: float
    hands: float
    count: int = 1


def learnt(port: str) -> LearntPace | None:
    """What was seen of the providers that are set for this port; None before their first step."""
    found = caches["default"].get(_key(port))
    return LearntPace(*found) if found else None


def note_pace(*, port: str, ticket: Ticket, seconds: float, parts: int = 1) -> None:
    """A step is done, which took so long in hand and made so many parts.

    Of two processes that note at once one is forgotten, which does no harm.
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
    # Where some wait, all hands are full. Where none waits there may be more of them.
    hands = known.hands + weight * (newest.hands - known.hands) if is_crowded else max(known.hands, newest.hands)
    return LearntPace(seconds, hands, known.count + 1)


def _key(port: str) -> str:
    chosen = {"text": settings.AI_TEXT_PROVIDERS, "image": settings.AI_IMAGE_PROVIDERS}[port]
    return f"pace:{port}:{'+'.join(chosen)}"
