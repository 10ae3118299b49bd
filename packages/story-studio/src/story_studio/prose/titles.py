"""What a book is called: the idea itself where it sounds like a title, else a title of its script."""

import re
from random import Random

from story_studio.catalogue import find_place
from story_studio.plot.relatives import relative_of
from story_studio.plot.script import Script
from story_studio.premise.values import Noun, Premise, Shape
from story_studio.prose import en
from story_studio.prose.narrator import Narrator

LONGEST = 120
_SHORT = 60
_TITLES = frozenset({Shape.TITLE, Shape.PLACE, Shape.QUESTION, Shape.PARADOX})
_SMALL = frozenset(
    "a an and at but by for from her his how in into is it its my of on or our the to up was who with".split()
)


def book_title(*, premise: Premise, script: Script, narrator: Narrator, chance: Random) -> str:
    """A title with a word of the idea in it, wherever the idea or the script gives one."""
    if premise.title and not premise.first_person and (premise.shape in _TITLES or len(premise.title) <= _SHORT):
        return premise.title[:LONGEST]
    titles = [narrator.title(title) for title in script.titles]
    kept = [title for title in titles if _words(title) & _kept(premise)]
    noun = _turns_on(premise)
    if not kept and noun is None and premise.title:
        return premise.title[:LONGEST]
    if kept or noun is None:
        return chance.choice(kept or titles)[:LONGEST]
    return narrator.title(f"{{hero}} and the {noun}")[:LONGEST]


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]+", text.lower()) if word not in _SMALL}


def _kept(premise: Premise) -> set[str]:
    return _words(premise.idea) | {word.lower() for word in premise.content}


def _noun(noun: Noun) -> str:
    return en.plural(noun.lemma) if noun.plural and not noun.lemma.endswith("s") else noun.lemma


def _turns_on(premise: Premise) -> str | None:
    """The noun that the idea is about, as words of a title; None where it names nothing but family."""
    nouns: list[Noun | None] = [premise.fear, *premise.things]
    nouns += [noun for noun in premise.others if relative_of(noun.lemma) is None and not noun.name]
    place = find_place(premise.place.replace("_", " ")) if premise.place else None
    words = [_noun(noun) for noun in nouns if noun is not None]
    return next(iter([*words, *([place.noun] if place and place.noun in premise.idea.lower() else [])]), None)
