"""Closing streams whose session ended: open streams are checked against the sessions table every two seconds."""

import asyncio
import logging
from collections.abc import Callable, Collection

from asgiref.sync import sync_to_async
from django.db import connection
from django_eventstream.views import Listener

from tenants.access.members import valid_sessions
from tenants.backend import public_context

log = logging.getLogger(__name__)

INTERVAL = 2.0
"""Seconds between two checks, and so until a person who signed out or was removed receives nothing more."""


async def revalidate(*, listeners: Callable[[], Collection[Listener]], end: Callable[[Listener, str], None]) -> None:
    """End the streams whose session has ended. It asks the database, so it does not depend on any message."""
    while True:
        await asyncio.sleep(INTERVAL)
        open_streams = listeners()
        if not open_streams:
            continue
        try:
            valid = await sync_to_async(_valid_keys)({listener.user_id.session_key for listener in open_streams})
        except Exception:
            log.warning("the sessions of open streams could not be checked", exc_info=True)
            continue
        for listener in open_streams:
            if listener.user_id.session_key not in valid:
                end(listener, "gone")


def _valid_keys(keys: set[str]) -> set[str]:
    try:
        with public_context():
            return valid_sessions(keys)
    finally:
        connection.close()
