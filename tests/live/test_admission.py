"""Streams are admitted several at a time: one that waits for the database blocks no other."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

from django.db import connection, transaction

from tenants.backend import public_context, team_context
from tests.factories import a_book
from tests.live.test_stream import listening, next_event, session_of
from tests.personas import Persona


def test_a_stream_that_waits_for_the_database_blocks_no_other(
    new_team: Callable[..., Persona], ports: list[int]
) -> None:
    slow, quick = new_team(), new_team()
    with team_context(slow.team):
        book = a_book(slow.membership)
    cookies = {persona.team.host: session_of(persona) for persona in (slow, quick)}

    with ExitStack() as stage, ThreadPoolExecutor(1) as waiting:

        def listen_in_vain() -> int:
            with listening(ports[0], slow.team.host, f"story-{book.id}", cookies[slow.team.host]) as stream:
                return stream.status

        with public_context(), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f'LOCK TABLE "{slow.team.schema_name}".stories_book IN ACCESS EXCLUSIVE MODE')
            held_up = waiting.submit(listen_in_vain)
            for _ in range(10):
                name, host = f"user-{quick.membership.id}", quick.team.host
                stream = stage.enter_context(listening(ports[0], host, name, cookies[host]))
                next_event(stream, "stream-open")
            assert not held_up.done()

        assert held_up.result(20) == 200, "and it is let in as soon as it can be"
