from collections.abc import Iterator

import pytest
from django.test import Client

from tenant_apps.characters.models import Character
from tenant_apps.moderation.models import Verdict
from tenants.backend import team_context
from tests.characters.drawn import A_LITTLE, hand_in
from tests.factories import a_character
from tests.personas import Persona
from tests.providers import Watch


@pytest.fixture
def character(guardian: Persona) -> Character:
    with team_context(guardian.team):
        return a_character(guardian.membership)


@pytest.fixture
def browser(guardian: Persona) -> Client:
    return guardian.browser()


@pytest.fixture
def held(guardian: Persona, character: Character, browser: Client) -> Iterator[Verdict]:
    """A drawing that moderation holds back."""
    Watch.found_in_pictures = [A_LITTLE]
    page = hand_in(browser, character).content.decode()
    assert "stays hidden until it is checked" in page
    with team_context(guardian.team):
        yield Verdict.objects.get(subject_kind="drawing")
