import pytest
from django.test import Client

from tests.people.guests import GUEST, invited, path_of, signed_in
from tests.personas import Persona


@pytest.fixture
def guest(db: None) -> Client:
    """Somebody with an account and no workspace, signed in on the apex."""
    return signed_in(GUEST)


@pytest.fixture
def link(guardian: Persona) -> str:
    return path_of(invited(guardian))
