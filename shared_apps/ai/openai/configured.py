"""The adapters as the settings describe them."""

from functools import cache

import openai
from django.conf import settings

from shared_apps.ai.attempts import Patience
from shared_apps.ai.openai.connection import connect
from shared_apps.ai.openai.illustrator import OpenAIIllustrator
from shared_apps.ai.openai.moderator import OpenAIModerator
from shared_apps.ai.openai.narrator import OpenAINarrator
from shared_apps.ai.openai.storyteller import OpenAIStoryteller


def storyteller() -> OpenAIStoryteller:
    return OpenAIStoryteller(_client(), model=settings.OPENAI_TEXT_MODEL, patience=Patience(settings.AI_TEXT_SECONDS))


def illustrator() -> OpenAIIllustrator:
    return OpenAIIllustrator(_client(), model=settings.OPENAI_IMAGE_MODEL, patience=Patience(settings.AI_IMAGE_SECONDS))


def moderator() -> OpenAIModerator:
    patience = Patience(settings.AI_MODERATION_SECONDS)
    return OpenAIModerator(_client(), model=settings.OPENAI_MODERATION_MODEL, patience=patience)


def narrator() -> OpenAINarrator:
    return OpenAINarrator(_client(), model=settings.OPENAI_SPEECH_MODEL, patience=Patience(settings.AI_SPEECH_SECONDS))


@cache
def _client() -> openai.OpenAI:
    """One for all four, so that its connections are used again."""
    return connect(base_url=settings.OPENAI_BASE_URL, key=settings.OPENAI_API_KEY)
