"""Signing in with Google and Apple crosses to another host and back, as the page's policy and the cookies allow."""

from playwright.sync_api import expect

from tests.browser.test_accessibility import faults_of
from tests.browser.windows import PHONE, Windows
from tests.fake_providers.identity import IdentityServer, Person


def test_somebody_signs_up_with_apple_and_connects_google(window: Windows, identity_server: IdentityServer) -> None:
    apex = window.site.apex
    identity_server.mood.person = Person(sub="apples-number", email="k7@privaterelay.appleid.com")
    with window.open(viewport=PHONE) as page:
        page.goto(f"{apex}/accounts/signup/?next=/accounts/connections/")
        assert faults_of(page) == []
        page.get_by_role("button", name="Go on with Apple").click()
        expect(page).to_have_url(f"{apex}/accounts/connections/")
        expect(page.get_by_text("a private address of Apple")).to_be_visible()
        assert faults_of(page) == []

        identity_server.mood.person = Person(sub="googles-number", email="kim@example.org")
        page.get_by_role("button", name="Connect Google").click()
        expect(page.get_by_text("Google is connected")).to_be_visible()
        page.get_by_role("button", name="Disconnect Google").click()
        expect(page.get_by_text("It is disconnected")).to_be_visible()

        page.context.clear_cookies()
        page.goto(f"{apex}/accounts/login/")
        assert faults_of(page) == []
        identity_server.mood.person = Person(sub="apples-number", email="k7@privaterelay.appleid.com")
        page.get_by_role("button", name="Go on with Apple").click()
        expect(page).to_have_url(f"{apex}/workspaces/")
