"""Where a scene plays. A place answers what lies behind the cast, and what frames it in front."""

from collections.abc import Callable
from dataclasses import dataclass

from shared_apps.ai.studio.pictures.places import (
    castle,
    city,
    desert,
    farm,
    forest,
    garden,
    home,
    jungle,
    meadow,
    mountain,
    river,
    seaside,
    snowfield,
    space,
    undersea,
    village,
)
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
    Place.MEADOW: Setting(meadow.meadow),
    Place.FOREST: Setting(forest.forest),
    Place.SEASIDE: Setting(seaside.seaside),
    Place.UNDERSEA: Setting(undersea.undersea, sky=False, afloat=True),
    Place.MOUNTAIN: Setting(mountain.mountain),
    Place.VILLAGE: Setting(village.village),
    Place.CITY: Setting(city.city),
    Place.FARM: Setting(farm.farm),
    Place.GARDEN: Setting(garden.garden),
    Place.CASTLE: Setting(castle.castle),
    Place.DESERT: Setting(desert.desert),
    Place.SNOW: Setting(snowfield.snowfield),
    Place.SPACE: Setting(space.space, sky=False),
    Place.JUNGLE: Setting(jungle.jungle),
    Place.RIVER: Setting(river.river),
    Place.HOME: Setting(home.home, sky=False, indoors=True),
}
