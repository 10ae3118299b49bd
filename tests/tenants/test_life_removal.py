"""Deleting a team: nothing of it can be found afterwards, and nothing else changed."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from celery_typed.testing import recorded_jobs
from django.core.cache import caches
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.utils import timezone

from shared_apps.accounts.models import User
from shared_apps.archives.models import Archive
from shared_apps.core.errors import NotFound
from shared_apps.media import files
from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tenants.events import team_erased
from tenants.jobs import RemoveOverdueTeams
from tenants.models import MigrationFailure, Retention, RetiredSlug, Team, files_prefix
from tenants.services import entry, removals, slugs, teams
from tenants.tasks import remove_overdue_teams
from tests import factories, personas
from tests.generation.test_pipeline import start
from tests.personas import Persona
from tests.tenants.traces import traces

pytestmark = pytest.mark.usefixtures("committed")
CANARY = "Zanzibar-canary"


@pytest.fixture(autouse=True)
def _sent() -> Iterator[None]:
    with recorded_jobs():
        yield


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


def furnish(persona: Persona) -> None:
    """Something of the team in every place that keeps anything: rows, files, sessions, work, caches."""
    team = persona.team
    assert persona.user
    persona.user.email = f"{uuid4().hex}@example.org"  # it stays, and shall not say the slug
    with public_context():
        persona.user.save()
        teams.rename(team=team, name=f"The {CANARY} family", slug=f"{team.slug}-{CANARY.lower()}")
        teams.rename(team=team, slug=team.slug)
        packed = f"{files_prefix(team.id, Retention.MONTH)}archives/x"
        Archive.objects.create(team=team, asked_by=persona.membership.id, file_key=packed)
        MigrationFailure.objects.create(team=team, migration=CANARY, error=CANARY, attempts=1)
        entry.hand_over(membership=persona.membership, nonce_hash=uuid4().hex * 2, now=timezone.now())
    with team_context(team):
        book = factories.a_book(persona.membership, words=CANARY)
        factories.a_character(persona.membership, name=CANARY)
        factories.an_export(persona.membership, book, words=CANARY)
        start(persona)
        caches["tenant"].set(CANARY, CANARY)
    for kept in Retention:  # no row names these
        default_storage.save(f"{files_prefix(team.id, kept)}lost/{CANARY}.txt", ContentFile(CANARY.encode()))
    browser = persona.browser()
    assert CANARY in browser.get("/").content.decode()
    assert personas.child(team).browser().get("/").status_code == 200


def close(team: Team) -> None:
    with public_context():
        teams.suspend(team=team, now=timezone.now())


def remove(team: Team) -> bool:
    with public_context():
        return removals.remove(team=team, now=timezone.now(), at_once=True)


def words_of(persona: Persona) -> tuple[str, ...]:
    team = persona.team
    return CANARY, team.slug, str(team.id), team.id.hex, team.schema_name, str(persona.membership.id)


def test_nothing_of_a_removed_team_remains(family: Persona) -> None:
    furnish(family)
    words = words_of(family)
    places = {place.split()[0] for place in traces(*words)}
    assert places >= {"row", "session", "catalog", "redis", "file"}, "the search has to find what is there before"

    close(family.team)
    assert remove(family.team)

    assert traces(*words) == []


def test_rows_and_files_of_other_teams_stay_unchanged(family: Persona, new_team: Callable[..., Persona]) -> None:
    furnish(family)
    neighbour = new_team()
    with team_context(neighbour.team):
        factories.a_book(neighbour.membership, words="The neighbours' book")
    before = traces(neighbour.team.slug, str(neighbour.team.id), neighbour.team.schema_name, "neighbours' book")

    close(family.team)
    remove(family.team)

    assert traces(neighbour.team.slug, str(neighbour.team.id), neighbour.team.schema_name, "neighbours' book") == before
    assert "The neighbours&#x27; book" in neighbour.browser().get("/").content.decode()


def test_its_members_stay_users(family: Persona) -> None:
    assert family.user
    apex = family.on_apex()

    close(family.team)
    remove(family.team)

    with public_context():
        assert User.objects.filter(id=family.user.id).exists()
    assert "You have no workspace yet" in apex.get("/workspaces/").content.decode()


def test_its_addresses_stay_blocked_for_everyone(family: Persona, new_team: Callable[..., Persona]) -> None:
    old, other = family.team.slug, new_team()
    with public_context():
        teams.rename(team=family.team, slug=f"{old}-x")
    close(family.team)
    remove(family.team)

    for slug in (old, f"{old}-x"):
        assert other.user
        with pytest.raises(slugs.SlugTaken), public_context():
            teams.create(slug=slug, kind="family", name="Us", owner=other.user)
        with pytest.raises(slugs.SlugTaken), public_context():
            teams.rename(team=other.team, slug=slug)
        with public_context():
            assert not slugs.is_free(slug=slug, team=other.team)
            assert not Team.objects.filter(slug=slug).exists()


def test_an_address_stays_blocked_when_the_secret_key_is_changed(family: Persona, settings: Any) -> None:
    close(family.team)
    remove(family.team)

    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another key, which is as long as it has to be"

    with public_context():
        assert RetiredSlug.objects.covers(family.team.slug)
        assert not RetiredSlug.objects.covers(f"{family.team.slug}-x")


def test_an_open_team_is_not_removed(family: Persona) -> None:
    with pytest.raises(removals.TeamNotRemovable):
        remove(family.team)

    assert family.browser().get("/").status_code == 200


def test_a_team_is_not_removed_before_its_grace_is_over(family: Persona) -> None:
    with public_context():
        team = teams.schedule_removal(team=family.team, by=family.membership, now=timezone.now())

        with pytest.raises(removals.TeamNotRemovable):
            removals.remove(team=team, now=timezone.now())
        removals.remove_overdue(now=timezone.now())
        assert teams.keep(team=team).is_open


def test_a_team_that_was_only_suspended_is_kept_for_ever(family: Persona) -> None:
    close(family.team)

    with public_context():
        removals.remove_overdue(now=timezone.now() + timedelta(days=9_000))
        assert teams.resume(team=family.team).is_open


def test_the_beat_removes_a_team_whose_grace_is_over(family: Persona, settings: Any) -> None:
    settings.REMOVAL_GRACE = timedelta(0)
    with public_context():
        teams.schedule_removal(team=family.team, by=family.membership, now=timezone.now())

    remove_overdue_teams(RemoveOverdueTeams())

    assert traces(str(family.team.id), family.team.schema_name) == []


def test_a_team_that_cannot_be_removed_delays_no_other(
    new_team: Callable[..., Persona], settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    settings.REMOVAL_GRACE = timedelta(0)
    stuck, next_one = new_team().team, new_team().team
    with public_context():
        for team in (stuck, next_one):
            teams.schedule_removal(team=team, now=timezone.now())

    def fail(*, team: Team) -> None:
        if team.id == stuck.id:
            raise OSError("The store does not answer.")

    with team_erased.replaced("test", fail):
        remove_overdue_teams(RemoveOverdueTeams())

    with public_context():
        assert Team.objects.get(id=stuck.id).status == Team.Status.REMOVING
        assert not Team.objects.filter(id=next_one.id).exists()
    assert "could not be removed" in caplog.text

    remove_overdue_teams(RemoveOverdueTeams())

    assert traces(str(stuck.id), stuck.schema_name) == []


def test_removing_twice_does_no_harm(family: Persona) -> None:
    close(family.team)

    assert remove(family.team)
    assert remove(family.team)


@pytest.mark.parametrize("kept", Retention)
def test_a_file_written_during_a_removal_is_deleted(family: Persona, kept: Retention) -> None:
    with public_context():
        Team.objects.filter(id=family.team.id).update(status=Team.Status.REMOVING)

    with pytest.raises(NotFound), team_context(family.team):
        files.save(
            team_id=family.team.id, room="stories", file_id=uuid4(), media_type="image/png", data=b"late", kept=kept
        )

    assert not default_storage.exists(files_prefix(family.team.id, kept))


def test_a_file_written_after_a_removal_is_deleted(family: Persona) -> None:
    with public_context():
        teams.suspend(team=family.team, now=timezone.now())
        removals.remove(team=family.team, now=timezone.now(), at_once=True)

    with pytest.raises(Exception, match=r"schema|deleted"), team_context(family.team):
        files.save(team_id=family.team.id, room="stories", file_id=uuid4(), media_type="image/png", data=b"late")

    assert default_storage.listdir(f"{files_prefix(family.team.id)}stories") == ([], [])


def test_a_team_that_was_never_finished_can_be_removed(family: Persona) -> None:
    with public_context(), connection.cursor() as cursor:
        cursor.execute(f'DROP SCHEMA "{family.team.schema_name}" CASCADE')
        Team.objects.filter(id=family.team.id).update(status=Team.Status.MIGRATING)

    assert remove(family.team)

    assert traces(str(family.team.id)) == []


def test_work_that_was_opened_before_does_not_find_another_teams_rows(family: Persona) -> None:
    """A connection that was in the team before knows its schema by name: it must not fall through to public."""
    with team_context(family.team):
        assert Book.objects.count() == 0
        with public_context():
            teams.suspend(team=family.team, now=timezone.now())
            removals.remove(team=family.team, now=timezone.now(), at_once=True)
        with pytest.raises(Exception, match=r"schema|relation"):
            Book.objects.count()
