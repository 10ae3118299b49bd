from collections.abc import Iterator

import pytest
from django.core.management import call_command
from pytest_django import DjangoDbBlocker

from tenants.backend import enter_public, team_context
from tests import personas
from tests.personas import Persona


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: DjangoDbBlocker) -> None:
    """Migrate once. The database is ours alone and goes with the test process, so no second one is made."""
    with django_db_blocker.unblock():
        enter_public()
        call_command("migrate_schemas", shared=True, interactive=False, verbosity=0)


@pytest.fixture(scope="session")
def households(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> dict[str, Persona]:
    """Three workspaces that every test finds. What a test adds to them is rolled back."""
    with django_db_blocker.unblock():
        return {
            "maple": personas.founder("maple", "family", "The Maple family"),
            "birch": personas.founder("birch", "family", "The Birch family"),
            "oak": personas.founder("oak", "class", "Class 2b"),
        }


@pytest.fixture
def guardian(db: None, households: dict[str, Persona]) -> Persona:
    return households["maple"]


@pytest.fixture
def neighbour(db: None, households: dict[str, Persona]) -> Persona:
    return households["birch"]


@pytest.fixture
def teacher(db: None, households: dict[str, Persona]) -> Persona:
    return households["oak"]


@pytest.fixture
def grandparent(guardian: Persona) -> Persona:
    return personas.adult(guardian.team, "grandparent")


@pytest.fixture
def child(guardian: Persona) -> Persona:
    return personas.child(guardian.team)


@pytest.fixture
def in_maple(guardian: Persona) -> Iterator[Persona]:
    """The test itself works inside the guardian's team."""
    with team_context(guardian.team):
        yield guardian
