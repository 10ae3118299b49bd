"""Stories from a chat model, in our JSON schema, parsed while they are streamed."""

from collections.abc import Generator, Iterator, Sequence
from functools import partial
from itertools import count
from typing import Any

import openai

from shared_apps.ai import call_log, errors, prompts
from shared_apps.ai.call_log import CallLine
from shared_apps.ai.deadlines import Deadline
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.openai.chunks import DONE_WELL, Chunk
from shared_apps.ai.openai.connection import in_plain_words
from shared_apps.ai.openai.dialect import Dialect, Given, Options
from shared_apps.ai.openai.story_draft import LANGUAGES, StoryDraft
from shared_apps.ai.openai.story_schema import without_bounds
from shared_apps.ai.openai.stream_parser import StreamParser
from shared_apps.ai.ports import Call, PageDraft, Plan, StoryRequest
from shared_apps.ai.prices import cost_of
from shared_apps.ai.retry_policy import RetryPolicy
from shared_apps.ai.slots import Sort

WHO = "The storyteller"

ASKED_AGAIN = 2
"""How many times missing pages are requested again."""

USAGE_SECONDS = 5.0
"""How long to wait for the usage after the last word."""

Stream = openai.Stream[object]
Listening = Generator[Plan | PageDraft, None, ProviderError | None]


class OpenAIStoryteller:
    """Implements ``ports.Storyteller``."""

    name = "openai"
    template = "story-1"
    languages: Sequence[str] = tuple(LANGUAGES)

    def __init__(self, client: openai.OpenAI, *, model: str, retry_policy: RetryPolicy) -> None:
        self.model = model
        self._client = client
        self._dialect = Dialect(client, request="chat", model=model)
        self._retry_policy = retry_policy

    def tell(self, request: StoryRequest, *, call: Call | None = None) -> Iterator[Plan | PageDraft]:
        """See ``ports.Storyteller``. Cut or garbled pieces are repaired once, then requested again, alone."""
        call, draft = call or Call(), StoryDraft(request.brief, request.written)
        deadline = self._retry_policy.deadline()
        missing_at_first, broken, attempts = len(draft.missing), None, count(1)
        for asked in range(1 + ASKED_AGAIN):
            if draft.is_whole:
                return
            with self._retry_policy.slot(WHO, call, deadline, sort=Sort.STORY):
                key = f"{call.key}:{draft.mark}:{asked}"
                question = partial(self._ask, draft, key, call)
                stream, line = self._retry_policy.ask(question, deadline, maker=self, kind="text", attempts=attempts)
                with stream, line.ended_by_errors():
                    broken = yield from self._listen(stream, draft, call, deadline, line)
                line.end(broken or _shortfall(draft))
            if broken and deadline.is_over:
                raise broken
        if draft.is_whole:
            return
        raise broken or _unfinished(draft, came_nearer=len(draft.missing) < missing_at_first)

    def _listen(self, stream: Stream, draft: StoryDraft, call: Call, deadline: Deadline, line: CallLine) -> Listening:
        """Yield the usable pieces of one answer. Returns the error that cut it short, if any.

        Raises:
            ProviderError: the model refuses, or the request is too long.
        """
        parser, numbers, finish = StreamParser(), draft.missing, ""
        broken = None
        while True:
            try:
                with deadline.held(), line.held():
                    heard = self._next_words(stream, call)
            except ProviderError as error:
                if error.kind in errors.ABOUT_THE_REQUEST:
                    raise
                broken = None if finish else error
                break
            if heard is None:
                break
            words, ending = heard
            if ending and not finish:
                finish, deadline = ending, Deadline(min(deadline.left, USAGE_SECONDS))
            yield from draft.take(parser.feed(words), numbers)
            if call.on_partial_page and words and (half := draft.partial_page(parser.half_a_page(), numbers)):
                call.on_partial_page(*half)
        yield from draft.settle(parser.repaired(cut=finish != DONE_WELL), numbers)
        return broken

    def _ask(self, draft: StoryDraft, key: str, call: Call) -> tuple[Stream, CallLine]:
        """The streamed answer, and the log line that is written when it ends."""

        def question(given: Given, mark: str) -> Stream:
            call.check_active()
            answer = self._client.chat.completions.with_raw_response.create(
                model=self.model,
                messages=[
                    {"role": "system", "content": self._instructions(draft, given.get("response_format", {}))},
                    {"role": "user", "content": draft.material()},
                ],
                stream=True,
                extra_headers={"Idempotency-Key": f"{key}{mark}"},
                **given,
            )
            return answer.parse(to=openai.Stream[object])

        with in_plain_words(WHO):
            return self._dialect.ask(question, _options(draft.schema())), call_log.left_open()

    def _instructions(self, draft: StoryDraft, form: Any) -> str:
        """The instructions, with the schema in words if the server does not enforce it."""
        said = draft.instructions(self.template)
        if form.get("type") == "json_schema":
            return said
        return f"{said}\n\n{prompts.render('form-1', schema=prompts.as_data(draft.schema()))}"

    def _next_words(self, stream: Stream, call: Call) -> tuple[str, str] | None:
        """The next words, and the finish reason once there is one; None at the end of the stream.

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


def _options(schema: dict[str, Any]) -> Options:
    """Options that not every server supports: the schema, with its bounds or without them, and token counts."""
    strict = [{"name": "story", "strict": True, "schema": form} for form in (schema, without_bounds(schema))]
    forms = [{"type": "json_schema", "json_schema": form} for form in strict]
    return {"response_format": [*forms, {"type": "json_object"}], "stream_options": [{"include_usage": True}]}


def _shortfall(draft: StoryDraft) -> ProviderError | None:
    """The error for the log if one answer left pages out."""
    return None if draft.is_whole else errors.garbled(WHO, f"a story without its pages {draft.missing}")


def _unfinished(draft: StoryDraft, *, came_nearer: bool) -> ProviderError:
    """The error when pages are missing after all requests."""
    if came_nearer:
        return errors.garbled(WHO, "a story with pages missing. Those that came are kept")
    if draft.blanks:
        return errors.garbled(WHO, "pages with blanks in place of names", retry=False)
    return errors.garbled(WHO, "no page that could be read", retry=False)
