"""A passkey, from adding it to signing in with it, by Chromium's virtual authenticator."""

from playwright.sync_api import Page, expect

from tests.browser.homes import PASSWORD, Street
from tests.browser.steps import sign_in
from tests.browser.test_accessibility import faults_of
from tests.browser.windows import PHONE, Windows

PHONES_OWN = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def hold_phone(page: Page) -> None:
    """Let the browser keep passkeys, and open them without asking."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": PHONES_OWN})


def sign_out(page: Page) -> None:
    page.context.clear_cookies()


def test_an_adult_adds_a_passkey_and_signs_in_with_it(window: Windows, street: Street) -> None:
    apex = window.site.apex
    with window.open(viewport=PHONE) as page:
        hold_phone(page)
        sign_in(page, window.site, address=street.keyed.address)
        page.goto(f"{apex}/accounts/second-step/")
        assert faults_of(page) == []
        page.get_by_role("link", name="Add a passkey").click()
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Go on").click()
        page.get_by_label("What do you call it?").fill("My phone")
        assert faults_of(page) == []
        page.get_by_role("button", name="Make the passkey").click()
        expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()
        expect(page.get_by_role("list", name="Codes that are not used yet").get_by_role("listitem")).to_have_count(10)
        assert faults_of(page) == []

        sign_out(page)
        page.goto(f"{apex}/accounts/login/?next=/accounts/sessions/")
        assert faults_of(page) == []
        page.get_by_role("button", name="With a passkey").click()
        expect(page).to_have_url(f"{apex}/accounts/sessions/")

        page.goto(f"{apex}/accounts/close/")
        page.get_by_role("link", name="With a passkey").click()
        page.get_by_role("button", name="Use your passkey").click()
        expect(page.get_by_role("heading", name="Close your account")).to_be_visible()
        assert faults_of(page) == []

        sign_out(page)
        page.goto(f"{apex}/accounts/login/")
        page.get_by_label("Email").fill(street.keyed.address)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("main").get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("heading", name="One more step")).to_be_visible()
        assert faults_of(page) == []
        page.get_by_role("button", name="Use your passkey").click()
        expect(page).to_have_url(f"{apex}/workspaces/")
