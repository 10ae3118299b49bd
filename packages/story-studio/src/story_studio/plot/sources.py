"""The nouns of an idea that fill a script's slots: its people, its things, its place."""

import re
from collections.abc import Callable, Mapping, Sequence, Set
from types import MappingProxyType

from story_studio.catalogue import drawable, find_place
from story_studio.plot.phrases import around_of, head_of, site_of
from story_studio.plot.script import ThingSlot
from story_studio.plot.spots import spot_of
from story_studio.premise.names import FEASTS
from story_studio.premise.values import Noun, Premise

_TABLE_SIZE = 0.6
_TOYS = frozenset({"teddy", "teddy bear", "doll", "toy"})
_TITLES = frozenset({"be", "win"})
"""Domains of deeds whose persons are what somebody becomes: "runs for mayor", "wants to be an astronaut"."""


_PHRASES: Mapping[str, Callable[[Premise], Noun | None]] = MappingProxyType(
    {"spot": spot_of, "site": site_of, "around": around_of}
)


def others_of(premise: Premise) -> list[Noun]:
    """Somebody else whom the idea names; what the hero wants to become is nobody."""
    deeds = [deed for deed in (premise.want, premise.happening) if deed and deed.domain in _TITLES]
    others = [noun for noun in premise.others if noun.lemma not in _TOYS and noun.lemma.lower() not in FEASTS]
    return [
        noun
        for noun in others
        if (noun.name or "").lower() not in FEASTS and not any(noun.lemma in deed.base for deed in deeds)
    ]


def things_of(premise: Premise) -> list[Noun]:
    """What the idea names and does not live; a child's teddy is one of them."""
    toys = [noun for noun in premise.others if noun.lemma in _TOYS]
    return [*(noun for noun in premise.things if not noun.animate and not _is_doing(noun)), *toys]


def _is_doing(noun: Noun) -> bool:
    """Whether it is what somebody does, as in "sharing is hard", and nothing that can lie on a table."""
    return noun.kind is None and noun.lemma.endswith("ing")


def _is_small(noun: Noun) -> bool:
    """Whether it is a thing that fits on a table."""
    known = drawable(noun.kind) if noun.kind else None
    return known is not None and not noun.animate and known.size <= _TABLE_SIZE


_FOOD = frozenset({"food", "foodstuff", "nutriment", "nutrition", "fruit", "seed", "produce", "beverage", "dish"})
_PREMISES = frozenset({"establishment", "place of business", "building", "institution", "shop", "facility", "house"})


def _is(noun: Noun | None, kinds: Set[str]) -> bool:
    return noun is not None and not kinds.isdisjoint((noun.lemma, noun.lemma.rpartition(" ")[2], *noun.hypernyms))


def slot_noun(slot: ThingSlot, premise: Premise) -> Noun:
    """The idea's noun for this slot, or the script's own."""
    for source in slot.sources:
        found = _sourced(source, premise)
        if found is not None and found.lemma:
            return found
    return Noun(lemma=slot.noun, phrase=slot.noun, kind=None if slot.kind == "-" else slot.kind)


def _feast(premise: Premise) -> Noun | None:
    """The feast that the idea names, the longest name first: "Lunar New Year"."""
    idea = f" {premise.idea.lower()} "
    for feast in sorted(FEASTS - {"feast", "festival", "holiday"}, key=len, reverse=True):
        if re.search(rf"\b{feast}\b", idea):
            return Noun(lemma=feast.title(), phrase=feast.title(), kind=None)
    return None


def _sourced(source: str, premise: Premise) -> Noun | None:
    if source == "feast":
        return _feast(premise)
    if source in _PHRASES:
        return _PHRASES[source](premise)
    objects = premise.want.objects if premise.want else ()
    deeds = premise.happening.objects if premise.happening else ()
    if source == "place":
        known = find_place(premise.place.replace("_", " ")) if premise.place else None
        return Noun(lemma=known.noun, phrase=known.noun, kind=known.key) if known else None
    nouns: Mapping[str, Sequence[Noun | None]] = {
        "object": [*objects, *deeds],
        "thing": things_of(premise),
        "small": [noun for noun in (*premise.things, premise.fear) if noun and _is_small(noun)],
        "thing2": things_of(premise)[1:],
        "fear": [premise.fear],
        "food": [noun for noun in (*objects, *deeds, *things_of(premise)) if _is(noun, _FOOD)],
        "shop": [noun for noun in (*objects, *deeds, premise.hero, *things_of(premise)) if _is(noun, _PREMISES)],
        "about": [premise.question.about if premise.question else None],
        "head": [noun for noun in things_of(premise) if noun.lemma.rpartition(" ")[2] == head_of(premise)],
        "hero": [premise.hero if premise.hero and not premise.hero.animate else None],
        "other": [*others_of(premise)],
    }
    return next((noun for noun in nouns[source] if noun is not None), None)
