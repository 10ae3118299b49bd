"""What a book shows, and what was charged for it."""

from typing import Any

from django.db import connection
from django.utils import timezone

from shared_apps.billing.services import allowances
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services import charges
from tenant_apps.stories.models import Page, PageVersion
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona

RUDE = {"harassment": 0.3}
"""Over what a team has when it has set nothing, and below the platform's floor: a parent-admin may let it through."""

MONTHLY = 100


def commit() -> None:
    """Run on-commit functions: the test's own transaction never commits."""
    while connection.run_on_commit:
        waiting: Any = connection.run_on_commit.pop(0)
        waiting[1]()


def left(persona: Persona) -> int:
    commit()
    return allowances.credits_left(team=persona.team, now=timezone.now())


def paid(run: Run, persona: Persona) -> int:
    commit()
    charges.settle_run(run_id=run.id, now=timezone.now())
    return MONTHLY - left(persona)


def made(by: Persona, **answers: Any) -> Run:
    run = start(by, **answers)
    work_until_done()
    run.refresh_from_db()
    assert run.status == Run.Status.DONE, run.failure
    return run


def page(number: int) -> Page:
    return Page.objects.select_related("current").get(number=number)


def shown(number: int) -> PageVersion:
    """What stands on a page that can be read."""
    version = page(number).current
    assert version
    return version


def steps(run: Run, kind: str, number: int = 0) -> list[Step]:
    return list(run.steps.filter(kind=kind, page_number=number).order_by("round"))


def everything_shown(by: Persona, run: Run) -> str:
    browser, pages = by.browser(), ("", "making/", "read/1/", "read/2/", "read/3/", "read/4/")
    seen = [browser.get(f"/books/{run.book_id}/{page}", follow=True).content.decode() for page in pages]
    api = [
        browser.get(f"/api/stories/{place}").content.decode() for place in ("", run.book_id, f"{run.book_id}/progress")
    ]
    return "\n".join(seen + api)
