"""Conditions that all processes share, such as a full file store: steps wait, and operators see it in the log.

A condition differs from a provider's breaker: one failure is enough, a step that needs it waits without losing an
attempt, and no paid call is made to find out whether it is over.
"""

import logging
from dataclasses import dataclass
from errno import EDQUOT, ENOSPC, EROFS
from http import HTTPStatus

from django.core.cache import cache

from shared_apps.core.errors import ProductError

log = logging.getLogger(__name__)

TOLD_EVERY = 60
"""Minimum seconds between two lines in the log, of all processes together."""

YES = "yes"

MEMORY = 60
"""Seconds after the last failure until a condition ends by itself, when no process tries meanwhile."""


NO_ROOM = frozenset({ENOSPC, EDQUOT, EROFS})
"""Errors of a machine that cannot write. They are no fault of the step that meets them."""


class NotNow(ProductError):
    """Something that is needed is away. A step waits for it; the attempt counts only when ``was_tried`` is true."""

    code = "not_now"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    was_tried = False


def is_away(error: BaseException) -> bool:
    """Whether this error means that the step has to wait, without counting the attempt."""
    if isinstance(error, NotNow):
        return not error.was_tried
    return isinstance(error, OSError) and error.errno in NO_ROOM


@dataclass(frozen=True)
class Condition:
    """Something that can be away. After a failure, one process tries it again after ``rest_seconds``."""

    name: str
    rest_seconds: int = 10

    @property
    def is_met(self) -> bool:
        return bool(cache.get(self._key("met")))

    def met(self, why: str) -> None:
        """Record a failure. ``why`` goes into the log, at most once a minute."""
        cache.set(self._key("met"), YES, MEMORY)
        cache.set(self._key("tried"), YES, self.rest_seconds)
        if cache.add(self._key("told"), YES, TOLD_EVERY):
            log.error("%s is away; steps wait for it: %s", self.name, why)

    def may_try(self) -> bool:
        """Whether the pause is over and the caller is the one process that may try."""
        return bool(cache.add(self._key("tried"), YES, self.rest_seconds))

    def ended(self) -> None:
        """Record that it works again."""
        if self.is_met:
            cache.delete_many([self._key("met"), self._key("tried"), self._key("told")])
            log.warning("%s is back", self.name)

    def _key(self, part: str) -> str:
        return f"condition:{self.name}:{part}"


STORAGE = Condition("storage")
"""The file store accepts writes."""
