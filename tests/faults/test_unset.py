"""Row 5: without a team every query raises, in every thread, and public stays unchanged."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Thread
from typing import Any

import pytest
from asgiref.sync import async_to_sync, sync_to_async
from django.db import connection
from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.test import RequestFactory

from shared_apps.queue.models import Ticket
from tenant_apps.stories.models import Book
from tenants.backend import SchemaUnset, no_schema, team_context
from tenants.middleware import HostMiddleware
from tenants.models import Team
from tests.factories import a_book
from tests.faults.size import full
from tests.faults.test_closed_teams import public_rows
from tests.personas import Persona


def speak_sql() -> object:
    """Asks the thread's own connection, which a bound method would not."""
    return connection.cursor()


QUERIES: dict[str, Callable[[], object]] = {
    "read a team's table": Book.objects.count,
    "read a public table": Team.objects.count,
    "write": lambda: Team(slug="ghost", name="Ghost", kind="family").save_base(force_insert=True),
    "update": lambda: Ticket.objects.update(attempts=9),
    "delete": lambda: Book.objects.all().delete(),
    "stream": lambda: list(Book.objects.iterator()),
    "speak SQL": speak_sql,
}


@pytest.mark.usefixtures("committed")
@pytest.mark.parametrize("what", QUERIES)
def test_a_query_without_a_team_raises_in_every_thread(households: dict[str, Persona], what: str) -> None:
    def attempt(number: int) -> bool:
        try:
            if number % 2:  # a thread that worked for a team before has forgotten it
                with team_context(households["maple"].team):
                    Book.objects.count()
            QUERIES[what]()
        except SchemaUnset:
            return True
        finally:
            connection.close()
        return False

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(attempt, range(full(20))))


def outcome() -> str:
    """What a query finds in the place where this runs: titles, or why not. Its connection is closed behind it."""
    try:
        return ", ".join(Book.objects.order_by("title").values_list("title", flat=True)) or "no books"
    except SchemaUnset:
        return "unset"
    finally:
        connection.close()


def in_a_thread() -> str:
    heard: list[str] = []
    thread = Thread(target=lambda: heard.append(outcome()))
    thread.start()
    thread.join()
    return heard[0]


def in_an_executor() -> str:
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(outcome).result()


async def by_to_thread() -> str:
    return await asyncio.to_thread(outcome)


async def by_sync_to_async() -> str:
    return await sync_to_async(outcome)()


async def by_sync_to_async_anywhere() -> str:
    return await sync_to_async(outcome, thread_sensitive=False)()


async def by_a_task() -> str:
    return await asyncio.create_task(by_to_thread())


async def by_the_loops_executor() -> str:
    return await asyncio.get_running_loop().run_in_executor(None, outcome)


def elsewhere(work: Callable[[], Any]) -> Callable[[], str]:
    """A new event loop in this thread, started as a library would start one."""
    return lambda: asyncio.run(work())


PLACES: dict[str, Callable[[], str]] = {
    "thread": in_a_thread,
    "executor": in_an_executor,
    "to_thread": elsewhere(by_to_thread),
    "sync_to_async in a new loop": elsewhere(by_sync_to_async),
    "sync_to_async in any thread": elsewhere(by_sync_to_async_anywhere),
    "task": elsewhere(by_a_task),
    "run_in_executor": elsewhere(by_the_loops_executor),
    "to_thread of a request": async_to_sync(by_to_thread),
    "sync_to_async of a request, in any thread": async_to_sync(by_sync_to_async_anywhere),
}


@pytest.mark.usefixtures("committed")
@pytest.mark.parametrize("place", PLACES)
def test_code_in_another_thread_does_not_inherit_the_team(households: dict[str, Persona], place: str) -> None:
    before = public_rows()
    with team_context(households["maple"].team):
        assert PLACES[place]() == "unset"
        assert Book.objects.count() == 0
    assert public_rows() == before


@pytest.mark.usefixtures("committed")
def test_asynchronous_code_of_a_request_works_in_its_team(new_team: Callable[..., Persona]) -> None:
    persona = new_team()
    with team_context(persona.team):
        a_book(persona.membership, words="Ours")

        def own_thread() -> str:
            return ", ".join(Book.objects.values_list("title", flat=True))

        async def view() -> str:
            return await sync_to_async(own_thread)()

        assert async_to_sync(view)() == "Ours"


@pytest.mark.usefixtures("committed")
def test_an_executor_that_serves_two_teams_serves_each_its_own(new_team: Callable[..., Persona]) -> None:
    personas = [new_team(), new_team()]
    for persona in personas:
        with team_context(persona.team):
            a_book(persona.membership, words=persona.team.slug)

    def visit(persona: Persona) -> tuple[str, str]:
        with team_context(persona.team):
            inside = ", ".join(Book.objects.values_list("title", flat=True))
        return inside, outcome()

    with ThreadPoolExecutor(1) as threads:
        for persona in personas * 3:
            assert threads.submit(visit, persona).result() == (persona.team.slug, "unset")


def sync_stream() -> Iterator[str]:
    yield "begin "
    yield from Book.objects.values_list("title", flat=True).iterator()


def lazy_stream() -> Iterator[str]:
    books = Book.objects.all()
    return (book.title for book in books.iterator())


async def async_stream() -> AsyncIterator[str]:
    yield "begin "
    async for book in Book.objects.all():
        yield book.title


@pytest.mark.usefixtures("committed")
@pytest.mark.parametrize("stream", [sync_stream, lazy_stream, async_stream])
def test_a_stream_that_is_read_after_the_request_left_its_team_raises(
    households: dict[str, Persona], stream: Callable[[], Any]
) -> None:
    def answer(request: HttpRequest) -> HttpResponseBase:
        return StreamingHttpResponse(stream())

    before = public_rows()
    with no_schema():
        request = RequestFactory().get("/", headers={"host": households["maple"].team.host})
        response: Any = HostMiddleware(answer)(request)  # type: ignore[arg-type]  # a stream is an answer as well
        with pytest.raises(SchemaUnset):
            asyncio.run(read_all(response)) if response.is_async else b"".join(response)
    assert public_rows() == before


async def read_all(response: StreamingHttpResponse) -> bytes:
    return b"".join([part async for part in response])
