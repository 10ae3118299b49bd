"""Where a title puts somebody: the bathtub of "A whale in the bathtub"."""

import re

from story_studio.catalogue import find
from story_studio.premise.values import Noun, Premise

_INSIDE = re.compile(
    r"^(?:a|an|the|my|our) [\w' -]+? (?:in|inside) (?:a|an|the|my|our) ([a-z -]+?)[.!]?$", re.IGNORECASE
)


def spot_of(premise: Premise) -> Noun | None:
    """The thing that somebody is in, where the idea says nothing else and the thing can be drawn."""
    said = _INSIDE.match(premise.idea.strip())
    if said is None or premise.want or premise.happening or not (premise.hero and premise.hero.animate):
        return None
    noun = said[1].lower()
    known = find(noun)
    return Noun(lemma=noun, phrase=noun, kind=known.key) if known else None
