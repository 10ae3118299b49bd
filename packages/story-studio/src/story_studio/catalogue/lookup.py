"""From words to drawings, and from keys to what is known about them."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from story_studio.catalogue.grammar import singulars_of, spoken
from story_studio.catalogue.store import all_things, load_words
from story_studio.catalogue.values import Drawable

_MEASURES = set(
    "piece pieces pair pairs slice slices bit bits drop drops lot lots heap pile sort kind bottom top".split()
)


def drawable(key: str) -> Drawable | None:
    """What the key stands for; None when nothing has this key."""
    return all_things().get(key)


def drawables() -> Sequence[Drawable]:
    """Everything that can be drawn, our own hand first."""
    return tuple(all_things().values())


def find(noun: str, language: str = "en") -> Drawable | None:
    """What a word or a short phrase is drawn as: "the woolly hats" → hat; None when nothing fits.

    The reviewed words come first, then labels; in other languages than English labels, then the looser tags. Of a
    phrase that nothing fits, its last words are tried: "best friend's umbrella" is an umbrella.
    """
    words = spoken(noun)
    if language == "en":
        return _find_english(tuple(words))
    known = load_words(language)
    for start in range(len(words)):
        for table in known:
            if key := table.get(" ".join(words[start:])):
                return drawable(key)
    return None


def label(key: str, language: str) -> str | None:
    """What a thing is called in a language; None where no data says it."""
    if language == "en":
        known = drawable(key)
        return known.noun if known else None
    return _labels(language).get(key)


@lru_cache(maxsize=32)
def _labels(language: str) -> dict[str, str]:
    labels, _ = load_words(language)
    return {key: word for word, key in reversed(labels.items())}


@lru_cache(maxsize=4096)
def _find_english(words: tuple[str, ...]) -> Drawable | None:
    sure, _ = load_words("en")
    for tail in _tails(words):
        for last in singulars_of(tail[-1]):
            key = sure.get(" ".join((*tail[:-1], last)))
            if key is not None:
                return drawable(key) if key else None
    return None


def _tails(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The phrase, then its last words; "box of toys" is a box before it is toys, a piece of cake is cake."""
    if words:
        yield words
    if "of" in words[1:-1]:
        at = words.index("of", 1)
        if words[at - 1] not in _MEASURES:
            yield from _tails(words[:at])
    for start in range(1, len(words)):
        yield words[start:]
