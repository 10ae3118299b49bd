"""A book's sentences, and what is the same in all that differ only in names and nouns."""

import re
from collections.abc import Mapping

from story_studio.plot.casting import Casting, noun_of
from story_studio.prose import en

_SENTENCE = re.compile(r"\S.*?[.!?…]+[”’]?(?=\s+[“‘]?[^\Wa-z]|\s*$)")
_QUOTED = re.compile(r"“[^”]*?([.!?…,]?)”")
_NAME, _KIND, _TRAIT, _THING, _THINGS = "Tom", "fox", "kind", "box", "boxes"
_FEMALE = re.compile(r"\b(?:she|hers?|herself|him)\b", re.IGNORECASE)
_MALE = {"she": "he", "her": "his", "hers": "his", "herself": "himself", "him": "his"}
_ARTICLE = re.compile(rf"\b([Aa])n (?={_KIND}|{_TRAIT}|{_THING})")


def sentences(text: str) -> list[str]:
    """The sentences of a page; what is said and who says it are one."""
    return _SENTENCE.findall(text)


def narrated(text: str) -> list[str]:
    """The same without what is said between quotation marks; nothing of a sentence that is all speech."""
    kept = (sentence.strip() for sentence in sentences(_QUOTED.sub(r"“\1”", text)))
    return [sentence for sentence in kept if sentence.strip("“” .,!?…–")]


class Shapes:
    """Makes the shape of a sentence: one name for everybody, one noun for each thing of the idea, one pronoun."""

    def __init__(self, casting: Casting) -> None:
        words = dict(_nouns(casting))
        ordered = sorted(words, key=len, reverse=True)
        self._words = words
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)")

    def of(self, sentence: str) -> str:
        """ "Tom gave the box to the fox." for "Zoë gave the umbrella to the otter."."""
        shape = self._pattern.sub(lambda found: self._words[found.group()], sentence)
        shape = _FEMALE.sub(lambda found: _like(found.group(), _MALE[found.group().lower()]), shape)
        return _ARTICLE.sub(r"\1 ", shape)


def _nouns(casting: Casting) -> Mapping[str, str]:
    words: dict[str, str] = {}
    for member in casting.members:
        words |= {noun_of(member): _KIND, member.trait.value: _TRAIT}
    for thing in casting.things.values():
        if thing.lemma and not thing.mass and not thing.plural:
            words |= {thing.lemma: _THING, en.plural(thing.lemma): _THINGS}
    return words | {member.name.strip(): _NAME for member in casting.members}


def _like(word: str, other: str) -> str:
    return other.capitalize() if word[0].isupper() else other
