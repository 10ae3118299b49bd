"""The connection fails closed: a query without a schema raises, and no query of a team reaches public."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from asgiref.sync import sync_to_async
from django.db import IntegrityError, connection, transaction

from tenant_apps.stories.models import Book
from tenants.backend import (
    SchemaMissing,
    SchemaUnset,
    WrongSchema,
    enter_public,
    leave_schema,
    public_context,
    team_context,
)
from tenants.models import Domain, Team
from tests.factories import a_book
from tests.personas import Persona


@dataclass
class Ghost:
    schema_name: str = "team_ghost"


@pytest.fixture(autouse=True)
def _public_afterwards(db: None) -> Iterator[None]:
    yield
    enter_public()


def current_path() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('search_path')")
        return str(cursor.fetchone()[0]).replace('"', "")


def outcome_of(query: Callable[[], object]) -> type[BaseException] | None:
    """What a query raises in a place where nobody chose a schema. The place's own connection is closed behind it."""
    try:
        query()
    except Exception as error:  # noqa: BLE001  (what it is, is what is asked)
        return type(error)
    finally:
        connection.close()
    return None


def test_a_query_in_a_new_thread_raises(in_maple: Persona) -> None:
    with ThreadPoolExecutor() as pool:
        assert pool.submit(outcome_of, Book.objects.count).result() is SchemaUnset
        assert pool.submit(outcome_of, Team.objects.count).result() is SchemaUnset


def test_a_query_in_a_new_event_loop_raises(in_maple: Persona) -> None:
    async def elsewhere() -> Any:
        return await sync_to_async(outcome_of, thread_sensitive=False)(Team.objects.count)

    with ThreadPoolExecutor() as pool:
        assert pool.submit(asyncio.run, elsewhere()).result() is SchemaUnset


def test_a_thread_that_left_its_team_is_unset_again(in_maple: Persona) -> None:
    def visit() -> list[object]:
        with team_context(in_maple.team):
            inside = outcome_of(Book.objects.count)
        return [inside, outcome_of(Book.objects.count)]

    with ThreadPoolExecutor() as pool:
        assert pool.submit(visit).result() == [None, SchemaUnset]


def test_public_knows_no_tables_of_teams(guardian: Persona) -> None:
    with public_context(), pytest.raises(Exception, match="stories_book"), transaction.atomic():
        Book.objects.count()


def test_a_missing_schema_raises_and_leaves_public_alone(guardian: Persona) -> None:
    with public_context():
        before = Domain.objects.count()

    with team_context(Ghost()):
        with pytest.raises(SchemaMissing):
            Book.objects.count()
        with pytest.raises(SchemaMissing):
            Domain.objects.create(domain="ghost.example", tenant=guardian.team)

    with public_context():
        assert Domain.objects.count() == before


def test_entering_a_dropped_schema_again_raises(
    new_team: Callable[..., Persona],
) -> None:
    team = new_team().team
    with team_context(team):
        Book.objects.count()
    with public_context(), connection.cursor() as cursor:
        cursor.execute(f'DROP SCHEMA "{team.schema_name}" CASCADE')

    with team_context(team), pytest.raises(SchemaMissing):
        Book.objects.count()


def test_a_failed_switch_raises(in_maple: Persona) -> None:
    """In a broken transaction PostgreSQL takes no SET; the stock backend swallows that and queries the old schema."""
    with pytest.raises(Exception, match="aborted"), transaction.atomic():
        with pytest.raises(Exception, match="does not exist"), connection.cursor() as cursor:
            cursor.execute("SELECT nothing_of_the_sort")
        connection.needs_rollback = False
        enter_public()
        Team.objects.count()


def test_after_a_rollback_to_a_savepoint_queries_still_use_the_right_team(
    guardian: Persona, neighbour: Persona
) -> None:
    with team_context(guardian.team):
        a_book(guardian.membership, words="Of maple")
    with team_context(neighbour.team):
        with pytest.raises(ZeroDivisionError), transaction.atomic():
            Book.objects.count()
            raise ZeroDivisionError
        assert not Book.objects.filter(title="Of maple").exists()
        assert current_path().startswith(neighbour.team.schema_name)


def test_a_team_entered_after_a_savepoint_is_entered_again_after_the_rollback_to_it(
    guardian: Persona, neighbour: Persona
) -> None:
    """PostgreSQL rolls the change of schema back too; a connection that trusted its memory would stay in maple."""
    with team_context(guardian.team), transaction.atomic():
        a_book(guardian.membership, words="Of maple")
        savepoint = transaction.savepoint()
        with team_context(neighbour.team):
            assert not Book.objects.exists()
            transaction.savepoint_rollback(savepoint)
            assert current_path().startswith(neighbour.team.schema_name)
            assert not Book.objects.exists()


