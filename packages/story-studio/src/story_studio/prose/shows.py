"""Reads a line that says what a picture shows: "kitchen night wide: hero sit sad holding cup, table, 3 bowl empty"."""

from enum import StrEnum
from typing import TypeVar

from story_studio.errors import BadScript
from story_studio.plot.script import ShownActor, ShownThing, Shows
from story_studio.vocabulary import Colour, Mood, Pose, Shot, Size, State, TimeOfDay, Weather, Where

E = TypeVar("E", bound=StrEnum)
_PREPOSITIONS = {"on", "in", "at"}


def read_shows(line: str, roles: frozenset[str]) -> Shows:
    """The picture plan of one line. Raises BadScript for a word with no meaning where it stands."""
    setting, _, rest = line.partition(":")
    words = setting.split()
    time, weather, shot = _take(words, TimeOfDay), _take(words, Weather), _take(words, Shot)
    if len(words) > 1:
        raise BadScript(f"Only one of {words} can be the place.")
    parts = [part.split() for part in rest.split(",") if part.strip()]
    return Shows(
        place=words[0] if words else None,
        time=time,
        weather=weather,
        shot=shot,
        actors=tuple(_actor(part) for part in parts if part[0] in roles),
        things=tuple(_thing(part) for part in parts if part[0] not in roles),
    )


def _actor(words: list[str]) -> ShownActor:
    role, words = words[0], words[1:]
    looks_at = words.pop(words.index("to") + 1) if "to" in words else None
    held: ShownThing | None = None
    if "holding" in words:
        position = words.index("holding")
        held, words = _thing([word for word in words[position + 1 :] if word != "to"]), words[:position]
    words = [word for word in words if word != "to"]
    pose, mood, size = _take(words, Pose), _take(words, Mood), _take(words, Size)
    _nothing_left(words, role)
    return ShownActor(role, pose, mood, held, looks_at, size or Size.USUAL)


def _thing(words: list[str]) -> ShownThing:
    words = [word for word in words if word not in _PREPOSITIONS]
    if not words:
        raise BadScript("Something is held that has no name.")
    count = int(words.pop(0)) if words[0].isdecimal() else 1
    kind, words = words[0], words[1:]
    state, size, where, colour = _take(words, State), _take(words, Size), _take(words, Where), _take(words, Colour)
    _nothing_left(words, kind)
    return ShownThing(kind, count, state, size or Size.USUAL, where or Where.GROUND, colour)


def _take(words: list[str], kind: type[E]) -> E | None:
    """The first word that is one of a list's; it is taken out of ``words``."""
    for word in words:
        if word in {member.value for member in kind}:
            words.remove(word)
            return kind(word)
    return None


def _nothing_left(words: list[str], about: str) -> None:
    if words:
        raise BadScript(f"{' '.join(words)!r} means nothing after {about!r}.")
