"""Where a password is chosen its rules stand in one line, and a second one says what is missing while it is typed."""

import pytest
from playwright.sync_api import expect

from tests.browser.windows import Windows

RULES = "At least 10 characters, and neither a common password nor your address."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("short", "5 more characters."),
        ("nine-lett", "1 more character."),
        ("long-enough-words", "Long enough."),
        ("robin.maple@example", "That looks like your address. Please choose another."),
        ("", ""),
    ],
)
def test_a_sentence_says_what_is_missing(window: Windows, typed: str, said: str) -> None:
    with window.open() as page:
        page.goto(f"{window.site.apex}/accounts/signup/")
        page.get_by_label("Email").fill("robin.maple@example.org")
        page.get_by_label("Password").fill("x")
        page.get_by_label("Password").fill(typed)

        expect(page.get_by_text(RULES)).to_have_count(1)
        expect(page.locator("[data-hint]")).to_have_text(said)


def test_the_server_agrees_about_an_address(window: Windows) -> None:
    with window.open() as page:
        page.goto(f"{window.site.apex}/accounts/signup/")
        page.get_by_label("Your name").fill("Robin")
        page.get_by_label("Email").fill("robin.maple@example.org")
        page.get_by_label("Password").fill("robin.maple@example")
        page.get_by_role("button", name="Sign up").click()

        expect(page.get_by_text("too similar")).to_be_visible()
