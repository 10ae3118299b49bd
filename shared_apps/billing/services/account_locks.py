"""One lock for each account, held while Stripe is asked: no transaction is open meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.db import connection

ROOM = 0x62696C6C
"""The first half of the lock's key, so that it meets no lock of another room."""


@contextmanager
def locked(account_id: UUID) -> Iterator[None]:
    """Let one process at a time work on what Stripe says about an account."""
    # The lock belongs to the database's session, not to a transaction: the calls to Stripe inside take seconds. It ends
    # with the connection when the process dies.
    key = int.from_bytes(account_id.bytes[:4], signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s, %s)", [ROOM, key])
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s, %s)", [ROOM, key])
