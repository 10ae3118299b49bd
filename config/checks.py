"""What has to hold between settings that rooms read each for itself."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from shared_apps.ai import catalog
from tenant_apps.stories.models import PAGES

MARGIN = 30
"""Seconds that a step takes beside its calls: reading, decoding, recording."""

Limit = tuple[str, float]


@register
def limits_are_ordered(app_configs: Sequence[AppConfig] | None, **kwargs: object) -> list[CheckMessage]:
    """A step's calls end before it is taken for hung, its process is ended later, and the broker gives up last."""
    waits: list[Limit] = [
        ("QUEUE_LONGEST_LEASE", settings.QUEUE_LONGEST_LEASE.total_seconds()),
        ("CELERY_TASK_TIME_LIMIT", settings.CELERY_TASK_TIME_LIMIT),
        ("visibility_timeout", settings.CELERY_BROKER_TRANSPORT_OPTIONS["visibility_timeout"]),
    ]
    pairs = [*((step, waits[0]) for step in _longest_steps()), *pairwise(waits)]
    return [_late(early, late) for early, late in pairs if early[1] >= late[1]]


@register
def leases_are_renewed_in_time(app_configs: Sequence[AppConfig] | None, **kwargs: object) -> list[CheckMessage]:
    """Two renewals may fail, and still nobody else takes the ticket."""
    if settings.QUEUE_RENEWALS > 3:
        return []
    return [Error("A lease has to last longer than three renewals.", hint="Raise QUEUE_RENEWALS.", id="config.E002")]


def _longest_steps() -> Iterator[Limit]:
    """The longest that each kind of step may wait for others. A deadline is a call's own, all its attempts included."""
    judged = _asked("MODERATION")
    story, picture = _asked("TEXT") + judged * PAGES.stop, _asked("IMAGE") + judged
    yield "A story, by AI_TEXT_SECONDS and AI_MODERATION_SECONDS,", story + MARGIN
    yield "A picture, by AI_IMAGE_SECONDS and AI_MODERATION_SECONDS,", picture + MARGIN


def _asked(port: str) -> float:
    """Seconds, when every provider of the port is asked in turn. What is built in keeps nobody waiting."""
    outside = [name for name in getattr(settings, f"AI_{port}_PROVIDERS") if not catalog.is_built_in(name)]
    return float(getattr(settings, f"AI_{port}_SECONDS") * len(outside))


def _late(early: Limit, late: Limit) -> CheckMessage:
    return Error(
        f"{early[0]} may take {early[1]:.0f} s, which is not less than the {late[1]:.0f} s of {late[0]}.",
        hint="Shorten the first, or lengthen the second and what comes after it; docs/operating.md tells the order.",
        id="config.E001",
    )
