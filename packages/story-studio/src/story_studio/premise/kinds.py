"""The catalogue's key for a noun: what can be drawn for it."""

from collections.abc import Sequence

from story_studio.catalogue.lookup import find

_PERSON = "person"
_TOO_GENERAL = frozenset(
    "animal mammal creature device machine structure container tool vessel thing plant food person clothing building "
    "instrument equipment artifact object way line unit figure state body group part event act artwork gift".split()
)
_NEAR = 4


def kind_of(lemma: str, family: Sequence[str]) -> str | None:
    """The key of the noun itself, else of the nearest kind that it is; None when nothing in the catalogue fits."""
    if _PERSON in family:
        return _PERSON
    drawn = find(lemma)
    if drawn is not None:
        return drawn.key
    for kind in family[1 : 1 + _NEAR]:
        drawn = find(kind) if kind not in _TOO_GENERAL else None
        if drawn is not None and drawn.noun == kind:
            return drawn.key
    return None
