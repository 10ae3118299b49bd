"""How long the rest of a book will take: from its own pace, else from this team's last books, else from experience."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median, quantiles

from shared_apps.ai import providers
from tenant_apps.generation.models import Step
from tenant_apps.generation.services.turns import in_words

LOOKED_AT = 60
"""Steps of the team's last books that tell how long things take here."""

LONGEST = 15 * 60.0
"""Seconds; what took longer had stopped meanwhile, and says nothing about the next time."""

OVERDUE = 0.25
"""Of what has lasted longer than usual, we expect as much again as this part of its age."""


@dataclass(frozen=True)
class Pace:
    """Seconds until the first page is written, from page to page, and from asking for a picture until it is there."""

    thinking: float
    page: float
    picture: float


STUDIO = Pace(thinking=0.5, page=0.1, picture=2.0)
OUTSIDE = Pace(thinking=4.0, page=2.5, picture=30.0)


@dataclass(frozen=True)
class Doing:
    """What a run has done and is doing. ``asked`` are the times since which open pictures have been waited for.

    ``written_at`` leaves out the pages of which the words wait.
    """

    pages: int
    written: int
    written_at: Sequence[datetime]
    drew_in: Sequence[float]
    asked: Sequence[datetime]
    writing_since: datetime | None


def usual_pace() -> Pace:
    """What nothing is known of yet."""
    return OUTSIDE if providers.make_books_outside() else STUDIO


def pace_of_late() -> Pace:
    """This team's last steps, in one query."""
    steps = Step.objects.filter(status=Step.Status.DONE, round=0).exclude(kind=Step.Kind.CHECK).order_by("-ended_at")
    done = list(steps.values_list("kind", "created_at", "ended_at", "run__book__page_count")[:LOOKED_AT])
    usual = usual_pace()
    stories = [took / (pages + 1) for kind, took, pages in _lasted(done) if kind == Step.Kind.STORY]
    pictures = [took for kind, took, _ in _lasted(done) if kind != Step.Kind.STORY]
    page = median(stories) if stories else usual.page
    return Pace(
        thinking=page if stories else usual.thinking, page=page, picture=_high(pictures) if pictures else usual.picture
    )


def time_for(*, pages: int) -> str:
    """What a book of so many pages would take if it were begun now, as one says it."""
    pace = pace_of_late()
    return in_words(pace.thinking + pace.page * (pages - 1) + pace.picture)


def needs_the_past(doing: Doing) -> bool:
    """Whether the run is too young to be judged by itself."""
    return len(doing.written_at) < 3 or len(doing.drew_in) < 2


def seconds_left(*, doing: Doing, past: Pace, now: datetime) -> float:
    """The longest chain that is left: the rest of the story, then the last picture. Pictures are drawn in parallel."""
    gaps = _gaps(doing.written_at)
    page = median(gaps) if len(gaps) > 1 else past.page
    picture = _high(doing.drew_in) if len(doing.drew_in) > 1 else past.picture
    drawing = max((_rest(picture, asked, now) for asked in doing.asked), default=0.0)
    missing = doing.pages - doing.written
    if not missing or doing.writing_since is None:
        return drawing
    if doing.written_at and doing.written_at[-1] > doing.writing_since:
        next_page = _rest(page, doing.written_at[-1], now)
    else:
        next_page = _rest(past.thinking, doing.writing_since, now)
    return max(drawing, next_page + page * (missing - 1) + picture)


def _rest(usual: float, since: datetime, now: datetime) -> float:
    age = (now - since).total_seconds()
    return max(usual - age, age * OVERDUE)


def _high(lasted: Sequence[float]) -> float:
    """What four of five keep to."""
    return quantiles(lasted, n=5, method="inclusive")[-1] if len(lasted) > 1 else lasted[0]


def _gaps(times: Sequence[datetime]) -> list[float]:
    return [gap for one, other in pairwise(times) if (gap := (other - one).total_seconds()) < LONGEST]


def _lasted(
    steps: Iterable[tuple[str, datetime, datetime | None, int]],
) -> list[tuple[str, float, int]]:
    longest = timedelta(seconds=LONGEST)
    return [
        (kind, (ended - begun).total_seconds(), pages)
        for kind, begun, ended, pages in steps
        if ended and ended - begun < longest
    ]
