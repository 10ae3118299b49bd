"""Every place of the second edition: the sixteen of the first, and those beside them."""

from collections.abc import Callable

from story_studio.catalogue import find_place
from story_studio.pictures.places import SETTINGS, Setting
from story_studio.pictures.scene import high_places, open_places, public_rooms, rooms, waters
from story_studio.pictures.view import Land, View

Draw = Callable[[View], Land]


def _room(draw: Draw) -> Setting:
    return Setting(draw, sky=False, indoors=True)


_ALL: dict[str, Setting] = {
    **SETTINGS,
    "kitchen": _room(rooms.kitchen), "bedroom": _room(rooms.bedroom), "bathroom": _room(rooms.bathroom),
    "attic": _room(rooms.attic), "under_bed": _room(rooms.under_bed), "classroom": _room(public_rooms.classroom),
    "library": _room(public_rooms.library), "shop": _room(public_rooms.shop), "bakery": _room(rooms.bakery),
    "workshop": _room(rooms.workshop), "hospital": _room(public_rooms.hospital), "stage": _room(public_rooms.stage),
    "hall": _room(public_rooms.hall), "bus": _room(public_rooms.bus), "train": _room(public_rooms.train),
    "street": Setting(open_places.street), "road": Setting(open_places.road), "hill": Setting(open_places.hill),
    "orchard": Setting(open_places.orchard), "park": Setting(open_places.park), "fair": Setting(open_places.fair),
    "playground": Setting(open_places.playground), "school_yard": Setting(open_places.school_yard),
    "market": Setting(open_places.market), "station": Setting(high_places.station),
    "harbour": Setting(waters.harbour), "beach": Setting(waters.beach), "bridge": Setting(waters.bridge),
    "pond": Setting(waters.pond), "cave": Setting(high_places.cave, sky=False, indoors=True),
    "treehouse": Setting(high_places.treehouse), "rooftop": Setting(high_places.rooftop),
    "sky": Setting(high_places.sky), "ship": Setting(waters.ship),
}  # fmt: skip
_USUAL = "meadow"


def setting_of(place: str) -> Setting:
    """How the place is drawn. A word that is no key is looked up; what nobody can draw is a meadow."""
    if place in _ALL:
        return _ALL[place]
    found = find_place(place.replace("_", " "))
    return _ALL.get(found.key if found else _USUAL, _ALL[_USUAL])
