"""How far a book is: counted from its steps, and what it waits for, from their tickets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.cache import caches
from django.db.models import Prefetch, prefetch_related_objects
from django.utils import timezone
from redis.exceptions import RedisError

from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services import forecast
from tenant_apps.generation.services.queue_position import (
    QueuePosition,
    duration_in_words,
    open_tickets_of,
    position_of,
    waited_since,
)
from tenant_apps.stories.models import Page

PROMISE_SECONDS = 3600
"""How long the first estimate is kept."""

SLACK, SLACK_SECONDS = 0.25, 10.0
"""How much longer than estimated a book may take before it is late: a part of the rest, and seconds."""


@dataclass(frozen=True)
class Progress:
    """``percent`` goes from 0 to 100: each page counts once when written and once when drawn, the cover once.

    ``seconds_left`` is None when the book has ended, or there is no estimate. ``is_late`` says that it takes longer
    than estimated before.
    """

    status: str
    pages: int
    written: int
    drawn: int
    cover_drawn: bool
    failure: str
    seconds_left: int | None = None
    is_late: bool = False
    waiting: QueuePosition | None = None

    @property
    def parts(self) -> int:
        """How many parts are done. The number never shrinks."""
        return self.written + self.drawn + self.cover_drawn

    @property
    def percent(self) -> int:
        return round(100 * self.parts / (2 * self.pages + 1))

    @property
    def sentence(self) -> str:
        """What is happening, in words for people."""
        if self.status == Run.Status.DONE:
            return "Your book is ready."
        if self.status == Run.Status.CANCELLED:
            return "You stopped this book. What is there stays."
        if self.status == Run.Status.FAILED:
            return "The book stopped before its end. What is there is safe, and you can try again."
        if self.waiting:
            return self.waiting.sentence
        if not self.written:
            return "The storyteller is thinking about your idea."
        if self.written < self.pages:
            return f"Page {self.written} of {self.pages} is written."
        if self.drawn < self.pages:
            return f"The story is written. {self.drawn} of {self.pages} pictures are there."
        return "All the pages are there. The cover comes last."

    @property
    def time_left(self) -> str:
        """The estimate in words; empty without one."""
        if self.seconds_left is None:
            return ""
        words = duration_in_words(self.seconds_left)
        return f"It takes longer than we thought: {words} more." if self.is_late else f"Ready in {words}."


def progress_of(run: Run) -> Progress:
    """The progress of a run. Two queries, or one if its pages are loaded; three more for the estimate."""
    now = timezone.now()
    steps = list(run.steps.filter(round=0).exclude(kind=Step.Kind.CHECK))
    prefetch_related_objects([run.book], Prefetch("pages", Page.objects.with_words()))
    written = run.book.pages.all()
    drawn = [step.kind for step in steps if step.status in (Step.Status.DONE, Step.Status.HELD)]
    waiting, left, is_late = None, None, False
    if run.status == Run.Status.RUNNING:
        tickets = open_tickets_of(steps)
        waiting = position_of(tickets=tickets, now=now)
        left, is_late = _left(run, _doing(run, steps, tickets, waiting), waiting, now)
    return Progress(
        status=run.status,
        pages=run.book.page_count,
        written=len(written),
        drawn=drawn.count(Step.Kind.PICTURE),
        cover_drawn=Step.Kind.COVER in drawn,
        failure=run.failure,
        seconds_left=left,
        is_late=is_late,
        waiting=waiting,
    )


def _doing(
    run: Run, steps: Sequence[Step], tickets: Sequence[Ticket], waiting: QueuePosition | None
) -> forecast.RunActivity:
    by_step = {ticket.step_id: ticket for ticket in tickets}
    pictures = [step for step in steps if step.kind != Step.Kind.STORY]
    drew_in = [(step.ended_at - step.created_at).total_seconds() for step in pictures if step.ended_at]
    waited_for = {step: waited_since(step=step, tickets=by_step) for step in steps if step.status == Step.Status.OPEN}
    return forecast.RunActivity(
        pages=run.book.page_count,
        written=len(run.book.pages.all()),
        written_at=sorted(page.current.created_at for page in run.book.pages.all() if page.current),
        drew_in=[seconds for seconds in drew_in if seconds < forecast.LONGEST],
        asked=[since for step, since in waited_for.items() if step.kind != Step.Kind.STORY],
        writing_since=next((since for step, since in waited_for.items() if step.kind == Step.Kind.STORY), None),
        ahead=0.0 if waiting or not tickets else _ahead(run, pictures, tickets),
    )


def _ahead(run: Run, pictures: Sequence[Step], tickets: Sequence[Ticket]) -> float:
    done = sum(step.status != Step.Status.OPEN for step in pictures)
    own = [ticket.step_id for ticket in tickets]
    return forecast.pictures_ahead(team_id=tickets[0].team_id, mine=run.book.page_count + 1 - done, besides=own)


def _left(
    run: Run, doing: forecast.RunActivity, waiting: QueuePosition | None, now: datetime
) -> tuple[int | None, bool]:
    """Seconds until the book is done, and whether it is late; None without an estimate."""
    if waiting and waiting.seconds is None:
        return None, False
    is_young = not waiting and forecast.needs_the_past(doing)
    past = forecast.pace_of_late() if is_young else forecast.learnt_pace() or forecast.usual_pace()
    seconds = forecast.seconds_left(doing=doing, past=past, now=now) + (waiting.seconds or 0.0 if waiting else 0.0)
    return _as_promised(run, seconds, now)


def _as_promised(run: Run, seconds: float, now: datetime) -> tuple[int, bool]:
    """The earlier estimate, as long as it is nearly right, so that the rest does not jump.

    Without Redis it may jump.
    """
    key, end = f"promise:{run.reservation_id or run.id}", now + timedelta(seconds=seconds)
    try:
        promised, is_late = caches["tenant"].get(key) or (end, False)
        lateness = (end - promised).total_seconds()
        if lateness > SLACK_SECONDS + SLACK * seconds:
            promised, is_late = end, True
        elif lateness > 0:
            seconds -= lateness
        if lateness <= 0 or promised == end:
            caches["tenant"].set(key, (end, is_late), timeout=PROMISE_SECONDS)
    except (RedisError, OSError):
        is_late = False
    return max(1, round(seconds)), is_late
