"""What the product asks of a provider: small protocols, and the values that cross them.

Providers are chosen by settings; callers see only these types. All values are frozen, validate on construction and
survive a trip through JSON, so that a step can store what it asked and what came back.
"""

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal, Protocol

from pydantic import BaseModel, ConfigDict, Field

from shared_apps.ai.vocabulary import (
    ArtStyle,
    CharacterKind,
    Colour,
    Mood,
    Outfit,
    Place,
    Pose,
    Pronouns,
    Prop,
    ReadingLevel,
    TimeOfDay,
    Trait,
    Weather,
)


class Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Portrait(Value):
    """How a member of the cast looks and is, the same on every page."""

    name: Annotated[str, Field(min_length=1, max_length=40)]
    kind: CharacterKind
    pronouns: Pronouns
    colour: Colour
    accent: Colour
    outfit: Outfit
    trait: Trait


class Brief(Value):
    """What a family asks for. The seed makes an embedded provider repeatable."""

    idea: Annotated[str, Field(min_length=1, max_length=500)]
    cast: tuple[Portrait, ...] = ()
    pages: Annotated[int, Field(ge=4, le=32)]
    level: ReadingLevel
    style: ArtStyle
    language: str = "en"
    seed: Annotated[int, Field(ge=0, lt=2**31)]


class Actor(Value):
    """A member of the cast in one scene, named as in the cast."""

    name: str
    pose: Pose
    mood: Mood
    holding: Prop | None = None


class Scene(Value):
    """One page's picture: a sentence for any illustrator, and its parts for those who compose them."""

    description: str
    place: Place
    time_of_day: TimeOfDay
    weather: Weather
    actors: tuple[Actor, ...] = ()
    props: tuple[Prop, ...] = ()


class Plan(Value):
    """The first thing a storyteller says: the title, and the whole cast, invented members included."""

    kind: Literal["plan"] = "plan"
    title: Annotated[str, Field(min_length=1, max_length=120)]
    cast: tuple[Portrait, ...]
    cover: Scene


class PageDraft(Value):
    """One finished page. ``alt`` says what the picture shows to someone who cannot see it."""

    kind: Literal["page"] = "page"
    number: Annotated[int, Field(ge=1)]
    text: str
    scene: Scene
    alt: str


class Illustration(Value):
    """An encoded picture, square, ``size`` pixels a side."""

    data: bytes
    media_type: Literal["image/png", "image/webp", "image/jpeg"]
    size: int


class Provenance(Value):
    """Who made a result, stored with it."""

    provider: str
    model: str
    template: str
    seed: int


class Storyteller(Protocol):
    name: str
    model: str
    template: str
    languages: Sequence[str]

    def tell(self, brief: Brief) -> Iterator[Plan | PageDraft]:
        """The plan, then pages 1 to ``brief.pages`` in order, each as soon as it is whole.

        Raises:
            ProviderError: the provider failed; its ``retry`` says whether asking again is worth it.
        """
        ...


class Illustrator(Protocol):
    name: str
    model: str
    template: str

    def draw(
        self, *, scene: Scene, cast: Sequence[Portrait], style: ArtStyle, seed: int, size: int = 1024
    ) -> Illustration:
        """The scene with the cast's looks, ``size`` pixels a side. Raises ProviderError like ``tell``."""
        ...

    def portray(self, *, portrait: Portrait, style: ArtStyle, size: int = 512) -> Illustration:
        """The character's sheet: alone, facing us, on plain paper. Raises ProviderError like ``tell``."""
        ...


class Judgement(Value):
    """What a moderator says of a text: the categories it falls in, none when it may be shown."""

    categories: tuple[str, ...] = ()

    @property
    def allowed(self) -> bool:
        return not self.categories


class Moderator(Protocol):
    name: str

    def judge(self, text: str) -> Judgement:
        """Raises ProviderError when no judgement can be had; the caller then holds the text."""
        ...
