"""What is known about one drawable thing."""

from dataclasses import dataclass
from enum import StrEnum

from story_studio.vocabulary import Colour, State


class Rig(StrEnum):
    """How a figure is put together, for what can be one of the cast."""

    OWN = "own"  # a posable figure of our own hand
    PERSON = "person"  # a person of any age, in clothes that tell the role
    DRAWN = "drawn"  # a drawing with a face, simple limbs and what it holds


class Habitat(StrEnum):
    """Where a thing is at home."""

    ANYWHERE = "anywhere"
    LAND = "land"
    WATER = "water"  # in the sea, a river or a pond
    SKY = "sky"
    INDOORS = "indoors"


@dataclass(frozen=True, slots=True)
class Drawable:
    """``size`` is its height beside a child, who is 1. ``noun`` is the usual word, without an article."""

    key: str
    noun: str
    plural: str
    mass: bool = False
    nouns: tuple[str, ...] = ()
    """All English words that find it, ``noun`` included."""
    emoji: str = ""
    synset: str = ""
    """Its noun's first sense in WordNet, such as ``n02084071``; empty where that is not known."""
    hypernyms: tuple[str, ...] = ()
    """What it is a kind of, nearest first."""
    group: str = ""
    """Its class among the drawings, such as ``animal-bird`` or ``food-fruit``."""
    size: float = 0.5
    habitat: Habitat = Habitat.ANYWHERE
    holdable: bool = False
    light: bool = False
    """Whether it shines at night."""
    rig: Rig | None = None
    """How it can be one of the cast; None where it can only be a thing."""
    states: frozenset[State] = frozenset()
    """Those that its drawing shows."""
    base: str = ""
    """The key of the drawing that this one recolours; empty where it has its own."""
    colour: Colour | None = None
    """The colour that this drawing has instead of its base's; None where it has its own drawing."""

    @property
    def figure(self) -> bool:
        return self.rig is not None
