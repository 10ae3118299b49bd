"""Several providers of one port as one: the first that is well is asked, and the next when it fails.

Each chain answers its port itself, so that nobody who asks has to know how many there are. A provider that is built in
cannot be ill, so it has no breaker.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Generic, TypeVar

from shared_apps.ai import call_log
from shared_apps.ai.breaker import Breaker
from shared_apps.ai.errors import FailureKind, ProviderError
from shared_apps.ai.ports import (
    Brief,
    Call,
    Cost,
    Illustration,
    Illustrator,
    Judgement,
    Maker,
    Moderator,
    Narration,
    Narrator,
    PageDraft,
    Plan,
    Portrait,
    Scene,
    Storyteller,
)
from shared_apps.ai.vocabulary import ArtStyle

BUILT_IN = frozenset({"studio", "words"})

NOT_CHECKED = "We could not check this just now, so nothing was shown or begun. Please try again in a minute."

Provider = TypeVar("Provider", bound=Maker)
Answer = TypeVar("Answer")


class Fallback(Generic[Provider]):
    """What the chains share. The first provider lends its name, model and template."""

    def __init__(self, port: str, providers: Sequence[Provider]) -> None:
        self._port = port
        self._providers = tuple(providers)
        self.name, self.model, self.template = providers[0].name, providers[0].model, providers[0].template

    def _first_answer(self, call: Call | None, question: Callable[[Provider, Call], Answer]) -> Answer:
        """Raises ProviderError when nobody had one."""
        call, failures = call or Call(), []
        for provider in self._providers:
            breaker = breaker_of(self._port, provider.name)
            try:
                answer = _through(breaker, partial(question, provider, call))
            except ProviderError as error:
                failures.append(error)
                self._note(error, provider)
                _note_unanswered(error, provider, call)
            else:
                call.maker = provider
                return answer
        raise _best_of(failures)

    def _note(self, error: ProviderError, failed: Provider) -> None:
        """In the log: who is asked instead. Where nobody is left, a call has left its own line, and a rest has not."""
        names = [provider.name for provider in self._providers]
        behind = names[names.index(failed.name) + 1 :]
        if behind or error.kind == FailureKind.RESTING:
            call_log.note_fallback(self._port, failed.name, error, to=behind[0] if behind else None)


def _note_unanswered(error: ProviderError, maker: Maker, call: Call) -> None:
    """A call that its deadline ended may be on the bill, though nobody said for how much."""
    if error.kind == FailureKind.TIMEOUT:
        units = {"unanswered": 1}
        call.costs.append(Cost(provider=maker.name, model=maker.model, units=units, micro_dollars=None))


def breaker_of(port: str, provider: str) -> Breaker | None:
    return None if provider in BUILT_IN else Breaker(port, provider)


def _through(breaker: Breaker | None, question: Callable[[], Answer]) -> Answer:
    if breaker is None:
        return question()
    breaker.admit()
    try:
        answer = question()
    except ProviderError as error:
        breaker.failed(error)
        raise
    except BaseException:
        breaker.gave_up()
        raise
    breaker.succeeded()
    return answer


def _best_of(failures: Sequence[ProviderError]) -> ProviderError:
    """Of several failures the one that leaves most hope: worth a retry, and soonest."""
    return min(failures, key=lambda error: (not error.retry, error.wait or 0.0))


class Storytellers(Fallback[Storyteller]):
    """A story that one began is gone on with by the next, from what is missing."""

    def __init__(self, port: str, providers: Sequence[Storyteller]) -> None:
        super().__init__(port, providers)
        everyones = (language for provider in providers for language in provider.languages)
        self.languages: Sequence[str] = tuple(dict.fromkeys(everyones))

    def tell(
        self, brief: Brief, told: Sequence[Plan | PageDraft] = (), *, call: Call | None = None
    ) -> Iterator[Plan | PageDraft]:
        call, pieces, failures = call or Call(), list(told), []
        for provider in self._providers:
            if brief.language not in provider.languages:
                continue
            breaker = breaker_of(self._port, provider.name)
            try:
                for piece in _told_through(breaker, provider, brief, tuple(pieces), call):
                    call.maker = provider
                    pieces.append(piece)
                    yield piece
            except ProviderError as error:
                failures.append(error)
                self._note(error, provider)
                _note_unanswered(error, provider, call)
            else:
                return
        raise _best_of(failures)


def _told_through(
    breaker: Breaker | None, provider: Storyteller, brief: Brief, told: Sequence[Plan | PageDraft], call: Call
) -> Iterator[Plan | PageDraft]:
    if breaker is None:
        yield from provider.tell(brief, told, call=call)
        return
    breaker.admit()
    try:
        yield from provider.tell(brief, told, call=call)
    except ProviderError as error:
        breaker.failed(error)
        raise
    except BaseException:  # also whoever listened has heard enough
        breaker.gave_up()
        raise
    breaker.succeeded()


class Illustrators(Fallback[Illustrator]):
    def draw(
        self,
        *,
        scene: Scene,
        cast: Sequence[Portrait],
        style: ArtStyle,
        seed: int,
        size: int = 1024,
        references: Sequence[Illustration] = (),
        call: Call | None = None,
    ) -> Illustration:
        def ask(illustrator: Illustrator, call: Call) -> Illustration:
            return illustrator.draw(
                scene=scene, cast=cast, style=style, seed=seed, size=size, references=references, call=call
            )

        return self._first_answer(call, ask)

    def portray(
        self, *, portrait: Portrait, style: ArtStyle, size: int = 512, call: Call | None = None
    ) -> Illustration:
        def ask(illustrator: Illustrator, call: Call) -> Illustration:
            return illustrator.portray(portrait=portrait, style=style, size=size, call=call)

        return self._first_answer(call, ask)


class Moderators(Fallback[Moderator]):
    """The list of words judges always; what it allows, the first of the others that can be reached judges too."""

    def __init__(self, port: str, providers: Sequence[Moderator], *, always: Moderator) -> None:
        super().__init__(port, providers)
        self._always = always

    def judge(self, text: str, *, call: Call | None = None) -> Judgement:
        def ask(moderator: Moderator, call: Call) -> Judgement:
            return moderator.judge(text, call=call)

        first = self._always.judge(text)
        return _both(first, self._judgement(call, ask)) if first.allowed else self._from_the_list(first, call)

    def judge_picture(self, picture: Illustration, *, description: str, call: Call | None = None) -> Judgement:
        def ask(moderator: Moderator, call: Call) -> Judgement:
            return moderator.judge_picture(picture, description=description, call=call)

        first = self._always.judge_picture(picture, description=description)
        return _both(first, self._judgement(call, ask)) if first.allowed else self._from_the_list(first, call)

    def _from_the_list(self, judgement: Judgement, call: Call | None) -> Judgement:
        if call:
            call.maker = self._always
        return judgement

    def _judgement(self, call: Call | None, question: Callable[[Moderator, Call], Judgement]) -> Judgement:
        """Raises ProviderError in words for whoever waits for the judgement."""
        try:
            return self._first_answer(call, question)
        except ProviderError as error:
            raise ProviderError(NOT_CHECKED, retry=error.retry, retry_after=error.wait, kind=error.kind) from error


def _both(one: Judgement, other: Judgement) -> Judgement:
    categories = tuple(dict.fromkeys((*one.categories, *other.categories)))
    return Judgement(categories=categories, scores=one.scores | other.scores)


class Narrators(Fallback[Narrator]):
    """The voices are the first one's; another takes its own first voice for one that it does not have."""

    def __init__(self, port: str, providers: Sequence[Narrator]) -> None:
        super().__init__(port, providers)
        self.voices = providers[0].voices

    def narrate(self, text: str, voice: str, language: str, *, call: Call | None = None) -> Narration:
        def ask(narrator: Narrator, call: Call) -> Narration:
            own = voice if voice in narrator.voices else narrator.voices[0]
            return narrator.narrate(text, own, language, call=call)

        return self._first_answer(call, ask)
