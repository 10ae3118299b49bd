"""The page where parent-admins rename, move, close and keep their workspace."""

from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
from celery_typed.testing import recorded_jobs
from django.conf import settings
from django.core import mail
from django.test import Client
from django.utils import timezone

from tenants.backend import public_context
from tenants.jobs import SendTeamMail
from tenants.models import Membership, Team
from tenants.services import teams
from tenants.tasks import send_team_mail
from tests import personas
from tests.personas import Answer, Persona

ACTIONS = ["name", "address", "close", "keep"]


@pytest.fixture(autouse=True)
def sent() -> Iterator[list[Any]]:
    with recorded_jobs() as jobs:
        yield jobs


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


def place(team: Team, *more: str) -> str:
    return "/".join(["/workspaces", team.slug, "settings", *more, ""])


def post(browser: Client, persona: Persona, action: str, **answers: str) -> Answer:
    return browser.post(place(persona.team, action), answers)


def fresh(persona: Persona) -> Team:
    with public_context():
        found: Team = Team.objects.get(id=persona.team.id)
        return found


def words(answer: Answer) -> str:
    return " ".join(answer.content.decode().split())


def test_the_name_is_changed(family: Persona) -> None:
    browser = family.on_apex()

    assert post(browser, family, "name", name="The Elms").status_code == 302

    assert "Settings of The Elms" in words(browser.get(place(family.team)))
    assert fresh(family).slug == family.team.slug


def test_the_address_is_changed_and_the_page_moves_along(family: Persona) -> None:
    browser, slug = family.on_apex(), f"{family.team.slug}-x"

    answer = post(browser, family, "address", slug=f" {slug.upper()} ")

    assert answer["Location"] == f"/workspaces/{slug}/settings/"
    page = words(browser.get(answer["Location"]))
    assert f"Leads here already: <strong>{family.team.host}</strong>" in page


@pytest.mark.parametrize(
    ("action", "answers"),
    [
        ("name", {"name": " "}),
        ("name", {"name": "\u202e"}),
        ("address", {"slug": "www"}),
        ("address", {"slug": "maple"}),
        ("address", {"slug": ""}),
        ("close", {"address": "maple"}),
        ("close", {}),
    ],
)
def test_an_invalid_setting_is_reported_at_its_field_and_changes_nothing(
    family: Persona, action: str, answers: dict[str, str]
) -> None:
    before = fresh(family)

    answer = post(family.on_apex(), family, action, **answers)

    assert answer.status_code == 422
    assert 'class="errorlist"' in answer.content.decode()
    after = fresh(family)
    assert (after.name, after.slug, after.status) == (before.name, before.slug, before.status)


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("elms-of-old", "is free"),
        (" Elms-Of-Old ", "is free"),
        ("maple", "is taken"),
        ("www", "kept for StorySprout"),
        ("a", "3 to 40"),
        ("<b>", "small letters"),
    ],
)
def test_the_page_says_whether_a_typed_address_is_free(family: Persona, wanted: str, said: str) -> None:
    answer = family.on_apex().get(place(family.team, "address", "look-up"), {"slug": wanted})

    assert said in words(answer)
    assert "<html" not in words(answer)


def test_the_workspace_closes_when_its_address_is_typed(family: Persona) -> None:
    browser = family.on_apex()
    promise = words(browser.get(f"/workspaces/{family.team.slug}/settings/"))

    answer = post(browser, family, "close", address=family.team.slug)

    assert answer["Location"] == "/workspaces/"
    team = fresh(family)
    page = words(browser.get("/workspaces/"))
    assert team.is_leaving and team.last_day
    assert f"We keep it until the end of {team.last_day:%-d %B %Y}" in promise
    assert f"{team.last_day:%-d %B %Y}" in page
    assert "Keep it" in page
    assert family.browser().get("/").status_code == 404


def test_a_closed_workspace_is_kept_with_one_press(family: Persona) -> None:
    browser = family.on_apex()
    post(browser, family, "close", address=family.team.slug)
    assert "Keep it" in words(browser.get(place(family.team)))

    assert post(browser, family, "keep").status_code == 302

    assert fresh(family).is_open
    assert family.browser().get("/").status_code == 200


