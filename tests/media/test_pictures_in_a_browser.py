"""Chromium reads a book whose pictures lie in a bucket: each from there, by a signed address, under the real policy."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.browser import homes, serving, windows
from tests.browser.homes import Home
from tests.browser.windows import Windows
from tests.factories import a_book
from tests.media.conftest import BUCKET
from tests.personas import remove_team


@pytest.fixture
def home(s3: Any, committed: None, static_files: None) -> Iterator[Home]:
    s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    home = homes.one("The bucket family")
    yield home
    remove_team(home.member.team)


@pytest.fixture
def book(home: Home) -> Book:
    with team_context(home.member.team):
        return a_book(home.member, words="From afar")


@pytest.fixture
def site_with_a_bucket(s3_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the site's processes will find in their environment."""
    place = {"BUCKET": BUCKET, "ENDPOINT_URL": s3_server, "REGION": "eu-central-1"}
    keys = {"ACCESS_KEY_ID": "test", "SECRET_ACCESS_KEY": "test"}
    monkeypatch.setenv("STORAGE", "s3")
    for name, value in (place | keys).items():
        monkeypatch.setenv(f"S3_{name}", value)


def test_a_book_is_read_with_its_pictures(home: Home, book: Book, s3_server: str, site_with_a_bucket: None) -> None:
    with serving.serving() as site, windows.chromium() as browser:
        window = Windows(browser, site)
        with window.open(home) as page:
            fetched: list[str] = []
            page.on("requestfinished", lambda request: fetched.append(request.url))
            page.goto(f"{site.workspace(home.slug)}/books/{book.id}/read/1/")
            picture = page.locator(".spread__picture img")
            expect(picture).to_be_visible()
            page.wait_for_function("document.querySelector('.spread__picture img').naturalWidth > 0")

        from_the_bucket = [url for url in fetched if url.startswith(s3_server)]
        assert from_the_bucket and all("X-Amz-Signature=" in url for url in from_the_bucket)
        assert window.unexpected() == [], "and the policy has nothing against it"
