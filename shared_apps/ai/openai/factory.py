"""Makes the OpenAI adapters from the settings."""

from functools import cache

import openai
from django.conf import settings

from shared_apps.ai.openai.connection import connect
from shared_apps.ai.openai.illustrator import OpenAIIllustrator
from shared_apps.ai.openai.moderator import OpenAIModerator
from shared_apps.ai.openai.narrator import OpenAINarrator
from shared_apps.ai.openai.storyteller import OpenAIStoryteller
from shared_apps.ai.retry_policy import RetryPolicy
from shared_apps.ai.slot_leases import SlotLeases
from shared_apps.ai.slots import Slots

SPARED = 50
"""One slot in this many is reserved for verdicts, which take a fiftieth of the time of all calls."""


def storyteller() -> OpenAIStoryteller:
    return OpenAIStoryteller(
        _client(), model=settings.OPENAI_TEXT_MODEL, retry_policy=_retry_policy(settings.AI_TEXT_SECONDS)
    )


def illustrator() -> OpenAIIllustrator:
    retry_policy = _retry_policy(settings.AI_IMAGE_SECONDS)
    return OpenAIIllustrator(
        _client(), model=settings.OPENAI_IMAGE_MODEL, retry_policy=retry_policy, quality=settings.OPENAI_IMAGE_QUALITY
    )


def moderator() -> OpenAIModerator:
    retry_policy = _retry_policy(settings.AI_MODERATION_SECONDS)
    return OpenAIModerator(_client(), model=settings.OPENAI_MODERATION_MODEL, retry_policy=retry_policy)


def narrator() -> OpenAINarrator:
    return OpenAINarrator(
        _client(), model=settings.OPENAI_SPEECH_MODEL, retry_policy=_retry_policy(settings.AI_SPEECH_SECONDS)
    )


def _retry_policy(seconds: float) -> RetryPolicy:
    return RetryPolicy(seconds, slots=_slots())


@cache
def _slots() -> Slots:
    """The slots for all four adapters together."""
    judges_too = "openai" in settings.AI_MODERATION_PROVIDERS
    spared = max(1, settings.OPENAI_AT_ONCE // SPARED) if judges_too else 0
    return Slots(settings.OPENAI_AT_ONCE, spared=spared, leases=SlotLeases("openai", url=settings.REDIS_URL))


@cache
def _client() -> openai.OpenAI:
    """One client for all four adapters, so that they share connections."""
    return connect(base_url=settings.OPENAI_BASE_URL, key=settings.OPENAI_API_KEY)
