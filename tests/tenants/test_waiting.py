"""The founder of a workspace sees how it is created, and enters when it opens."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tenants.backend import public_context
from tenants.models import Team
from tenants.services import team_schemas, teams
from tests.personas import Answer, Persona


@pytest.fixture
def pending(guardian: Persona) -> Team:
    assert guardian.user
    with public_context():
        return teams.create(slug="hazel-wood", kind="family", name="Hazel wood", owner=guardian.user)


def look(browser: Client, *, shown: str = "") -> Answer:
    headers = {"HX-Request": "true"} if shown else {}
    return browser.get("/workspaces/hazel-wood/", {"shown": shown} if shown else {}, headers=headers)


def change(team: Team, *, status: str = Team.Status.PENDING, waited: int = 0) -> None:
    with public_context():
        created_at = timezone.now() - timedelta(seconds=waited)
        Team.objects.filter(id=team.id).update(status=status, created_at=created_at)


@pytest.mark.parametrize(
    ("status", "waited", "words", "pace"),
    [
        (Team.Status.PENDING, 0, "In a moment we begin", "every 300ms"),
        (Team.Status.MIGRATING, 0, "Nearly done", "every 300ms"),
        (Team.Status.MIGRATING, 20, "longer than it should", "every 2s"),
        (Team.Status.PENDING, 90, "go on trying by ourselves", "every 10s"),
        (Team.Status.SUSPENDED, 0, "is closed", ""),
    ],
)
def test_the_page_says_what_is_happening_and_asks_less_often_the_longer_it_takes(
    guardian: Persona, pending: Team, *, status: str, waited: int, words: str, pace: str
) -> None:
    change(pending, status=status, waited=waited)

    page = look(guardian.on_apex()).content.decode()

    assert words in page
    assert pace in page and ("hx-trigger" in page) == bool(pace)


def test_an_unchanged_stage_is_not_sent_again(guardian: Persona, pending: Team) -> None:
    browser = guardian.on_apex()

    assert look(browser, shown="begun").status_code == 204
    change(pending, status=Team.Status.MIGRATING)
    assert "Nearly done" in look(browser, shown="begun").content.decode()


def test_the_page_redirects_when_the_workspace_is_open(guardian: Persona, pending: Team) -> None:
    browser = guardian.on_apex()
    team_schemas.provision(team_id=pending.id)

    assert look(browser, shown="building")["HX-Redirect"] == pending.url
    assert look(browser)["Location"] == pending.url
