"""How long a book takes through the real pipeline, beside the studio working alone without database, queue or worker.

The bound is the studio's own time spread over the worker's hands: what a pipeline that costs nothing would need.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, perf_counter, sleep
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import django

from bench import table
from shared_apps.ai.ports import PictureRequest, StoryRequest
from shared_apps.ops.processes import Supervisor, worker
from shared_apps.ops.stack import temporary_stack

if TYPE_CHECKING:
    from shared_apps.ai.ports import Brief
    from tenants.models import Membership

HANDS = 2
PAGES = (4, 12, 24)
SLOWER_AT_MOST = 2.5  # than the studio alone on as many hands
IDEA = "a shy dragon who is afraid of the dark"
PATIENCE = 180.0


def main() -> None:
    with a_family_with_a_worker() as member:
        _seconds_through_the_pipeline(member, 4)  # the worker loads the studio once
        rows: list[list[table.Cell]] = []
        for pages in PAGES:
            wall, brief = _seconds_through_the_pipeline(member, pages)
            alone = _seconds_alone(brief)
            bound = alone / HANDS
            rows.append([pages, wall, alone, bound, wall / bound, 1000 * (wall - bound) / pages])
    columns = ["pages", "wall s", "studio alone s", f"bound s ({HANDS} hands)", "ratio", "overhead ms/page"]
    table.show("A book through queue, worker and database", columns, rows)
    table.expect("12 pages, in times of the bound", float(rows[1][4]), at_most=SLOWER_AT_MOST)


@contextmanager
def a_family_with_a_worker() -> "Iterator[Membership]":
    with temporary_stack() as stack:
        os.environ.update(
            DJANGO_SETTINGS_MODULE="config.settings",
            DATABASE_URL=stack.database_url,
            REDIS_URL=stack.redis_url,
            DATA_DIR=str(stack.data_dir),
        )
        django.setup()
        hands = Supervisor(Path(stack.data_dir), restart=False)
        hands.start(worker())
        try:
            yield _family()
        finally:
            hands.stop()


def _family() -> "Membership":
    from config.management import setting_up  # reads the settings, which name the stack only from here on
    from tenants.backend import enter_public

    enter_public()
    setting_up.migrate()
    setting_up.settle_demo_people()
    return setting_up.demo_member(setting_up.FAMILY)


def _seconds_through_the_pipeline(member: "Membership", pages: int) -> "tuple[float, Brief]":
    """From the brief to the last picture, in seconds, and the brief that it was."""
    from django.utils import timezone

    from shared_apps.ai.ports import Brief
    from tenant_apps.generation.models import Run
    from tenant_apps.generation.services import runs
    from tenants.backend import team_context

    looks = {"level": "growing", "style": "papercut", "language": "en"}
    answers: dict[str, Any] = {"idea": IDEA, "cast": [], "pages": pages, **looks}
    with team_context(member.team):
        began = perf_counter()
        run = runs.start_book(by=member, submission_key=uuid4(), now=timezone.now(), **answers)
        deadline = monotonic() + PATIENCE
        while run.status == Run.Status.RUNNING:
            if monotonic() > deadline:
                raise TimeoutError(f"a book of {pages} pages was not done in {PATIENCE} s")
            sleep(0.02)
            run.refresh_from_db(fields=["status"])
        seconds = perf_counter() - began
    return seconds, Brief.model_validate(run.brief)


def _seconds_alone(brief: "Brief") -> float:
    """The same words and pictures from the studio in this process."""
    from shared_apps.ai import providers
    from shared_apps.ai.ports import Plan

    began = perf_counter()
    plan, *drafts = providers.storyteller().tell(StoryRequest(brief=brief))
    assert isinstance(plan, Plan)
    for number, scene in enumerate([plan.cover, *(draft.scene for draft in drafts if not isinstance(draft, Plan))]):
        providers.illustrator().draw(
            PictureRequest(scene=scene, cast=plan.cast, style=brief.style, seed=brief.seed + number)
        )
    return perf_counter() - began


if __name__ == "__main__":
    main()
