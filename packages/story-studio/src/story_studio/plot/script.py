"""A script as its author wrote it: roles, slots, and units of beats; docs/writing.md describes the notation."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from story_studio.vocabulary import (
    Age,
    Level,
    Mood,
    Pose,
    Pronouns,
    Shot,
    Size,
    State,
    TimeOfDay,
    Trait,
    Weather,
    Where,
)


@dataclass(frozen=True)
class Role:
    """Somebody the script needs. ``open`` roles are taken by members of the brief's cast."""

    key: str
    open: bool = False
    kin: bool = False
    """Of the hero's kind."""
    like: str = ""
    """The key of the role whose kind it shares, such as its mother's."""
    second: str = ""
    """The key of the role that it is another of, as a child has two mothers."""
    alive: bool = False
    """Whether a thing that the idea names, such as a teapot, is this role."""
    kinds: tuple[str, ...] = ()
    name: str = ""
    """A fixed name such as "Grandma", which needs no introduction."""
    nouns: tuple[str, ...] = ()
    """Words by which the idea may name this role: "grandma", "granny"."""
    introduced: str = ""
    """How the text first mentions the role, with slots; empty for "Moss the goat"."""
    pronouns: Pronouns | None = None
    age: Age | None = None
    trait: Trait | None = None


@dataclass(frozen=True)
class ThingSlot:
    """A noun that the idea may give. ``sources`` are tried in order; the default noun and kind come last."""

    key: str
    sources: tuple[str, ...]
    noun: str
    kind: str


@dataclass(frozen=True)
class ShownThing:
    """A thing in a picture; ``kind`` is a slot's key or a key of the catalogue."""

    kind: str
    count: int = 1
    state: State | None = None
    size: Size = Size.USUAL
    where: Where = Where.GROUND
    colour: str | None = None


@dataclass(frozen=True)
class ShownActor:
    """A role in a picture."""

    role: str
    pose: Pose | None = None
    mood: Mood | None = None
    holding: ShownThing | None = None
    looks_at: str | None = None
    size: Size = Size.USUAL


@dataclass(frozen=True)
class Shows:
    """What a panel's picture shows. Setting words that are left out stay as in the panel before."""

    place: str | None = None
    time: TimeOfDay | None = None
    weather: Weather | None = None
    shot: Shot | None = None
    actors: tuple[ShownActor, ...] = ()
    things: tuple[ShownThing, ...] = ()


@dataclass(frozen=True)
class Panel:
    """The smallest part that can fill a page: a picture and its text at each level."""

    shows: Shows
    texts: Mapping[Level, str]
    line: int


Beat = tuple[Panel, ...]
"""One page in a short book, as many pages as it has panels in a long one."""


@dataclass(frozen=True)
class Unit:
    """Beats that stay together. Rank 0 is in every book; a unit with a lower rank is added before one with a higher.

    Units of one ``pool`` are exchangeable: a family that was told one of them is told another. ``payoff`` is what the
    ending shows of this unit, where the unit is in the book.
    """

    key: str
    rank: int
    beats: tuple[Beat, ...]
    pool: str = ""
    condition: str = ""
    """A fact of the premise or the cast, or "not" and one; the unit is left out where it does not hold."""
    payoff: Beat = ()
    is_payoffs: bool = False
    """Whether this is the place where payoffs go."""

    @property
    def fewest(self) -> int:
        return len(self.beats)

    @property
    def most(self) -> int:
        return sum(len(beat) for beat in self.beats)


@dataclass(frozen=True)
class Script:
    """A whole story with slots."""

    key: str
    themes: tuple[str, ...]
    titles: tuple[str, ...]
    roles: tuple[Role, ...]
    slots: tuple[ThingSlot, ...]
    units: tuple[Unit, ...]
    cover: Shows
    needs: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    """Lemmas of ideas that this script is made for; each makes it fit better."""
    refrains: Mapping[str, str] = field(default_factory=dict)
    """Sentences that the text may say again and again."""
    idea: str = ""
    """An idea that this script tells well, offered where another idea cannot be told."""
    language: str = "en"

    def role(self, key: str) -> Role:
        return next(role for role in self.roles if role.key == key)


_OF_A_WISH = ("{deed}", "{doing}", "{did}", "{does}")


def is_about_a_wish(script: Script) -> bool:
    """Whether its sentences tell a deed as something wished or done, which says the opposite where it is refused."""
    panels = (panel for unit in script.units for beat in (*unit.beats, unit.payoff) for panel in beat)
    return any(slot in text for panel in panels for text in panel.texts.values() for slot in _OF_A_WISH)
