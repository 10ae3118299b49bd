"""Providers for tests, chosen through the settings: one that answers at once, and ones that fail as told."""

from base64 import b64decode
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

import pytest

from shared_apps.ai import catalog
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import (
    Call,
    Cost,
    Illustration,
    Judgement,
    PageDraft,
    PictureRequest,
    Plan,
    Scene,
    SheetRequest,
    StoryRequest,
)
from shared_apps.ai.vocabulary import Place, TimeOfDay, Weather

INSTANT = "instant"
DOTS = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR42mPQz7b5//8/w/////WzbQA1fgen4mH3ywAAAABJRU5ErkJggg=="
)
SCENE = Scene(
    description="A meadow in the morning.",
    place=next(iter(Place)),
    time_of_day=next(iter(TimeOfDay)),
    weather=next(iter(Weather)),
)


def offer(monkeypatch: pytest.MonkeyPatch, name: str, *, is_built_in: bool = False, **adapters: Any) -> None:
    """Put a provider into the catalog, with its class for each port, for one test."""
    factories = {port: f"{adapter.__module__}.{adapter.__qualname__}" for port, adapter in adapters.items()}
    monkeypatch.setitem(catalog.PROVIDERS, name, catalog.Provider(factories=factories, is_built_in=is_built_in))


class InstantStoryteller:
    """Repeats the idea on every page."""

    name, model, template = INSTANT, "instant-1", "none"
    languages: Sequence[str] = ("en",)

    def tell(self, request: StoryRequest, *, call: Call | None = None) -> Iterator[Plan | PageDraft]:
        """The whole story, whatever is written already: callers take what they miss."""
        brief = request.brief
        yield Plan(title=brief.idea[:120], cast=brief.cast, cover=SCENE)
        for number in range(1, brief.pages + 1):
            yield PageDraft(number=number, text=f"{brief.idea} Page {number}.", scene=SCENE, alt=f"Picture {number}")


class InstantIllustrator:
    """Draws four dots: a picture of one colour is turned down as empty."""

    name, model, template = INSTANT, "instant-1", "none"

    def draw(self, request: PictureRequest, *, call: Call | None = None) -> Illustration:
        return Illustration(data=DOTS, media_type="image/png", size=2)

    def draw_sheet(self, request: SheetRequest, *, call: Call | None = None) -> Illustration:
        return Illustration(data=DOTS, media_type="image/png", size=2)


class Trouble:
    """What the moody storyteller does next: raises these errors first, each after as many pages as were asked."""

    ahead: ClassVar[list[tuple[int, ProviderError]]] = []


class MoodyStoryteller(InstantStoryteller):
    """Breaks off as ``Trouble`` says, else tells the whole story."""

    def tell(self, request: StoryRequest, *, call: Call | None = None) -> Iterator[Plan | PageDraft]:
        pieces, error = request.brief.pages + 1, None
        if Trouble.ahead:
            pages, error = Trouble.ahead.pop(0)
            pieces = pages + 1
        for count, piece in enumerate(super().tell(request)):
            if count < pieces:
                yield piece
        if error:
            raise error


class RudeStoryteller(InstantStoryteller):
    """Writes one page that no child should read, in its text or in what describes its picture."""

    part = "text"

    def tell(self, request: StoryRequest, *, call: Call | None = None) -> Iterator[Plan | PageDraft]:
        for piece in super().tell(request):
            rude = isinstance(piece, PageDraft) and piece.number == 3
            yield piece.model_copy(update={self.part: "Then the murderer came."}) if rude else piece


class Watch:
    """What the watchful moderator finds, by words in what it is shown; or that it cannot be reached, or not see."""

    away: ClassVar[bool] = False
    blind: ClassVar[bool] = False
    found: ClassVar[dict[str, dict[str, float]]] = {}
    found_in_pictures: ClassVar[list[dict[str, float]]] = []


class WatchfulModerator:
    """Scores as ``Watch`` says: words wherever they stand, and pictures in the order in which they come."""

    name, model, template = "watchful", "watchful-1", "none"

    def judge(self, text: str, *, call: Call | None = None) -> Judgement:
        return self._judgement([scores for words, scores in Watch.found.items() if words in text], call)

    def judge_picture(self, picture: Illustration, *, description: str, call: Call | None = None) -> Judgement:
        if Watch.blind:
            raise ProviderError("nobody can see", retry=True)
        return self._judgement([Watch.found_in_pictures.pop(0)] if Watch.found_in_pictures else [], call)

    def _judgement(self, found: list[dict[str, float]], call: Call | None) -> Judgement:
        if Watch.away:
            raise ProviderError("nobody is there", retry=True)
        if call:
            call.costs.append(Cost(provider=self.name, model=self.model, units={"judgements": 1}, micro_dollars=0))
        return Judgement(scores={name: score for scores in found for name, score in scores.items()})


class RememberingModerator(WatchfulModerator):
    """Answers a key that it has seen as it did then, as providers do that know what an Idempotency-Key is for."""

    answers: ClassVar[dict[str, Judgement]] = {}

    def judge(self, text: str, *, call: Call | None = None) -> Judgement:
        assert call
        return self.answers.setdefault(call.key, super().judge(text, call=call))


class DearIllustrator(InstantIllustrator):
    """Draws four dots, for a dollar."""

    def draw(self, request: PictureRequest, *, call: Call | None = None) -> Illustration:
        assert call
        call.check_active()
        call.costs.append(Cost(provider=INSTANT, model="dear-1", units={"pictures": 1}, micro_dollars=1_000_000))
        if Trouble.ahead:
            raise Trouble.ahead.pop(0)[1]
        return super().draw(request)


class TitledStoryteller(InstantStoryteller):
    """Finds a title of its own."""

    def tell(self, request: StoryRequest, *, call: Call | None = None) -> Iterator[Plan | PageDraft]:
        for piece in super().tell(request):
            yield piece.model_copy(update={"title": "A Rude Title"}) if isinstance(piece, Plan) else piece
