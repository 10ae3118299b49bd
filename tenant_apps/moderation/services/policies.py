"""How strict a team is: limits by category, and three ready-made sets of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Annotated

from django.db import transaction
from pydantic import Field, TypeAdapter, ValidationError

from shared_apps.ai import floor
from shared_apps.ai.floor import FLOOR, Category
from shared_apps.ai.ports import Judgement
from shared_apps.core.errors import InvalidInput
from tenant_apps.moderation.models import ModerationPolicy, PolicyChange
from tenants.models import Membership

STANDARD: Mapping[str, float] = MappingProxyType(
    {**FLOOR, Category.HARASSMENT: 0.2, Category.HARASSMENT_THREATENING: 0.1, Category.VIOLENCE: 0.2}
)
GENTLE: Mapping[str, float] = MappingProxyType(
    {
        **STANDARD,
        Category.HARASSMENT: 0.1,
        Category.HARASSMENT_THREATENING: 0.05,
        Category.HATE: 0.05,
        Category.ILLICIT: 0.1,
        Category.ILLICIT_VIOLENT: 0.05,
        Category.SELF_HARM: 0.05,
        Category.VIOLENCE: 0.08,
        Category.VIOLENCE_GRAPHIC: 0.05,
    }
)
PRESETS: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {"gentle": GENTLE, "standard": STANDARD, "older": FLOOR},
)
"""From the strictest to the loosest, which is the floor itself."""

_LIMITS = TypeAdapter(dict[Category, Annotated[float, Field(gt=0, le=1, allow_inf_nan=False)]])


PRESET_NAMES: Mapping[str, str] = MappingProxyType(
    {"gentle": "Gentle", "standard": "Standard", "older": "Older children"}
)


class ThresholdRefused(InvalidInput):
    code = "threshold_refused"


@dataclass(frozen=True)
class Policy:
    """The thresholds that hold, the platform's floor applied."""

    thresholds: Mapping[str, float]

    def over(self, judgement: Judgement) -> tuple[str, ...]:
        """The categories for which it must not be shown; none when it may.

        A score at or over its threshold, and whatever a moderator names itself, with or without a score.
        """
        scored = (name for name, score in judgement.scores.items() if score >= self._limit(name))
        return tuple(sorted({*judgement.categories, *scored}))

    @property
    def preset(self) -> str:
        """The ready-made set that this is; empty when it is none."""
        return _preset(self.thresholds)

    def _limit(self, category: str) -> float:
        return self.thresholds.get(category, floor.OTHERWISE)


def policy() -> Policy:
    """This team's, in one query. What was stored before the floor came down is held to the floor of today."""
    stored = ModerationPolicy.objects.values_list("thresholds", flat=True).first() or {}
    known = {category: min(stored.get(category, limit), FLOOR[category]) for category, limit in STANDARD.items()}
    return Policy(MappingProxyType(known))


def check_thresholds(thresholds: Mapping[str, object]) -> dict[str, float]:
    """The same, as numbers by known categories.

    Raises:
        ThresholdRefused: a category is unknown, or its limit is no number above 0, or looser than the platform's floor.
            ``field`` names it.
    """
    try:
        limits = _LIMITS.validate_python(dict(thresholds))
    except ValidationError as error:
        name, *rest = error.errors(include_input=False)[0]["loc"]
        if rest:  # pydantic's way to say that the key itself is at fault
            raise ThresholdRefused(f"Nothing is judged by the name “{name}”. Leave it out.", field=str(name)) from error
        raise ThresholdRefused("A limit is a number above 0, and at most 1.", field=str(name)) from error
    for category, limit in limits.items():
        if limit > FLOOR[category]:
            raise ThresholdRefused(
                f"“{category.label}” would be let in further than StorySprout allows: {FLOOR[category]:g} at most.",
                field=category,
            )
    return {category.value: limit for category, limit in limits.items()}


def set_policy(*, thresholds: Mapping[str, object], by: Membership, now: datetime) -> Policy:
    """From now on these thresholds hold, the standard's where there is none. Raises ThresholdRefused."""
    limits = {**STANDARD, **check_thresholds(thresholds)}
    with transaction.atomic():
        ModerationPolicy.objects.update_or_create(
            id=1, defaults={"thresholds": limits, "changed_by": by.id, "changed_at": now}
        )
        PolicyChange.objects.create(thresholds=limits, changed_by=by.id, changed_at=now)
    return Policy(MappingProxyType(limits))


@dataclass(frozen=True)
class Change:
    """``preset`` is the name of the ready-made set that was taken; empty when limits were set one by one."""

    who: str
    when: datetime
    preset: str


def told_changes(changes: Sequence[PolicyChange]) -> list[Change]:
    """In the order given, with the names of people who may have left meanwhile."""
    people = Membership.objects.filter(id__in={change.changed_by for change in changes}).select_related("user")
    names = {member.id: str(member.user) for member in people}
    return [
        Change(
            names.get(change.changed_by, "Somebody who is not here any more"),
            change.changed_at,
            PRESET_NAMES.get(_preset(change.thresholds), ""),
        )
        for change in changes
    ]


def _preset(thresholds: Mapping[str, float]) -> str:
    return next((name for name, limits in PRESETS.items() if limits == thresholds), "")
