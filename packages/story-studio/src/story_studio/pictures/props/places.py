"""Things too big to carry."""

from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.shapes import blob, curve, polygon, soft

_WOOD, _GOLD, _CREAM = "#a8743f", "#e8b548", "#f1dfb8"


def bridge() -> Pieces:
    deck = cut(
        blob((-104, 0), (-60, -34), (0, -46), (60, -34), (104, 0), (74, 2), (46, -14), (0, -24), (-46, -14), (-74, 2)),
        _WOOD,
    )
    planks = tuple(
        line(curve((x, -47 + x * x * 0.0044), (x * 0.96, -27 + x * x * 0.0044)), deep(_WOOD, 0.25), 3)
        for x in range(-70, 71, 20)
    )
    posts = tuple(
        cut(soft((x - 5, y), (x - 5, y - 36), (x + 5, y - 36), (x + 5, y)), deep(_WOOD, 0.15), 0.6)
        for x, y in ((-84, -14), (-30, -38), (30, -38), (84, -14))
    )
    return line(curve((-84, -44), (-30, -68), (30, -68), (84, -44)), _WOOD, 7), *posts, deck, *planks


def tent() -> Pieces:
    back = cut(soft((-92, 0), (0, -112), (92, 0)), "#d9793a")
    stripes = tuple(dab(polygon((0, -106), (x, 0), (x + 22, 0)), _CREAM, 0.8) for x in (-70, 48))
    inside = dab(polygon((0, -92), (30, 0), (-30, 0)), "#4a3038")
    flap = cut(soft((0, -94), (4, -60), (-18, 0), (-38, 0)), pale("#d9793a", 0.3), 0.6)
    pennant = (
        line(curve((0, -108), (0, -136)), deep(_WOOD, 0.2), 4),
        cut(soft((0, -136), (30, -127), (0, -117)), _GOLD, 0.5),
    )
    return *pennant, back, *stripes, inside, flap
