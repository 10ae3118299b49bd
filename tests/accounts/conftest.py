import pytest
from django.test import Client

from tests.personas import a_browser


@pytest.fixture
def browser() -> Client:
    return a_browser()
