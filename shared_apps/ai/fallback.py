"""Several providers of a port behind the port's own interface: when one fails, the next is asked.

Callers do not know how many there are. Built-in providers cannot fail, so they have no breaker.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Generic, Protocol, TypeVar, runtime_checkable

from shared_apps.ai import call_log, catalog
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
    PictureRequest,
    Plan,
    Portrait,
    Scene,
    SheetRequest,
    StoryRequest,
    Storyteller,
)
from shared_apps.ai.wishes import SelectiveIllustrator, WishedScene, described

NOT_CHECKED = "We could not check this just now, so nothing was shown or started. Please try again in a minute."

Adapter = TypeVar("Adapter", bound=Maker)
Answer = TypeVar("Answer")


class Fallback(Generic[Adapter]):
    """What all ports share. Name, model and template are those of the first provider."""

    def __init__(self, port: str, providers: Sequence[Adapter]) -> None:
        self._port = port
        self._providers = tuple(providers)
        self.name, self.model, self.template = providers[0].name, providers[0].model, providers[0].template

    def _first_answer(self, call: Call | None, question: Callable[[Adapter, Call], Answer]) -> Answer:
        """The answer of the first provider that has one. Raises ProviderError when all fail."""
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

    def _note(self, error: ProviderError, failed: Adapter) -> None:
        """Log which provider is asked instead. A failed call is in the log already; a resting provider is not."""
        names = [provider.name for provider in self._providers]
        others = names[names.index(failed.name) + 1 :]
        if others or error.kind == FailureKind.RESTING:
            call_log.note_fallback(self._port, failed.name, error, to=others[0] if others else None)


def _note_unanswered(error: ProviderError, maker: Maker, call: Call) -> None:
    """Record a call that timed out: it may be on the bill, for an unknown amount."""
    if error.kind == FailureKind.TIMEOUT:
        units = {"unanswered": 1}
        call.costs.append(Cost(provider=maker.name, model=maker.model, units=units, micro_dollars=None))


def breaker_of(port: str, provider: str) -> Breaker | None:
    return None if catalog.is_built_in(provider) else Breaker(port, provider)


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
    """The failure to report: one that is worth a retry before others, and the soonest of these."""
    return min(failures, key=lambda error: (not error.retry, error.wait or 0.0))


@runtime_checkable
class SelectiveStoryteller(Protocol):
    """A storyteller that cannot tell every idea, and says so before a book is begun."""

    def nearby(self, brief: Brief) -> tuple[str, ...]:
        """Similar ideas that the storyteller can tell. Empty if it can tell the brief's own."""
        ...


class Storytellers(Fallback[Storyteller]):
    """When one storyteller breaks off, the next continues with the pieces that are missing."""

    def __init__(self, port: str, providers: Sequence[Storyteller]) -> None:
        super().__init__(port, providers)
        everyones = (language for provider in providers for language in provider.languages)
        self.languages: Sequence[str] = tuple(dict.fromkeys(everyones))

    def nearby(self, brief: Brief) -> tuple[str, ...]:
        """Similar ideas that a provider can tell. Empty if any provider can tell the brief's own."""
        able = [provider for provider in self._providers if brief.language in provider.languages]
        offered = [provider.nearby(brief) if isinstance(provider, SelectiveStoryteller) else () for provider in able]
        return offered[0] if offered and all(offered) else ()

    def tell(self, request: StoryRequest, *, call: Call | None = None) -> Iterator[Plan | PageDraft]:
        call, failures = call or Call(), []
        for provider in self._providers:
            if request.brief.language not in provider.languages:
                continue
            breaker = breaker_of(self._port, provider.name)
            try:
                for piece in _told_through(breaker, provider, request, call):
                    call.maker = provider
                    request = request.model_copy(update={"written": (*request.written, piece)})
                    yield piece
            except ProviderError as error:
                failures.append(error)
                self._note(error, provider)
                _note_unanswered(error, provider, call)
            else:
                return
        raise _best_of(failures)


def _told_through(
    breaker: Breaker | None, provider: Storyteller, request: StoryRequest, call: Call
) -> Iterator[Plan | PageDraft]:
    if breaker is None:
        yield from provider.tell(request, call=call)
        return
    breaker.admit()
    try:
        yield from provider.tell(request, call=call)
    except ProviderError as error:
        breaker.failed(error)
        raise
    except BaseException:  # also GeneratorExit, when the caller stops reading
        breaker.gave_up()
        raise
    breaker.succeeded()


class Illustrators(Fallback[Illustrator]):
    def with_wish(self, scene: Scene, *, cast: Sequence[Portrait], wish: str, alt: str) -> WishedScene:
        """The scene as the first illustrator would draw it with this wish. Raises WishNotDrawn."""
        first = self._providers[0]
        if isinstance(first, SelectiveIllustrator):
            return first.with_wish(scene, cast=cast, wish=wish, alt=alt)
        return described(scene, wish=wish, alt=alt)

    def draw(self, request: PictureRequest, *, call: Call | None = None) -> Illustration:
        def ask(illustrator: Illustrator, call: Call) -> Illustration:
            return illustrator.draw(request, call=call)

        return self._first_answer(call, ask)

    def draw_sheet(self, request: SheetRequest, *, call: Call | None = None) -> Illustration:
        def ask(illustrator: Illustrator, call: Call) -> Illustration:
            return illustrator.draw_sheet(request, call=call)

        return self._first_answer(call, ask)


class Moderators(Fallback[Moderator]):
    """The word list always judges first. What it allows is judged by the first of the others that answers."""

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
        """Raises ProviderError with a message for the person who waits."""
        try:
            return self._first_answer(call, question)
        except ProviderError as error:
            raise ProviderError(NOT_CHECKED, retry=error.retry, retry_after=error.wait, kind=error.kind) from error


def _both(one: Judgement, other: Judgement) -> Judgement:
    categories = tuple(dict.fromkeys((*one.categories, *other.categories)))
    return Judgement(categories=categories, scores=one.scores | other.scores)


class Narrators(Fallback[Narrator]):
    """Offers the voices of the first narrator. Others use their own first voice for one that they lack."""

    def __init__(self, port: str, providers: Sequence[Narrator]) -> None:
        super().__init__(port, providers)
        self.voices = providers[0].voices

    def narrate(self, text: str, voice: str, language: str, *, call: Call | None = None) -> Narration:
        def ask(narrator: Narrator, call: Call) -> Narration:
            own = voice if voice in narrator.voices else narrator.voices[0]
            return narrator.narrate(text, own, language, call=call)

        return self._first_answer(call, ask)
