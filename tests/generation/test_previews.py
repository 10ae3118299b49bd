"""Previews: judged, of whole words, at a pace, and without delaying the story."""

import time
from collections.abc import Callable
from typing import Any, ClassVar
from uuid import uuid4

import pytest

from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import Call, Illustration, Judgement
from shared_apps.live import publish as live
from tenant_apps.generation.services import previews
from tenant_apps.generation.services.previews import Preview
from tenants.backend import team_context
from tests.personas import Persona
from tests.providers import offer

PATIENCE = 10.0
Heard = Callable[[int, str], None]
Shown = Callable[[], Preview | None]


class MoodyModerator:
    """Finds everything good, after a set delay, or cannot be reached."""

    name, model, template = "moody", "moody-1", "none"
    asked: ClassVar[list[str]] = []
    takes = 0.0
    is_away = False

    def judge(self, text: str, *, call: Call | None = None) -> Judgement:
        self.asked.append(text)
        time.sleep(self.takes)
        if self.is_away:
            raise ProviderError("Nobody is there.", retry=True)
        return Judgement()

    def judge_picture(self, picture: Illustration, *, description: str, call: Call | None = None) -> Judgement:
        raise NotImplementedError


@pytest.fixture
def moderator(monkeypatch: pytest.MonkeyPatch, settings: Any) -> type[MoodyModerator]:
    """Asked for all that the list of words allows."""
    offer(monkeypatch, "moody", moderation=MoodyModerator)
    for name, value in (("asked", []), ("takes", 0.0), ("is_away", False)):
        monkeypatch.setattr(MoodyModerator, name, value)
    settings.AI_MODERATION_PROVIDERS = ("moody",)
    return MoodyModerator


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The channels on which something was said."""
    channels: list[str] = []
    monkeypatch.setattr(live, "send_event", lambda channel, event, data, **options: channels.append(channel))
    return channels


@pytest.fixture
def page(in_maple: Persona, moderator: object, said: list[str]) -> tuple[Heard, Shown]:
    """What a storyteller tells to, and what a reader sees of it."""
    book_id = uuid4()
    heard = previews.preview_pages(book_id=book_id, team=in_maple.team, over=lambda judgement: judgement.categories)
    return heard, lambda: previews.preview_of(book_id=book_id)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(previews, "PACE", 0.0)
    monkeypatch.setattr(previews, "PREVIEW_SECONDS", 0.0)


def say_until(heard: Heard, number: int, words: str, enough: Callable[[], bool]) -> None:
    """Send longer and longer words, as a storyteller does, until the condition is true."""
    deadline, end = time.monotonic() + PATIENCE, 0
    while not enough():
        assert time.monotonic() < deadline
        end = min(end + 1, len(words))
        heard(number, words[:end])
        time.sleep(0.005)


@pytest.mark.usefixtures("hurried")
def test_whole_words_are_shown_as_they_arrive(page: tuple[Heard, Shown]) -> None:
    heard, shown = page
    seen: list[str] = []

    def enough() -> bool:
        preview = shown()
        if preview and preview.words not in seen:
            seen.append(preview.words)
        return bool(seen) and seen[-1] == "Ember saw a light. Was it a firefly?"

    say_until(heard, 3, "Ember saw a light. Was it a firefly?", enough)

    assert len(seen) > 2
    whole = "Ember saw a light. Was it a firefly?".split()
    assert all(words.split() == whole[: len(words.split())] for words in seen)
    assert shown() == Preview(3, "Ember saw a light. Was it a firefly?")


@pytest.mark.usefixtures("hurried")
def test_a_preview_with_a_bad_word_is_withdrawn_for_good(
    page: tuple[Heard, Shown], moderator: type[MoodyModerator]
) -> None:
    heard, shown = page
    say_until(heard, 1, "Then the door opened, slowly, ", lambda: shown() is not None)

    say_until(heard, 1, "Then the door opened, slowly, and the murderer came.", lambda: shown() is None)
    asked = len(moderator.asked)
    heard(1, "Then the door opened, slowly, and the murderer came. He was nice.")

    assert len(moderator.asked) == asked
    assert not any("murderer" in text for text in moderator.asked), "the list of words had judged it"
    say_until(heard, 2, "A new page, ", lambda: shown() == Preview(2, "A new page,"))


@pytest.mark.usefixtures("hurried")
def test_an_unjudged_preview_is_not_shown(
    page: tuple[Heard, Shown], moderator: type[MoodyModerator], said: list[str]
) -> None:
    heard, shown = page
    moderator.is_away = True

    say_until(heard, 1, "Once upon a time ", lambda: len(moderator.asked) > 3)

    assert shown() is None
    assert said == []


def test_a_story_is_previewed_and_announced_at_most_once_a_second(
    page: tuple[Heard, Shown], moderator: type[MoodyModerator], said: list[str]
) -> None:
    heard, _ = page
    say_until(heard, 1, "One. Two. ", lambda: bool(said))

    began = time.monotonic()
    say_until(heard, 1, "One. Two. " * 1000, lambda: len(said) == 3)

    took = time.monotonic() - began
    assert took > previews.PACE
    assert len(moderator.asked) <= took / previews.PACE + 2


def test_many_stories_are_previewed_a_few_at_a_time(
    in_maple: Persona, said: list[str], moderator: type[MoodyModerator]
) -> None:
    moderator.takes = 1.0
    books = [uuid4() for _ in range(7)]
    ears = [
        previews.preview_pages(book_id=book, team=in_maple.team, over=lambda judgement: judgement.categories)
        for book in books
    ]
    for number, heard in enumerate(ears, 1):
        heard(number, "Some words. ")

    assert len(moderator.asked) <= 4
    for number, (heard, book) in enumerate(zip(ears, books, strict=True), 1):
        say_until(heard, number, "Some words. ", lambda book=book: previews.preview_of(book_id=book) is not None)  # type: ignore[misc]  # bound now


def test_the_storyteller_does_not_wait_for_previews(page: tuple[Heard, Shown], moderator: type[MoodyModerator]) -> None:
    heard, shown = page
    moderator.takes = 3.0

    began = time.monotonic()
    for number in range(1, 100):
        heard(number, "Some words. ")
    told_within = time.monotonic() - began
    say_until(heard, 1, "Some words. ", lambda: shown() is not None)

    assert told_within < moderator.takes < time.monotonic() - began
    assert moderator.asked[0] == "Some words."


@pytest.mark.usefixtures("hurried")
def test_without_redis_there_are_no_previews_and_no_failures(
    page: tuple[Heard, Shown], moderator: type[MoodyModerator], settings: Any
) -> None:
    away = {**settings.CACHES["tenant"], "LOCATION": "redis://127.0.0.1:1"}
    settings.CACHES = {**settings.CACHES, "tenant": away}
    heard, shown = page

    say_until(heard, 1, "Once upon a time ", lambda: len(moderator.asked) > 1)

    assert shown() is None


@pytest.mark.usefixtures("hurried")
def test_a_team_sees_no_other_teams_preview(
    in_maple: Persona, neighbour: Persona, moderator: object, said: object
) -> None:
    book_id = uuid4()
    heard = previews.preview_pages(book_id=book_id, team=in_maple.team, over=lambda judgement: judgement.categories)
    say_until(heard, 1, "Ours alone. ", lambda: previews.preview_of(book_id=book_id) is not None)

    with team_context(neighbour.team):
        assert previews.preview_of(book_id=book_id) is None


def test_a_preview_knows_its_sentences() -> None:
    preview = Preview(1, "“Who is there?” asked Pip. It was 3.5 miles to the")

    assert preview.sentences == ["“Who is there?” ", "asked Pip. ", "It was 3.5 miles to the"]
