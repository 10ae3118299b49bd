"""Measures of one book against the idea it was ordered with: is the subject in it, the wish, the words, the title.

A word is on a page as what it is: in the text, as a thing or place of the picture, or as somebody whom the page shows
or names. A fox who acts on each page is a fox on each page, although the text calls it by its name after the first; and
the idea's granny is the Gran of the book. A subject that is a thing acts where it is seen or told of, for a book about
the smallest umbrella may well have a child who finds it. What has happened for good (somebody died, a friend moved) is
resolved where the last pages still tell of the one whom it happened to. In a theme from life what is felt or has
happened ("jealous", "moved") is named once and shown after that, as good picture books do; people, things and places
come three times as in any other idea.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from story_studio.catalogue import find_place
from story_studio.catalogue.lookup import find
from story_studio.keeping import forms_of, words_on
from story_studio.plot.relatives import relative_of
from story_studio.premise.values import Noun, Premise, Shape
from story_studio.premise.wordnet import wordnet
from story_studio.telling import Telling
from story_studio.values import Brief, Opening, Page
from story_studio.vocabulary import Level

ON_PAGES = 0.8
EARLY_PAGES = 3
LAST_SHARE = 3  # the last third of a book resolves what it told
TIMES = 3
_WORD = re.compile(r"[^\W\d_]+")
_TELLERS = frozenset({"child", "boy", "girl", "kid", "i"})
_SAME = dict.fromkeys(("afraid", "scared", "frightened"), ("afraid", "scared", "frightened"))
_EMPTY = frozenset(
    "do go get have make come take say tell want be find way thing day time new first good little small big old long "
    "ever never everyone everything nobody much many more most other live know see look become "
    "turn happen start always middle".split()
)


@dataclass(frozen=True)
class Kept:
    """Which parts of an idea are in its book. A field is None where the idea has no such part."""

    idea: str
    script: str
    subject: bool | None = None
    named: bool | None = None
    resolved: bool | None = None
    words: bool | None = None
    title: bool | None = None
    missing: tuple[str, ...] = field(default=())
    """Content words that fewer than three pages have."""

    @property
    def whole(self) -> bool:
        return False not in {self.subject, self.named, self.resolved, self.words, self.title}


def book_of(premise: Premise, *, level: Level, pages: int = 12, seed: int = 1, told: Sequence[str] = ()) -> Telling:
    brief = Brief(idea=premise.idea, pages=pages, level=level, seed=seed, told=tuple(told))
    return Telling(brief, premise)


def kept_in(telling: Telling, premise: Premise) -> Kept:
    opening, pages = telling.opening(), list(telling.pages())
    lemmas = [set(words_on(page, telling.casting)) for page in pages]
    wish = _wish(premise)
    if premise.shape in {Shape.FEELING, Shape.LIFE}:
        wish |= set(premise.content) - _EMPTY
    words = [word for word in premise.content if word not in _EMPTY]
    life = premise.shape in {Shape.FEELING, Shape.LIFE}
    missing = tuple(
        word
        for word in words
        if sum(1 for page in lemmas if _has(page, word)) < (1 if life and not _can_be_seen(word) else TIMES)
    )
    return Kept(
        idea=premise.idea,
        script=telling.script.key,
        subject=_acts(telling, premise, pages),
        named=any(_has(page, word) for page in lemmas[:EARLY_PAGES] for word in wish) if wish else None,
        resolved=any(_has(page, word) for page in lemmas[-len(lemmas) // LAST_SHARE :] for word in wish)
        if wish
        else None,
        words=len(missing) <= len(words) / 2 if words else None,
        title=_is_titled(opening, premise, words),
        missing=missing,
    )


def _can_be_seen(word: str) -> bool:
    """Whether it is somebody, a thing or a place, and not what is felt or has happened."""
    return find(word) is not None or find_place(word) is not None or wordnet().is_living(word)


def _acts(telling: Telling, premise: Premise, pages: Sequence[Page]) -> bool | None:
    """Whether the idea's subject is the book's hero and acts on four pages of five."""
    hero, wanted = telling.casting.hero, premise.hero
    if wanted is None and not premise.first_person:
        return None
    if wanted is not None and not _is_same(wanted, hero.kind, hero.noun, hero.name):
        if wanted.animate and not _plays(telling, wanted):
            return False
        seen = sum(1 for page in pages if _has(set(words_on(page, telling.casting)), wanted.lemma))
        return seen >= ON_PAGES * len(pages)
    acting = sum(1 for page in pages if any(actor.name == hero.name for actor in page.picture.actors))
    return acting >= ON_PAGES * len(pages)


def _plays(telling: Telling, wanted: Noun) -> bool:
    """Whether somebody of the book is whom the idea names, such as the goldfish that died."""
    return any(_is_same(wanted, member.kind, member.noun, member.name) for member in telling.casting.people.values())


def _is_same(wanted: Noun, kind: str, noun: str, name: str) -> bool:
    if wanted.name is not None and wanted.name != wanted.lemma:
        return wanted.name == name
    return wanted.lemma in {kind.replace("_", " "), noun} or wanted.kind == kind or wanted.name == name


def _wish(premise: Premise) -> set[str]:
    """The words of what is wished, feared, done or asked."""
    words = set[str]()
    asked = premise.question
    for deed in (premise.want, premise.happening, asked.deed if asked else None):
        if deed is not None:
            words |= {deed.verb, *(noun.lemma for noun in deed.objects)}
    if premise.want is None and premise.happening is not None and premise.shape in {Shape.FEELING, Shape.LIFE}:
        words |= {noun.lemma for noun in (*premise.others, *premise.things)}
    if premise.want is None and premise.happening is not None and premise.happening.verb == "die":
        words |= {noun.lemma for noun in (*premise.others, *([premise.hero] if premise.hero else []))}
    for noun in (premise.fear, asked.about if asked else None):
        words |= {noun.lemma} if noun is not None else set()
    return {word.split()[-1].lower() for word in words} - _EMPTY


def _is_titled(opening: Opening, premise: Premise, words: Sequence[str]) -> bool | None:
    """Whether the title is the idea's own, or has one of its words or its hero."""
    if premise.shape in {Shape.TITLE, Shape.PLACE} and premise.title:
        return opening.title == premise.title
    lemmas = _lemmas(opening.title)
    lemmas |= {relative.noun for word in tuple(lemmas) if (relative := relative_of(word)) is not None}
    return any(_has(lemmas, word) for word in words) if words else None


def _has(lemmas: set[str], word: str) -> bool:
    relative = relative_of(word)
    if relative is not None and relative.noun in lemmas:
        return True
    return not lemmas.isdisjoint({word.lower(), *forms_of(word.lower().split()[-1]), *_SAME.get(word, ())})


def _seen(page: Page) -> set[str]:
    things = [*page.picture.things, *(actor.holding for actor in page.picture.actors if actor.holding is not None)]
    return {part for thing in things for part in thing.kind.split("_")} | set(page.picture.place.split("_"))


def _lemmas(text: str) -> set[str]:
    return {lemma for word in _WORD.findall(text.lower()) for lemma in forms_of(word)}


def unseen_nouns(page: Page) -> set[str]:
    """Nouns of the text that could be drawn and are not in the picture; what is only spoken of is among them."""
    seen = _seen(page) | {actor.name.lower() for actor in page.picture.actors}
    found = set()
    for word in _WORD.findall(page.text):
        drawn = find(word.lower()) if word.islower() else None
        if drawn is not None and word.lower() in {drawn.noun, drawn.plural} and not set(drawn.key.split("_")) & seen:
            found.add(drawn.key)
    return found
