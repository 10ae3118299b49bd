"""The platform floor: the loosest threshold of each category, for every workspace.

A workspace may be stricter, never looser. There are no official thresholds for children, so these are ours.
"""

from collections.abc import Mapping
from types import MappingProxyType

from django.db.models import TextChoices

from shared_apps.ai.ports import Judgement


class Category(TextChoices):
    """The categories, with the names of omni-moderation; the last two belong to the word list."""

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
        # Never in a child's book: it is better to hold back a hundred harmless pages than to show one of these.
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
"""The threshold of a category that we do not know."""


def crossed(judgement: Judgement) -> tuple[str, ...]:
    """The categories that reach the floor, and all that the moderator flagged itself."""
    scored = (name for name, score in judgement.scores.items() if score >= FLOOR.get(name, OTHERWISE))
    return tuple(sorted({*judgement.categories, *scored}))
