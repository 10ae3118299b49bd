"""People who are invited, and what they do with it."""

import re
from html import unescape

from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from django.utils import timezone

from shared_apps.accounts.models import User
from tenants.access.members import memberships_of
from tenants.backend import public_context
from tenants.models import Role
from tenants.services import invitations
from tests.personas import PASSWORD, Answer, Persona, a_browser

GUEST = "guest@example.org"


def signed_in(address: str) -> Client:
    browser = a_browser()
    with public_context():
        user = User.objects.create_user(address, PASSWORD, name="Guest")
        EmailAddress.objects.create(user=user, email=address, verified=True, primary=True)
        browser.force_login(user)
    return browser


def invited(by: Persona, email: str = GUEST, role: str = Role.ADULT) -> invitations.IssuedInvitation:
    with public_context():
        return invitations.invite(by=by.membership, role=role, email=email, now=timezone.now())


def path_of(issued: invitations.IssuedInvitation) -> str:
    return "/" + issued.link.split("/", 3)[3]


def come_in(browser: Client, link: str, **said: str) -> Answer:
    return browser.post(link, said)


def is_member(address: str, of: Persona) -> bool:
    with public_context():
        return memberships_of(User.objects.get(email=address)).filter(team=of.team).exists()


def heading(answer: Answer) -> str:
    found = re.search(r"<h1[^>]*>(.*?)</h1>", answer.content.decode(), re.DOTALL)
    assert found
    return unescape(found[1]).strip()


def newest_link() -> str:
    found = re.search(r"https?://[^/]+(/invitations/\S+)", str(mail.outbox[-1].body))
    assert found
    return found[1]
