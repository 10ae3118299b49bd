"""A person at a signed-in browser cannot take the account over. Changes by one who knows the password can be undone."""

from datetime import timedelta
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.utils import timezone

from shared_apps.accounts.models import AddressChange, User
from tenants.backend import public_context
from tests.accounts.steps import (
    ASKED,
    EMAIL,
    NEW,
    THEIRS,
    add,
    addresses,
    code_for,
    is_signed_in,
    link_for,
    prove,
    sign_in,
    take_over,
)
from tests.personas import PASSWORD, a_browser

# --- from a browser that was left signed in, without the password ----------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"action_add": "", "email": THEIRS},
        {"action_primary": "", "email": "second@example.org"},
        {"action_remove": "", "email": "second@example.org"},
    ],
)
def test_an_address_changes_only_with_the_password(owner: User, change: dict[str, str]) -> None:
    browser = sign_in(owner.email)
    with public_context():
        EmailAddress.objects.create(user=owner, email="second@example.org", verified=True)
    before = addresses(owner)
    mail.outbox.clear()

    answer = browser.post(EMAIL, change)

    assert answer.status_code == 302 and answer["Location"].startswith(ASKED)
    assert addresses(owner) == before
    assert mail.outbox == []


def test_the_password_changes_only_with_the_old_one_and_guesses_are_limited(owner: User) -> None:
    browser = sign_in(owner.email)

    for number in range(12):
        browser.post(
            "/accounts/password/change/", {"oldpassword": f"guess {number}", "password1": NEW, "password2": NEW}
        )
        prove(browser, f"guess {number}")

    said = prove(browser).content.decode()
    assert "Too many wrong passwords" in said, "not even the right one is looked at now"
    with public_context():
        owner.refresh_from_db()
    assert owner.check_password(PASSWORD)


def test_a_change_continues_once_the_password_is_typed(owner: User) -> None:
    browser = sign_in(owner.email)
    answer = browser.post(EMAIL, {"action_add": "", "email": THEIRS})

    browser.post(answer["Location"], {"password": PASSWORD, "next": EMAIL})
    browser.post("/accounts/confirm-email/", {"code": code_for(THEIRS)})

    assert addresses(owner) == [owner.email, THEIRS]


def test_a_wrong_address_is_reported_after_the_password_too(owner: User) -> None:
    browser = sign_in(owner.email)
    answer = browser.post(EMAIL, {"action_add": "", "email": owner.email})
    assert answer.status_code == 200, "nothing would change, so nothing is asked"

    assert "already" in answer.content.decode()


# --- with the password ------------------------------------------------------------------------------------------------


