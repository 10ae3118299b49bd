"""An invitation that does not open says why."""

from datetime import timedelta

from django.test import Client
from django.utils import timezone

from tenants.backend import public_context
from tenants.models import Invitation, Role
from tenants.services import teams
from tests import personas
from tests.people.guests import GUEST, come_in, heading, invited, is_member, path_of, signed_in
from tests.personas import Persona, a_browser


def test_a_used_invitation_tells_others_so_and_leads_its_person_in(guardian: Persona, guest: Client, link: str) -> None:
    come_in(guest, link)

    for other in (signed_in("late@example.org"), a_browser()):
        answer = other.get(link)
        assert (answer.status_code, heading(answer)) == (410, "This invitation was used")
        come_in(other, link, **{"as": "late@example.org"})
    assert heading(guest.get(link)) == "You belong to The Maple family"
    assert not is_member("late@example.org", guardian)


def test_an_expired_invitation_says_whom_to_ask(guardian: Persona, guest: Client, link: str) -> None:
    with public_context():
        Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))

    answer = guest.get(link)

    assert (answer.status_code, heading(answer)) == (410, "This invitation has run out")
    assert come_in(guest, link).status_code == 410 and not is_member(GUEST, guardian)
    assert "Run out" in guardian.browser().get("/members/").content.decode()


def test_a_revoked_invitation_opens_nothing(guardian: Persona, guest: Client) -> None:
    issued = invited(guardian)

    guardian.browser().post(f"/members/invitations/{issued.invitation.id}/revoke/")

    answer = guest.get(path_of(issued))
    assert (answer.status_code, heading(answer)) == (410, "This invitation was taken back")
    assert come_in(guest, path_of(issued)).status_code == 410 and not is_member(GUEST, guardian)


def test_a_made_up_token_is_not_valid(guest: Client) -> None:
    for token in ("a-guess", "x" * 500, "%00", "ünïcode"):
        answer = guest.get(f"/invitations/{token}/")
        assert (answer.status_code, heading(answer)) == (404, "This invitation is not valid")


def test_a_renamed_team_is_shown_by_its_new_name(guardian: Persona, guest: Client, link: str) -> None:
    with public_context():
        teams.rename(team=guardian.team, name="The Sycamores", slug="sycamore")

    assert heading(guest.get(link)) == "The Sycamores"
    come_in(guest, link)
    assert "//sycamore." in guest.get(link).content.decode()


def test_a_suspended_team_lets_nobody_in_until_it_opens_again(guardian: Persona, guest: Client, link: str) -> None:
    with public_context():
        teams.suspend(team=guardian.team, now=timezone.now())

    answer = guest.get(link)
    assert (answer.status_code, heading(answer)) == (409, "The workspace is closed for now")
    assert come_in(guest, link).status_code == 409 and not is_member(GUEST, guardian)
    with public_context():
        teams.resume(team=guardian.team)
    assert come_in(guest, link).status_code == 302


def test_a_member_of_the_team_uses_up_nothing(guardian: Persona, grandparent: Persona, guest: Client) -> None:
    link = path_of(invited(guardian, email=""))
    member = grandparent.on_apex()

    assert heading(member.get(link)) == "You belong to The Maple family"
    come_in(member, link)

    assert come_in(guest, link).status_code == 302


def test_the_links_of_a_removed_parent_admin_end_with_the_membership(guardian: Persona, guest: Client) -> None:
    """Else it would be a way back in that nobody sees."""
    other = personas.adult(guardian.team, "other", Role.PARENT_ADMIN)
    link = path_of(invited(other, email=""))

    guardian.browser().post(f"/members/{other.membership.id}/remove/")

    assert heading(other.on_apex().get(link)) == "This invitation was taken back"


def test_a_neighbours_invitation_is_not_found(guardian: Persona, neighbour: Persona, guest: Client) -> None:
    issued = invited(neighbour)

    for what in ("renew", "revoke"):
        answer = guardian.browser().post(f"/members/invitations/{issued.invitation.id}/{what}/")
        assert answer.status_code == 404
    assert come_in(guest, path_of(issued)).status_code == 302
