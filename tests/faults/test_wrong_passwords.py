"""Row 35: wrong passwords for one account from many addresses, and for many accounts from one.

Who guesses is slowed; the owner, and others who sign in meanwhile, are not.
"""

from itertools import islice
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from celery_typed.testing import RecordedJobs
from django.conf import settings as configured
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.test import Client

from shared_apps.accounts.jobs import WarnOfAttempts
from shared_apps.accounts.models import OutgoingMail, User
from shared_apps.accounts.tasks import warn_of_attempts
from tenants.backend import public_context
from tests.faults.size import full
from tests.personas import PASSWORD, Answer, a_browser

ATTACKER, BYSTANDER = "203.0.113.66", "198.51.100.7"
MANY = full(12)
CODE_PAGE = "/accounts/login/code/confirm/"
REFUSED = "Too many wrong passwords"


def addresses(count: int) -> list[str]:
    return [f"198.18.{number // 250}.{number % 250 + 1}" for number in range(count)]


def sign_in(browser: Client, address: str, password: str = PASSWORD) -> Answer:
    return browser.post("/accounts/login/", {"login": address, "password": password})


def is_in(answer: Answer) -> bool:
    return answer.status_code == 302 and answer["Location"] == "/workspaces/"


def is_refused(answer: Answer) -> bool:
    return REFUSED in answer.content.decode()


@pytest.fixture
def bystander(db: None) -> User:
    with public_context():
        user = User.objects.create_user("bystander@example.org", PASSWORD, name="By")
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        return user


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The passwords that somebody took the time to look at."""
    seen: list[str] = []
    encode = PBKDF2PasswordHasher.encode

    def noted(self: PBKDF2PasswordHasher, password: str, *rest: Any) -> str:
        seen.append(password)
        return encode(self, password, *rest)

    monkeypatch.setattr(PBKDF2PasswordHasher, "encode", noted)
    return seen


@pytest.fixture
def known(owner: User) -> Client:
    """The owner's own browser: signed in once, and out again."""
    found = a_browser()
    assert is_in(sign_in(found, owner.email))
    found.post("/accounts/logout/")
    return found


def test_one_address_is_stopped_and_the_owner_elsewhere_is_not(owner: User, looked_at: list[str]) -> None:
    answers = [sign_in(a_browser(ATTACKER), owner.email, f"guess {number}") for number in range(full(10))]

    assert len(looked_at) == 5
    assert all(is_refused(answer) for answer in answers[5:])
    assert is_refused(sign_in(a_browser(ATTACKER), owner.email)), "not even the right one is looked at"
    assert is_in(sign_in(a_browser(BYSTANDER), owner.email))


def test_the_owner_beside_the_attacker_signs_in_where_they_did_before(owner: User, known: Client) -> None:
    """Both come from one address, as behind a school's router."""
    for number in range(10):
        sign_in(a_browser(), owner.email, f"guess {number}")
    assert is_refused(sign_in(a_browser(), owner.email))

    assert is_in(sign_in(known, owner.email))


def test_a_forged_known_browser_is_a_stranger(owner: User, known: Client, looked_at: list[str]) -> None:
    value = known.cookies["__Host-known-browser"].value
    for number in range(10):
        forged = a_browser(ATTACKER)
        forged.cookies["__Host-known-browser"] = f"{value[:-4]}{number:04}"
        sign_in(forged, owner.email, f"guess {number}")

    assert len(looked_at) == 5


def test_a_known_browser_has_an_end_too(owner: User, known: Client, looked_at: list[str]) -> None:
    answers = [sign_in(known, owner.email, f"guess {number}") for number in range(20)]

    assert len(looked_at) == 10
    assert all(is_refused(answer) for answer in answers[10:])


def test_a_browser_is_known_only_for_its_own_account(owner: User, bystander: User, known: Client) -> None:
    for number in range(5):
        sign_in(known, bystander.email, f"guess {number}")

    assert is_refused(sign_in(known, bystander.email))
    assert is_in(sign_in(known, owner.email))


def test_a_new_password_makes_every_browser_forget(owner: User, known: Client) -> None:
    with public_context():
        owner.set_password("another-long-password")
        owner.save()
    for number in range(5):
        sign_in(known, owner.email, f"guess {number}")

    assert is_refused(sign_in(known, owner.email, "another-long-password"))


@pytest.fixture
def besieged(owner: User, behind_the_answer: RecordedJobs, settings: Any) -> RecordedJobs:
    settings.SIGN_IN_LIMITS = {**settings.SIGN_IN_LIMITS, "account": f"{MANY}/1h/key"}
    for address in addresses(MANY + 1):
        sign_in(a_browser(address), owner.email, "a guess")
    return behind_the_answer


def test_many_networks_learn_nothing_even_from_the_right_password(owner: User, besieged: RecordedJobs) -> None:
    wrong, right = sign_in(a_browser(ATTACKER), owner.email, "a guess"), sign_in(a_browser(ATTACKER), owner.email)

    assert (wrong.status_code, wrong["Location"]) == (right.status_code, right["Location"]) == (302, CODE_PAGE)
    name = configured.SESSION_COOKIE_NAME
    assert wrong.cookies.keys() == right.cookies.keys()
    assert wrong.cookies[name]["max-age"] == right.cookies[name]["max-age"]
    pages = [answer.client.get(CODE_PAGE) for answer in (wrong, right)]
    assert [page.status_code for page in pages] == [200, 200]
    said = [page.content.decode().split("<main")[1].split('name="csrf')[0] for page in pages]
    assert said[0] == said[1]
    for page in pages:
        assert page.client.get("/workspaces/").status_code == 302


