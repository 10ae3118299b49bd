"""One site, one street and one Chromium for all tests of this folder."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from pytest_django import DjangoDbBlocker

from tests.browser import homes, serving, windows
from tests.browser.homes import Street
from tests.browser.serving import Site
from tests.browser.windows import Windows
from tests.fake_providers import identity
from tests.fake_providers.identity import IdentityServer


@pytest.fixture(scope="package")
def street(static_files: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Street]:
    with django_db_blocker.unblock(), homes.street() as found:
        yield found


@pytest.fixture(scope="package")
def identity_server() -> Iterator[IdentityServer]:
    with identity.serving() as found:
        yield found


@pytest.fixture(scope="package")
def site(street: Street, identity_server: IdentityServer) -> Iterator[Site]:
    with serving.serving(**identity_server.environment) as found:
        yield found


@pytest.fixture(scope="package")
def chromium(site: Site) -> Iterator[Browser]:
    """Closed before the street is cleared: the database and a running browser do not share a thread."""
    with windows.chromium() as browser:
        yield browser


@pytest.fixture
def window(chromium: Browser, site: Site) -> Iterator[Windows]:
    """``with window.open(home) as page:``. A console error or a breach of the policy fails the test."""
    found = Windows(chromium, site)
    yield found
    assert not (fall := site.stumble()), f"the site stumbled:\n{fall}"
    assert found.unexpected() == []
