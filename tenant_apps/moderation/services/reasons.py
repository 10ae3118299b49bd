"""Why something is held: one sentence for parent-admins, and the scores behind it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shared_apps.ai.floor import FLOOR, Category
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.policies import Policy

MAY_BE: Mapping[str, str] = MappingProxyType(
    {
        Category.SEXUAL_MINORS: "sexual",
        Category.SEXUAL: "sexual",
        Category.HATE_THREATENING: "hateful",
        Category.HATE: "hateful",
        Category.SELF_HARM_INSTRUCTIONS: "about hurting oneself",
        Category.SELF_HARM_INTENT: "about hurting oneself",
        Category.SELF_HARM: "about hurting oneself",
        Category.VIOLENCE_GRAPHIC: "bloody",
        Category.VIOLENCE: "frightening",
        Category.HARASSMENT_THREATENING: "threatening",
        Category.HARASSMENT: "unkind",
        Category.ILLICIT_VIOLENT: "about weapons",
        Category.ILLICIT: "about breaking the law",
        Category.DRUGS: "about alcohol or drugs",
        Category.SWEARING: "rude",
    }
)
"""The most serious category first: the sentence names them in this order."""

NOBODY_ASKED = (
    "Not checked yet. We try again for a day, and show it as soon as it passes. "
    "After that you find it under “What stopped”."
)


@dataclass(frozen=True)
class Score:
    """One score behind a reason. ``score`` is None where a word list flagged the category."""

    label: str
    score: float | None
    limit: float | None
    floor: float | None


def reason_for(verdict: Verdict) -> str:
    """One sentence, such as "It may be frightening or rude."."""
    if verdict.judgement is None:
        return NOBODY_ASKED
    known = [words for category, words in MAY_BE.items() if category in verdict.held_for]
    *others, last = dict.fromkeys(known or ["unfit for children"])
    return f"It may be {', '.join(others)}{' or ' if others else ''}{last}."


def scores_of(*, verdict: Verdict, policy: Policy) -> list[Score]:
    """The score of each category that it is held for, with the current limits."""
    judgement = verdict.parsed_judgement
    found = judgement.scores if judgement else {}
    labels = dict(Category.choices)
    return [
        Score(labels.get(name, name), found.get(name), policy.thresholds.get(name), FLOOR.get(name))
        for name in verdict.held_for
    ]
