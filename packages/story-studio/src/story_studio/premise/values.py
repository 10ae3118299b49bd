"""What an idea says, as far as the studio understands it. Every field may be empty; nothing is guessed here."""

from enum import StrEnum

from pydantic import field_validator

from story_studio.values import Value
from story_studio.vocabulary import Pronouns, TimeOfDay, Trait, Weather


class Shape(StrEnum):
    """How the idea is put."""

    ADVENTURE = "adventure"  # "a fox who wants to fly"
    TITLE = "title"  # "the smallest umbrella"
    QUESTION = "question"  # "why do leaves fall"
    FEELING = "feeling"  # "I do not want to share my room"
    LIFE = "life"  # a theme from life: a sibling, a move, a first day, a death, an illness, a feast
    PLACE = "place"  # "a lighthouse in the desert"
    PARADOX = "paradox"  # "a fish that is afraid of water"
    WORDS = "words"  # "dragon, soup, bicycle"
    EMOJI = "emoji"
    NONSENSE = "nonsense"  # "x"


class Noun(Value):
    """A thing or somebody that the idea names. ``phrase`` may stand in a sentence as it is: "the woolly red hat"."""

    lemma: str
    phrase: str
    kind: str | None = None
    """The catalogue's key for its drawing; None when nothing fits."""
    adjectives: tuple[str, ...] = ()
    plural: bool = False
    mass: bool = False
    hypernyms: tuple[str, ...] = ()
    """What it is a kind of, nearest first: hen → bird → animal."""
    name: str | None = None
    animate: bool = False
    pronouns: Pronouns | None = None
    mine: bool = False
    """Whether the idea says "my"."""

    @field_validator("lemma")
    @classmethod
    def _has_a_word(cls, lemma: str) -> str:
        """Signs that a parser takes for a noun may be nothing but blanks."""
        return lemma if lemma.strip() or not lemma else "thing"


class Deed(Value):
    """Something that is done. ``base`` is the whole phrase after "to": "lend umbrellas to everyone in the street"."""

    verb: str
    base: str
    ing: str
    past: str
    third: str
    objects: tuple[Noun, ...] = ()
    negated: bool = False
    domain: str = ""
    """The kind of deed that scripts are made for: make, get, go, perform, win, give, learn, be, meet, sell, stop…"""


class Answer(Value):
    """What is true, for a question that is known: three sentences for small children, three for bigger ones."""

    key: str
    early: str
    later: str
    askers: tuple[str, ...]
    """Three who should know, as nouns: tree, squirrel, gardener."""
    things: tuple[str, ...]
    """Nouns of what a picture of it shows."""


class Question(Value):
    """ "why do leaves fall": word ``why``, about ``leaves``, asking for ``fall``."""

    word: str
    text: str
    about: Noun | None = None
    deed: Deed | None = None
    answer: Answer | None = None


class Premise(Value):
    """The whole of it. ``themes`` are keys of scripts that fit, best first, each with a score from 0 to 1."""

    idea: str
    language: str = "en"
    shape: Shape
    hero: Noun | None = None
    others: tuple[Noun, ...] = ()
    trait: Trait | None = None
    want: Deed | None = None
    fear: Noun | None = None
    happening: Deed | None = None
    obstacle: str = ""
    question: Question | None = None
    place: str | None = None
    time: TimeOfDay | None = None
    weather: Weather | None = None
    things: tuple[Noun, ...] = ()
    themes: tuple[tuple[str, float], ...] = ()
    content: tuple[str, ...] = ()
    """Lemmas of the idea's content words, which the book should keep."""
    first_person: bool = False
    """Whether the idea says "I" or "we": the child who gives it is the hero, and ``hero`` is empty."""
    title: str = ""
    """The idea as a book's title, where it can be one."""
