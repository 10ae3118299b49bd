"""An invitation lets in one person, for a week, unless it was taken back; each that does not open says why."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from html import unescape

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.utils import timezone

from shared_apps.accounts.models import OutgoingMail, User
from shared_apps.core.errors import ProductError
from tenants.backend import public_context
from tenants.models import Invitation, Membership, Role, fingerprint
from tenants.services import invitations, members
from tests.accounts.steps import code_for
from tests.people.guests import GUEST, come_in, heading, invited, is_member, newest_link, path_of, signed_in
from tests.personas import PASSWORD, Persona, a_browser

# --- inviting ---------------------------------------------------------------------------------------------------------


def test_an_invitation_by_e_mail_has_text_and_html_and_its_role(guardian: Persona) -> None:
    guardian.browser().post("/members/invite/", {"email": GUEST, "role": "parent_admin"})

    [letter] = mail.outbox
    assert isinstance(letter, mail.EmailMultiAlternatives)
    html = str(letter.alternatives[0][0])
    assert letter.to == [GUEST] and letter.subject == "The Maple family invites you to The Maple family"
    assert newest_link() in letter.body and newest_link() in html
    assert "Your role: parent-admin" in letter.body and "Your role: parent-admin" in html


def test_only_a_digest_of_the_token_is_kept(guardian: Persona) -> None:
    guardian.browser().post("/members/invite/", {"email": GUEST, "role": "adult"})
    token = newest_link().split("/")[2]

    with public_context():
        assert Invitation.objects.get().token_hash == fingerprint(token)
        assert not OutgoingMail.objects.filter(text__contains=token).exists(), "the message is deleted when it is sent"


def test_a_link_to_pass_on_is_shown_once_and_listed(guardian: Persona) -> None:
    browser = guardian.browser()

    page = browser.post("/members/invite/", {"email": "", "role": "adult"}).content.decode()
    found = re.search(r'value="https?://[^/]+(/invitations/[^"]+)"', page)
    assert found and mail.outbox == []
    listed = browser.get("/members/").content.decode()
    assert "A link to pass on" in listed and found[1] not in listed


@pytest.mark.parametrize("said", [{"email": "no address", "role": "adult"}, {"email": GUEST, "role": "child"}, {}])
def test_a_bad_invitation_is_explained_beside_the_field(guardian: Persona, said: dict[str, str]) -> None:
    answer = guardian.browser().post("/members/invite/", said)

    assert answer.status_code == 422 and "errorlist" in answer.content.decode()
    assert mail.outbox == []


def test_a_member_is_not_invited_again(guardian: Persona, grandparent: Persona) -> None:
    answer = guardian.browser().post("/members/invite/", {"email": grandparent.email.upper(), "role": "adult"})

    assert "belongs to this workspace already" in answer.content.decode()


def test_adults_and_children_invite_nobody(grandparent: Persona, child: Persona) -> None:
    for persona in (grandparent, child):
        assert persona.browser().post("/members/invite/", {"email": GUEST, "role": "adult"}).status_code == 403


def test_invitations_are_limited_by_person_and_by_mailbox(guardian: Persona) -> None:
    browser = guardian.browser()
    for _ in range(5):
        assert browser.post("/members/invite/", {"email": GUEST, "role": "adult"}).status_code == 302

    assert "a lot at once" in browser.post("/members/invite/", {"email": GUEST, "role": "adult"}).content.decode()
    others = [browser.post("/members/invite/", {"email": f"{n}@example.org", "role": "adult"}) for n in range(20)]
    assert [answer.status_code for answer in others[:14]] == [302] * 14
    assert {answer.status_code for answer in others[14:]} == {422}


def test_a_second_invitation_of_an_address_ends_the_first(guardian: Persona, guest: Client) -> None:
    first, second = path_of(invited(guardian)), path_of(invited(guardian))

    assert heading(guest.get(first)) == "This invitation was taken back"
    assert heading(guest.get(second)) == "The Maple family"


def test_sending_again_ends_the_old_link(guardian: Persona, guest: Client) -> None:
    issued = invited(guardian)

    guardian.browser().post(f"/members/invitations/{issued.invitation.id}/renew/")

    assert guest.get(path_of(issued)).status_code == 404
    assert come_in(guest, newest_link()).status_code == 302
    assert is_member(GUEST, guardian)


# --- accepting --------------------------------------------------------------------------------------------------------


def test_a_signed_in_person_comes_in_with_one_button(guardian: Persona, guest: Client, link: str) -> None:
    assert "invites you" in guest.get(link).content.decode()

    assert come_in(guest, link)["Location"] == link

    assert heading(guest.get(link)) == "You belong to The Maple family"
    assert is_member(GUEST, guardian)


def test_opening_the_link_alone_changes_nothing(guardian: Persona, guest: Client, link: str) -> None:
    guest.get(link)
    a_browser().post(link)

    assert not is_member(GUEST, guardian)


def test_a_new_person_signs_up_and_finds_the_invitation_again(guardian: Persona, link: str) -> None:
    browser = a_browser()
    page = browser.get(link).content.decode()
    found = re.search(r'href="(/accounts/signup/\?next=[^"]+)"', page)
    assert found

    form = browser.get(unescape(found[1])).content.decode()
    assert f'value="{link}"' in form
    account = {"email": GUEST, "name": "Guest", "password1": PASSWORD, "next": link}
    answer = browser.post("/accounts/signup/", account)
    answer = browser.post(answer["Location"], {"code": code_for(GUEST)})

    assert answer["Location"] == link
    assert come_in(browser, link).status_code == 302
    assert is_member(GUEST, guardian)


def test_another_address_comes_in_only_after_a_confirmation(guardian: Persona, link: str) -> None:
    browser = signed_in("other@example.org")

    page = browser.get(link).content.decode()
    assert "g…@example.org" in page and GUEST not in page and "other@example.org" in page
    assert come_in(browser, link).status_code == 200 and not is_member("other@example.org", guardian)
    assert come_in(browser, link, **{"as": "other@example.org"}).status_code == 302
    assert is_member("other@example.org", guardian)


def test_the_role_is_the_one_that_was_chosen(guardian: Persona, guest: Client) -> None:
    come_in(guest, path_of(invited(guardian, role=Role.PARENT_ADMIN)))

    with public_context():
        assert Membership.objects.get(user__email=GUEST).role == Role.PARENT_ADMIN


def test_a_person_who_left_comes_back_as_the_same_member(guardian: Persona, guest: Client) -> None:
    come_in(guest, path_of(invited(guardian)))
    with public_context():
        member = Membership.objects.select_related("team").get(user__email=GUEST)
        members.remove(member=member, now=timezone.now())

    come_in(guest, path_of(invited(guardian)))

    with public_context():
        assert Membership.objects.current().get(user__email=GUEST).id == member.id


@pytest.fixture
def crowd(new_team: Callable[..., Persona]) -> Iterator[tuple[Persona, list[User]]]:
    host = new_team()
    with public_context():
        users = [User.objects.create_user(f"{n}-{host.team.slug}@example.org", PASSWORD) for n in range(4)]
    yield host, users
    with public_context():
        User.objects.filter(id__in=[user.id for user in users]).delete()


def test_of_four_people_who_press_the_button_at_the_same_moment_one_comes_in(
    crowd: tuple[Persona, list[User]],
) -> None:
    host, users = crowd
    issued = invited(host, email="")

    def accept(user: User) -> str:
        try:
            with public_context():
                invitations.accept(invitation=issued.invitation, user=user, now=timezone.now())
        except ProductError as error:
            return error.code
        finally:
            connection.close()
        return "in"

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(accept, users)) == ["in", *["invitation_over"] * 3]
