"""Which provider answers each port, as the settings say. Callers ask here and see only the port."""

from django.conf import settings

from shared_apps.ai.moderation import WordListModerator
from shared_apps.ai.ports import Illustrator, Moderator, Storyteller
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.studio.storyteller import StudioStoryteller

STORYTELLERS: dict[str, type[Storyteller]] = {"studio": StudioStoryteller}
ILLUSTRATORS: dict[str, type[Illustrator]] = {"studio": StudioIllustrator}

LANGUAGE_NAMES = {"en": "English"}


def storyteller() -> Storyteller:
    return STORYTELLERS[settings.AI_TEXT_PROVIDERS[0]]()


def illustrator() -> Illustrator:
    return ILLUSTRATORS[settings.AI_IMAGE_PROVIDERS[0]]()


def moderator() -> Moderator:
    return WordListModerator()


def languages() -> list[tuple[str, str]]:
    """Choices for a form: only what the configured storyteller can write."""
    return [(code, LANGUAGE_NAMES[code]) for code in storyteller().languages]
