"""Where a scene plays. A place answers what lies behind the cast, and what frames it in front."""

from collections.abc import Callable
from dataclasses import dataclass

from story_studio.pictures.places import (
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
from story_studio.pictures.view import Land, View


@dataclass(frozen=True, slots=True)
class Setting:
    """``sky`` is false where a place brings its own heavens, ``afloat`` where nobody needs to stand."""

    draw: Callable[[View], Land]
    sky: bool = True
    afloat: bool = False
    indoors: bool = False


SETTINGS: dict[str, Setting] = {
    "meadow": Setting(meadow.meadow),
    "forest": Setting(forest.forest),
    "seaside": Setting(seaside.seaside),
    "undersea": Setting(undersea.undersea, sky=False, afloat=True),
    "mountain": Setting(mountain.mountain),
    "village": Setting(village.village),
    "city": Setting(city.city),
    "farm": Setting(farm.farm),
    "garden": Setting(garden.garden),
    "castle": Setting(castle.castle),
    "desert": Setting(desert.desert),
    "snow": Setting(snowfield.snowfield),
    "space": Setting(space.space, sky=False),
    "jungle": Setting(jungle.jungle),
    "river": Setting(river.river),
    "home": Setting(home.home, sky=False, indoors=True),
}
