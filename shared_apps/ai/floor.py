"""The platform's floor: from which score on nothing is shown to a child, whatever a workspace has set.

A workspace may be stricter, never looser. Nobody has an official threshold for children, so these are ours.
"""

from collections.abc import Mapping
from types import MappingProxyType

from django.db.models import TextChoices

from shared_apps.ai.ports import Judgement


class Category(TextChoices):
    """What is judged, named as omni-moderation does; the last two are the list of words' own."""

    HARASSMENT = "harassment", "Unkindness and bullying"
    HARASSMENT_THREATENING = "harassment/threatening", "Threats"
    HATE = "hate", "Contempt for whole groups of people"
    HATE_THREATENING = "hate/threatening", "Threats to whole groups of people"
    ILLICIT = "illicit", "Breaking the law"
    ILLICIT_VIOLENT = "illicit/violent", "Weapons and how they are used"
    SELF_HARM = "self-harm", "People who hurt themselves"
    SELF_HARM_INTENT = "self-harm/intent", "Wishing to hurt oneself"
    SELF_HARM_INSTRUCTIONS = "self-harm/instructions", "How to hurt oneself"
    SEXUAL = "sexual", "Sex"
    SEXUAL_MINORS = "sexual/minors", "Sex and children"
    VIOLENCE = "violence", "Fights and fright"
    VIOLENCE_GRAPHIC = "violence/graphic", "Blood and wounds"
    DRUGS = "drugs", "Alcohol and drugs"
    SWEARING = "swearing", "Rude words"


FLOOR: Mapping[str, float] = MappingProxyType(
    {
        # Never near a child's book: better to hold a hundred innocent pages than to show one of these.
        Category.SEXUAL_MINORS: 0.02,
        Category.SEXUAL: 0.05,
        Category.HATE_THREATENING: 0.05,
        Category.SELF_HARM_INSTRUCTIONS: 0.05,
        Category.SELF_HARM_INTENT: 0.05,
        # A story may touch on these, and no more than that.
        Category.SELF_HARM: 0.1,
        Category.HATE: 0.1,
        Category.ILLICIT_VIOLENT: 0.1,
        Category.VIOLENCE_GRAPHIC: 0.1,
        Category.HARASSMENT_THREATENING: 0.2,
        Category.ILLICIT: 0.2,
        Category.DRUGS: 0.2,
        Category.SWEARING: 0.2,
        # Stories live on quarrels and dangers: an older child may read of them.
        Category.HARASSMENT: 0.35,
        Category.VIOLENCE: 0.4,
    }
)

OTHERWISE = 0.1
"""For a category that a moderator scores and we do not know."""


def crossed(judgement: Judgement) -> tuple[str, ...]:
    """The categories at or over the floor. What a moderator names itself is over it, with or without a score."""
    scored = (name for name, score in judgement.scores.items() if score >= FLOOR.get(name, OTHERWISE))
    return tuple(sorted({*judgement.categories, *scored}))
