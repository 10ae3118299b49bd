"""A run that ends early: cancelled by someone, or given up. What was made stays."""

from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import F, QuerySet

from shared_apps.billing import services as billing
from shared_apps.core.errors import Conflict
from shared_apps.queue.services import cancel_tickets, forget_tickets
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services.checking import give_up_check
from tenant_apps.generation.services.paying import pay_on_commit, price_of_rest
from tenant_apps.generation.services.steps import announce, ask_for_picture, end_step, open_step
from tenant_apps.stories import services as stories
from tenant_apps.stories.models import PageVersion
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


def give_up_step(*, step: Step, team: Team, reason: str, now: datetime) -> None:
    """A step failed for good. The run ends with it, unless the book is ready without it, as after all that is anew."""
    with transaction.atomic():
        run = Run.objects.select_for_update(of=("self",)).select_related("book").get(id=step.run_id)
        is_part_of_the_book = step.kind != Step.Kind.CHECK and not step.reservation_id
        if run.status == Run.Status.RUNNING and is_part_of_the_book:
            fail_run(run=run, team=team, reason=reason, now=now)
            return
        if step.kind == Step.Kind.CHECK:
            give_up_check(check=step, run=run, now=now)
        end_step(team_id=team.id, step=step, run=run, now=now, status=Step.Status.FAILED)


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
        locked = Run.objects.select_for_update(of=("self",)).select_related("book").get(id=run.id)
        missing = list(locked.steps.filter(status=Step.Status.FAILED).exclude(kind=Step.Kind.CHECK))
        undrawn = list(_undrawn(locked))
        if locked.status not in (Run.Status.FAILED, Run.Status.CANCELLED) or not (missing or undrawn):
            raise NothingToRepeat
        locked.status, locked.failure, locked.ended_at = Run.Status.RUNNING, "", None
        locked.reservation_id = reservation_id
        locked.save(update_fields=["status", "failure", "ended_at", "reservation_id"])
        locked.steps.filter(id__in=[step.id for step in missing]).update(
            status=Step.Status.OPEN, ended_at=None, reservation_id=None
        )
        forget_tickets(team=team, step_ids=[step.id for step in missing])
        for step in missing:
            open_step(step=step, team=team)
        for version in undrawn:
            ask_for_picture(team=team, run=locked, kind=Step.Kind.PICTURE, version=version)
        stories.resume_book(book=locked.book)
        announce(team_id=team.id, run=locked)


def _undrawn(run: Run) -> QuerySet[PageVersion]:
    """Pages that may be seen since the book was stopped: nobody was asked for their pictures."""
    asked = Step.objects.filter(run=run, kind=Step.Kind.PICTURE, subject_id__isnull=False).values("subject_id")
    shown = PageVersion.objects.filter(id=F("page__current"), page__book=run.book_id, picture_key="")
    return shown.exclude(id__in=asked).select_related("page")


def take_up_runs(*, team: Team) -> None:
    """The team came out of an archive: go on with all that was open when it was packed.

    Its keys are those of the team that was packed, which may live beside it: what that set aside is not ours to spend.
    """
    Run.objects.update(reservation_id=None)
    Step.objects.update(reservation_id=None)
    for step in Step.objects.filter(status=Step.Status.OPEN):
        open_step(step=step, team=team)


def _end(run: Run, team: Team, status: Run.Status, now: datetime) -> None:
    """All that is open is closed, but for what is to be judged again: what is there stays, and may yet be seen."""
    locked = Run.objects.select_for_update(of=("self",)).select_related("book").get(id=run.id)
    if locked.status != Run.Status.RUNNING:
        raise AlreadyEnded
    locked.status, locked.failure, locked.ended_at = status, run.failure, now
    locked.save(update_fields=["status", "failure", "ended_at"])
    making = locked.steps.filter(status=Step.Status.OPEN).exclude(kind=Step.Kind.CHECK)
    open_steps = list(making.values_list("id", flat=True))
    locked.steps.filter(id__in=open_steps).update(status=Step.Status.FAILED, ended_at=now)
    cancel_tickets(team=team, step_ids=open_steps)
    stories.stop_book(book=locked.book)
    announce(team_id=team.id, run=locked)
