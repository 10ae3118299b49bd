"""The periodic jobs of beat, whose time must not depend on the number of teams."""

from collections.abc import Callable
from datetime import datetime
from statistics import median
from time import perf_counter

from django.utils import timezone

from shared_apps.archives.services import requests
from shared_apps.queue.services import execution
from tenants.backend import public_context
from tenants.services import removals, team_schemas

TIMES = 5


def milliseconds() -> dict[str, float]:
    """Seconds for one round of each job, with nothing to do."""
    rounds: tuple[Callable[..., None], ...] = (
        execution.sweep,
        team_schemas.finish,
        removals.remove_overdue,
        requests.maintain_archives,
    )
    with public_context():
        return {do.__name__: median(_milliseconds(do, timezone.now()) for _ in range(TIMES)) for do in rounds}


def _milliseconds(do: Callable[..., None], now: datetime) -> float:
    began = perf_counter()
    do(now=now)
    return 1000 * (perf_counter() - began)
