"""A parent-admin renames the workspace, closes it, and keeps it after all."""

import re
from uuid import uuid4

from playwright.sync_api import expect

from tests.browser import steps
from tests.browser.homes import Street
from tests.browser.windows import Windows


def test_a_workspace_is_renamed_moved_closed_and_kept(window: Windows, street: Street) -> None:
    site, old, new = window.site, street.parting.slug, f"aspens-{uuid4().hex[:8]}"
    window.expect_errors("status of 422")
    with window.open() as page:
        steps.sign_in(page, site, address=street.parting.owner)
        page.get_by_role("link", name="Settings").click()

        page.get_by_label("Name").fill("The Aspens of Elm Street")
        page.get_by_role("button", name="Change the name").click()
        expect(page.get_by_role("heading", name="Settings of The Aspens of Elm Street")).to_be_visible()

        page.get_by_label("Address", exact=True).fill("www")
        expect(page.locator("#address-check")).to_contain_text("kept for StorySprout")
        page.get_by_label("Address", exact=True).fill(new)
        expect(page.locator("#address-check")).to_contain_text("is free")
        page.get_by_role("button", name="Change the address").click()
        expect(page).to_have_url(f"{site.apex}/workspaces/{new}/settings/")

        page.goto(f"{site.workspace(old)}/characters/")
        expect(page).to_have_url(f"{site.workspace(new)}/characters/")
        page.locator("details.menu summary").first.click()
        page.get_by_role("link", name="Settings").click()

        page.get_by_role("button", name="Close and delete").click()
        expect(page.locator(".errorlist")).to_be_visible()
        page.get_by_label("To be sure, type its address").fill(new)
        page.get_by_role("button", name="Close and delete").click()
        expect(page).to_have_url(f"{site.apex}/workspaces/")
        expect(page.get_by_text("until the end of").last).to_be_visible()
        assert page.goto(site.workspace(new)).status == 404  # type: ignore[union-attr]  # a page was asked for

        window.expect_errors("status of 404")
        page.goto(f"{site.apex}/workspaces/")
        page.get_by_role("button", name="Keep it").click()
        expect(page.get_by_text("is open again")).to_be_visible()
        page.get_by_role("link", name=re.compile("^Open")).click()
        expect(page).to_have_url(f"{site.workspace(new)}/")
