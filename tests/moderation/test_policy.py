"""How strict a workspace is, and how far it may go."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from shared_apps.ai.floor import FLOOR, Category
from shared_apps.ai.ports import Judgement
from tenant_apps.moderation.models import ModerationPolicy, PolicyChange
from tenant_apps.moderation.services import policies
from tenants.backend import team_context
from tests.personas import Persona


def scored(**scores: float) -> Judgement:
    return Judgement(scores=scores)


def test_without_a_policy_the_standard_preset_applies(in_maple: Persona) -> None:
    assert policies.current_policy().preset == "standard"


def test_a_score_at_the_threshold_is_held_and_a_lower_one_is_not(in_maple: Persona) -> None:
    limit = policies.current_policy().thresholds["violence"]

    assert policies.current_policy().over(scored(violence=limit)) == ("violence",)
    assert policies.current_policy().over(scored(violence=limit - 0.001, hate=0.0)) == ()


def test_a_flagged_category_is_held_whatever_its_score(in_maple: Persona) -> None:
    named = Judgement(categories=("swearing", "violence"), scores={"violence": 0.0})

    assert policies.current_policy().over(named) == ("swearing", "violence")


def test_the_score_of_an_unknown_category_counts(in_maple: Persona) -> None:
    assert policies.current_policy().over(scored(sorcery=0.9)) == ("sorcery",)


def test_a_stricter_workspace_holds_what_another_lets_through(in_maple: Persona, neighbour: Persona) -> None:
    quarrel = scored(harassment=0.15)

    policies.set_policy(thresholds=policies.PRESETS["gentle"], by=in_maple.membership, now=timezone.now())

    assert policies.current_policy().over(quarrel) == ("harassment",)
    with team_context(neighbour.team):
        assert policies.current_policy().over(quarrel) == ()


def test_the_presets_go_from_strict_to_loose_and_end_at_the_floor() -> None:
    gentle, standard, older = policies.PRESETS.values()

    assert all(gentle[name] <= standard[name] <= older[name] for name in Category.values)
    assert len({tuple(limits.items()) for limits in (gentle, standard, older)}) == 3
    assert older == FLOOR


def test_no_category_is_stricter_than_those_that_must_never_reach_a_child() -> None:
    assert min(FLOOR, key=lambda name: FLOOR[name]) == Category.SEXUAL_MINORS
    assert FLOOR.keys() == set(Category)


@pytest.mark.parametrize("category", Category.values)
def test_no_workspace_is_looser_than_the_floor(in_maple: Persona, category: str) -> None:
    with pytest.raises(policies.ThresholdRefused, match="looser than StorySprout allows") as refused:
        policies.set_policy(thresholds={category: FLOOR[category] + 0.01}, by=in_maple.membership, now=timezone.now())

    assert refused.value.field == category
    assert not ModerationPolicy.objects.exists() and not PolicyChange.objects.exists()


@pytest.mark.parametrize("limit", [0, -0.1, 1.1, float("nan"), float("inf"), "a lot", None, [0.1], True])
def test_a_threshold_out_of_range_is_refused(in_maple: Persona, limit: object) -> None:
    with pytest.raises(policies.ThresholdRefused, match="above 0 and at most 1|looser than") as refused:
        policies.check_thresholds({"violence": limit})

    assert refused.value.field == "violence"


def test_an_unknown_category_is_refused(in_maple: Persona) -> None:
    with pytest.raises(policies.ThresholdRefused, match="“sorcery”"):
        policies.check_thresholds({"sorcery": 0.1})


@pytest.mark.parametrize("thresholds", [[], "none", 1, {"violence": "0.1"}, {"violence": 0}, {"violence": 2}])
def test_the_database_refuses_invalid_thresholds(in_maple: Persona, thresholds: Any) -> None:
    with pytest.raises(IntegrityError, match="moderation_policy_holds_limits"), transaction.atomic():
        ModerationPolicy.objects.create(
            thresholds=thresholds, changed_by=in_maple.membership.id, changed_at=timezone.now()
        )


def test_a_workspace_has_one_policy(in_maple: Persona) -> None:
    with pytest.raises(IntegrityError, match="moderation_policy_once"), transaction.atomic():
        ModerationPolicy.objects.create(
            id=2, thresholds={}, changed_by=in_maple.membership.id, changed_at=timezone.now()
        )


def test_an_old_policy_is_limited_by_the_current_floor(in_maple: Persona) -> None:
    ModerationPolicy.objects.create(
        thresholds={"violence": 1.0, "gone": 0.5}, changed_by=in_maple.membership.id, changed_at=timezone.now()
    )

    assert policies.current_policy().thresholds["violence"] == FLOOR["violence"]
    assert policies.current_policy().thresholds.keys() == set(Category)


def test_every_change_is_stored_with_person_and_time(in_maple: Persona) -> None:
    now = timezone.now()
    for preset in ("gentle", "older"):
        policies.set_policy(thresholds=policies.PRESETS[preset], by=in_maple.membership, now=now)

    kept = list(PolicyChange.objects.values_list("changed_by", "changed_at"))

    assert kept == [(in_maple.membership.id, now)] * 2
    assert policies.current_policy().preset == "older"
