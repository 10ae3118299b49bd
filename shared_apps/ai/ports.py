"""The ports: small protocols that providers implement, and the values that cross them.

Settings choose the providers; callers see only these types. All values are frozen, are validated when they are made,
and can be stored as JSON.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Literal, Protocol
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, Field

from shared_apps.ai.safety.shield.known_names import KnownNames
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

LONGEST_NAME = 40
LONGEST_TITLE = 120


class Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Portrait(Value):
    """The looks and trait of a member of the cast, the same on every page."""

    name: Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
    kind: CharacterKind
    pronouns: Pronouns
    colour: Colour
    accent: Colour
    outfit: Outfit
    trait: Trait
    member: str | None = None
    """The description of the studio that invented this character, as JSON, where the lists above say less."""


class Brief(Value):
    """What a family asks for. With the same seed a built-in provider makes the same book.

    ``told`` lists the stories of the family's last books. The studio does not repeat them.
    """

    idea: Annotated[str, Field(min_length=1, max_length=500)]
    cast: tuple[Portrait, ...] = ()
    pages: Annotated[int, Field(ge=4, le=32)]
    level: ReadingLevel
    style: ArtStyle
    language: str = "en"
    seed: Annotated[int, Field(ge=0, lt=2**31)]
    told: tuple[str, ...] = ()


class Actor(Value):
    """A member of the cast in one scene, named as in the cast."""

    name: str
    pose: Pose
    mood: Mood
    holding: Prop | None = None


class Scene(Value):
    """What a picture shows: a sentence for any illustrator, and its parts for illustrators that compose pictures."""

    description: str
    place: Place
    time_of_day: TimeOfDay
    weather: Weather
    actors: tuple[Actor, ...] = ()
    props: tuple[Prop, ...] = ()
    plan: str | None = None
    """The plan of the studio that wrote the page, as JSON; the studio's illustrator draws it, others do not read it."""
    story: str | None = None
    """On a cover: which story the studio tells, as JSON, so that it goes on with it and does not tell it again soon."""

    def seen_of(self, cast: Sequence[Portrait]) -> list[Portrait]:
        """The members of the cast who are in the picture."""
        here = {actor.name for actor in self.actors}
        return [member for member in cast if member.name in here]


class Plan(Value):
    """The first piece of a story: its title, its whole cast with invented members, and its cover."""

    kind: Literal["plan"] = "plan"
    title: Annotated[str, Field(min_length=1, max_length=LONGEST_TITLE)]
    cast: tuple[Portrait, ...]
    cover: Scene


class PageDraft(Value):
    """One finished page. ``alt`` describes the picture for readers who cannot see it."""

    kind: Literal["page"] = "page"
    number: Annotated[int, Field(ge=1)]
    text: str
    scene: Scene
    alt: str


class Illustration(Value):
    """An encoded picture, ``size`` pixels a side. ``seed`` and ``model`` are set where they are not the usual ones."""

    data: bytes
    media_type: Literal["image/png", "image/webp", "image/jpeg"]
    size: int
    seed: int | None = None
    model: str | None = None


MOST_REFERENCES = 16


class StoryRequest(Value):
    """What to ask a storyteller: the brief, and the pieces that are written already, by any provider."""

    brief: Brief
    written: tuple[Plan | PageDraft, ...] = ()


class PictureRequest(Value):
    """What to ask an illustrator: a scene, the looks of the book's cast, and how to draw it.

    ``references`` show the cast; an illustrator uses ``MOST_REFERENCES`` at most. ``size`` is in pixels a side.
    """

    scene: Scene
    cast: tuple[Portrait, ...]
    style: ArtStyle
    seed: int
    size: int = 1024
    references: tuple[Illustration, ...] = ()


class SheetRequest(Value):
    """A request for a character's sheet."""

    portrait: Portrait
    style: ArtStyle
    size: int = 512


class Provenance(Value):
    """Who made a result, stored with it."""

    provider: str
    model: str
    template: str
    seed: int


