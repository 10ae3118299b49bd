"""Premises of ideas that are no sentence: three words, or a row of emojis."""

import re
from collections.abc import Sequence

from story_studio.premise.nouns import make_noun
from story_studio.premise.settings_of import is_place_noun, place_key, time_of, weather_of
from story_studio.premise.values import Noun, Premise, Shape

_BETWEEN = re.compile(r"\s*(?:[,;/+&\n]|\band\b)\s*")
_ARTICLE = re.compile(r"^(a|an|the|my|some)\s+")


def words_of(text: str) -> list[str]:
    """The parts of a list; bare words in a row are parts too."""
    parts = _BETWEEN.split(text) if _BETWEEN.search(text) else text.split()
    return [part for part in (_ARTICLE.sub("", each.strip(" .!").lower()) for each in parts) if part]


def premise_of_words(*, idea: str, language: str, shape: Shape, words: Sequence[str]) -> Premise:
    """The first that lives is the hero, a place is where it happens, the rest are things."""
    nouns = [_noun(word) for word in words]
    hero = next((noun for noun in nouns if noun.animate), nouns[0] if nouns else None)
    rest = [noun for noun in nouns if noun is not hero]
    place = next((noun.lemma for noun in rest if is_place_noun(noun.lemma)), None)
    known = {part for word in words for part in word.split()}
    return Premise(
        idea=idea,
        language=language,
        shape=shape,
        hero=hero,
        others=tuple(noun for noun in rest if noun.animate),
        things=tuple(noun for noun in rest if (not noun.animate and noun.lemma != place) or noun.lemma == "castle"),
        place=place_key(place) if place else None,
        time=time_of(known),
        weather=weather_of(known),
        content=tuple(noun.lemma for noun in nouns),
    )


def _noun(word: str) -> Noun:
    parts = word.split()
    return make_noun(parts[-1] if len(parts) > 2 else word, adjectives=tuple(parts[:-1]) if len(parts) > 2 else ())
