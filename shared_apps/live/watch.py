"""Whoever has left hears no more: open streams are held against the sessions that opened them, again and again."""

import asyncio
import logging
from collections.abc import Callable, Collection

from asgiref.sync import sync_to_async
from django.db import connection
from django_eventstream.views import Listener

from tenants.access import sessions_that_stand
from tenants.backend import public_context

log = logging.getLogger(__name__)

ROUND = 2.0
"""Seconds between two looks: someone who was removed, or signed out, or whose workspace closed, is cut off by then."""


async def watch_over(*, listeners: Callable[[], Collection[Listener]], end: Callable[[Listener, str], None]) -> None:
    """End the streams whose session has ended. It asks the database, so no word has to reach this process."""
    while True:
        await asyncio.sleep(ROUND)
        listening = listeners()
        if not listening:
            continue
        try:
            standing = await sync_to_async(_standing)({listener.user_id.session_key for listener in listening})
        except Exception:
            log.warning("open streams could not be held against their sessions", exc_info=True)
            continue
        for listener in listening:
            if listener.user_id.session_key not in standing:
                end(listener, "gone")


def _standing(keys: set[str]) -> set[str]:
    try:
        with public_context():
            return sessions_that_stand(keys)
    finally:
        connection.close()
