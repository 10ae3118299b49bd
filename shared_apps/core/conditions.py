"""What every step needs and is away for a while, such as room for files: shared by all processes, told to operators.

It differs from a provider's breaker: one failure is enough, whoever needs it waits without losing an attempt, and
nobody is asked something that costs to find out whether it is back.
"""

import logging
from dataclasses import dataclass
from errno import EDQUOT, ENOSPC, EROFS
from http import HTTPStatus

from django.core.cache import cache

from shared_apps.core.errors import ProductError

log = logging.getLogger(__name__)

TOLD_EVERY = 60
"""Seconds from one line for operators to the next, of all processes together."""

YES = "yes"

MEMORY = 60
"""Seconds after the last failure for which a condition lasts, should nobody try meanwhile."""


NO_ROOM = frozenset({ENOSPC, EDQUOT, EROFS})
"""What a machine says that cannot write: no fault of the step that finds out."""


class NotNow(ProductError):
    """Something is away that this needs. A step waits for it, and loses no attempt unless ``was_tried`` says so."""

    code = "not_now"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    was_tried = False


def is_away(error: BaseException) -> bool:
    """Whether whoever met the error has to wait for something, and lost no attempt by it."""
    if isinstance(error, NotNow):
        return not error.was_tried
    return isinstance(error, OSError) and error.errno in NO_ROOM


@dataclass(frozen=True)
class Condition:
    """Something is away. ``rest_seconds`` is how long it is left alone after a failure, before one process tries it."""

    name: str
    rest_seconds: int = 10

    @property
    def is_met(self) -> bool:
        return bool(cache.get(self._key("met")))

    def met(self, why: str) -> None:
        """It failed. ``why`` is for operators, who read it once a minute."""
        cache.set(self._key("met"), YES, MEMORY)
        cache.set(self._key("tried"), YES, self.rest_seconds)
        if cache.add(self._key("told"), YES, TOLD_EVERY):
            log.error("%s is away; steps wait for it: %s", self.name, why)

    def may_try(self) -> bool:
        """Whether the rest is over and the caller is the one of all who tries."""
        return bool(cache.add(self._key("tried"), YES, self.rest_seconds))

    def ended(self) -> None:
        """It works again."""
        if self.is_met:
            cache.delete_many([self._key("met"), self._key("tried"), self._key("told")])
            log.warning("%s is back", self.name)

    def _key(self, part: str) -> str:
        return f"condition:{self.name}:{part}"


STORAGE = Condition("storage")
"""The store for files takes what is written to it."""
