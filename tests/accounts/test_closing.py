"""Closing one's account: first it is said what happens to each workspace, and none is left alone."""

import re
from uuid import UUID

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from shared_apps.accounts.models import User
from shared_apps.accounts.services import account_closures
from tenants.backend import public_context
from tenants.models import Membership, Role, Team
from tests.accounts.steps import ASKED, is_signed_in, prove, sign_in
from tests.personas import PASSWORD, Answer, Persona, a_browser

CLOSE = "/accounts/close/"


@pytest.fixture
def closer(owner: User) -> Client:
    """The owner's browser, after the password was asked for once more."""
    browser = sign_in(owner.email)
    prove(browser)
    return browser


def close(browser: Client, owner: User, **choices: str) -> Answer:
    return browser.post(CLOSE, {"address": owner.email, **choices})


def is_left(user: User) -> bool:
    with public_context():
        return User.objects.filter(pk=user.pk).exists()


def now_of(team: Team) -> Team:
    with public_context():
        team.refresh_from_db()
    return team


def test_the_password_is_asked_for_first(owner: User) -> None:
    assert sign_in(owner.email).get(CLOSE)["Location"].startswith(ASKED)
    assert sign_in(owner.email).post(CLOSE, {"address": owner.email})["Location"].startswith(ASKED)
    assert is_left(owner)


def test_it_says_that_a_workspace_without_another_adult_closes(closer: Client, owner: User, guardian: Persona) -> None:
    page = closer.get(CLOSE).content.decode()

    assert guardian.team.name in page and "No other adult is in it" in page


def test_without_another_adult_the_workspace_closes_and_is_kept_for_the_days_of_grace(
    closer: Client, owner: User, guardian: Persona
) -> None:
    answer = close(closer, owner)

    assert answer.status_code == 200 and "Your account is closed" in answer.content.decode()
    assert now_of(guardian.team).is_leaving
    assert not is_left(owner) and not is_signed_in(closer)
    with public_context():
        assert not Membership.objects.filter(team=guardian.team, user__isnull=False).exists()
        assert not EmailAddress.objects.filter(email=owner.email).exists()
    assert [each.subject for each in mail.outbox if each.to == [owner.email]] == ["Your account is closed"]
    answer = a_browser().post("/accounts/login/", {"login": owner.email, "password": PASSWORD})
    assert answer.status_code == 200, "nobody signs in with it any more"


def test_the_last_parent_admin_names_another(
    closer: Client, owner: User, guardian: Persona, grandparent: Persona
) -> None:
    page = closer.get(CLOSE).content.decode()
    [name] = set(re.findall(r'name="(team_[0-9a-f]+)"', page))
    assert "Grandparent" in page
    inside = guardian.browser()

    refused = close(closer, owner)
    assert refused.status_code == 422 and "Choose who looks after it" in refused.content.decode()
    close(closer, owner, **{name: str(grandparent.membership.id)})

    assert not is_left(owner) and now_of(guardian.team).is_open
    assert inside.get("/").status_code == 302, "out of the workspace as well"
    with public_context():
        assert Membership.objects.get(id=grandparent.membership.id).role == Role.PARENT_ADMIN


def test_the_last_parent_admin_has_it_closed_although_others_are_in_it(
    closer: Client, owner: User, guardian: Persona, grandparent: Persona
) -> None:
    close(closer, owner, **{f"team_{guardian.team.id.hex}": account_closures.REMOVE})

    assert not is_left(owner) and now_of(guardian.team).is_leaving


def test_with_another_parent_admin_nothing_is_asked(
    closer: Client, owner: User, guardian: Persona, grandparent: Persona
) -> None:
    with public_context():
        Membership.objects.filter(id=grandparent.membership.id).update(role=Role.PARENT_ADMIN)

    assert "Others look after it" in closer.get(CLOSE).content.decode()
    close(closer, owner)

    assert not is_left(owner) and now_of(guardian.team).is_open


@pytest.mark.parametrize("heir", ["nobody", "nonsense", "neighbour"])
def test_nobody_from_outside_is_named(
    closer: Client, owner: User, grandparent: Persona, neighbour: Persona, heir: str
) -> None:
    named = {"nobody": str(UUID(int=0)), "neighbour": str(neighbour.membership.id)}.get(heir, heir)

    assert close(closer, owner, **{f"team_{grandparent.team.id.hex}": named}).status_code == 422
    assert is_left(owner)


def test_a_workspace_that_is_being_made_is_waited_for(closer: Client, owner: User, guardian: Persona) -> None:
    with public_context():
        Team.objects.filter(id=guardian.team.id).update(status=Team.Status.PENDING)

    assert "still being made" in closer.get(CLOSE).content.decode()
    assert close(closer, owner)["Location"] == CLOSE
    assert "changed in one of your workspaces" in closer.get(CLOSE).content.decode()
    assert is_left(owner)


def test_another_address_closes_nothing(closer: Client, owner: User) -> None:
    answer = closer.post(CLOSE, {"address": "somebody@example.org"})

    assert answer.status_code == 422 and "not your main e-mail address" in answer.content.decode()
    assert is_left(owner)