class Cost(Value):
    """What one call to a provider cost. ``units`` are what the provider counts: tokens, pictures or characters.

    The price is in millionths of a dollar, rounded up; None for a model without a known price.
    """

    provider: str
    model: str
    units: dict[str, int]
    micro_dollars: int | None


class Maker(Protocol):
    """The attributes of every adapter."""

    name: str
    model: str
    template: str


@dataclass
class Call:
    """One piece of work for a provider. Afterwards it says who did it, and what it cost, failed attempts included.

    ``key`` is sent as the Idempotency-Key: use the same key when the same work is requested again.

    ``on_partial_page`` receives the number of the page that is being written and its words so far, unjudged, each time
    there are more. It must return quickly and not raise. A provider that returns whole pages need not call it.

    ``ensure_active`` is called before each request to a provider, retries included. It raises when the answer is no
    longer wanted; then nothing is requested. ``known_names`` are covered by the shield without guessing.
    """

    key: str = field(default_factory=lambda: str(uuid4()))
    costs: list[Cost] = field(default_factory=list)
    maker: Maker | None = None
    on_partial_page: Callable[[int, str], None] | None = None
    ensure_active: Callable[[], None] | None = None
    known_names: KnownNames = field(default_factory=KnownNames)

    def check_active(self) -> None:
        """For adapters, before each request that costs something. Raises what ``ensure_active`` raises."""
        if self.ensure_active:
            self.ensure_active()

    def provenance(self, seed: int, model: str | None = None) -> Provenance:
        """Who made the last result, with another model than usual. Raises ValueError before there is one."""
        if self.maker is None:
            raise ValueError("Nothing has been made yet.")
        maker = self.maker
        return Provenance(provider=maker.name, model=model or maker.model, template=maker.template, seed=seed)


class Storyteller(Protocol):
    name: str
    model: str
    template: str
    languages: Sequence[str]

    def tell(self, request: StoryRequest, *, call: Call | None = None) -> Iterator[Plan | PageDraft]:
        """The plan, then all pages, each as soon as it is complete, without the pieces that are written already.

        Pages come in order, except that a page that had to be requested again comes late.

        Raises:
            ProviderError: the provider failed; ``retry`` says whether another attempt makes sense. The pieces before
                it are good.
        """
        ...


class Illustrator(Protocol):
    name: str
    model: str
    template: str

    def draw(self, request: PictureRequest, *, call: Call | None = None) -> Illustration:
        """The scene with the cast's looks, square. An outside provider may return more pixels than asked, never fewer.

        Raises:
            ProviderError: like ``tell``.
        """
        ...

    def draw_sheet(self, request: SheetRequest, *, call: Call | None = None) -> Illustration:
        """The character alone, facing us, on plain paper. Size and ProviderError like ``draw``."""
        ...


class Judgement(Value):
    """A moderator's answer: the categories that it flags, none when the text or picture may be shown.

    ``scores`` by category go from 0 to 1, for teams with stricter thresholds. A word list has no scores.
    """

    categories: tuple[str, ...] = ()
    scores: dict[str, float] = {}

    @property
    def allowed(self) -> bool:
        return not self.categories


class Moderator(Protocol):
    name: str
    model: str
    template: str

    def judge(self, text: str, *, call: Call | None = None) -> Judgement:
        """The judgement of a text. Raises ProviderError when there is none; the caller must then hold the text back."""
        ...

    def judge_picture(self, picture: Illustration, *, description: str, call: Call | None = None) -> Judgement:
        """The judgement of a picture and of the words that it was drawn from. Raises ProviderError like ``judge``."""
        ...


class Narration(Value):
    """A text read aloud, encoded."""

    data: bytes
    media_type: Literal["audio/mpeg"]


class Narrator(Protocol):
    name: str
    model: str
    template: str
    voices: Sequence[str]

    def narrate(self, text: str, voice: str, language: str, *, call: Call | None = None) -> Narration:
        """The text read aloud. Raises ProviderError like ``tell``, also for an unsupported text or voice."""
        ...