def test_every_adult_gets_an_email_with_the_date_and_how_to_keep_the_workspace(
    family: Persona, sent: list[Any]
) -> None:
    other = personas.adult(family.team, "sam")
    personas.child(family.team)
    post(family.on_apex(), family, "close", address=family.team.slug)
    for job in [job for job in sent if isinstance(job, SendTeamMail)]:
        send_team_mail(job)

    letters = {letter.to[0]: cast("mail.EmailMultiAlternatives", letter) for letter in mail.outbox}
    assert letters.keys() == {family.email, other.email}
    last_day = f"{fresh(family).last_day:%-d %B %Y}"
    for letter in letters.values():
        html = str(letter.alternatives[0][0])
        for text in (letter.body, html):
            assert last_day in text
            assert f"{settings.BASE_DOMAIN}:8000/workspaces/" in text
        assert family.team.name in letter.subject
    assert "You have closed" in letters[family.email].body
    assert "one press of a button" in letters[family.email].body
    assert "one of its parent-admins can keep it" in letters[other.email].body


def test_an_outdated_email_is_not_sent(family: Persona, sent: list[Any]) -> None:
    browser = family.on_apex()
    post(browser, family, "close", address=family.team.slug)
    post(browser, family, "keep")
    for job in [job for job in sent if isinstance(job, SendTeamMail)]:
        send_team_mail(job)

    assert [letter.subject for letter in mail.outbox] == [f"{family.team.name} stays"]


def test_members_read_that_an_operator_suspended_the_workspace_and_how_to_reach_us(family: Persona) -> None:
    with public_context():
        teams.suspend(team=family.team, now=timezone.now())
    browser = family.on_apex()

    for page in (words(browser.get("/workspaces/")), words(browser.get(place(family.team)))):
        assert "We closed this workspace for now" in page
        assert "mailto:hello@storysprout.localhost" in page
        assert "Keep it" not in page
    for action, answers in (("close", {"address": family.team.slug}), ("keep", {})):
        assert post(browser, family, action, **answers).status_code == 409
    assert fresh(family).is_held


@pytest.mark.parametrize("closed", [False, True])
def test_other_members_see_none_of_it(family: Persona, *, closed: bool) -> None:
    other = personas.adult(family.team, "sam")
    if closed:
        post(family.on_apex(), family, "close", address=family.team.slug)
    browser = other.on_apex()
    before = fresh(family)

    listed = words(browser.get("/workspaces/"))
    assert "Settings" not in listed
    assert "Keep it" not in listed
    assert browser.get(place(family.team)).status_code == 403
    assert browser.get(place(family.team, "address", "look-up")).status_code == 403
    for action in ACTIONS:
        assert post(browser, family, action, name="x", slug="elms", address=family.team.slug).status_code == 403
    assert fresh(family).status == before.status
    assert fresh(family).name == before.name


def test_only_parent_admins_find_the_settings_in_the_menu(family: Persona) -> None:
    link = f"http://{settings.BASE_DOMAIN}:8000{place(family.team)}"

    assert link in family.browser().get("/").content.decode()
    for other in (personas.adult(family.team, "sam"), personas.child(family.team)):
        assert link not in other.browser().get("/").content.decode()


def test_neighbours_strangers_and_those_who_left_find_nothing(
    family: Persona, new_team: Callable[..., Persona]
) -> None:
    left = personas.adult(family.team, "lee", Membership.Role.PARENT_ADMIN)
    with public_context():
        Membership.objects.filter(id=left.membership.id).update(removed_at=timezone.now())

    for browser in (new_team().on_apex(), left.on_apex()):
        assert browser.get(place(family.team)).status_code == 404
        for action in ACTIONS:
            assert post(browser, family, action, name="x", slug="elms", address=family.team.slug).status_code == 404
    stranger = Client(headers={"host": settings.BASE_DOMAIN})
    assert stranger.get(place(family.team))["Location"].startswith("/accounts/login/")
    assert fresh(family).name == family.team.name


def test_a_form_from_another_site_changes_nothing(family: Persona) -> None:
    browser = family.on_apex(enforce_csrf_checks=True)

    for action in ACTIONS:
        assert post(browser, family, action, name="x", slug="elms", address=family.team.slug).status_code == 403
    assert fresh(family).is_open
