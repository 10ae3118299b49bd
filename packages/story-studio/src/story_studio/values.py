"""What goes in and what comes out: a brief, and from it an opening and pages, each with the plan of its picture.

All values are frozen, validate on construction and survive a trip through JSON.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from story_studio.vocabulary import (
    Age,
    Aid,
    Colour,
    HairColour,
    HairStyle,
    Level,
    Mood,
    Outfit,
    Pose,
    Pronouns,
    Shot,
    Size,
    Skin,
    State,
    TimeOfDay,
    Trait,
    Weather,
    Where,
)


class Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Looks(Value):
    """What stays the same about someone on every page. People use skin, hair and aids; animals their colours."""

    colour: Colour
    accent: Colour
    outfit: Outfit = Outfit.NONE
    age: Age = Age.CHILD
    skin: Skin | None = None
    hair: HairStyle | None = None
    hair_colour: HairColour | None = None
    aids: tuple[Aid, ...] = ()


class Member(Value):
    """One of the cast. ``kind`` is a key of the catalogue that can be a figure, such as ``fox``, ``snail``, ``person``.

    ``noun`` is what the text calls it ("snail", "grandmother"); where it is empty the kind's own noun is used.
    """

    name: Annotated[str, Field(min_length=1, max_length=40)]
    kind: str
    noun: str = ""
    pronouns: Pronouns
    trait: Trait
    looks: Looks


class Brief(Value):
    """What is asked for. ``told`` are the keys of episodes in this family's last books; none is used again."""

    idea: Annotated[str, Field(min_length=1, max_length=500)]
    cast: tuple[Member, ...] = ()
    pages: Annotated[int, Field(ge=4, le=32)] = 12
    level: Level = Level.EARLY
    language: str = "en"
    seed: Annotated[int, Field(ge=0, lt=2**31)] = 0
    told: tuple[str, ...] = ()


class Thing(Value):
    """Something in a picture; ``kind`` is a key of the catalogue."""

    kind: str
    count: Annotated[int, Field(ge=1, le=9)] = 1
    state: State | None = None
    size: Size = Size.USUAL
    where: Where = Where.GROUND
    colour: Colour | None = None


class Actor(Value):
    """Someone of the cast in one picture, by name."""

    name: str
    pose: Pose
    mood: Mood
    holding: Thing | None = None
    looks_at: str | None = None
    """The name of an actor or the kind of a thing in the same picture."""
    size: Size = Size.USUAL


class Picture(Value):
    """The plan of a page's picture: text and drawing are both made from it, so they cannot disagree."""

    place: str
    """A key of the places that can be drawn, such as ``kitchen`` or ``forest``."""
    time: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    shot: Shot = Shot.MEDIUM
    actors: tuple[Actor, ...] = ()
    things: tuple[Thing, ...] = ()
    edition: Literal[1, 2] = 2
    """1 is staged as the first edition staged it, so that older books keep their look."""


class Opening(Value):
    """What is known before the first page: title, cast with invented members, cover, and the episodes."""

    kind: Literal["opening"] = "opening"
    title: Annotated[str, Field(min_length=1, max_length=120)]
    cast: tuple[Member, ...]
    cover: Picture
    script: str
    episodes: tuple[str, ...] = ()


class Page(Value):
    """One finished page. ``alt`` says what the picture shows to someone who cannot see it."""

    kind: Literal["page"] = "page"
    number: Annotated[int, Field(ge=1)]
    text: str
    picture: Picture
    alt: str
