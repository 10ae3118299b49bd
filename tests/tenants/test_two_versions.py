"""During a rollout, code serves teams with and without its migrations."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import models

from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tenants.models import Team
from tenants.services.rollouts import migration_status, rollout
from tests.factories import LOOKS, a_book
from tests.personas import Persona
from tests.tenants.releases import Release
from tests.tenants.rollouts import columns, in_team

EXPAND = """
migrations.SeparateDatabaseAndState(
    database_operations=[
        migrations.AddField("book", "bookplate", models.TextField(db_default="for all", default="")),
        migrations.AddField("character", "likes", models.TextField(null=True)),
    ]
),
"""


@pytest.fixture
def reader(committed: None, new_team: Callable[..., Persona]) -> Iterator[Persona]:
    """Someone whose team alone is there to be migrated."""
    with public_context():
        others = list(Team.objects.filter(status=Team.Status.ACTIVE))
        Team.objects.filter(id__in=[team.id for team in others]).update(status=Team.Status.PENDING)
        try:
            yield new_team()
        finally:
            Team.objects.filter(id__in=[team.id for team in others]).update(status=Team.Status.ACTIVE)


@pytest.fixture(autouse=True)
def _new_process() -> Iterator[None]:
    """A process reads once which migrations its code brings; the releases of these tests come and go in one."""
    migration_status._disk_of_this_process.cache_clear()  # noqa: SLF001  (what a new process begins with)
    yield
    migration_status._disk_of_this_process.cache_clear()  # noqa: SLF001  (likewise)


@contextmanager
def code_that_uses(model: type[models.Model], name: str, field: "models.Field[Any, Any]") -> Iterator[None]:
    """The code of the release in which the model has one field more."""
    field.contribute_to_class(model, name)
    try:
        yield
    finally:
        model._meta.local_fields.remove(field)
        model._meta._expire_cache()  # type: ignore[attr-defined]  # noqa: SLF001  (there is no public way back)
        delattr(model, name)


def use_everything(reader: Persona) -> None:
    """The pages and operations that read and write books and characters."""
    browser = reader.browser()
    with team_context(reader.team):
        book = a_book(reader.membership, words="The lantern")
    for page in ("/", f"/books/{book.id}/", f"/books/{book.id}/read/1/", "/characters/", "/api/stories/"):
        assert browser.get(page).status_code == 200, page
    assert browser.post("/characters/new/", LOOKS).status_code == 302
    assert browser.post(f"/books/{book.id}/remove/").status_code == 302


def test_code_is_served_in_a_team_of_its_own_release_and_in_one_that_is_ahead(
    reader: Persona, release: Release
) -> None:
    use_everything(reader)
    release.add("stories", "expand", EXPAND.replace('"character", "likes"', '"book", "likes"'))
    assert rollout.migrate_teams().is_complete
    assert {"bookplate", "likes"} <= columns(reader.team)

    use_everything(reader)

    assert set(in_team(reader.team, "SELECT bookplate FROM stories_book")) == {("for all",)}


def test_code_that_no_longer_knows_a_column_is_served_while_the_column_is_still_there(
    reader: Persona, release: Release
) -> None:
    release.add("stories", "was_used", EXPAND.replace('"character", "likes"', '"book", "likes"'))
    assert rollout.migrate_teams().is_complete
    use_everything(reader)
    release.add("stories", "contract", 'migrations.RunSQL("ALTER TABLE stories_book DROP bookplate", "SELECT 1"),')
    assert rollout.migrate_teams().is_complete

    use_everything(reader)


def test_a_team_that_is_behind_gets_a_503_with_retry_after(
    reader: Persona, release: Release, caplog: pytest.LogCaptureFixture
) -> None:
    release.add("stories", "bookplate", 'migrations.AddField("book", "bookplate", models.TextField(db_default="")),')
    use_everything(reader)
    with team_context(reader.team):
        a_book(reader.membership)
    browser = reader.browser(raise_request_exception=False)
    with code_that_uses(Book, "bookplate", models.TextField(db_default="")):
        page, json = browser.get("/"), browser.get("/api/stories/")
        assert page.status_code == json.status_code == 503
        assert page["Retry-After"] == json["Retry-After"] == "15"
        assert "This workspace is being updated" in page.content.decode()
        assert json.json()["code"] == "being_updated"
        assert [record.levelno for record in caplog.records if record.exc_info][:2] == [logging.ERROR] * 2

        assert rollout.migrate_teams().is_complete

        assert browser.get("/").status_code == 200
        use_everything(reader)


def test_a_column_that_is_missing_for_another_reason_is_an_error(
    reader: Persona, caplog: pytest.LogCaptureFixture
) -> None:
    in_team(reader.team, "ALTER TABLE stories_book DROP COLUMN removed_at")

    assert reader.browser(raise_request_exception=False).get("/").status_code == 500
