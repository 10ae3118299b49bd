"""Steps of a run: open them, end them, and hold back what may not be shown."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import F, JSONField, Value
from django.db.models.expressions import CombinedExpression

from shared_apps.ai.ports import Cost
from shared_apps.live.publish import publish
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import tickets
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.charges import settle_on_commit
from tenant_apps.generation.services.notices import add_notice
from tenant_apps.moderation.services import moderator, verdicts
from tenant_apps.stories.models import PageVersion
from tenant_apps.stories.services import books
from tenants.models import Team

PICTURE = "picture"
"""The ticket kind of everything that is drawn for a run: pages and cover."""


DELAY_PER_OLDER_RUN = timedelta(minutes=1)


@dataclass(frozen=True)
class Subject:
    """The subject of a verdict: a page version, the step that drew a picture, or a book's title."""

    kind: str
    id: UUID
    page_number: int = 0
    file_key: str = ""


def step_of(ticket: Ticket) -> Step | None:
    """The open step of a ticket; None when it is done, or no longer wanted."""
    return Step.objects.select_related("run__book").filter(status=Step.Status.OPEN, id=ticket.step_id).first()


def add_costs(*, step_id: UUID, costs: list[Cost]) -> None:
    """Add the costs of provider calls to a step, also of calls that failed."""
    if costs:
        more = Value([cost.model_dump() for cost in costs], JSONField())
        Step.objects.filter(id=step_id).update(costs=CombinedExpression(F("costs"), "||", more, JSONField()))


def lock_run_of(step: Step) -> Run:
    """Lock the run of a step and read it."""
    # The run is locked before the ticket, as in runs.cancel_run: otherwise a worker and the person who stops the book
    # could wait for each other.
    return Run.objects.select_for_update(of=("self",)).select_related("book").get(id=step.run_id)


def latest_run(book_id: UUID) -> Run:
    """The latest run of a book, locked. Raises Run.DoesNotExist."""
    runs = Run.objects.select_for_update(of=("self",)).select_related("book").filter(book_id=book_id)
    return runs.latest("created_at")


def open_step(*, step: Step, team: Team) -> None:
    """Open a ticket for the step."""
    drawn = step.kind in (Step.Kind.PICTURE, Step.Kind.COVER)
    kind = PICTURE if drawn else step.kind
    tickets.open(team=team, step_id=step.id, kind=kind, queued_at=place_in_line(step.run))


def place_in_line(run: Run) -> datetime:
    """The run's place in the queue: its start, and a minute later for each older running run of its team.

    So when one team starts many books at once, other teams wait for only some of them.
    """
    older = Run.objects.filter(status=Run.Status.RUNNING, created_at__lt=run.created_at).count()
    return run.created_at + older * DELAY_PER_OLDER_RUN


def request_picture(
    *, team: Team, run: Run, kind: Step.Kind, version: PageVersion | None = None, reservation_id: UUID | None = None
) -> Step:
    """Open a new step that draws the cover, or a picture for a page version."""
    number = version.page.number if version else 0
    step = Step.objects.create(
        run=run,
        kind=kind,
        page_number=number,
        round=run.steps.filter(kind=kind, page_number=number).count(),
        subject_id=version.id if version else None,
        reservation_id=reservation_id,
    )
    open_step(step=step, team=team)
    return step


def hold_back(*, team: Team, run: Run, subject: Subject, finding: moderator.Finding, now: datetime) -> None:
    """Store the verdict on what may not be shown. If it is unchecked, open a step that checks it again."""
    record_finding(run=run, subject=subject, finding=finding, now=now)
    if finding.is_unchecked:
        open_check(team=team, run=run, subject=subject)


def record_finding(*, run: Run, subject: Subject, finding: moderator.Finding, now: datetime) -> None:
    """Store the verdict. A title has none: the idea is shown instead, and there is nothing to decide."""
    if subject.kind == "title":
        return
    verdicts.record_verdict(
        subject_kind=subject.kind,
        subject_id=subject.id,
        book_id=run.book_id,
        page_number=subject.page_number or None,
        judgement=finding.judgement,
        held_for=finding.held_for,
        maker=finding.maker,
        now=now,
        file_key=subject.file_key,
    )


def open_check(*, team: Team, run: Run, subject: Subject) -> None:
    check = Step.objects.create(
        run=run,
        kind=Step.Kind.CHECK,
        page_number=subject.page_number,
        subject_kind=subject.kind,
        subject_id=subject.id,
    )
    open_step(step=check, team=team)


def end_step(*, team_id: UUID, step: Step, run: Run, now: datetime, status: Step.Status = Step.Status.DONE) -> None:
    """End the step. The last one, not counting checks, finishes the book. ``run`` is locked by the caller."""
    # Without the lock, two last steps that end at the same time would each see the other open, and neither would
    # finish the book.
    Step.objects.filter(id=step.id).update(status=status, ended_at=now)
    if run.status == Run.Status.RUNNING and not _is_being_made(run.id):
        run.status, run.ended_at = Run.Status.DONE, now
        run.save(update_fields=["status", "ended_at"])
        books.finish_book(book=run.book, now=now)
        add_notice(book=run.book, now=now)
        publish(team_id=team_id, kind="user", subject_id=run.book.made_by, event="book-ready")
    if run.status != Run.Status.RUNNING:
        settle_on_commit(run=run, now=now)
    announce(team_id=team_id, run=run)


def announce(*, team_id: UUID, run: Run) -> None:
    publish(team_id=team_id, kind="story", subject_id=run.book_id, event="changed")


def _is_being_made(run_id: UUID) -> bool:
    return Step.objects.filter(run_id=run_id, status=Step.Status.OPEN).exclude(kind=Step.Kind.CHECK).exists()
