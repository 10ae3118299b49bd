"""Row 5: where nobody chose a team, every query raises, in however many threads, and public hears nothing of it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from shared_apps.queue.models import Ticket
from tenant_apps.stories.models import Book
from tenants.backend import SchemaUnset, team_context
from tenants.models import Team
from tests.faults.size import full
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
def test_a_query_that_belongs_to_nobody_raises_in_every_thread(households: dict[str, Persona], what: str) -> None:
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
