"""The idea as the title of a book."""

import re

from story_studio.premise.values import Deed, Noun, Shape

_SMALL = frozenset("a an the and or but of to in on at by for with from into nor as than".split())
_LONGEST = 60


def title_of(text: str, shape: Shape, hero: Noun | None, want: Deed | None, happening: Deed | None) -> str:
    """A title of at most sixty signs, empty where the idea makes none."""
    if shape in {Shape.NONSENSE, Shape.EMOJI, Shape.WORDS}:
        return ""
    whole = title_case(re.sub(r"\s*[.!]+$", "", text))
    if shape is Shape.QUESTION:
        whole = whole.rstrip("?") + "?"
    if len(whole) <= _LONGEST:
        return whole
    if hero is not None:
        for deed, words in ((want, "who wanted to {}"), (happening, "who {}")):
            if deed is not None and not deed.negated:
                told = deed.base if "{}" in words and "wanted" in words else deed.past
                title = title_case(f"{_the(hero)} {words.format(told)}")
                if len(title) <= _LONGEST:
                    return title
        return title_case(_the(hero))
    return title_case(re.split(r"[,;:]| and | but | because ", text)[0])[:_LONGEST]


def sentence_title(text: str) -> str:
    """A title in the way of most languages: a capital at its beginning and no more."""
    text = text.strip().rstrip(".! ")
    return text[:1].upper() + text[1:] if len(text) <= _LONGEST else ""


def _the(hero: Noun) -> str:
    return f"{hero.name} the {hero.lemma}" if hero.name and hero.name != hero.lemma else hero.phrase


def title_case(text: str) -> str:
    words = text.split()
    last = len(words) - 1
    return " ".join(
        word if word.lower() in _SMALL and 0 < number < last and word.islower() else word[:1].upper() + word[1:]
        for number, word in enumerate(word.lower() if word.lower() in _SMALL else word for word in words)
    )
