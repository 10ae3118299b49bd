"""Every place of the second edition: the sixteen of the first, and those beside them."""

from story_studio.catalogue import find_place
from story_studio.pictures.places import SETTINGS, Setting

_ALL: dict[str, Setting] = {**SETTINGS}
_USUAL = "meadow"


def setting_of(place: str) -> Setting:
    """How the place is drawn. A word that is no key is looked up; what nobody can draw is a meadow."""
    if place in _ALL:
        return _ALL[place]
    found = find_place(place.replace("_", " "))
    return _ALL.get(found.key if found else _USUAL, _ALL[_USUAL])
