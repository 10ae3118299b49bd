"""The person who started a book sees on any page that it is ready, until they have seen it or close the notice."""

from uuid import UUID

import pytest
from django.utils import timezone

from shared_apps.queue.services import execution
from tenant_apps.generation.models import Run
from tenant_apps.generation.services.runs import cancel_run
from tenants.backend import team_context
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Answer, Persona

pytestmark = pytest.mark.usefixtures("instant_ai")


def ready(by: Persona) -> Run:
    with team_context(by.team):
        run = start(by, idea="a shy dragon")
    work_until_done()
    return run


def asked(by: Persona, *, on: str = "/", more: bool = False) -> Answer:
    target = {"hx-target": "notices-new"} if more else {}
    return by.browser().get(
        "/notices/", headers={"hx-request": "true", "hx-current-url": f"{by.team.url}{on}", **target}
    )


def test_a_notice_stays_until_it_is_dismissed(guardian: Persona) -> None:
    run = ready(guardian)

    assert "“a shy dragon” is ready." in asked(guardian).content.decode()
    assert f"/books/{run.book_id}/" in asked(guardian, on="/characters/", more=True).content.decode()
    assert guardian.browser().post(f"/notices/{run.book_id}/dismiss/").status_code == 200

    assert "is ready" not in asked(guardian).content.decode()
    assert guardian.browser().post(f"/notices/{run.book_id}/dismiss/").status_code == 200


@pytest.mark.parametrize("page", ["/books/{}/", "/books/{}/making/"])
def test_a_person_who_has_the_book_open_gets_no_notice_and_has_seen_it(guardian: Persona, page: str) -> None:
    run = ready(guardian)

    answer = asked(guardian, on=page.format(run.book_id)).content.decode()

    assert "is ready" not in answer
    assert f'hx-post="/notices/{run.book_id}/dismiss/" hx-trigger="load"' in answer


def test_only_the_person_who_started_the_book_gets_and_dismisses_the_notice(guardian: Persona, child: Persona) -> None:
    run = ready(child)
    guardian.browser().post(f"/notices/{run.book_id}/dismiss/")

    assert "is ready" not in asked(guardian).content.decode()
    assert "is ready" in asked(child).content.decode()


def test_a_page_listens_only_while_a_book_is_being_made(guardian: Persona) -> None:
    assert "sse-connect" not in asked(guardian).content.decode()
    with team_context(guardian.team):
        run = start(guardian)

    assert f"channel=user-{guardian.membership.id}" in asked(guardian).content.decode()
    assert "sse-connect" not in asked(guardian, on=f"/books/{run.book_id}/making/").content.decode()


def test_a_stopped_book_makes_no_notice(guardian: Persona) -> None:
    with team_context(guardian.team):
        run = start(guardian)
        execution.work(kind="story")
        cancel_run(run=run, team=guardian.team, now=timezone.now())

    assert "is ready" not in asked(guardian).content.decode()


@pytest.mark.parametrize("where", ["nonsense", "/books/", "/books/1/", f"/books/{UUID(int=1)}"])
def test_any_page_can_load_notices(guardian: Persona, where: str) -> None:
    ready(guardian)

    assert "is ready" in asked(guardian, on=where).content.decode()


def test_several_books_share_one_notice(guardian: Persona) -> None:
    runs = [ready(guardian) for _ in range(3)]
    said = asked(guardian).content.decode()
    assert said.count("<summary") == 1
    assert "Three books are ready." in said
    assert all(f"/books/{run.book_id}/" in said for run in runs)


def test_notices_appear_below_a_book_that_is_being_made(guardian: Persona) -> None:
    with team_context(guardian.team):
        run = start(guardian)
    page = guardian.browser().get(f"/books/{run.book_id}/making/").content.decode()
    assert page.count('id="notices"') == 1
    assert page.index('id="making"') < page.index('id="notices"')
