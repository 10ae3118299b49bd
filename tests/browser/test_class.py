"""A lesson: the teacher pastes the names; a pupil scans a card and answers one question at a time."""

from playwright.sync_api import Page, expect

from tests.browser.homes import Street
from tests.browser.test_accessibility import faults_of
from tests.browser.windows import PHONE, Windows


def paste_the_names(page: Page, site: str) -> str:
    """Add three pupils as a teacher would; returns the link of Emma's card."""
    page.goto(f"{site}/children/")
    page.get_by_role("link", name="Add the whole class").click()
    page.get_by_label("The names").fill("Emma Smith\nNoah\nEmma Klein\nNoah\n12")
    page.get_by_role("button", name="Look at the lines").click()
    expect(page.get_by_text("3 of 5 lines need a look")).to_be_visible()
    assert faults_of(page) == []
    page.get_by_label("Line 4").fill("Noah B")
    page.get_by_label("Line 5").fill("")
    page.get_by_role("button", name="Save these pupils").click()
    expect(page.get_by_text("4 pupils added")).to_be_visible()
    page.get_by_role("button", name="Make a class code").click()
    expect(page.get_by_role("button", name="Another code")).to_be_visible()
    assert faults_of(page) == []
    page.get_by_role("link", name="Card of Emma S").click()
    code = page.locator(".pupil-card__code").inner_text()
    assert faults_of(page) == []
    return f"{site}/join/#{code}"


def test_a_class_is_pasted_and_a_pupil_scans_a_card_and_writes(window: Windows, street: Street) -> None:
    window.expect_errors("status of 422", "Status Error Code 422")
    site = window.site.workspace(street.lesson.slug)
    with window.open(street.lesson) as teacher, window.open(viewport=PHONE) as pupil:
        link = paste_the_names(teacher, site)

        pupil.goto(f"{site}/join/")
        assert faults_of(pupil) == []
        pupil.goto(link)
        expect(pupil.locator("details.menu summary")).to_contain_text("Emma S")
        assert "#" not in pupil.url
        pupil.goto(f"{site}/books/new/")
        expect(pupil.get_by_role("heading", name="What is your story about?")).to_be_visible()
        assert faults_of(pupil) == []
        with pupil.expect_response(lambda answer: "/answer/idea/" in answer.url):  # kept while it is typed
            pupil.get_by_role("textbox").fill("A snail that lends umbrellas")
        pupil.get_by_role("button", name="Go on").click()
        expect(pupil.get_by_role("heading", name="How does it look?")).to_be_visible()
        assert faults_of(pupil) == []
        pupil.get_by_role("button", name="Paper").press("Enter")
        pupil.get_by_role("button", name="Short").press("Enter")
        expect(pupil.get_by_role("button", name="Make my book")).to_be_visible()
        assert faults_of(pupil) == []

        teacher.goto(f"{site}/class/")
        expect(teacher.get_by_text("1 of 4 is in")).to_be_visible()
        expect(teacher.get_by_text("A snail that lends umbrellas")).to_be_visible()
        assert faults_of(teacher) == []
        teacher.get_by_role("link", name="Emma S", exact=True).click()
        expect(teacher.get_by_role("heading", name="The draft")).to_be_visible()
        assert faults_of(teacher) == []
