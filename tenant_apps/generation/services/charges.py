"""What a run costs: reserved before it starts, charged for what was made, released for the rest."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q

from shared_apps.billing.models import LedgerEntry
from shared_apps.billing.services import ledger, quotes
from shared_apps.billing.services.caps import CapReached
from tenant_apps.generation.models import Run, Step
from tenant_apps.stories.models import PageVersion
from tenants.backend import public_context, team_context
from tenants.models import Team

SETTLED_AFTER = timedelta(minutes=10)
"""The age at which ``settle_runs`` looks at a reservation, in case its process crashed."""


def price_of_rest(run: Run) -> int:
    """The most that the rest of a stopped run can cost, in credits.

    That is pages to write or to write again, each with a picture, and pictures that failed or were never requested.
    """
    made = run.steps.exclude(kind=Step.Kind.CHECK)
    drawn = made.exclude(kind=Step.Kind.STORY)
    asked = set(drawn.values_list("kind", "page_number"))
    rewritten = made.filter(kind=Step.Kind.STORY, status=Step.Status.FAILED, round__gt=0)
    redrawn = [page for page in rewritten.values_list("page_number", flat=True) if (Step.Kind.PICTURE, page) in asked]
    pages = run.book.page_count
    words = pages - run.book.pages.count() + rewritten.count()
    pictures = pages + 1 - len(asked) + len(redrawn) + drawn.filter(status=Step.Status.FAILED).count()
    return words * quotes.PAGE_OF_WORDS + pictures * quotes.picture_price()


def settle_run(*, run_id: UUID, now: datetime) -> None:
    """Charge the written pages and drawn pictures, and release what is no longer needed. Safe to repeat."""
    run = Run.objects.select_related("book").filter(id=run_id).first()
    if run is None:
        return
    steps = list(run.steps.exclude(kind=Step.Kind.CHECK))
    bills: defaultdict[UUID, dict[UUID, int]] = defaultdict(dict)
    for key, reservation_id, amount in [*_written(run, steps), *_drawn(run, steps)]:
        if reservation_id:
            bills[reservation_id][key] = amount
    for reservation_id, amounts in bills.items():
        ledger.settle(reservation_id=reservation_id, amounts=amounts, now=now)
    for reservation_id in _reservations(run, steps) - _needed(run, steps):
        ledger.release(reservation_id=reservation_id, now=now)


def standing_of(run: Run) -> ledger.ReservationStatus | None:
    """What the run has cost, and what was released when it ended. A running one is treated as if it stopped now.

    A run that was stopped and continued has had several reservations: the cost is that of all of them, and what was
    released is the rest of the last. None if nothing was reserved here.
    """
    last = ledger.standing_of(run.reservation_id) if run.reservation_id else None
    if last is None:
        return None
    steps = list(run.steps.exclude(kind=Step.Kind.CHECK))
    bills = [*_written(run, steps), *_drawn(run, steps)]
    cost = ledger.spent_on(key for key, _, _ in bills)
    if run.status != Run.Status.RUNNING:
        return ledger.ReservationStatus(last.reserved, cost, last.came_back)
    paid = ledger.paid_among(key for key, _, _ in bills)
    made = sum(amount for key, by, amount in bills if by == run.reservation_id and key not in paid)
    still_held = last.reserved - last.spent
    return ledger.ReservationStatus(last.reserved, cost + min(still_held, made), max(still_held - made, 0))


def titles_of(reservation_ids: Collection[UUID]) -> dict[UUID, str]:
    """The titles of the books that these reservations paid for. A book without one yet is called by its idea."""
    runs = Run.objects.filter(reservation_id__in=reservation_ids).select_related("book")
    first = Run.objects.filter(id__in=reservation_ids).select_related("book")  # a first reservation has the run's id
    steps = Step.objects.filter(reservation_id__in=reservation_ids).select_related("run__book")
    books = {step.reservation_id: step.run.book for step in steps}
    books |= {run.reservation_id: run.book for run in runs} | {run.id: run.book for run in first}
    return {id_: f"“{book.title or book.idea[:60]}”" for id_, book in books.items() if id_}


Bill = tuple[UUID, UUID | None, int]
"""The charge's key, its reservation, and its credits."""


