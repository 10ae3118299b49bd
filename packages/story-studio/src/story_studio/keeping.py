"""How much of an idea a telling keeps: its words on the pages, its hero in the pictures, its wish at the end."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from lemminflect import getAllLemmas

from story_studio.plot.casting import Casting, noun_of
from story_studio.plot.relatives import relative_of
from story_studio.premise.values import Premise, Shape
from story_studio.values import Page

_WORD = re.compile(r"[^\W\d_]+")
_TELLS = re.compile(
    r"^(i|i'm|i’m|we|my|our|nobody|no one|everyone|everybody|mum|dad|mummy|daddy|gran\w*)\b", re.IGNORECASE
)
_SAID = 90
_TIMES, _EARLY, _LAST_SHARE, _ACTS = 3, 3, 3, 0.8
_EMPTY = frozenset(
    "do go get have make come take say tell want be find way thing day time new good little big old long very "
    "ever never everyone everything nobody much many more most other know see look become turn happen start "
    "always".split()
)


def share_kept(*, pages: Sequence[Page], casting: Casting, premise: Premise) -> float:
    """From 0 to 1: the mean of words kept, wish named and resolved, and the idea's own hero on four pages of five."""
    shown = [words_on(page, casting) for page in pages]
    words = [word for word in premise.content if word not in _EMPTY]
    kept = [min(_TIMES, _count(shown, word)) / _TIMES for word in words]
    wish = _wish(premise)
    told = [
        any(word in words for words in part for word in wish)
        for part in (shown[:_EARLY], shown[-len(shown) // _LAST_SHARE :])
        if wish
    ]
    acts = [_acts(pages, casting, premise)]
    parts = [_mean(part) for part in (kept, told, acts) if part]
    return _mean(parts)


def is_told_by_child(premise: Premise) -> bool:
    """Whether the idea is what a child says about itself: "I was mean to a classmate", "Granny forgets my name"."""
    if premise.shape not in {Shape.FEELING, Shape.LIFE} or not (premise.first_person or premise.hero is None):
        return False
    is_sentence = premise.want or premise.happening or re.search(r"\b(is|are|am|was)\b", premise.idea)
    short = len(premise.idea) <= _SAID and premise.language == "en"
    return bool(is_sentence) and short and _TELLS.match(premise.idea) is not None


def is_named(text: str, premise: Premise) -> bool:
    """Whether a text has most of the idea's content words."""
    said = {form for word in _WORD.findall(text.lower()) for form in forms_of(word)}
    said |= {same for word in said for same in _same_relative(word)}
    words = [word for word in premise.content if word not in _EMPTY]
    return sum(1 for word in words if _count([frozenset(said)], word)) > len(words) / 2


def words_on(page: Page, casting: Casting) -> frozenset[str]:
    """The words that a page has: in its text, in its picture, and those for everybody whom it names or shows."""
    acting = {actor.name for actor in page.picture.actors}
    things = [*page.picture.things, *(actor.holding for actor in page.picture.actors if actor.holding is not None)]
    words = {part for thing in things for part in thing.kind.split("_")} | set(page.picture.place.split("_"))
    for member in casting.members:
        if member.name in acting or member.name in page.text:
            words |= {*noun_of(member).lower().split(), *member.kind.split("_"), *member.name.lower().split()}
            words |= {aid.value.replace("_", " ") for aid in member.looks.aids}
    words |= {form for word in _WORD.findall(page.text.lower()) for form in forms_of(word)}
    return frozenset(words | {same for word in words for same in _same_relative(word)})


@cache
def forms_of(word: str) -> frozenset[str]:
    """The word and what it may be a form of."""
    return frozenset({word, *(lemma for lemmas in getAllLemmas(word).values() for lemma in lemmas)})


def _same_relative(word: str) -> Iterable[str]:
    relative = relative_of(word)
    return () if relative is None else (relative.noun,)


def _count(shown: Sequence[frozenset[str]], word: str) -> int:
    relative = relative_of(word)
    wanted = {word.lower(), word.lower().split()[-1], *([relative.noun] if relative else [])}
    return sum(1 for words in shown if words & wanted)


def _wish(premise: Premise) -> set[str]:
    asked = premise.question
    words = set[str]()
    for deed in (premise.want, premise.happening, asked.deed if asked else None):
        words |= {deed.verb, *(noun.lemma for noun in deed.objects)} if deed is not None else set()
    for noun in (premise.fear, asked.about if asked else None):
        words |= {noun.lemma} if noun is not None else set()
    return {word.split()[-1].lower() for word in words} - _EMPTY


def _acts(pages: Sequence[Page], casting: Casting, premise: Premise) -> float:
    hero = casting.hero
    acting = sum(1 for page in pages if any(actor.name == hero.name for actor in page.picture.actors))
    if premise.hero is not None and not premise.hero.animate and premise.hero.kind != hero.kind:
        word = premise.hero.lemma.split()[-1]
        acting = sum(1 for page in pages if word in words_on(page, casting))
    return min(1.0, acting / (_ACTS * len(pages)))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
