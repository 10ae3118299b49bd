"""What one hides behind: something that belongs to the place."""

from story_studio.pictures.critters import seaweed_curl
from story_studio.pictures.flora import bush, rock, tuft
from story_studio.pictures.paint import Pieces, cut, line
from story_studio.pictures.palette import Light, deep, pale
from story_studio.pictures.shapes import box, curve, polygon

_STONY = {"desert", "mountain", "space", "seaside"}
_BUILT = {"home", "city", "castle"}


def cover(place: str, light: Light) -> Pieces:
    """In a figure's measure, standing on (0, 0), as high as its chest."""
    if place in _BUILT:
        return _crate(light.on("#c98f55"))
    if place == "undersea":
        weed = light.on("#3f8a7a")
        curls = tuple(
            piece for x, high in ((-70, 90), (-40, 116), (60, 96)) for piece in seaweed_curl(x, 4, high, weed)
        )
        return *rock(0, 6, 170, light.on("#8a93a0")), *curls
    if place == "snow":
        return rock(0, 6, 180, light.on("#eef1f0"))
    if place in _STONY:
        return rock(0, 6, 180, light.on("#b39a8a" if place != "space" else "#a08fb8"))
    green = light.on("#5f9455")
    return (
        *bush(0, 10, 190, green, light.on("#d9646a")),
        *tuft(-80, 8, 40, deep(green, 0.15)),
        *tuft(78, 8, 44, deep(green, 0.15)),
    )


def _crate(wood: str) -> Pieces:
    front = cut(box(-78, -92, 156, 96, 5), wood, 1.4)
    flaps = (
        cut(polygon((-78, -90), (-8, -90), (-26, -112), (-104, -108)), pale(wood, 0.16)),
        cut(polygon((8, -90), (78, -90), (104, -108), (26, -112)), pale(wood, 0.16)),
    )
    return front, *flaps, line(curve((0, -88), (0, 2)), deep(wood, 0.16), 9, 0.6)
