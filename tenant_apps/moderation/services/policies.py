"""How strict a team is: a threshold for each category, and three presets."""

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
from tenant_apps.moderation.services import audit_trail
from tenant_apps.moderation.services.audit_trail import Audited
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
"""From the strictest to the loosest. The loosest is the platform floor itself."""

_LIMITS = TypeAdapter(dict[Category, Annotated[float, Field(gt=0, le=1, allow_inf_nan=False)]])


PRESET_NAMES: Mapping[str, str] = MappingProxyType(
    {"gentle": "Gentle", "standard": "Standard", "older": "Older children"}
)


class ThresholdRefused(InvalidInput):
    code = "threshold_refused"


@dataclass(frozen=True)
class Policy:
    """The team's thresholds, none looser than the platform floor."""

    thresholds: Mapping[str, float]

    def over(self, judgement: Judgement) -> tuple[str, ...]:
        """The categories that forbid showing it; empty when it may be shown.

        These are the categories whose score reaches the threshold, and all that the moderator flagged itself.
        """
        scored = (name for name, score in judgement.scores.items() if score >= self._limit(name))
        return tuple(sorted({*judgement.categories, *scored}))

    @property
    def preset(self) -> str:
        """The name of the preset that has these thresholds; empty when none has."""
        return _preset(self.thresholds)

    def _limit(self, category: str) -> float:
        return self.thresholds.get(category, floor.OTHERWISE)


def current_policy() -> Policy:
    """The current team's policy, in one query. Stored thresholds above today's floor are lowered to it."""
    stored = ModerationPolicy.objects.values_list("thresholds", flat=True).first() or {}
    known = {category: min(stored.get(category, limit), FLOOR[category]) for category, limit in STANDARD.items()}
    return Policy(MappingProxyType(known))


def check_thresholds(thresholds: Mapping[str, object]) -> dict[str, float]:
    """The thresholds as numbers, keyed by known categories.

    Raises:
        ThresholdRefused: a category is unknown, or its limit is not above 0, or it is looser than the platform floor.
            ``field`` names the category.
    """
    try:
        limits = _LIMITS.validate_python(dict(thresholds))
    except ValidationError as error:
        name, *rest = error.errors(include_input=False)[0]["loc"]
        if rest:  # pydantic adds "[key]" to the location when the key itself is wrong
            raise ThresholdRefused(f"There is no category “{name}”. Leave it out.", field=str(name)) from error
        raise ThresholdRefused("A limit must be above 0 and at most 1.", field=str(name)) from error
    for category, limit in limits.items():
        if limit > FLOOR[category]:
            raise ThresholdRefused(
                f"“{category.label}” would be looser than StorySprout allows: {FLOOR[category]:g} at most.",
                field=category,
            )
    return {category.value: limit for category, limit in limits.items()}


def set_policy(*, thresholds: Mapping[str, object], by: Membership, now: datetime) -> Policy:
    """Store these thresholds, and the standard preset's for missing categories. Raises ThresholdRefused."""
    limits = {**STANDARD, **check_thresholds(thresholds)}
    with transaction.atomic():
        ModerationPolicy.objects.update_or_create(
            id=1, defaults={"thresholds": limits, "changed_by": by.id, "changed_at": now}
        )
        change = PolicyChange.objects.create(thresholds=limits, changed_by=by.id, changed_at=now)
        audit_trail.record(
            action=Audited.POLICY_CHANGED,
            subject_kind="policy",
            subject_id=change.id,
            by=by,
            now=now,
            preset=_preset(limits),
        )
    return Policy(MappingProxyType(limits))


@dataclass(frozen=True)
class PolicyChangeSummary:
    """One change, as parent-admins see it. ``preset`` is the name of the preset; empty for limits of their own."""

    who: str
    when: datetime
    preset: str


def summarize_changes(changes: Sequence[PolicyChange]) -> list[PolicyChangeSummary]:
    """The changes in the given order, with the name of the person, who may have left since."""
    people = Membership.objects.filter(id__in={change.changed_by for change in changes}).select_related("user")
    names = {member.id: str(member.user) for member in people}
    return [
        PolicyChangeSummary(
            names.get(change.changed_by, "A former member"),
            change.changed_at,
            PRESET_NAMES.get(_preset(change.thresholds), ""),
        )
        for change in changes
    ]


def _preset(thresholds: Mapping[str, float]) -> str:
    return next((name for name, limits in PRESETS.items() if limits == thresholds), "")