def _written(run: Run, steps: list[Step]) -> Iterator[Bill]:
    """A charge for each version of a page. One that was written again has a step and a reservation of its own."""
    rewritten = {(step.page_number, step.round): step.reservation_id for step in steps if step.kind == Step.Kind.STORY}
    for version in PageVersion.objects.filter(page__book=run.book, maker=PageVersion.Maker.AI).select_related("page"):
        own = rewritten.get((version.page.number, version.number - 1)) if version.number > 1 else None
        yield version.id, own or run.reservation_id, quotes.PAGE_OF_WORDS


def _drawn(run: Run, steps: list[Step]) -> Iterator[Bill]:
    """A charge for each drawn picture, at today's price. Together they never cost more than the reservation."""
    for step in steps:
        if step.kind != Step.Kind.STORY and step.status == Step.Status.DONE:
            yield step.id, step.reservation_id or run.reservation_id, quotes.picture_price()


def _reservations(run: Run, steps: list[Step]) -> set[UUID]:
    return {id_ for id_ in (run.reservation_id, *(step.reservation_id for step in steps)) if id_}


def _needed(run: Run, steps: list[Step]) -> set[UUID | None]:
    """Reservations that may still be charged. An unchecked page may be shown later, and then gets its picture."""
    needed = {step.reservation_id or run.reservation_id for step in steps if step.status == Step.Status.OPEN}
    waits = run.status == Run.Status.DONE and run.steps.filter(kind=Step.Kind.CHECK, status=Step.Status.OPEN).exists()
    return needed | {run.reservation_id} if waits or run.status == Run.Status.RUNNING else needed


def reserve_on_commit(*, team: Team, amount: int, now: datetime, by: UUID | None = None) -> UUID:
    """Make a reservation on commit and return its id. ``by`` is the member who asks for it.

    Raises:
        NotEnoughCredits, CapReached: too few credits are left now, or too few may be used.
    """
    # The check and the reservation are not one transaction. Of two at the same time, the second may find no credits
    # left on commit: then it is free of charge.
    ledger.require_credits(team=team, amount=amount, by=by, now=now)
    reservation_id = uuid4()
    transaction.on_commit(partial(_reserve, team, reservation_id, amount, now, by), robust=True)
    return reservation_id


def refund_on_commit(*, team_id: UUID, run_id: UUID, subject_id: UUID, now: datetime) -> None:
    """Refund what words or a picture cost. Words are charged by their version's id, a picture by its step's."""
    transaction.on_commit(partial(_refund, team_id, run_id, subject_id, now), robust=True)


def _refund(team_id: UUID, run_id: UUID, subject_id: UUID, now: datetime) -> None:
    settle_run(run_id=run_id, now=now)  # first charge what is not charged yet: only then can it be refunded
    ledger.refund(team_id=team_id, step_id=subject_id, now=now)


def _reserve(team: Team, reservation_id: UUID, amount: int, now: datetime, by: UUID | None) -> None:
    with suppress(ledger.NotEnoughCredits, CapReached):
        ledger.reserve(team=team, reservation_id=reservation_id, amount=amount, now=now, by=by)


def settle_on_commit(*, run: Run, now: datetime) -> None:
    """Settle the run after its transaction commits: the ledger may lie in another database.

    If the process crashes before that, ``settle_runs`` does it.
    """
    transaction.on_commit(partial(settle_run, run_id=run.id, now=now), robust=True)


def settle_runs(*, now: datetime) -> None:
    """Settle old reservations whose run has ended or was never stored. Those of running runs are left alone."""
    last: LedgerEntry | None = None
    while True:
        with public_context():
            stale = ledger.stale_reservations(before=now - SETTLED_AFTER, after=last)
            teams = Team.objects.routed().in_bulk([entry.team_id for entry in stale])
        if not stale:
            return
        for entry in stale:
            if entry.team_id in teams:
                with team_context(teams[entry.team_id]):
                    _settle(entry.key, now)
        last = stale[-1]


def _settle(reservation_id: UUID, now: datetime) -> None:
    of_a_step = Q(steps__reservation_id=reservation_id)
    run = Run.objects.filter(Q(reservation_id=reservation_id) | of_a_step).first()
    if run is None:
        ledger.release(reservation_id=reservation_id, now=now)
    else:
        settle_run(run_id=run.id, now=now)
