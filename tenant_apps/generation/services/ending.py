"""A run that ends early: cancelled by someone, or given up. What was made stays."""

from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction

from shared_apps.billing import services as billing
from shared_apps.core.errors import Conflict
from shared_apps.live.publish import publish
from shared_apps.queue.services import cancel_tickets, forget_tickets, open_ticket
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.paying import pay_on_commit, price_of_rest
from tenant_apps.generation.services.recording import PICTURE
from tenant_apps.stories import services as stories
from tenants.models import Team


class AlreadyEnded(Conflict):
    code = "already_ended"
    message = "This book is not being made any more."


class NothingToRepeat(Conflict):
    code = "nothing_to_repeat"
    message = "Nothing of this book is missing."


def cancel_run(*, run: Run, team: Team, now: datetime) -> None:
    """Stop at once: nothing further is asked of anyone. Raises AlreadyEnded."""
    with transaction.atomic():
        _end(run, team, Run.Status.CANCELLED, now)
        pay_on_commit(run=run, now=now)


def fail_run(*, run: Run, team: Team, reason: str, now: datetime) -> None:
    """Give the run up after a step failed for good. Raises AlreadyEnded."""
    with transaction.atomic():
        run.failure = reason
        _end(run, team, Run.Status.FAILED, now)
        pay_on_commit(run=run, now=now)


def try_again(*, run: Run, team: Team, now: datetime) -> None:
    """Take a stopped run up where it stopped: only what is missing is asked for again, and set aside.

    Raises:
        NothingToRepeat: the run is going on, or nothing is missing.
        NotEnoughCredits: what is missing could cost more than is left this month.
    """
    reservation_id = uuid4()
    billing.reserve(team=team, reservation_id=reservation_id, amount=price_of_rest(run), now=now)
    try:
        _take_up(run, team, reservation_id)
    except NothingToRepeat:
        billing.release(reservation_id=reservation_id, now=now)
        raise


def _take_up(run: Run, team: Team, reservation_id: UUID) -> None:
    with transaction.atomic():
        locked = Run.objects.select_for_update().select_related("book").get(id=run.id)
        missing = list(locked.steps.exclude(status=Step.Status.DONE))
        if locked.status not in (Run.Status.FAILED, Run.Status.CANCELLED) or not missing:
            raise NothingToRepeat
        locked.status, locked.failure, locked.ended_at = Run.Status.RUNNING, "", None
        locked.reservation_id = reservation_id
        locked.save(update_fields=["status", "failure", "ended_at", "reservation_id"])
        locked.steps.exclude(status=Step.Status.DONE).update(status=Step.Status.OPEN)
        forget_tickets(team=team, step_ids=[step.id for step in missing])
        for step in missing:
            _open(step, team)
        stories.resume_book(book=locked.book)
        publish(team_id=team.id, kind="story", subject_id=locked.book_id, event="changed")


def take_up_runs(*, team: Team) -> None:
    """The team came out of an archive: go on with every book that was being made when it was packed."""
    for step in Step.objects.filter(status=Step.Status.OPEN, run__status=Run.Status.RUNNING):
        _open(step, team)


def _open(step: Step, team: Team) -> None:
    open_ticket(team=team, step_id=step.id, kind=step.kind if step.kind == Step.Kind.STORY else PICTURE)


def _end(run: Run, team: Team, status: Run.Status, now: datetime) -> None:
    locked = Run.objects.select_for_update().select_related("book").get(id=run.id)
    if locked.status != Run.Status.RUNNING:
        raise AlreadyEnded
    locked.status, locked.failure, locked.ended_at = status, run.failure, now
    locked.save(update_fields=["status", "failure", "ended_at"])
    open_steps = list(locked.steps.filter(status=Step.Status.OPEN).values_list("id", flat=True))
    locked.steps.filter(id__in=open_steps).update(status=Step.Status.FAILED, ended_at=now)
    cancel_tickets(team=team, step_ids=open_steps)
    stories.stop_book(book=locked.book)
    publish(team_id=team.id, kind="story", subject_id=locked.book_id, event="changed")
