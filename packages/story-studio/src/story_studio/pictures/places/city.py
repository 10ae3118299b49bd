"""A city: windows behind windows."""

from story_studio.pictures.buildings import townhouse
from story_studio.pictures.critters import bird
from story_studio.pictures.flora import bloom, bush, round_tree
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.places.country import lit_window
from story_studio.pictures.shapes import box, curve, ellipse, polygon, ridge, soft
from story_studio.pictures.view import Land, View, gather

_WALLS = ("#f0dfc0", "#e8c9a4", "#d9b8a8", "#c9d3c4", "#e6cf9a")
_ROOFS = ("#b8604a", "#8f5a6b", "#5f7f8f", "#a8704a", "#6f6b8f")

# Where a row of houses stands below the stage, from and to what height, how pale, how wide a house.
_ROWS = ((-60, 300, 460, 0.56, 112), (-20, 230, 360, 0.3, 132), (12, 180, 280, 0.06, 150))


def city(view: View) -> Land:
    rng, s = view.rng, view.stage
    pavement = cut(ridge([s + 10, s + 8, s + 10]), view.paint("#d6c8b0"), 2.2)
    road = cut(ridge([s + 96, s + 92, s + 96]), view.paint("#a59a98"), 1.2)
    marks = _marks(view)
    lamps = gather(*(_lamp(view, x, s + 60) for x in (110, 890)))
    trees = gather(
        *(round_tree(x, s + 34, 190, view.paint("#76a263"), view.paint("#7d5a44"), view.windy) for x in (270, 730))
    )
    return Land(
        gather(
            *(_street(view, *row) for row in _ROWS),
            (pavement,),
            trees,
            lamps,
            (road,),
            marks,
            bird(rng.choice((250, 760)), s + 58, 34, view.paint("#8f959c")),
        ),
        _city_frame(view),
    )


def _marks(view: View) -> Pieces:
    """The dashes on the road, where there is room for a road."""
    y = view.stage + 118
    dashes = range(-40, 1000, 158) if view.stage < 730 else ()
    return tuple(
        dab(polygon((x, y), (x + 74, y), (x + 66, y + 10), (x - 8, y + 10)), view.paint("#efe6d2"), 0.7) for x in dashes
    )


def _lamp(view: View, x: float, y: float) -> Pieces:
    iron = view.paint("#4f5560")
    shining = view.light.dark or view.light.dusk > 0.3
    glow = (
        tuple(dab(ellipse(x, y - 236, r), "#ffe19a", g) for r, g in ((130, 0.1), (84, 0.16), (46, 0.24)))
        if shining
        else ()
    )
    return (
        *glow,
        line(curve((x, y), (x, y - 214)), iron, 8),
        cut(box(x - 16, y - 8, 32, 10, 3), iron, 0.5),
        cut(
            soft((x - 20, y - 254), (x + 20, y - 254), (x + 13, y - 212), (x - 13, y - 212)),
            "#ffe7a0" if shining else view.paint("#dfe6de"),
            0.6,
        ),
        cut(soft((x - 25, y - 252), (x, y - 272), (x + 25, y - 252)), iron, 0.5),
    )


def _city_frame(view: View) -> Pieces:
    side = view.rng.choice((0, 1))
    clay, green = view.paint("#b8654a"), view.paint(deep("#5f8f4a", 0.1))
    x = abs(side * 1000 - 90)
    blooms = gather(
        *(
            bloom(x + dx, 925, 110 + abs(dx) % 30, view.paint(petal), green, view.paint("#eebb4a"), view.windy)
            for dx, petal in ((-56, "#e5738a"), (-24, "#f4f0dc"), (10, "#c94a3b"), (46, "#eebb4a"))
        )
    )
    pot = (
        cut(soft((x - 86, 915), (x + 86, 915), (x + 68, 1040), (x - 68, 1040)), clay, 1.6),
        cut(box(x - 96, 898, 192, 34, 9), pale(clay, 0.12), 0.9),
    )
    return gather(bush(x, 916, 150, green), blooms, pot)


def _street(view: View, drop: float, low: float, high: float, fade: float, step: float) -> Pieces:
    """One row of houses; the nearest leaves the middle of the page open."""
    rng, tall = view.rng, (view.stage - view.horizon + 200) / 460
    houses: list[Pieces] = []
    x = -30.0 + rng.uniform(0, 40)
    while x < 1040:
        wide, k = step * rng.uniform(0.72, 1.0), rng.randrange(5)
        if fade > 0.1 or not 330 < x < 670:
            wall, roof = view.paint(_WALLS[k], fade), view.paint(_ROOFS[(k + 2) % 5], fade)
            glass = lit_window(view), view.paint("#7f93a5", 0.1)
            height = rng.uniform(low, high) * tall
            houses.append(townhouse(x, view.stage + drop, wide, height, wall, roof, glass, rng))
        x += wide * 1.02
    return gather(*houses)
