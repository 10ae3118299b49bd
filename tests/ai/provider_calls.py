"""Requests and retry policies for tests of providers."""

from collections.abc import Callable, Iterable

import openai
import pytest

from shared_apps.ai.errors import ProviderError
from shared_apps.ai.openai.illustrator import OpenAIIllustrator
from shared_apps.ai.openai.moderator import OpenAIModerator
from shared_apps.ai.openai.narrator import OpenAINarrator
from shared_apps.ai.openai.storyteller import OpenAIStoryteller
from shared_apps.ai.ports import Brief, Call, Illustration, PageDraft, PictureRequest, Plan, StoryRequest, Storyteller
from shared_apps.ai.retry_policy import RetryPolicy
from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel
from tests.fake_providers.art import MEADOW, PIP

IDEA = "a fox who lost her song"
RETRY_POLICY = RetryPolicy(seconds=20.0, attempts=3, first_wait=0.01)
HASTE = RetryPolicy(seconds=0.5, attempts=2, first_wait=0.01)
"""A call that has half a second in all."""


def brief(*, pages: int = 6, idea: str = IDEA) -> Brief:
    return Brief(idea=idea, cast=(PIP,), pages=pages, level=ReadingLevel.EARLY, style=ArtStyle.CRAYON, seed=3)


def storyteller(client: openai.OpenAI, retry_policy: RetryPolicy = RETRY_POLICY) -> OpenAIStoryteller:
    return OpenAIStoryteller(client, model="wire-1", retry_policy=retry_policy)


def illustrator(client: openai.OpenAI, retry_policy: RetryPolicy = RETRY_POLICY) -> OpenAIIllustrator:
    return OpenAIIllustrator(client, model="gpt-image-2.6-flare", retry_policy=retry_policy)


def moderator(client: openai.OpenAI, retry_policy: RetryPolicy = RETRY_POLICY) -> OpenAIModerator:
    return OpenAIModerator(client, model="omni-moderation-latest", retry_policy=retry_policy)


def narrator(client: openai.OpenAI, retry_policy: RetryPolicy = RETRY_POLICY) -> OpenAINarrator:
    return OpenAINarrator(client, model="gpt-4o-mini-tts", retry_policy=retry_policy)


def draw(client: openai.OpenAI, retry_policy: RetryPolicy = RETRY_POLICY, *, call: Call | None = None) -> Illustration:
    return illustrator(client, retry_policy).draw(
        PictureRequest(scene=MEADOW, cast=[PIP], style=ArtStyle.CRAYON, seed=1), call=call
    )


def told_until_failure(teller: Storyteller, wish: Brief) -> tuple[list[Plan | PageDraft], ProviderError]:
    """The pieces of a story, and the failure that ended it."""
    pieces: list[Plan | PageDraft] = []
    with pytest.raises(ProviderError) as caught:
        for piece in teller.tell(StoryRequest(brief=wish)):
            pieces.append(piece)  # noqa: PERF402  (what came before the failure counts)
    return pieces, caught.value


def failure_of(deed: Callable[[], object]) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        deed()
    return caught.value


def numbers(pieces: Iterable[Plan | PageDraft]) -> list[int]:
    """The numbers of the pages, in order of arrival; 0 for the plan."""
    return [piece.number if isinstance(piece, PageDraft) else 0 for piece in pieces]
