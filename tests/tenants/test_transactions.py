"""After a transaction the connection uses the schema that was chosen."""

from collections.abc import Callable

import pytest
from django.db import DatabaseError, connection, transaction

from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tests.factories import a_book
from tests.personas import Persona


@pytest.fixture
def two(new_team: Callable[..., Persona]) -> tuple[Persona, Persona]:
    ours, theirs = new_team(), new_team()
    for persona, words in ((ours, "Ours"), (theirs, "Theirs")):
        with team_context(persona.team):
            a_book(persona.membership, words=words)
    return ours, theirs


def titles() -> list[str]:
    return list(Book.objects.values_list("title", flat=True))


def test_a_broken_transaction_that_is_committed_all_the_same_leaves_the_team_entered(
    two: tuple[Persona, Persona],
) -> None:
    """PostgreSQL silently turns the commit into a rollback, and undoes the change of schema."""
    ours, theirs = two
    with team_context(theirs.team):
        assert titles() == ["Theirs"]
    with team_context(ours.team):
        with transaction.atomic(), connection.cursor() as cursor:
            try:
                cursor.execute("SELECT 1 / 0")
            except DatabaseError:
                """Swallowed, as nobody should inside of a transaction, and somebody will."""
        assert titles() == ["Ours"]


def test_an_on_commit_function_runs_in_the_schema_that_registered_it(two: tuple[Persona, Persona]) -> None:
    ours, theirs = two
    seen: list[object] = []
    with team_context(theirs.team):
        with transaction.atomic():
            with team_context(ours.team):
                transaction.on_commit(lambda: seen.append(titles()))
            with public_context():
                transaction.on_commit(lambda: seen.append(connection.schema_name), robust=True)  # type: ignore[attr-defined]  # ours has one
            transaction.on_commit(lambda: seen.append(titles()))
        assert titles() == ["Theirs"]

    assert seen == [["Ours"], "public", ["Theirs"]]


def test_a_failing_on_commit_function_leaves_its_schema(two: tuple[Persona, Persona]) -> None:
    ours, theirs = two

    def fail() -> None:
        raise ZeroDivisionError

    with team_context(theirs.team):
        with pytest.raises(ZeroDivisionError), transaction.atomic(), team_context(ours.team):
            transaction.on_commit(fail)
        assert titles() == ["Theirs"]
