"""A village: roofs behind roofs, and a steeple."""

from story_studio.pictures.buildings import cottage, smoke
from story_studio.pictures.critters import hen
from story_studio.pictures.flora import round_tree
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import pale
from story_studio.pictures.places.country import flower_frame, lit_window, rolling
from story_studio.pictures.shapes import box, curve, ellipse, ridge, soft
from story_studio.pictures.view import Land, View, gather

_WALLS = ("#f0dfc0", "#e8c9a4", "#d9b8a8", "#c9d3c4", "#e6cf9a")
_ROOFS = ("#b8604a", "#8f5a6b", "#5f7f8f", "#a8704a", "#6f6b8f")


def village(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    far, mid, *_ = rolling(view, ("#7da688", "#9dbf83", "#93b571", "#8fb56a"))
    rows = (_row(view, *row) for row in ((0.3, 100, 0.38, 6), (0.62, 150, 0.2, 5), (0.94, 230, 0.04, 4)))
    church = gather(_steeple(view, rng.uniform(380, 620), h + (s - h) * 0.3))
    trees = _trees(view)
    square = cut(ridge(view.skyline(s + 16, 8, 5)), view.paint("#d9c69c"), 2.2)
    cobbles = _cobbles(view)
    return Land(
        gather(
            far,
            church,
            mid,
            *rows,
            trees,
            smoke(rng.choice((160, 840)), s - 250, 30, view.paint("#f4ede0", 0.3)),
            (square,),
            cobbles,
            hen(rng.choice((150, 850)), s + 76, 52, view.paint("#e8d3a8")),
        ),
        flower_frame(view),
    )


def _cobbles(view: View) -> Pieces:
    s = view.stage
    return tuple(
        dab(ellipse(x + (i % 2) * 44, y, 26 + (y - s) * 0.05, 7 + (y - s) * 0.02), view.paint("#c7b184"), 0.55)
        for i, y in enumerate(range(int(s) + 50, 1000, 34))
        for x in range(-20, 1000, 92)
    )


def _trees(view: View) -> Pieces:
    rng, s = view.rng, view.stage
    return gather(
        *(
            round_tree(x, s + 12, rng.uniform(120, 180), view.paint("#6d9a5c", 0.06), view.paint("#7d5a44"), view.windy)
            for x in (rng.uniform(0, 60), rng.uniform(280, 330), rng.uniform(690, 740), 985)
        )
    )


def _steeple(view: View, x: float, y: float) -> Pieces:
    wall, roof = view.paint("#efe2c6", 0.34), view.paint("#6f7f93", 0.3)
    return (
        cut(box(x - 24, y - 150, 48, 170), wall, 1),
        cut(soft((x - 32, y - 146), (x, y - 250), (x + 32, y - 146)), roof, 1),
        dab(ellipse(x, y - 116, 13), pale(wall, 0.4)),
        line(curve((x, y - 116), (x, y - 125)), roof, 2.4),
        line(curve((x, y - 116), (x + 6, y - 112)), roof, 2.4),
    )


def _row(view: View, share: float, wide: float, fade: float, count: int) -> Pieces:
    """Cottages and the lawn before them; the nearest leave the middle of the page open."""
    rng, lit = view.rng, lit_window(view)
    base = view.horizon + (view.stage - view.horizon) * share
    snow = view.paint("#f6f6f2") if view.snowy else ""
    homes: list[Pieces] = []
    for i in range(count):
        x, k = (i + 0.5 + rng.uniform(-0.22, 0.22)) * 1000 / count, rng.randrange(5)
        if share < 0.9 or abs(x - 500) > 150:
            wall, roof = view.paint(_WALLS[k], fade), view.paint(_ROOFS[(k + count) % 5], fade)
            homes.append(cottage(x, base + 12, wide * rng.uniform(0.85, 1.1), wall, roof, lit, snow))
    lawn = cut(ridge(view.skyline(base + 16, 8)), view.paint("#8fb070", fade), 1.6)
    return gather(*homes, (lawn,))
