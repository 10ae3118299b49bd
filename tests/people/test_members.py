"""Who is here: roles change and people go at once, and somebody always looks after the workspace."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.utils import timezone

from shared_apps.core.errors import Conflict
from tenants.backend import public_context
from tenants.models import Membership, Right, Role
from tenants.services import members
from tests import personas
from tests.personas import Answer, Persona

PATH = "/members/"


def told(answer: Answer) -> str:
    return " ".join(str(message) for message in get_messages(answer.wsgi_request))


def current(persona: Persona) -> Membership:
    with public_context():
        return Membership.objects.get(id=persona.membership.id)


def test_adults_see_who_is_here_with_role_and_since_when(guardian: Persona, grandparent: Persona) -> None:
    page = grandparent.browser().get(PATH).content.decode()

    assert "Grandparent" in page and "The Maple family" in page
    assert "Parent-admin" in page and f"{timezone.now():%Y}" in page
    assert guardian.email not in page, "addresses are for parent-admins"
    assert "/remove/" not in page


def test_a_parent_admin_sees_addresses_and_what_can_be_changed(guardian: Persona, grandparent: Persona) -> None:
    page = guardian.browser().get(PATH).content.decode()

    assert grandparent.email in page and f"/members/{grandparent.membership.id}/remove/" in page


def test_a_child_does_not_see_the_list(child: Persona) -> None:
    assert child.browser().get(PATH).status_code == 403


def test_a_new_role_counts_from_the_next_request_of_an_open_page(guardian: Persona, grandparent: Persona) -> None:
    open_page = grandparent.browser()
    assert open_page.get("/held-back/").status_code == 403

    answer = guardian.browser().post(f"{PATH}{grandparent.membership.id}/role/", {"role": "parent_admin"})
    assert "Grandparent is parent-admin now." in told(answer)
    assert open_page.get("/held-back/").status_code == 200

    guardian.browser().post(f"{PATH}{grandparent.membership.id}/role/", {"role": "adult"})
    assert open_page.get("/held-back/").status_code == 403


def test_a_removed_member_is_out_at_the_next_request_in_every_browser(guardian: Persona, grandparent: Persona) -> None:
    browsers = [grandparent.browser(), grandparent.browser()]

    answer = guardian.browser().post(f"{PATH}{grandparent.membership.id}/remove/")

    assert "does not belong" in told(answer)
    assert [browser.get("/").status_code for browser in browsers] == [302, 302]
    assert [browser.get("/api/stories/").status_code for browser in browsers] == [401, 401]
    assert grandparent.on_apex().get("/workspaces/maple/hand-over/?nonce=" + "a" * 64).status_code == 404


def test_the_last_parent_admin_cannot_leave_and_learns_what_to_do(guardian: Persona, grandparent: Persona) -> None:
    browser = guardian.browser()

    answer = browser.post(f"{PATH}leave/")

    assert "only parent-admin" in told(answer) and "Make another adult parent-admin first" in told(answer)
    assert browser.get(PATH).status_code == 200


def test_the_last_parent_admin_cannot_give_the_role_up(guardian: Persona, grandparent: Persona) -> None:
    answer = guardian.browser().post(f"{PATH}{guardian.membership.id}/role/", {"role": "adult"})

    assert "only parent-admin" in told(answer)
    assert current(guardian).may(Right.MANAGE_MEMBERS)


def test_a_class_says_teacher_admin(teacher: Persona) -> None:
    assert "only teacher-admin" in told(teacher.browser().post(f"{PATH}leave/"))


def test_a_parent_admin_leaves_when_another_one_stays(guardian: Persona, grandparent: Persona) -> None:
    guardian.browser().post(f"{PATH}{grandparent.membership.id}/role/", {"role": "parent_admin"})
    browser = guardian.browser()

    assert browser.post(f"{PATH}leave/")["Location"] == "/goodbye/"
    assert browser.get("/").status_code == 302
    assert current(guardian).removed_at


def test_an_adult_leaves_and_their_books_stay(grandparent: Persona) -> None:
    browser = grandparent.browser()

    assert browser.post(f"{PATH}leave/")["Location"] == "/goodbye/"
    assert current(grandparent).removed_at


@pytest.mark.parametrize("role", ["child", "owner", "", "parent_admin\x00"])
def test_an_unknown_role_is_refused(guardian: Persona, grandparent: Persona, role: str) -> None:
    answer = guardian.browser().post(f"{PATH}{grandparent.membership.id}/role/", {"role": role})

    assert answer.status_code == 422
    assert current(grandparent).role == Role.ADULT


def test_an_adult_changes_no_one(grandparent: Persona, guardian: Persona) -> None:
    browser = grandparent.browser()

    for what in ("role", "remove"):
        assert browser.post(f"{PATH}{guardian.membership.id}/{what}/", {"role": "adult"}).status_code == 403
    assert current(guardian).may(Right.MANAGE_MEMBERS)


def test_a_neighbours_member_and_a_child_are_not_found(guardian: Persona, neighbour: Persona, child: Persona) -> None:
    browser = guardian.browser()

    for member_id in (neighbour.membership.id, child.membership.id, uuid4()):
        assert browser.post(f"{PATH}{member_id}/remove/").status_code == 404
    assert current(neighbour).removed_at is None


def test_of_two_parent_admins_who_leave_at_the_same_moment_one_stays(new_team: Callable[..., Persona]) -> None:
    first = new_team()
    second = personas.adult(first.team, "second", Role.PARENT_ADMIN)

    def leave(persona: Persona) -> str:
        try:
            with public_context():
                members.remove(member=persona.membership, now=timezone.now())
        except Conflict as error:
            return error.code
        finally:
            connection.close()
        return "left"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(leave, (first, second))) == ["last_parent_admin", "left"]


def test_a_person_of_two_workspaces_switches_without_signing_in_again(guardian: Persona, neighbour: Persona) -> None:
    with public_context():
        Membership.objects.create(team=neighbour.team, user=guardian.user, role=Role.ADULT)
    browser = guardian.on_apex()

    for team in (guardian.team, neighbour.team):
        inside = personas.stranger(team)
        to_the_apex = inside.get("/enter/")["Location"]
        arrival = browser.get(to_the_apex).context["arrival"]
        assert inside.get(arrival.removeprefix(team.url)).status_code == 302
        assert inside.get("/").status_code == 200
