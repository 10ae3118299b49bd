"""A book of which something may be held back."""

from collections.abc import Iterator

import pytest

from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.factories import a_book
from tests.personas import Persona


@pytest.fixture
def book(guardian: Persona) -> Iterator[Book]:
    """Its second page says a canary."""
    with team_context(guardian.team):
        book = a_book(guardian.membership, words="The lantern", pages=5)
        version = book.pages.get(number=2).current
        assert version
        version.text, version.alt = "Canary of the held words.", "Canary of the held picture."
        version.save()
        yield book
