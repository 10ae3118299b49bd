"""Stories from a chat model that is bound to our form and heard while it writes."""

from collections.abc import Generator, Iterator, Sequence

import openai

from shared_apps.ai import errors
from shared_apps.ai.attempts import Patience
from shared_apps.ai.deadlines import Deadline
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.openai.chunks import DONE_WELL, Chunk
from shared_apps.ai.openai.connection import in_plain_words
from shared_apps.ai.openai.draft import LANGUAGES, Draft
from shared_apps.ai.openai.hearing import Hearing
from shared_apps.ai.ports import Brief, Call, PageDraft, Plan
from shared_apps.ai.prices import cost_of
from shared_apps.ai.slots import Sort

WHO = "The storyteller"

ASKED_AGAIN = 2
"""Times that missing pages are asked for again before the story is given up."""

USAGE_SECONDS = 5.0
"""How long to wait, after the last word, for what it cost."""

Listening = Generator[Plan | PageDraft, None, ProviderError | None]


class OpenAIStoryteller:
    """Implements ``ports.Storyteller``."""

    name = "openai"
    template = "story-1"
    languages: Sequence[str] = tuple(LANGUAGES)

    def __init__(self, client: openai.OpenAI, *, model: str, patience: Patience) -> None:
        self.model = model
        self._client = client
        self._patience = patience

    def tell(
        self, brief: Brief, told: Sequence[Plan | PageDraft] = (), *, call: Call | None = None
    ) -> Iterator[Plan | PageDraft]:
        """See ``ports.Storyteller``. What comes cut or garbled is mended once, then asked for again, alone."""
        call, deadline, draft = call or Call(), self._patience.deadline(), Draft(brief, told)
        missing_at_first, broken = len(draft.missing), None
        for asked in range(1 + ASKED_AGAIN):
            if draft.is_whole:
                return
            with self._patience.turn(WHO, call, deadline, sort=Sort.STORY):
                broken = yield from self._listen(draft, f"{call.key}:{draft.mark}:{asked}", call, deadline)
            if broken and deadline.is_over:
                raise broken
        if draft.is_whole:
            return
        raise broken or _unfinished(draft, came_nearer=len(draft.missing) < missing_at_first)

    def _listen(self, draft: Draft, key: str, call: Call, deadline: Deadline) -> Listening:
        """One question, and what can be understood of the answer. Returns what broke it off, if anything did.

        Raises:
            ProviderError: there was no answer, or a refusal.
        """
        hearing, numbers, finish = Hearing(), draft.missing, ""
        stream = self._patience.ask(lambda: self._ask(draft, key, call), deadline)
        broken = None
        with stream:
            while True:
                try:
                    with deadline.held():
                        heard = self._next_words(stream, call)
                except ProviderError as error:
                    if error.kind == errors.Failure.REFUSED:
                        raise
                    broken = None if finish else error
                    break
                if heard is None:
                    break
                words, ending = heard
                if ending and not finish:
                    finish, deadline = ending, Deadline(min(deadline.left, USAGE_SECONDS))
                yield from draft.take(hearing.hear(words), numbers)
                if call.heard and words and (half := draft.overhear(hearing.half_a_page(), numbers)):
                    call.heard(*half)
        yield from draft.take(hearing.repaired(cut=finish != DONE_WELL), numbers)
        yield from draft.settle(numbers)
        return broken

    def _ask(self, draft: Draft, key: str, call: Call) -> openai.Stream[object]:
        call.about_to_ask()
        with in_plain_words(WHO):
            answer = self._client.chat.completions.with_raw_response.create(
                model=self.model,
                messages=[
                    {"role": "system", "content": draft.instructions(self.template)},
                    {"role": "user", "content": draft.material()},
                ],
                response_format={
                    "type": "json_schema",
                    "json_schema": {"name": "story", "strict": True, "schema": draft.form()},
                },
                stream=True,
                stream_options={"include_usage": True},
                extra_headers={"Idempotency-Key": key},
            )
            return answer.parse(to=openai.Stream[object])

    def _next_words(self, stream: openai.Stream[object], call: Call) -> tuple[str, str] | None:
        """What is added to the story, and why the model stopped, once it has; None at the end of the stream.

        Raises:
            ProviderError: the stream broke, or the model refuses.
        """
        with in_plain_words(WHO):
            heard = next(stream, None)
            if heard is None:
                return None
            chunk = Chunk.model_validate(heard)
            if chunk.usage:
                call.costs.append(cost_of(self, chunk.usage.tokens))
            if not chunk.choices:
                return "", ""
            choice = chunk.choices[0]
            if choice.is_refused:
                raise errors.refused(WHO)
            return choice.delta.content or "", choice.finish_reason or ""


def _unfinished(draft: Draft, *, came_nearer: bool) -> ProviderError:
    """Why pages are missing, after all that was asked."""
    if came_nearer:
        return errors.garbled(WHO, "a story with pages missing. Those that came are kept")
    if draft.blanks:
        return errors.garbled(WHO, "pages with blanks in place of names", retry=False)
    return errors.garbled(WHO, "no page that could be read", retry=False)
