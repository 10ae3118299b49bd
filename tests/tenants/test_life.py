"""Suspend and reopen a team, rename it, schedule its removal and cancel that."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest
from celery_typed.testing import recorded_jobs
from django.db import connection
from django.utils import timezone

from shared_apps.core.errors import InvalidInput
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Run, Step
from tenants.backend import public_context, team_context
from tenants.models import Domain, Team
from tenants.services import slugs, teams
from tests import personas
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("committed")


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


@pytest.fixture(autouse=True)
def _sent() -> Iterator[None]:
    with recorded_jobs():
        yield


def fresh(team: Team) -> Team:
    with public_context():
        found: Team = Team.objects.get(id=team.id)
        return found


def suspend(team: Team) -> Team:
    with public_context():
        return teams.suspend(team=team, now=timezone.now())


def resume(team: Team) -> Team:
    with public_context():
        return teams.resume(team=team)


def give_up(persona: Persona) -> Team:
    with public_context():
        return teams.schedule_removal(team=persona.team, by=persona.membership, now=timezone.now())


def rename(team: Team, **what: str) -> Team:
    with public_context():
        return teams.rename(team=team, **what)


def test_a_suspended_team_is_closed_at_once_and_opens_again_with_all_it_has(family: Persona) -> None:
    browser = family.browser()
    assert browser.get("/").status_code == 200

    suspend(family.team)
    assert browser.get("/").status_code == 404

    resume(family.team)
    assert browser.get("/").status_code == 200


def test_suspending_and_resuming_twice_changes_nothing_more(family: Persona) -> None:
    first = suspend(family.team)
    again = suspend(family.team)
    assert again.suspended_at == first.suspended_at

    assert resume(family.team).is_open
    assert resume(family.team).is_open
    assert fresh(family.team).suspended_at is None


def test_a_team_in_the_making_is_not_suspended(family: Persona) -> None:
    with public_context():
        Team.objects.filter(id=family.team.id).update(status=Team.Status.MIGRATING)

    with pytest.raises(teams.TeamUnfinished):
        suspend(family.team)


def test_a_book_in_the_making_goes_on_when_its_workspace_opens_again(family: Persona, instant_ai: None) -> None:
    with team_context(family.team):
        run = start(family)
    execution.work(kind=Step.Kind.STORY)
    suspend(family.team)
    execution.sweep(now=timezone.now())
    with public_context():
        assert not Ticket.objects.open().filter(team=family.team).exists()

    resume(family.team)
    work_until_done()

    with team_context(family.team):
        assert Run.objects.get(id=run.id).status == Run.Status.DONE


def test_the_sweep_revives_what_reopening_could_not(family: Persona, instant_ai: None) -> None:
    with team_context(family.team):
        start(family)
    suspend(family.team)
    execution.sweep(now=timezone.now())
    with public_context():
        Team.objects.filter(id=family.team.id).update(status=Team.Status.ACTIVE)  # as if the process died just then

    execution.sweep(now=timezone.now())

    with public_context():
        assert Ticket.objects.open().filter(team=family.team).count() == 1


def test_what_failed_before_the_closing_stays_a_dead_letter(family: Persona, instant_ai: None) -> None:
    with team_context(family.team):
        start(family)
    with public_context():
        Ticket.objects.filter(team=family.team).update(dead_at=timezone.now(), dead_reason="It was tried.")

    suspend(family.team)
    execution.sweep(now=timezone.now())
    resume(family.team)
    execution.sweep(now=timezone.now())

    with public_context():
        assert Ticket.objects.get(team=family.team).dead_reason == "It was tried."


def test_a_team_that_is_renamed_keeps_its_schema(family: Persona) -> None:
    before = fresh(family.team)

    after = rename(family.team, name="  The Elms ")

    assert (after.name, after.slug, after.schema_name) == ("The Elms", before.slug, before.schema_name)
    assert "The Elms" in family.browser().get("/").content.decode()


@pytest.mark.parametrize("name", ["", "   ", "\u202e", "a\x00b"])
def test_a_name_that_cannot_be_seen_is_refused(family: Persona, name: str) -> None:
    with pytest.raises(InvalidInput):
        rename(family.team, name=name)


def test_an_old_address_leads_to_the_new_one(family: Persona) -> None:
    old = family.team
    browser = family.browser()

    moved = rename(old, slug=f"{old.slug}-x")

    answer = browser.get("/books/?page=2")
    assert answer.status_code == 302
    assert answer["Location"] == f"{moved.url}/books/?page=2"
    assert answer["Cache-Control"] == "no-store"
    assert personas.stranger(moved).get("/").status_code == 302  # to its own door


def test_a_team_may_move_back_to_an_address_that_it_had(family: Persona) -> None:
    slug = family.team.slug
    rename(family.team, slug=f"{slug}-x")

    assert rename(family.team, slug=slug).slug == slug
    assert family.browser().get("/").status_code == 200
    with public_context():
        assert Domain.objects.get(tenant=family.team, is_primary=True).slug == slug


def test_nobody_else_gets_an_address_that_a_team_has_or_had(family: Persona, new_team: Callable[..., Persona]) -> None:
    old, other = family.team.slug, new_team()
    rename(family.team, slug=f"{old}-x")

    for slug in (old, f"{old}-x"):
        with pytest.raises(slugs.SlugTaken):
            rename(other.team, slug=slug)
        with pytest.raises(slugs.SlugTaken), public_context():
            assert other.user
            teams.create(slug=slug, kind="family", name="Us", owner=other.user)
        with public_context():
            assert not slugs.is_free(slug=slug, team=other.team)
    assert fresh(other.team).slug == other.team.slug


@pytest.mark.parametrize("slug", ["www", "a", "Ash", "xn--ash", "a--b"])
def test_an_address_that_cannot_be_one_is_refused(family: Persona, slug: str) -> None:
    with pytest.raises(InvalidInput):
        rename(family.team, slug=slug)


def test_a_team_cannot_collect_addresses(family: Persona) -> None:
    slug = family.team.slug
    for number in range(4):
        rename(family.team, slug=f"{slug}-{number}")

    with pytest.raises(teams.TooManyAddresses):
        rename(family.team, slug=f"{slug}-one-more")
    assert rename(family.team, slug=slug).slug == slug


def test_of_two_teams_that_want_one_address_at_once_one_gets_it(new_team: Callable[..., Persona]) -> None:
    families = [new_team().team for _ in range(4)]
    wanted, ready = f"{families[0].slug}-x", Barrier(len(families))

    def race(team: Team) -> bool:
        ready.wait()
        try:
            rename(team, slug=wanted)
        except slugs.SlugTaken:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(len(families)) as threads:
        assert sum(threads.map(race, families)) == 1
    with public_context():
        assert Domain.objects.filter(domain__startswith=f"{wanted}.").count() == 1
        assert Team.objects.filter(slug=wanted).count() == 1
    assert sum(fresh(team).slug == team.slug for team in families) == len(families) - 1


def test_a_team_whose_removal_is_scheduled_closes_at_once_and_is_kept_for_its_grace_period(
    family: Persona, settings: Any
) -> None:
    settings.REMOVAL_GRACE = timedelta(days=30)
    browser = family.browser()

    team = give_up(family)

    assert browser.get("/").status_code == 404
    assert team.is_leaving and team.suspended_for == Team.Reason.REMOVAL
    assert team.remove_after and timedelta(days=29) < team.remove_after - timezone.now() <= timedelta(days=30)
    assert team.last_day and team.last_day < team.remove_after.date()
    with public_context():
        assert not Team.objects.to_be_removed(now=timezone.now()).filter(id=team.id).exists()


def test_scheduling_a_removal_twice_keeps_the_first_date(family: Persona) -> None:
    assert give_up(family).remove_after == give_up(family).remove_after


def test_a_team_that_is_kept_is_as_it_was(family: Persona) -> None:
    browser = family.browser()
    give_up(family)

    with public_context():
        kept = teams.keep(team=family.team, by=family.membership)

    assert kept.is_open and kept.remove_after is None
    assert browser.get("/").status_code == 200


def test_members_can_neither_remove_nor_reopen_a_team_that_an_operator_suspended(family: Persona) -> None:
    suspend(family.team)

    with pytest.raises(teams.TeamHeld):
        give_up(family)
    with pytest.raises(teams.TeamHeld), public_context():
        teams.keep(team=family.team, by=family.membership)


def test_keeping_does_not_reopen_a_team_that_an_operator_suspended(family: Persona) -> None:
    give_up(family)
    suspend(family.team)

    with public_context():
        kept = teams.keep(team=family.team)
    assert kept.is_held and kept.remove_after is None

    assert resume(family.team).is_open


def test_a_team_with_a_scheduled_removal_stays_closed_when_an_operator_resumes_it(family: Persona) -> None:
    give_up(family)
    suspend(family.team)

    team = resume(family.team)

    assert team.is_leaving and not team.is_held
