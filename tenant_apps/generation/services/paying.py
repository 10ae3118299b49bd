"""What a run costs: set aside before it begins, spent on what came of it, given back where nothing did."""

from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from django.db import transaction

from shared_apps.billing import services as billing
from tenant_apps.generation.models import Run, Step
from tenants.backend import public_context, team_context
from tenants.models import Team

PATIENCE = timedelta(minutes=10)
"""How long after its making a reservation is looked at, in case whoever made it died."""


def price_of_rest(run: Run) -> int:
    """The most that the rest of a run can cost, in credits."""
    done = set(run.steps.filter(status=Step.Status.DONE).values_list("kind", "page_number"))
    pages = run.book.page_count
    words = 0 if (Step.Kind.STORY, 0) in done else pages - run.book.pages.count()
    pictures = pages + 1 - sum(kind != Step.Kind.STORY for kind, _ in done)
    return billing.Quote(words=words, pictures=pictures).credits


def pay(*, run_id: UUID, now: datetime) -> None:
    """Spend what the finished steps cost, and give back the rest once the run has ended. Safe to repeat."""
    run = Run.objects.select_related("book").filter(id=run_id).first()
    if run is None or run.reservation_id is None:
        return
    for step in run.steps.filter(status=Step.Status.DONE):
        amount = run.book.page_count if step.kind == Step.Kind.STORY else billing.PICTURE
        billing.settle(reservation_id=run.reservation_id, step_id=step.id, amount=amount, now=now)
    if run.status != Run.Status.RUNNING:
        billing.release(reservation_id=run.reservation_id, now=now)


def pay_on_commit(*, run: Run, now: datetime) -> None:
    """Not in the run's own transaction: the ledger may lie elsewhere. What is lost here, ``settle_runs`` finds."""
    transaction.on_commit(partial(pay, run_id=run.id, now=now), robust=True)


def settle_runs(*, now: datetime) -> None:
    """Bring to an end the reservations whose run has ended, or never began."""
    with public_context():
        stale = billing.stale_reservations(before=now - PATIENCE)
        teams = {team.id: team for team in Team.objects.routed().filter(id__in=[entry.team_id for entry in stale])}
    for entry in stale:
        if entry.team_id in teams:
            with team_context(teams[entry.team_id]):
                _settle(entry.key, now)


def _settle(reservation_id: UUID, now: datetime) -> None:
    run = Run.objects.filter(reservation_id=reservation_id).first()
    if run is None:
        billing.release(reservation_id=reservation_id, now=now)
    else:
        pay(run_id=run.id, now=now)