def test_a_switch_inside_a_savepoint_that_fails_is_undone_with_it(guardian: Persona, neighbour: Persona) -> None:
    with team_context(guardian.team):
        with pytest.raises(IntegrityError), transaction.atomic(), team_context(neighbour.team):
            book = a_book(neighbour.membership, words="Of birch")
            Book.objects.filter(id=book.id).update(page_count=1000)
        assert current_path().startswith(guardian.team.schema_name)
        assert not Book.objects.exists()
    with team_context(neighbour.team):
        assert not Book.objects.exists()


def test_a_team_entered_around_a_savepoint_keeps_its_place_after_an_error_inside(
    guardian: Persona, neighbour: Persona
) -> None:
    with team_context(guardian.team), transaction.atomic():
        with team_context(neighbour.team):
            with pytest.raises(ZeroDivisionError), transaction.atomic():
                raise ZeroDivisionError
            a_book(neighbour.membership, words="Of birch")
        assert not Book.objects.exists()
        with team_context(neighbour.team):
            assert Book.objects.get().title == "Of birch"


def test_a_kept_cursor_uses_its_own_team_after_a_rollback(guardian: Persona, neighbour: Persona) -> None:
    """PostgreSQL rolls the change of schema back too, while the cursor stays open."""
    with team_context(guardian.team):
        a_book(guardian.membership, words="Of maple")
    with transaction.atomic():
        with team_context(guardian.team):
            Book.objects.count()
        savepoint = transaction.savepoint()
        with team_context(neighbour.team), connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM stories_book")
            transaction.savepoint_rollback(savepoint)
            cursor.execute("SELECT count(*) FROM stories_book")
            assert cursor.fetchone() == (0,)


def test_a_cursor_is_not_carried_into_another_schema(guardian: Persona, neighbour: Persona) -> None:
    with team_context(guardian.team):
        cursor = connection.cursor()
        cursor.execute("SELECT 1")
    with team_context(neighbour.team):
        for use in (cursor.execute, lambda sql: cursor.executemany(sql, [()])):
            with pytest.raises(WrongSchema):
                use("SELECT count(*) FROM stories_book")
    with public_context(), pytest.raises(WrongSchema):
        cursor.execute("SELECT count(*) FROM stories_book")
    with team_context(guardian.team):
        cursor.execute("SELECT count(*) FROM stories_book")
        cursor.close()


def test_a_cursor_cannot_be_read_in_another_schema(guardian: Persona, neighbour: Persona) -> None:
    with team_context(guardian.team):
        cursor = connection.cursor()
        cursor.execute("SELECT generate_series(1, 9)")
    ways: list[Callable[[], object]] = [
        lambda: cursor.fetchmany(2),
        lambda: tuple(cursor.fetchone()),
        lambda: list(cursor.fetchall()),
        lambda: next(iter(cursor)),
        lambda: list(cursor.stream("SELECT title FROM stories_book")),
        lambda: cursor.copy("COPY stories_book TO STDOUT").__enter__(),
        lambda: cursor.callproc("version"),
    ]
    for where in (team_context(neighbour.team), public_context()):
        with where:
            for way in ways:
                with pytest.raises(WrongSchema):
                    way()
    with team_context(guardian.team):
        assert len(cursor.fetchall()) == 9
        cursor.close()


def test_contexts_nest_and_restore_the_schema_from_before(guardian: Persona, neighbour: Persona) -> None:
    with team_context(guardian.team):
        with public_context():
            with team_context(neighbour.team):
                assert current_path().startswith(neighbour.team.schema_name)
            assert current_path() == "public"
        assert current_path() == f"{guardian.team.schema_name},public"


def test_a_server_side_cursor_reads_its_own_team(guardian: Persona, neighbour: Persona) -> None:
    for persona, words in ((guardian, "Of maple"), (neighbour, "Of birch")):
        with team_context(persona.team):
            a_book(persona.membership, words=words)

    for persona, words in ((guardian, "Of maple"), (neighbour, "Of birch")):
        with team_context(persona.team):
            assert [book.title for book in Book.objects.iterator(chunk_size=1)] == [words]
    leave_schema()
    with pytest.raises(SchemaUnset):
        list(Book.objects.iterator())


def test_the_same_primary_key_is_another_row_in_each_team(guardian: Persona, neighbour: Persona) -> None:
    same = uuid4()
    for persona, words in ((guardian, "Of maple"), (neighbour, "Of birch")):
        with team_context(persona.team):
            a_book(persona.membership, words=words, id=same)

    with team_context(guardian.team):
        assert Book.objects.get(id=same).title == "Of maple"
    with team_context(neighbour.team):
        assert Book.objects.get(id=same).title == "Of birch"


def test_rows_of_two_teams_with_one_key_are_two(guardian: Persona, neighbour: Persona) -> None:
    same = uuid4()
    for persona in (guardian, neighbour):
        with team_context(persona.team):
            a_book(persona.membership, id=same)
    with team_context(guardian.team):
        ours, again = Book.objects.get(id=same), Book.objects.get(id=same)
    with team_context(neighbour.team):
        theirs = Book.objects.get(id=same)

    assert ours == again and ours != theirs
    assert theirs not in [ours, again] and len({ours, again, theirs}) == 2
    assert ours == Book(id=same), "a new row is nobody's yet"
