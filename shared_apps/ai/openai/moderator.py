"""Judgements from omni-moderation: thirteen categories with scores."""

from base64 import b64encode
from collections.abc import Iterable
from math import isfinite
from typing import Any

import openai
from openai.types import ModerationCreateResponse
from openai.types.moderation_multi_modal_input_param import ModerationMultiModalInputParam

from shared_apps.ai import errors
from shared_apps.ai.floor import crossed
from shared_apps.ai.openai.connection import in_plain_words
from shared_apps.ai.ports import Call, Illustration, Judgement
from shared_apps.ai.prices import cost_of
from shared_apps.ai.retry_policy import RetryPolicy
from shared_apps.ai.slots import Sort

WHO = "The moderator"


class OpenAIModerator:
    """Implements ``ports.Moderator``."""

    name = "openai"
    template = "none"

    def __init__(self, client: openai.OpenAI, *, model: str, retry_policy: RetryPolicy) -> None:
        self.model = model
        self._client = client
        self._retry_policy = retry_policy

    def judge(self, text: str, *, call: Call | None = None) -> Judgement:
        return self._judge([{"type": "text", "text": text}], call or Call())

    def judge_picture(self, picture: Illustration, *, description: str, call: Call | None = None) -> Judgement:
        """Judges picture and words together: for a picture alone, seven of the thirteen categories have no score."""
        url = f"data:{picture.media_type};base64,{b64encode(picture.data).decode()}"
        words: ModerationMultiModalInputParam = {"type": "text", "text": description}
        return self._judge([words, {"type": "image_url", "image_url": {"url": url}}], call or Call())

    def _judge(self, parts: Iterable[ModerationMultiModalInputParam], call: Call) -> Judgement:
        deadline = self._retry_policy.deadline()

        def ask() -> Judgement:
            with self._retry_policy.slot(WHO, call, deadline, sort=Sort.VERDICT), in_plain_words(WHO):
                answer = self._client.moderations.create(
                    model=self.model, input=parts, extra_headers={"Idempotency-Key": call.key}
                )
            with in_plain_words(WHO):
                judgement = _judgement(answer)
            call.costs.append(cost_of(self, {"judgements": 1}))
            return judgement

        return self._retry_policy.ask(ask, deadline, maker=self, kind="moderation")


def _judgement(answer: ModerationCreateResponse) -> Judgement:
    """The highest score of each category.

    Raises:
        ProviderError: scores are missing or not numbers, so nothing was judged.
    """
    scores: dict[str, float] = {}
    flagged: set[str] = set()
    for result in answer.results:
        found: Any = result.to_dict(warnings=False)
        for category, score in found["category_scores"].items():
            if not isfinite(score or 0):
                raise errors.garbled(WHO)
            scores[category] = max(scores.get(category, 0.0), score or 0.0)
        flagged |= {category for category, is_so in found["categories"].items() if is_so}
    if not scores:
        raise errors.garbled(WHO)
    judgement = Judgement(categories=tuple(flagged), scores=scores)
    return Judgement(categories=crossed(judgement), scores=scores)
