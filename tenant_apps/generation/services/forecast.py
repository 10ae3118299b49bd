"""How long the rest of a book will take: from its own pace, from the last steps on this installation, or from defaults.

There are two bounds, and the longer one counts: the chain of steps that follow each other, and the time to draw all
open pictures with the workers that draw at once. Teams get equal shares, as in the queue.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median, quantiles
from uuid import UUID

from django.db.models import Count

from shared_apps.ai import providers
from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Step
from tenant_apps.generation.services.paces import learnt
from tenant_apps.generation.services.queue_position import duration_in_words
from tenant_apps.generation.services.steps import PICTURE

LOOKED_AT = 60
"""How many of the team's last steps are used."""

LONGEST = 15 * 60.0
"""Seconds. Steps that took longer were interrupted, and are left out."""

OVERDUE = 0.25
"""For a step that takes longer than usual: the expected rest, as a part of its age."""


@dataclass(frozen=True)
class Pace:
    """Seconds to the first page, from page to page, and for a picture; and how many pictures are drawn at once."""

    thinking: float
    page: float
    picture: float
    parallel: float


STUDIO = Pace(thinking=0.5, page=0.1, picture=2.0, parallel=2)
OUTSIDE = Pace(thinking=4.0, page=2.5, picture=30.0, parallel=32)

LATENCY = 0.5
"""Seconds until a worker claims a step when no other comes first."""


@dataclass(frozen=True)
class RunActivity:
    """What a run has done and is doing. ``asked`` holds, for each open picture, the time since which it waits.

    ``written_at`` leaves out pages whose words are held.
    """

    pages: int
    written: int
    written_at: Sequence[datetime]
    drew_in: Sequence[float]
    asked: Sequence[datetime]
    writing_since: datetime | None
    ahead: float = 0.0
    """How many pictures of other books come first; see ``pictures_ahead``."""


def usual_pace() -> Pace:
    """The default pace, before anything is learnt."""
    return OUTSIDE if providers.make_books_outside() else STUDIO


def learnt_pace() -> Pace | None:
    """The pace learnt on this installation; None until the current providers have made a story and a picture."""
    story, picture = learnt("text"), learnt("image")
    if story is None or picture is None:
        return None
    return Pace(LATENCY + story.seconds, story.seconds, picture.seconds, picture.parallel)


def pace_of_late() -> Pace:
    """The learnt pace; without it, the pace of this team's last steps, in one query."""
    known = learnt_pace()
    if known:
        return known
    steps = Step.objects.filter(status=Step.Status.DONE, round=0).exclude(kind=Step.Kind.CHECK).order_by("-ended_at")
    done = list(steps.values_list("kind", "created_at", "ended_at", "run__book__page_count")[:LOOKED_AT])
    usual = usual_pace()
    stories = [took / (pages + 1) for kind, took, pages in _lasted(done) if kind == Step.Kind.STORY]
    pictures = [took for kind, took, _ in _lasted(done) if kind != Step.Kind.STORY]
    page = median(stories) if stories else usual.page
    return Pace(
        thinking=page if stories else usual.thinking,
        page=page,
        picture=_high(pictures) if pictures else usual.picture,
        parallel=OUTSIDE.parallel
        if pictures
        else usual.parallel,  # the time of a picture already includes its time in the queue
    )


def pictures_ahead(*, team_id: UUID, mine: int, besides: Collection[UUID] = ()) -> float:
    """How many pictures of other books are drawn before ``mine`` are done. An open story counts as many as mine.

    Other teams take turns with ours, so each counts at most as many as ours; earlier ones of our own team all count.
    """
    waiting = Ticket.objects.open().filter(kind__in=(Step.Kind.STORY, PICTURE)).exclude(step_id__in=besides)
    ahead: dict[UUID, int] = {}
    for team, kind, count in waiting.order_by().values_list("team", "kind").annotate(Count("id")):
        ahead[team] = ahead.get(team, 0) + count * (mine if kind == Step.Kind.STORY else 1)
    return sum(count if team == team_id else min(count, mine) for team, count in ahead.items())


def time_for(*, pages: int, team_id: UUID) -> str:
    """How long a book of so many pages would take if it were started now, in words."""
    return duration_in_words(seconds_for(pages=pages, team_id=team_id))


def seconds_for(*, pages: int, team_id: UUID) -> float:
    """How many seconds a book of so many pages and its cover would take if it were started now."""
    pace, pictures = pace_of_late(), pages + 1
    chain = pace.page * (pages - 1) + pace.picture
    return pace.thinking + max(chain, _shared_out(pictures + pictures_ahead(team_id=team_id, mine=pictures), pace))


def needs_the_past(doing: RunActivity) -> bool:
    """Whether the run is too young to show a pace of its own."""
    return len(doing.written_at) < 3 or len(doing.drew_in) < 2


def seconds_left(*, doing: RunActivity, past: Pace, now: datetime) -> float:
    """Seconds for the longest chain left: the rest of the story, then the last picture. Pictures run in parallel."""
    gaps = _gaps(doing.written_at)
    page = median(gaps) if len(gaps) > 1 else past.page
    picture = _high(doing.drew_in) if len(doing.drew_in) > 1 else past.picture
    missing = doing.pages - doing.written
    to_draw = len(doing.asked) + (missing if doing.writing_since else 0)
    if to_draw + doing.ahead > past.parallel:  # some are in the queue, so how long each has waited says little
        drawing = _shared_out(to_draw + doing.ahead, past)
    else:
        drawing = max((_rest(picture, asked, now) for asked in doing.asked), default=0.0)
    if not missing or doing.writing_since is None:
        return drawing
    if doing.written_at and doing.written_at[-1] > doing.writing_since:
        next_page = _rest(page, doing.written_at[-1], now)
    else:
        next_page = _rest(past.thinking, doing.writing_since, now)
    return max(drawing, next_page + page * (missing - 1) + picture)


def _shared_out(pictures: float, pace: Pace) -> float:
    """Seconds until so many pictures are drawn, at as many at once as the pace says."""
    return pace.picture * max(1.0, pictures / pace.parallel)


def _rest(usual: float, since: datetime, now: datetime) -> float:
    age = (now - since).total_seconds()
    return max(usual - age, age * OVERDUE)


def _high(lasted: Sequence[float]) -> float:
    """The 80th percentile."""
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
