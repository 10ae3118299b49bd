"""System checks on settings of several rooms that have to fit together."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from shared_apps.ai import catalog
from tenant_apps.stories.models import PAGES

MARGIN = 30
"""Seconds that a step needs beside its calls, to read, decode and record."""

Limit = tuple[str, float]


@register
def limits_are_ordered(app_configs: Sequence[AppConfig] | None, **kwargs: object) -> list[CheckMessage]:
    """A step's calls end first, then its lease, then its process, and the broker redelivers last."""
    waits: list[Limit] = [
        ("QUEUE_LONGEST_LEASE", settings.QUEUE_LONGEST_LEASE.total_seconds()),
        ("CELERY_TASK_TIME_LIMIT", settings.CELERY_TASK_TIME_LIMIT),
        ("visibility_timeout", settings.CELERY_BROKER_TRANSPORT_OPTIONS["visibility_timeout"]),
    ]
    pairs = [*((step, waits[0]) for step in _longest_steps()), *pairwise(waits)]
    return [_late(early, late) for early, late in pairs if early[1] >= late[1]]


@register
def leases_are_renewed_in_time(app_configs: Sequence[AppConfig] | None, **kwargs: object) -> list[CheckMessage]:
    """A lease survives two failed renewals."""
    if settings.QUEUE_RENEWALS > 3:
        return []
    return [Error("A lease has to last longer than three renewals.", hint="Raise QUEUE_RENEWALS.", id="config.E002")]


def _longest_steps() -> Iterator[Limit]:
    """The longest that each kind of step may take. A deadline covers all attempts of one call."""
    judged = _asked("MODERATION")
    story, picture = _asked("TEXT") + judged * PAGES.stop, _asked("IMAGE") + judged
    yield "A story, by AI_TEXT_SECONDS and AI_MODERATION_SECONDS,", story + MARGIN
    yield "A picture, by AI_IMAGE_SECONDS and AI_MODERATION_SECONDS,", picture + MARGIN


def _asked(port: str) -> float:
    """Seconds when every provider of the port is asked in turn. Built-in ones are not counted."""
    outside = [name for name in getattr(settings, f"AI_{port}_PROVIDERS") if not catalog.is_built_in(name)]
    return float(getattr(settings, f"AI_{port}_SECONDS") * len(outside))


def _late(early: Limit, late: Limit) -> CheckMessage:
    return Error(
        f"{early[0]} may take {early[1]:.0f} s, which is not less than the {late[1]:.0f} s of {late[0]}.",
        hint="Shorten the first, or lengthen the second and what comes after it; docs/operating.md explains the order.",
        id="config.E001",
    )
