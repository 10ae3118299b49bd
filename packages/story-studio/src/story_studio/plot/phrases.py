"""What an idea calls its subject, and what it says happened, as words that a sentence can take."""

import re
from dataclasses import dataclass

from story_studio.catalogue import find, find_place
from story_studio.premise.settings_of import is_place_noun
from story_studio.premise.values import Noun, Premise, Shape

_TELLER = re.compile(r"\b(i|me|my|mine|we|us|our)\b", re.IGNORECASE)
_EVENT = re.compile(
    r"^(?:the|one|a) (day|night|morning|evening|afternoon|summer|winter|spring|autumn|week|year) "
    r"(?:when |that |on which )?(.+)$",
    re.IGNORECASE,
)
_NAMED = re.compile(r"^(?:the|a|an)\b|^[\w-]+'s\b", re.IGNORECASE)
_CLAUSE = re.compile(r"\b(who|that|which|whose|with|without)\b", re.IGNORECASE)
_AFTER = re.compile(
    r" (?:at|in|of|on|under|behind|where|full|made|with|for|inside|that|which|without|between|beyond|near|above|below)"
    r"\b",
    re.IGNORECASE,
)
_TITLED = 0.6
_NOUN_PHRASES = frozenset({Shape.TITLE, Shape.PLACE})
_JOINED = frozenset("who that which not could would always never only can cannot".split())
_MOVE = frozenset({"ship", "train", "bus"})
_ALL_AT_SEA = frozenset({"sea", "ocean", "water"})


@dataclass(frozen=True)
class Event:
    """ "The night the stars went out": in the ``night``, ``the stars went out``."""

    when: str
    clause: str


def event_of(premise: Premise) -> Event | None:
    """What happened on the day that the idea is about; None where it is about no day."""
    said = _EVENT.match(_words(premise))
    if said is None or premise.question or premise.happening is None or _TELLER.search(said[2]):
        return None
    return Event(said[1].lower(), said[2])


def called(premise: Premise) -> str | None:
    """ "the library at the bottom of the sea", "the girl with a river in her hair"; None where it is no phrase."""
    text = _words(premise)
    is_phrase = premise.shape in _NOUN_PHRASES or _CLAUSE.search(text) is not None
    if not is_phrase or not _NAMED.match(text) or premise.question or premise.first_person or _EVENT.match(text):
        return None
    if _TELLER.search(text) or re.search(r"[,;:]| and ", text) or not _is_one_phrase(text, premise):
        return None
    return re.sub(r"^(?:an?|the) ", "the ", text, flags=re.IGNORECASE)


def _is_one_phrase(text: str, premise: Premise) -> bool:
    """Whether its verb stands in the clause that describes: not in "the boy who stutters has to read"."""
    deed = premise.happening
    words = text.lower().split()
    forms = (deed.third, deed.past, deed.base) if deed else ()
    said = [form.split()[0] for form in forms if form.split()[0] in words]
    return not said or words[words.index(said[0]) - 1] in _JOINED


def head_of(premise: Premise) -> str:
    """The noun that the phrase is about: "girl" of "the girl with a river in her hair"; empty without a phrase."""
    name = called(premise)
    return re.split(r" who\b", _AFTER.split(name)[0])[0].split()[-1] if name else ""


def site_of(premise: Premise) -> Noun | None:
    """The place that the idea is about: the library of "the library at the bottom of the sea"."""
    name = called(premise)
    acts = premise.hero is not None and (premise.hero.animate or premise.happening or premise.want or premise.fear)
    if name is None or acts:
        return None
    head = head_of(premise)
    place = find_place(head)
    if (place is None and not is_place_noun(head)) or (place is not None and place.key in _MOVE):
        return None
    drawn = find(head)
    return Noun(lemma=head, phrase=name, kind=place.key if place else None, hypernyms=(drawn.key,) if drawn else ())


def around_of(premise: Premise) -> Noun | None:
    """Where such a place lies: the sea of "the library at the bottom of the sea"."""
    name = called(premise) or ""
    rest = " ".join(_AFTER.split(name)[1:]).split()
    if _ALL_AT_SEA.intersection(rest):
        return Noun(lemma="sea", phrase="the sea", kind="undersea")
    place = next((found for word in reversed(rest) if (found := find_place(word))), None)
    return Noun(lemma=place.noun, phrase=place.noun, kind=place.key) if place else None


def _words(premise: Premise) -> str:
    """The idea in the case of a sentence, spelled as it was understood."""
    own, title = re.sub(r"\s*[.!]+$", "", premise.idea.strip()), premise.title
    text = title if title and len(title.split()) == len(own.split()) else own
    capitals = sum(1 for word in own.split() if word[:1].isupper())
    is_title = capitals >= _TITLED * len(own.split())
    nouns = [*([premise.hero] if premise.hero else []), *premise.others]
    names = {part for noun in nouns if noun.name for part in noun.name.split()}
    small = set(own.split())
    return " ".join(
        word
        if re.sub(r"'s$", "", word) in names
        or (place == 0 and word.endswith("'s"))
        or not (is_title or place == 0 or word.lower() in small)
        else word.lower()
        for place, word in enumerate(text.split())
    )
