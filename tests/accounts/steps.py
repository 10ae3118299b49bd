"""Steps that people take with their account."""

import re

from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from shared_apps.accounts.models import User
from tenants.backend import public_context
from tests.personas import PASSWORD, Answer, a_browser

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0"
THEIRS = "mallory@example.org"
EMAIL, ASKED = "/accounts/email/", "/accounts/reauthenticate/"
NEW = "another-long-password"


def sign_in(address: str, password: str = PASSWORD, at: str = "127.0.0.1") -> Client:
    found = a_browser(at)
    found.defaults["HTTP_USER_AGENT"] = FIREFOX
    answer = found.post("/accounts/login/", {"login": address, "password": password})
    assert answer.status_code == 302 and answer["Location"] == "/workspaces/", answer.content.decode()[:2000]
    return found


def prove(browser: Client, password: str = PASSWORD) -> Answer:
    return browser.post(ASKED, {"password": password})


def code_for(address: str) -> str:
    letter = [each for each in mail.outbox if each.to == [address]][-1]
    return letter.subject.split()[0]


def add(browser: Client, address: str) -> None:
    """Add an address and confirm it by its code, after the password."""
    answer = browser.post(EMAIL, {"action_add": "", "email": address})
    assert answer.status_code == 302, re.findall("errorlist.*?</ul>", answer.content.decode(), re.DOTALL)
    answer = browser.post("/accounts/confirm-email/", {"code": code_for(address)})
    assert answer.status_code == 302, answer.content.decode()


def take_over(browser: Client, owner: User, address: str = THEIRS) -> None:
    old = owner.email
    add(browser, address)
    browser.post(EMAIL, {"action_primary": "", "email": address})
    browser.post(EMAIL, {"action_remove": "", "email": old})
    assert addresses(owner) == [address]


def addresses(owner: User) -> list[str]:
    with public_context():
        owner.refresh_from_db()
        found = EmailAddress.objects.filter(user=owner).order_by("-primary", "email")
        assert not found or found[0].email == owner.email
        return list(found.values_list("email", flat=True))


def link_for(address: str) -> str:
    """The newest link back in this mailbox."""
    for letter in reversed([each for each in mail.outbox if each.to == [address]]):
        if found := re.search(r"https?://[^/]+(/accounts/take-back/\S+)", str(letter.body)):
            return found[1]
    raise AssertionError(f"no way back for {address}")


def is_signed_in(browser: Client) -> bool:
    return browser.get("/workspaces/").status_code == 200