def test_every_address_gets_an_email_about_every_change(owner: User) -> None:
    old = owner.email
    browser = sign_in(old)
    prove(browser)
    mail.outbox.clear()

    take_over(browser, owner)
    browser.post("/accounts/password/change/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})

    told = [letter.subject for letter in mail.outbox if letter.to == [old]]
    assert told == [
        "An e-mail address was added",
        "Your e-mail address has changed",
        "An e-mail address was removed",
    ]
    for letter in mail.outbox:
        if letter.to == [old]:
            assert "Firefox on Windows" in str(letter.body)
    assert [letter.subject for letter in mail.outbox if letter.to == [THEIRS]][-1] == "Your password has changed"


def test_only_the_old_mailbox_gets_the_link_back(owner: User) -> None:
    old = owner.email
    browser = sign_in(old)
    prove(browser)
    take_over(browser, owner)

    assert link_for(old)
    assert all("/take-back/" not in str(letter.body) for letter in mail.outbox if letter.to != [old])


def test_the_old_address_takes_the_account_back(owner: User) -> None:
    old, browser = owner.email, sign_in(owner.email)
    prove(browser)
    take_over(browser, owner)
    browser.post("/accounts/password/change/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})
    back, link = a_browser(), link_for(old)

    page = back.get(link)
    assert page.status_code == 200 and old in page.content.decode()
    assert addresses(owner) == [THEIRS], "a mail program that opens links changes nothing"

    answer = back.post(link)
    page = back.get(answer["Location"], follow=True)
    mine = "a-third-long-password"
    back.post(page.request["PATH_INFO"], {"password1": mine, "password2": mine})

    assert addresses(owner) == [old]
    assert not is_signed_in(browser)
    assert a_browser("203.0.113.5").post("/accounts/login/", {"login": THEIRS, "password": mine}).status_code == 200
    assert a_browser("203.0.113.5").post("/accounts/login/", {"login": old, "password": NEW}).status_code == 200
    assert is_signed_in(sign_in(old, mine))
    assert mail.outbox[-2].subject == "Your account was taken back" and mail.outbox[-2].to == [THEIRS]


def test_a_link_back_works_once_and_disables_every_link_of_the_intruder(owner: User) -> None:
    """The intruder's first address was the main one for a while, so it has a link too."""
    old, browser = owner.email, sign_in(owner.email)
    prove(browser)
    take_over(browser, owner)
    take_over(browser, owner, "mallory-2@example.org")
    link, theirs = link_for(old), link_for(THEIRS)

    a_browser().post(link)

    assert a_browser().post(link).status_code == 410
    assert a_browser().post(theirs).status_code == 410
    assert addresses(owner) == [old]


def test_the_oldest_address_wins_over_all_later_changes(owner: User) -> None:
    """The owner restores their address by hand, which gives the intruder's address a link.

    The owner's older link wins.
    """
    old, browser = owner.email, sign_in(owner.email)
    prove(browser)
    add(browser, THEIRS)
    browser.post(EMAIL, {"action_primary": "", "email": THEIRS})
    first = link_for(old)
    browser.post(EMAIL, {"action_primary": "", "email": old})
    with public_context():
        assert len({change.until for change in AddressChange.objects.all()}) == 1

    a_browser().post(link_for(THEIRS))
    assert addresses(owner) == [THEIRS]
    a_browser().post(first)

    assert addresses(owner) == [old]


def test_a_link_back_expires_after_some_days(owner: User, settings: Any) -> None:
    browser = sign_in(owner.email)
    prove(browser)
    old = owner.email
    take_over(browser, owner)
    with public_context():
        AddressChange.objects.update(until=timezone.now() - timedelta(seconds=1))

    answer = a_browser().post(link_for(old))

    assert answer.status_code == 410 and "run out" in answer.content.decode()
    assert addresses(owner) == [THEIRS]


@pytest.mark.parametrize("token", ["nonsense", "InN0b2xlbiI:1vO:abc"])
def test_a_forged_link_does_nothing(db: None, token: str) -> None:
    assert a_browser().post(f"/accounts/take-back/{token}/").status_code == 410


def test_signing_up_with_the_old_address_does_not_block_the_link_back(owner: User) -> None:
    old, browser = owner.email, sign_in(owner.email)
    prove(browser)
    take_over(browser, owner)
    a_browser("203.0.113.5").post("/accounts/signup/", {"name": "M", "email": old, "password1": PASSWORD})
    with public_context():
        assert User.objects.filter(email=old).exists()

    a_browser().post(link_for(old))

    assert addresses(owner) == [old]


def test_an_address_that_another_user_confirmed_stays_theirs(owner: User) -> None:
    old, browser = owner.email, sign_in(owner.email)
    prove(browser)
    take_over(browser, owner)
    with public_context():
        other = User.objects.create_user(old, PASSWORD, name="Other")
        EmailAddress.objects.create(user=other, email=old, verified=True, primary=True)

    answer = a_browser().post(link_for(old))

    assert answer.status_code == 409
    assert addresses(owner) == [THEIRS] and addresses(other) == [old]


def test_a_change_is_stored_together_with_its_link_back_or_not_at_all(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = sign_in(owner.email)
    prove(browser)
    add(browser, THEIRS)

    def fail(**details: Any) -> None:
        raise RuntimeError("the process dies here")

    monkeypatch.setattr("shared_apps.accounts.services.address_changes.note", fail)
    with pytest.raises(RuntimeError):
        browser.post(EMAIL, {"action_primary": "", "email": THEIRS})

    assert addresses(owner) == [owner.email, THEIRS]
    with public_context():
        assert EmailAddress.objects.get(user=owner, primary=True).email == owner.email
