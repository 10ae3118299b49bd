"""Where a title puts somebody: the bathtub of "A whale in the bathtub", the bed of "A bear under the bed"."""

import re

from story_studio.catalogue import find
from story_studio.premise.values import Noun, Premise

_PLACED = re.compile(
    r"^(?:a|an|the|my|our) [\w' -]+? (in|inside|under|underneath|beneath|behind|at the bottom of) "
    r"(?:a|an|the|my|our) ([a-z -]+?)[.!]?$",
    re.IGNORECASE,
)


def spot_of(premise: Premise) -> Noun | None:
    """The thing that somebody is in, under or behind, where the idea says nothing else and the thing can be drawn."""
    said = _PLACED.match(premise.idea.strip())
    if said is None or premise.want or premise.happening or not (premise.hero and premise.hero.animate):
        return None
    noun = said[2].lower()
    known = find(noun)
    return Noun(lemma=noun, phrase=noun, kind=known.key) if known else None


def preposition_of(premise: Premise) -> str:
    """How the hero is there: "in", "under", "behind", "at the bottom of"."""
    said = _PLACED.match(premise.idea.strip())
    return (
        {"inside": "in", "underneath": "under", "beneath": "under"}.get(said[1].lower(), said[1].lower())
        if said
        else "in"
    )
