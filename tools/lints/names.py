from collections.abc import Iterator

from tools.lints.source import Refusal, Source

PARTS = frozenset(
    "access adapters admin api apps checks events forms jobs management middleware migrations models querysets schemas "
    "services tasks templatetags urls views".split()
)
"""What a room with models is made of; docs/architecture.md says what belongs into each."""

NAMED_BY_NOUNS = {"config", *(f"shared_apps.{room}" for room in ("ai", "core", "live", "media", "ops"))}
"""Rooms without models, which name each module by what it is about."""

EXCEPTIONS = {
    "shared_apps.queue.step_handlers": "What rooms above register, so that the queue can run their steps.",
    "shared_apps.billing.stripe": "The adapter to Stripe, which gives plain values and knows neither models nor teams.",
    "shared_apps.billing.plans": "Plans and their prices as data, which know neither models nor teams.",
    "tenant_apps.publishing.epub": "A binder that takes plain values and knows neither models nor teams.",
    "tenant_apps.publishing.typesetting": "A typesetter that takes plain values and knows neither models nor teams.",
    "tenants.backend": "Django loads a database backend from the package that ENGINE names.",
    "tenant_apps.people.context_processors": "Django's own word for it.",
    "tenants.context_processors": "Django's own word for it.",
}


def module_names(source: Source) -> Iterator[Refusal]:
    """A room with models is made of the parts that every room is made of, so that a reader knows where to look."""
    known = source.part in PARTS | {"__init__"} or f"{source.room}.{source.part}" in EXCEPTIONS
    if source.room and source.room not in NAMED_BY_NOUNS and not known:
        yield 1, f"{source.part!r} is no part of a room. Put it into one of: {', '.join(sorted(PARTS))}."
