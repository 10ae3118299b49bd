"""Offline: no word is lost, no error page of the browser appears, and nothing is sent by itself."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

from playwright.sync_api import CDPSession, Locator, Page, Route, expect

from tests.browser import steps
from tests.browser.homes import Home, Street
from tests.browser.test_accessibility import faults_of
from tests.browser.windows import Windows
from tests.design.tokens import TEMPLATES

LOST = r"ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET|Failed to load resource|error: htmx:"
DRAFTS = "Object.keys(localStorage).filter((key) => key.startsWith('storysprout.draft/'))"
OWN = re.compile(r"<form[^>]*method=\"post\"[^>]*>")
SURE = re.compile("workspaces:close|people:erase_child")


@contextmanager
def offline(page: Page, window: Windows) -> Iterator[None]:
    window.expect_errors(LOST)
    page.context.set_offline(True)
    yield
    page.context.set_offline(False)


def unsent(page: Page) -> Locator:
    return page.get_by_role("alert")


def open_brief(page: Page, window: Windows, home: Home) -> None:
    page.goto(f"{window.site.workspace(home.slug)}/books/new/")


def lose_answers(page: Page, address: str) -> CDPSession:
    """Requests arrive, and their answers break off, until it is detached."""
    session = page.context.new_cdp_session(page)

    def break_off(paused: dict[str, str]) -> None:
        session.send("Fetch.failRequest", {"requestId": paused["requestId"], "errorReason": "ConnectionReset"})

    session.on("Fetch.requestPaused", break_off)
    session.send("Fetch.enable", {"patterns": [{"urlPattern": address, "requestStage": "Response"}]})
    return session


def books_about(page: Page, window: Windows, home: Home, word: str) -> Locator:
    page.goto(f"{window.site.workspace(home.slug)}/?q={word}")
    return page.locator(".book:not(.book--empty)")


def test_an_idea_survives_a_lost_connection_and_a_closed_page(window: Windows, street: Street) -> None:
    word = f"lantern{uuid4().hex[:6]}"
    with window.open(street.lively) as page:
        open_brief(page, window, street.lively)
        page.get_by_label("What is your story about?").fill(f"The {word} in the snow")
        page.get_by_label("How many pages?").fill("4")
        steps.choose(page, "style", "crayon")
        expect(page.get_by_text("Kept on this device until you send it.")).to_be_visible()
        with offline(page, window):
            page.get_by_role("button", name="Make the book").click()
            expect(unsent(page)).to_contain_text("There is no connection. What you wrote is kept on this device.")
            assert faults_of(page) == []
            unsent(page).get_by_role("button", name="Try again").click()
            expect(unsent(page)).to_contain_text("There is no connection.")
        expect(unsent(page)).to_contain_text("The connection is back. Nothing was sent meanwhile.")
        open_brief(page, window, street.lively)
        expect(page.get_by_text("You wrote this before, and it was not sent yet.")).to_be_visible()
        expect(page.get_by_label("What is your story about?")).to_have_value(f"The {word} in the snow")
        expect(page.get_by_label("How many pages?")).to_have_value("4")
        expect(page.locator("input[name=style][value=crayon]")).to_be_checked()
        assert books_about(page, window, street.lively, word).count() == 0
        open_brief(page, window, street.lively)
        page.get_by_role("button", name="Make the book").click()
        expect(page).to_have_url(steps.A_BOOK)
        assert page.evaluate(DRAFTS) == [], "the server has it"


def test_a_form_that_is_sent_before_the_page_has_loaded_leaves_no_draft(window: Windows, street: Street) -> None:
    """On a slow line the last picture arrives between the press and the response."""
    word = f"snail{uuid4().hex[:6]}"
    with window.open(street.lively) as page:
        open_brief(page, window, street.lively)
        page.get_by_label("What is your story about?").fill(f"The {word} in a hurry")
        page.get_by_label("How many pages?").fill("4")

        def load_and_go_on(sent: Route) -> None:
            page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))")
            sent.continue_()

        page.route("**/books/new/", load_and_go_on)
        page.get_by_role("button", name="Make the book").click()
        expect(page).to_have_url(steps.A_BOOK)
        assert page.evaluate(DRAFTS) == [], "the server has it"


def test_a_form_that_is_sent_again_after_a_lost_response_makes_one_book(window: Windows, street: Street) -> None:
    word = f"kettle{uuid4().hex[:6]}"
    window.expect_errors(LOST)
    with window.open(street.lively) as page:
        open_brief(page, window, street.lively)
        page.get_by_label("What is your story about?").fill(f"The {word} that sang")
        page.get_by_label("How many pages?").fill("4")
        answers = lose_answers(page, "*/books/new/")
        page.get_by_role("button", name="Make the book").click()
        expect(unsent(page)).to_contain_text("The connection broke off. What you wrote is kept on this device.")
        answers.detach()
        page.reload()
        expect(page.get_by_label("What is your story about?")).to_have_value(f"The {word} that sang")
        page.get_by_role("button", name="Make the book").click()
        expect(page).to_have_url(steps.A_BOOK)
        assert books_about(page, window, street.lively, word).count() == 1


def test_a_button_says_that_there_is_no_connection(window: Windows, street: Street) -> None:
    book = street.modest.books["ready"]
    with window.open(street.modest) as page:
        page.goto(f"{window.site.workspace(street.modest.slug)}{book.get_absolute_url()}")
        with offline(page, window):
            page.get_by_role("button", name="Take off the shelf").click()
            expect(unsent(page)).to_contain_text("There is no connection. Nothing here is lost.")
            expect(page.get_by_role("heading", name=book.title).first).to_be_visible()


def test_a_draft_can_be_discarded(window: Windows, street: Street) -> None:
    with window.open(street.modest) as page:
        page.goto(f"{window.site.workspace(street.modest.slug)}/characters/new/")
        page.get_by_label("Name").fill("Bramble")
        page.reload()
        expect(page.get_by_label("Name")).to_have_value("Bramble")
        page.get_by_role("button", name="Start afresh").click()
        expect(page.get_by_label("Name")).to_have_value("")
        assert page.evaluate(DRAFTS) == []


def test_nobody_finds_the_drafts_of_the_person_before(window: Windows, street: Street) -> None:
    """A tablet is shared: drafts end with the sign-in of their writer."""
    with window.open() as page:
        steps.sign_in(page, window.site, address=street.lively.owner)
        page.get_by_role("link", name="Open The Rowans").click()
        expect(page).to_have_url(f"{window.site.workspace(street.lively.slug)}/")
        open_brief(page, window, street.lively)
        page.get_by_label("What is your story about?").fill("A secret of mine")
        assert len(page.evaluate(DRAFTS)) == 1
        page.locator(".site-head summary").click()
        page.get_by_role("button", name="Leave this workspace").click()
        expect(page.get_by_role("heading", name="You have left")).to_be_visible()
        assert page.evaluate(DRAFTS) == []


def test_every_form_with_words_keeps_a_draft() -> None:
    """All but those of accounts, which hold sign-in data, and those in which a word is typed to be sure."""
    forms = {
        tag
        for path in TEMPLATES.rglob("*.html")
        if not {"account", "allauth", "mfa", "socialaccount", "usersessions"} & set(path.parts)
        for tag in OWN.findall(path.read_text())
        if 'class="form"' in tag and not SURE.search(tag)
    }
    assert len(forms) >= 5
    assert {tag for tag in forms if "data-draft" not in tag} == set()