def test_many_addresses_keep_out_neither_the_owner_nor_others(
    owner: User, bystander: User, known: Client, besieged: RecordedJobs
) -> None:
    assert is_in(sign_in(known, owner.email))
    assert is_in(sign_in(a_browser(BYSTANDER), bystander.email))


def test_the_owner_comes_in_with_a_new_browser_by_a_code(owner: User, besieged: RecordedJobs) -> None:
    found = a_browser(BYSTANDER)
    assert sign_in(found, owner.email)["Location"] == CODE_PAGE
    with public_context():
        mail = OutgoingMail.objects.get(to=owner.email)

    answer = found.post(CODE_PAGE, {"code": mail.subject.split()[0]})

    assert is_in(answer)
    found.post("/accounts/logout/")
    assert is_in(sign_in(found, owner.email)), "it is known now"


def test_right_passwords_run_out_like_guesses_where_a_code_is_asked_for(owner: User, besieged: RecordedJobs) -> None:
    answers = [sign_in(a_browser(BYSTANDER), owner.email) for _ in range(6)]

    assert [answer.status_code for answer in answers[:5]] == [302] * 5
    assert is_refused(answers[5]), "else one that is let in would tell which of five guesses was right"


def test_a_sign_in_that_waits_for_a_code_begins_again_after_a_new_password(owner: User, besieged: RecordedJobs) -> None:
    found = a_browser(BYSTANDER)
    sign_in(found, owner.email)
    with public_context():
        code = OutgoingMail.objects.get(to=owner.email).subject.split()[0]
        owner.set_password("another-1-by-the-owner")
        owner.save()

    answer = found.post(CODE_PAGE, {"code": code})

    assert (answer.status_code, answer["Location"]) == (302, "/accounts/login/")
    assert found.get("/workspaces/").status_code == 302


def test_the_owner_gets_one_email(owner: User, besieged: RecordedJobs) -> None:
    """Celery is told for a stranger's address too, so that no one sees a difference; and only the owner gets mail."""
    sent = [job for job in besieged if isinstance(job, WarnOfAttempts)]
    assert sent in ([], [WarnOfAttempts(address=owner.email)])
    declared = [job for job in besieged.declared if isinstance(job, WarnOfAttempts)]
    assert declared == [WarnOfAttempts(address=owner.email)]

    warn_of_attempts(declared[0])
    warn_of_attempts(WarnOfAttempts(address="nobody-has-this@example.org"))

    with public_context():
        assert [(mail.to, mail.subject) for mail in OutgoingMail.objects.all()] == [
            (owner.email, "Somebody is trying passwords for your account")
        ]


def test_many_accounts_from_one_address_are_stopped_together(
    owner: User, bystander: User, known: Client, looked_at: list[str], settings: Any
) -> None:
    looked_at.clear()
    settings.SIGN_IN_LIMITS = {**settings.SIGN_IN_LIMITS, "network": f"{MANY}/5m/key"}
    for number in range(MANY + 5):
        sign_in(a_browser(ATTACKER), f"child{number}@example.org", "a guess")

    assert len(looked_at) == MANY
    assert is_refused(sign_in(a_browser(ATTACKER), bystander.email))
    assert is_in(sign_in(a_browser(BYSTANDER), bystander.email))
    known.defaults["REMOTE_ADDR"] = ATTACKER
    assert is_in(sign_in(known, owner.email)), "the owner's browser passes on the attacker's own network"


def test_the_address_is_what_a_trusted_proxy_saw(owner: User, looked_at: list[str]) -> None:
    for address in islice(addresses(100), 10):
        guess = {"login": owner.email, "password": "a guess"}
        a_browser(ATTACKER).post("/accounts/login/", guess, headers={"x-forwarded-for": address})

    assert len(looked_at) == 5, "a header makes nobody somebody else"


def test_no_stranger_keeps_the_owner_from_a_new_password(owner: User) -> None:
    """What was sent in the last minutes still works, so the answer is the same and true."""
    asks = [a_browser(address).post("/accounts/password/reset/", {"email": owner.email}) for address in addresses(10)]

    assert {answer.status_code for answer in asks} == {302}
    with public_context():
        assert OutgoingMail.objects.count() <= 3


def choose_password_by_mail(browser: Client, address: str) -> str:
    browser.post("/accounts/password/reset/", {"email": address})
    with public_context():
        words = OutgoingMail.objects.get(to=address).text.split()
    link = next(word for word in words if "/password/reset/key/" in word)
    page = browser.get(f"/{link.split('/', 3)[3]}", follow=True)
    new = "a-new-long-password"
    browser.post(page.request["PATH_INFO"], {"password1": new, "password2": new})
    return new


def test_a_new_password_by_mail_opens_at_once_where_too_many_were_wrong(
    owner: User, behind_the_answer: RecordedJobs
) -> None:
    found = a_browser(ATTACKER)
    for number in range(6):
        sign_in(found, owner.email, f"guess {number}")
    assert is_refused(sign_in(found, owner.email))

    assert is_in(sign_in(found, owner.email, choose_password_by_mail(found, owner.email)))


def test_a_new_password_by_mail_opens_on_the_attackers_own_network(
    owner: User, bystander: User, behind_the_answer: RecordedJobs, looked_at: list[str]
) -> None:
    found = a_browser(ATTACKER)
    for number in range(30):
        sign_in(a_browser(ATTACKER), f"child{number}@example.org", "a guess")
    assert is_refused(sign_in(found, owner.email))

    new = choose_password_by_mail(found, owner.email)
    assert is_in(sign_in(found, owner.email, new))

    looked_at.clear()
    found.post("/accounts/logout/")
    assert is_refused(sign_in(found, bystander.email)), "this browser is known for its own account alone"
    assert is_refused(sign_in(a_browser(ATTACKER), owner.email, new)), "the attacker gains nothing by it"
    assert looked_at == []
