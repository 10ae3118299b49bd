"""How long somebody is looked for who can judge what nobody could."""

from datetime import datetime, timedelta
from typing import NoReturn

from shared_apps.queue.performers import GiveUp, RetryLater

FIRST = timedelta(seconds=30)
LONGEST = timedelta(minutes=15)
IN_ALL = timedelta(days=1)

UNCHECKED = "Nobody could check this. It stays hidden until somebody can."


def look_again_later(*, since: datetime, now: datetime) -> NoReturn:
    """Nobody could be asked: look again after as long as it has waited ``since`` then, which doubles that each time.

    Raises:
        RetryLater: between 30 seconds and 15 minutes from now. Nobody did anything, so it is no attempt of the step.
        GiveUp: it has waited for a day.
    """
    waited = now - since
    if waited >= IN_ALL:
        raise GiveUp(UNCHECKED)
    raise RetryLater(UNCHECKED, seconds=min(max(waited, FIRST), LONGEST).total_seconds(), was_tried=False)
