"""When to ask the moderator again about something that it could not judge."""

from datetime import datetime, timedelta
from typing import NoReturn

from shared_apps.queue.step_handlers import GiveUp, RetryLater

FIRST = timedelta(seconds=30)
LONGEST = timedelta(minutes=15)
IN_ALL = timedelta(days=1)

UNCHECKED = "This could not be checked. It stays hidden until it is."


def retry_check_later(*, since: datetime, now: datetime) -> NoReturn:
    """Schedule the next question. The delay is as long as it has waited since ``since``, so it doubles each time.

    Raises:
        RetryLater: the step runs again in 30 seconds to 15 minutes. This does not count as one of its attempts.
        GiveUp: it has waited for a day.
    """
    waited = now - since
    if waited >= IN_ALL:
        raise GiveUp(UNCHECKED)
    raise RetryLater(UNCHECKED, seconds=min(max(waited, FIRST), LONGEST).total_seconds(), was_tried=False)
