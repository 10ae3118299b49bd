"""Pages read aloud by the speech API."""

from collections.abc import Sequence

import openai

from shared_apps.ai import errors, prompts
from shared_apps.ai.deadlines import Deadline
from shared_apps.ai.openai.connection import in_plain_words
from shared_apps.ai.openai.dialect import Dialect, Given
from shared_apps.ai.ports import Call, Narration
from shared_apps.ai.prices import cost_of
from shared_apps.ai.retry_policy import RetryPolicy

WHO = "The narrator"
LONGEST = 4096
"""Characters that the API accepts in one call; a page has far fewer."""


class OpenAINarrator:
    """Implements ``ports.Narrator``. The model detects the language from the text."""

    name = "openai"
    template = "narration-1"
    voices: Sequence[str] = ("coral", "sage", "fable", "nova", "shimmer", "ash", "ballad")

    def __init__(self, client: openai.OpenAI, *, model: str, retry_policy: RetryPolicy) -> None:
        self.model = model
        self._client = client
        self._dialect = Dialect(client, request="speech", model=model)
        self._retry_policy = retry_policy

    def narrate(self, text: str, voice: str, language: str, *, call: Call | None = None) -> Narration:
        if voice not in self.voices or not 0 < len(text) <= LONGEST:
            raise errors.refused(WHO)
        call, deadline = call or Call(), self._retry_policy.deadline()

        def ask() -> Narration:
            return self._speak(text, voice, language, call, deadline)

        return self._retry_policy.ask(ask, deadline, maker=self, kind="speech")

    def _speak(self, text: str, voice: str, language: str, call: Call, deadline: Deadline) -> Narration:
        def question(given: Given, mark: str) -> bytes:
            return self._client.audio.speech.create(
                model=self.model,
                input=text,
                voice=voice,
                response_format="mp3",
                extra_headers={"Idempotency-Key": f"{call.key}{mark}"},
                **given,
            ).read()

        options = {"instructions": [prompts.render(self.template, language=language)]}
        with self._retry_policy.slot(WHO, call, deadline), in_plain_words(WHO):
            data = self._dialect.ask(question, options)
        call.costs.append(cost_of(self, {"characters": len(text)}))
        if not _is_mp3(data):
            raise errors.garbled(WHO, "something that cannot be heard")
        return Narration(data=data, media_type="audio/mpeg")


def _is_mp3(data: bytes) -> bool:
    """Whether it begins with a tag or an audio frame (ISO 11172-3: eleven one bits)."""
    return data.startswith(b"ID3") or (len(data) > 4 and data[0] == 0xFF and data[1] & 0xE0 == 0xE0)
