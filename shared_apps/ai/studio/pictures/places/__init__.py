"""Where a scene plays. A place answers what lies behind the cast, and what frames it in front."""

from collections.abc import Callable
from dataclasses import dataclass

from shared_apps.ai.studio.pictures.places import cosmos, fields, heights, room, towns, waters, woods
from shared_apps.ai.studio.pictures.view import Land, View
from shared_apps.ai.vocabulary import Place


@dataclass(frozen=True, slots=True)
class Setting:
    """``sky`` is false where a place brings its own heavens, ``afloat`` where nobody needs to stand."""

    draw: Callable[[View], Land]
    sky: bool = True
    afloat: bool = False
    indoors: bool = False


SETTINGS: dict[Place, Setting] = {
    Place.MEADOW: Setting(fields.meadow),
    Place.FOREST: Setting(woods.forest),
    Place.SEASIDE: Setting(waters.seaside),
    Place.UNDERSEA: Setting(waters.undersea, sky=False, afloat=True),
    Place.MOUNTAIN: Setting(heights.mountain),
    Place.VILLAGE: Setting(towns.village),
    Place.CITY: Setting(towns.city),
    Place.FARM: Setting(fields.farm),
    Place.GARDEN: Setting(fields.garden),
    Place.CASTLE: Setting(towns.castle),
    Place.DESERT: Setting(heights.desert),
    Place.SNOW: Setting(heights.snowfield),
    Place.SPACE: Setting(cosmos.space, sky=False),
    Place.JUNGLE: Setting(woods.jungle),
    Place.RIVER: Setting(waters.river),
    Place.HOME: Setting(room.home, sky=False, indoors=True),
}
