"""A session belongs to one member, in one team, on one host (FAULTS row 2)."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from shared_apps.accounts.models import User
from tenants.backend import public_context
from tenants.models import Membership, Team, WorkspaceSession, fingerprint
from tenants.services import entry
from tenants.services.entry import TicketRefused
from tests.personas import Persona

APEX = settings.BASE_DOMAIN


def is_inside(browser: Client, host: str) -> bool:
    answer = browser.get("/", headers={"host": host})
    assert answer.status_code in (200, 302), answer.status_code
    return answer.status_code == 200


@pytest.mark.parametrize("path", ["/", "/characters/", "/books/new/"])
def test_a_session_of_another_team_is_a_strangers(guardian: Persona, neighbour: Persona, path: str) -> None:
    answer = guardian.browser(host=neighbour.team.host).get(path)

    assert answer.status_code == 302
    assert answer["Location"].startswith("/enter/")


def test_a_session_of_another_team_reveals_nothing_about_its_owner(guardian: Persona, neighbour: Persona) -> None:
    assert guardian.user
    for path in ("/goodbye/", "/nowhere/", "/api/stories/"):
        said = guardian.browser(host=neighbour.team.host).get(path).content.decode()
        assert guardian.user.email not in said
        assert guardian.team.name not in said
        assert str(guardian.membership.id) not in said


def test_an_apex_session_opens_no_workspace(guardian: Persona) -> None:
    assert not is_inside(guardian.on_apex(), guardian.team.host)


def test_an_apex_session_reveals_nothing_about_its_owner_on_a_workspace(guardian: Persona, neighbour: Persona) -> None:
    assert guardian.user
    page = guardian.on_apex().get("/goodbye/", headers={"host": neighbour.team.host}).content.decode()

    assert guardian.user.email not in page and guardian.user.name not in page


def test_a_workspace_session_signs_no_one_in_on_the_apex(guardian: Persona) -> None:
    answer = guardian.browser(host=APEX).get("/workspaces/")

    assert answer.status_code == 302
    assert answer["Location"].startswith("/accounts/login/")


@pytest.mark.parametrize("claim", ["", "not-a-uuid", "0" * 32, "{}"])
def test_a_forged_session_is_a_strangers(guardian: Persona, claim: str) -> None:
    with public_context():
        session = SessionStore()
        session["membership_id"] = claim
        session.save()
    browser = Client(headers={"host": guardian.team.host})
    browser.cookies[settings.SESSION_COOKIE_NAME] = session.session_key or ""

    assert not is_inside(browser, guardian.team.host)


def test_a_removed_member_is_out_at_the_next_request(grandparent: Persona) -> None:
    browser = grandparent.browser()
    assert is_inside(browser, grandparent.team.host)

    with public_context():
        Membership.objects.filter(id=grandparent.membership.id).update(removed_at=timezone.now())

    assert not is_inside(browser, grandparent.team.host)


def test_a_closed_account_is_out_of_its_workspaces_at_the_next_request(grandparent: Persona) -> None:
    browser = grandparent.browser()
    with public_context():
        User.objects.filter(email=grandparent.email).update(is_active=False)

    assert not is_inside(browser, grandparent.team.host)


def test_a_new_password_ends_what_the_old_one_opened(guardian: Persona, neighbour: Persona) -> None:
    apex, at_home, bystander = guardian.on_apex(), guardian.browser(), neighbour.browser()
    new = {"oldpassword": "a-good-long-password", "password1": "another-long-word", "password2": "another-long-word"}

    assert apex.post("/accounts/password/change/", new).status_code == 302

    assert not is_inside(at_home, guardian.team.host)
    assert apex.get("/workspaces/").status_code == 200
    assert is_inside(bystander, neighbour.team.host)


def test_signing_out_everywhere_revokes_unused_tickets(guardian: Persona) -> None:
    nonce, now = "of some browser", timezone.now()
    apex = guardian.on_apex()
    with public_context():
        token = entry.hand_over(membership=guardian.membership, nonce_hash=fingerprint(nonce), now=now)
    apex.post("/accounts/sign-out-everywhere/")

    with public_context(), pytest.raises(TicketRefused):
        entry.take_ticket(token=token, nonces=[nonce], team=guardian.team, now=now)


def test_a_suspended_team_is_closed_at_the_next_request(guardian: Persona) -> None:
    browser = guardian.browser()
    with public_context():
        Team.objects.filter(id=guardian.team.id).update(status=Team.Status.SUSPENDED)

    assert browser.get("/").status_code == 404


def test_leaving_ends_this_browsers_session_and_no_other(guardian: Persona) -> None:
    here, there = guardian.browser(), guardian.browser()

    answer = here.post("/leave/")

    assert answer["Location"] == "/goodbye/"
    assert here.get("/goodbye/").status_code == 200
    assert not is_inside(here, guardian.team.host)
    assert is_inside(there, guardian.team.host)


def test_signing_out_everywhere_ends_every_session_on_every_host(guardian: Persona, neighbour: Persona) -> None:
    assert guardian.user
    with public_context():
        second = Membership.objects.create(team=neighbour.team, user=guardian.user, role=Membership.Role.ADULT)
    apex, other_apex = guardian.on_apex(), guardian.on_apex()
    other_apex.get("/workspaces/")
    at_home, next_door = guardian.browser(), Persona(second, guardian.user).browser()
    bystander = neighbour.browser()

    answer = apex.post("/accounts/sign-out-everywhere/")

    assert answer["Location"] == "/"
    assert not is_inside(at_home, guardian.team.host)
    assert not is_inside(next_door, neighbour.team.host)
    for browser in (apex, other_apex):
        assert browser.get("/workspaces/").status_code == 302
    assert is_inside(bystander, neighbour.team.host)
    with public_context():
        assert WorkspaceSession.objects.filter(membership__user=guardian.user).count() == 0


def test_entering_makes_a_new_session_key(guardian: Persona) -> None:
    """A key that someone planted before is not the one that is signed in."""
    browser = guardian.browser()
    with public_context():
        keys = set(Session.objects.filter(expire_date__gt=timezone.now()).values_list("session_key", flat=True))
        listed = WorkspaceSession.objects.get(membership=guardian.membership)
    assert browser.cookies[settings.SESSION_COOKIE_NAME].value == listed.session_key
    assert listed.session_key in keys


def test_a_session_expires(guardian: Persona) -> None:
    browser = guardian.browser()
    with public_context():
        Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))

    assert not is_inside(browser, guardian.team.host)


@pytest.mark.parametrize("host", ["ghost", "MAPLE.", "maple.storysprout", "www"])
def test_an_unknown_host_is_not_found(guardian: Persona, host: str) -> None:
    answer = guardian.browser(host=f"{host}.{APEX}").get("/")

    assert answer.status_code == 404
    assert guardian.team.name not in answer.content.decode()
    assert "frame-ancestors" in answer["Content-Security-Policy"]


@pytest.mark.parametrize("host", ["evil.example", "maple.storysprout.localhost.evil.example", "a b"])
def test_a_foreign_host_is_a_bad_request(guardian: Persona, host: str) -> None:
    assert guardian.browser(host=host).get("/").status_code == 400
