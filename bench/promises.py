"""The time that the brief promises, beside the book's real time: alone, and behind another book of the family."""

from time import monotonic, perf_counter, sleep
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from bench import table
from bench.book_wall_time import IDEA, PATIENCE, a_family_with_a_worker

if TYPE_CHECKING:
    from tenant_apps.generation.models import Run
    from tenants.models import Membership

BOOKS = ((4, 0), (8, 0), (6, 4), (12, 0), (4, 0), (10, 4), (6, 0), (8, 6), (4, 0), (12, 0))
"""Pages, and the pages of a book that was begun just before; 0 for none."""

FACTOR = 1.5
MISSED_AT_MOST = 1
"""The most promises of ten that may be wrong by more than the factor, in either direction."""


def main() -> None:
    with a_family_with_a_worker() as member:
        _wait_for(member, _begin(member, 4))  # the first book teaches the rest
        rows = [[pages, before, *_promise_and_fact(member, pages, before)] for pages, before in BOOKS]
    table.show("Promise and fact", ["pages", "pages before", "promised s", "took s", "ratio"], rows)
    off = sum(not 1 / FACTOR <= float(row[4]) <= FACTOR for row in rows)
    table.expect(f"promises off by more than {FACTOR}", float(off), at_most=float(MISSED_AT_MOST), unit="of 10")


def _promise_and_fact(member: "Membership", pages: int, before: int) -> list[table.Cell]:
    from tenant_apps.generation.services import forecast
    from tenants.backend import team_context

    earlier = _begin(member, before) if before else None
    with team_context(member.team):
        promised = forecast.seconds_for(pages=pages, team_id=member.team_id)
    began = perf_counter()
    _wait_for(member, _begin(member, pages))
    took = perf_counter() - began
    if earlier:
        _wait_for(member, earlier)
    return [promised, took, took / promised]


def _begin(member: "Membership", pages: int) -> "Run":
    from django.utils import timezone

    from tenant_apps.generation.services import runs
    from tenants.backend import team_context

    looks: dict[str, Any] = {"level": "growing", "style": "papercut", "language": "en"}
    with team_context(member.team):
        return runs.start_book(
            by=member, submission_key=uuid4(), now=timezone.now(), idea=IDEA, cast=[], pages=pages, **looks
        )


def _wait_for(member: "Membership", run: "Run") -> None:
    from tenants.backend import team_context

    deadline = monotonic() + PATIENCE
    with team_context(member.team):
        while run.status == run.Status.RUNNING:
            if monotonic() > deadline:
                raise TimeoutError(f"a book was not done in {PATIENCE} s")
            sleep(0.05)
            run.refresh_from_db(fields=["status"])


if __name__ == "__main__":
    main()
