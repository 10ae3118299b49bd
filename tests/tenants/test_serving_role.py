"""The role that serves families is a plain one; nothing is prepared for another."""

from collections.abc import Iterator

import psycopg
import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.db import connection
from pytest_django import DjangoDbBlocker

from tenants.backend import public_context
from tenants.checks import serving_role_is_no_superuser
from tests.processes.postgres import OwnPostgres, own_postgres, speaking_to

ROLES = """
CREATE ROLE plain LOGIN;
CREATE ROLE above_rules LOGIN BYPASSRLS;
CREATE ROLE maker_of_roles LOGIN CREATEROLE;
CREATE ROLE able_to_become LOGIN;
GRANT maker_of_roles TO able_to_become;
"""


@pytest.fixture(scope="module")
def server(django_db_blocker: DjangoDbBlocker) -> Iterator[OwnPostgres]:
    with own_postgres() as found, django_db_blocker.unblock():
        with psycopg.connect(found.url_for("postgres"), autocommit=True) as superuser:
            superuser.execute(ROLES)
        yield found


def complaints() -> list[str]:
    return [str(found) for found in serving_role_is_no_superuser(None, databases=["default"])]


@pytest.mark.usefixtures("db")
def test_our_own_role_is_a_plain_one() -> None:
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user")
        assert cursor.fetchone() == (False, False, False)
    assert complaints() == []


def test_a_plain_role_passes(server: OwnPostgres) -> None:
    with speaking_to(server.url_for("plain")):
        assert complaints() == []


@pytest.mark.parametrize(
    ("role", "word"),
    [
        ("postgres", "SUPERUSER"),
        ("above_rules", "BYPASSRLS"),
        ("maker_of_roles", "CREATEROLE"),
        ("able_to_become", "CREATEROLE"),
    ],
)
def test_a_role_that_may_do_too_much_is_found(server: OwnPostgres, role: str, word: str) -> None:
    with speaking_to(server.url_for(role)):
        assert any(word in complaint for complaint in complaints())


def test_nothing_is_prepared_for_a_superuser(server: OwnPostgres) -> None:
    with speaking_to(server.url_for("postgres")), public_context(), pytest.raises(SystemCheckError, match=r"E005"):
        call_command("prepare")
