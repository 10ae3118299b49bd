"""The list of browsers, each with its name and the changes made in it."""

from allauth.usersessions.models import UserSession

from shared_apps.accounts.models import User
from shared_apps.accounts.services import sessions
from tenants.backend import public_context
from tests.accounts.steps import NEW, is_signed_in, prove, sign_in, take_over
from tests.personas import PASSWORD


def test_the_list_names_browsers_and_what_was_changed_in_each(owner: User) -> None:
    browser, elsewhere = sign_in(owner.email), sign_in(owner.email)
    prove(browser)
    is_signed_in(elsewhere)
    take_over(browser, owner)

    said = " ".join(elsewhere.get("/accounts/sessions/").content.decode().split())

    assert said.count("<strong>Firefox on Windows") == 2
    assert said.count("This browser</span>") == 1
    assert "Mozilla/5.0" not in said
    for what in ("added", "changed", "removed"):
        assert f"E-mail address {what} from this browser" in said


def test_what_was_changed_stays_named_when_the_password_renews_the_session(owner: User) -> None:
    browser = sign_in(owner.email)
    prove(browser)
    browser.post("/accounts/password/change/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})

    assert "Password changed from this browser" in browser.get("/accounts/sessions/").content.decode()


def test_a_session_whose_browser_says_nothing_is_listed(owner: User) -> None:
    browser = sign_in(owner.email)
    is_signed_in(browser)
    with public_context():
        UserSession.objects.filter(user=owner).update(user_agent="")
        (found,) = sessions.signed_in_browsers(user=owner, current=browser.session)
    assert found.name == "A browser that we do not know"
