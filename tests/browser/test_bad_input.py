"""Invalid input is reported at its field, and nothing typed is lost."""

from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.homes import Street
from tests.browser.windows import Windows

REFUSED = r"status of 422"
HEBREW = "דרקון ביישן שמפחד מהחושך"
BAD = {
    "nothing": ("idea", "", "Write a few words about your story first."),
    "only spaces": ("idea", "   \n  ", "Write a few words about your story first."),
    "far too much": ("idea", "A very long story. " * 1053, "Keep the idea to 500 characters"),
    "a thousand pages": ("pages", "1000", "At most 32"),
    "no pages": ("pages", "0", "At least 4"),
}


def _at_field(page: Page, field: str, message: str) -> None:
    """The message is visible and connected to its field for screen readers."""
    control = page.locator(f"#id_{field}")
    expect(control).to_have_attribute("aria-invalid", "true")
    tied = " ".join(f"#{name}" for name in (control.get_attribute("aria-describedby") or "").split())
    expect(page.locator(tied.replace(" ", ", ")).filter(has_text=message)).to_be_visible()


@pytest.mark.parametrize("case", BAD)
def test_a_brief_that_cannot_be_a_book_says_so_at_the_field(window: Windows, street: Street, case: str) -> None:
    field, value, message = BAD[case]
    typed = {"idea": "🐉 and 🌙 are friends", "pages": "7", field: value}
    window.expect_errors(REFUSED)
    with window.open(street.modest) as page:
        page.goto(f"{window.site.workspace(street.modest.slug)}/books/new/")
        for name, text in typed.items():
            page.locator(f"#id_{name}").fill(text)
        page.get_by_label("Ember").check()
        steps.choose(page, "style", "crayon")
        page.get_by_role("button", name="Make the book").click()
        _at_field(page, field, message)
        for name, text in typed.items():
            assert page.locator(f"#id_{name}").input_value().strip() == text.strip()
        expect(page.get_by_label("Ember")).to_be_checked()
        expect(page.locator("input[name=style][value=crayon]")).to_be_checked()
        page.goto(window.site.workspace(street.modest.slug))
        expect(page.locator(".book:not(.book--empty)")).to_have_count(1)


@pytest.mark.parametrize("idea", [f"🐉🌙 {uuid4().hex[:6]}", f"{HEBREW} {uuid4().hex[:6]}"], ids=["emoji", "hebrew"])
def test_any_writing_makes_a_book(window: Windows, street: Street, idea: str) -> None:
    with window.open(street.lively) as page:
        page.goto(window.site.workspace(street.lively.slug))
        steps.make_book(page, idea)
        expect(page.get_by_role("link", name="Read the book")).to_be_visible(timeout=steps.PATIENCE_FOR_A_BOOK)
        page.get_by_role("link", name="Print it").click()
        expect(page.get_by_text(idea)).to_be_visible()


@pytest.mark.parametrize("guarded", [True, False], ids=["in the page", "on the server"])
def test_a_double_click_makes_one_book(window: Windows, street: Street, guarded: bool) -> None:  # noqa: FBT001  (a case)
    word = f"umbrella{uuid4().hex[:6]}"
    with window.open(street.lively, java_script_enabled=guarded) as page:
        page.goto(window.site.workspace(street.lively.slug))
        steps.write_brief(page, f"The {word} that could fly")
        page.get_by_role("button", name="Make the book").dblclick()
        expect(page).to_have_url(steps.A_BOOK)
        page.goto(f"{window.site.workspace(street.lively.slug)}/?q={word}")
        expect(page.locator(".book:not(.book--empty)")).to_have_count(1)


def test_a_taken_address_is_reported_at_its_field(window: Windows, street: Street) -> None:
    window.expect_errors(REFUSED)
    with window.open(street.newcomer) as page:
        page.goto(f"{window.site.apex}/workspaces/new/")
        page.get_by_label("Name").fill("Die Bäume 🌳")
        page.get_by_label("Address").fill(street.modest.slug)
        page.get_by_role("button", name="Make the workspace").click()
        _at_field(page, "slug", "That address is taken.")
        expect(page.get_by_label("Name")).to_have_value("Die Bäume 🌳")
