"""Which provider answers each port, as the settings say. Callers ask here and see only the port."""

from functools import cache
from typing import cast

from django.conf import settings
from django.utils.module_loading import import_string

from shared_apps.ai.ports import Illustrator, Moderator, Storyteller

STORYTELLERS = {"studio": "shared_apps.ai.studio.storyteller.StudioStoryteller"}
ILLUSTRATORS = {"studio": "shared_apps.ai.studio.illustrator.StudioIllustrator"}
MODERATOR = "shared_apps.ai.moderation.WordListModerator"

LANGUAGE_NAMES = {"en": "English"}


def storyteller() -> Storyteller:
    return cast("Storyteller", _made(STORYTELLERS[settings.AI_TEXT_PROVIDERS[0]]))


def illustrator() -> Illustrator:
    return cast("Illustrator", _made(ILLUSTRATORS[settings.AI_IMAGE_PROVIDERS[0]]))


def embedded_illustrator() -> Illustrator:
    """The studio's, whatever is configured: quick, free and local, for drawings that nobody keeps."""
    return cast("Illustrator", _made(ILLUSTRATORS["studio"]))


def moderator() -> Moderator:
    return cast("Moderator", _made(MODERATOR))


def languages() -> list[tuple[str, str]]:
    """Choices for a form: only what the configured storyteller can write."""
    return [(code, LANGUAGE_NAMES[code]) for code in storyteller().languages]


@cache
def _made(path: str) -> object:
    """One of each a process: an adapter keeps no state between calls, and its module loads when first needed."""
    return import_string(path)()
