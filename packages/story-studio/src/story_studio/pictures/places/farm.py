"""A farm: a red barn, a fence, animals who mind their own business."""

from story_studio.pictures.buildings import barn, fence
from story_studio.pictures.critters import hen, sheep
from story_studio.pictures.flora import meadow_dots, tuft
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import deep
from story_studio.pictures.places.country import HILL, lit_window, rolling
from story_studio.pictures.shapes import curve, ellipse, leaf, ridge
from story_studio.pictures.view import Land, View, gather


def farm(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    far, mid, near, _ = rolling(view, (HILL, "#c9b76a", "#d8c174", "#96b265"))
    furrows = tuple(
        line(curve((x, h + (s - h) * 0.42), (x + (x - 500) * 0.5, s)), view.paint("#b89b52", 0.3), 3.4, 0.8)
        for x in range(60, 1000, 72)
    )
    x = rng.choice((230, 760))
    house = barn(
        x,
        s - (s - h) * 0.12,
        270,
        view.paint("#b94a3e", 0.08),
        view.paint("#6b4a48"),
        view.paint("#f1e4c8"),
        lit_window(view),
    )
    bales = _bales(view, x)
    rail = fence(-30, 1030, s + 14, 62, view.paint("#a5764c"))
    flock = _flock(view, x)
    dots = meadow_dots(rng, 26, s + 40, 1000, (view.paint("#b9cf86"), view.paint("#84a356")), 7)
    return Land(
        gather(
            far,
            mid,
            furrows,
            near,
            house,
            bales,
            rail,
            (cut(ridge(view.skyline(s + 12, 8, 5)), view.paint("#96b265"), 2.4),),
            dots,
            flock,
        ),
        grass_frame(view),
    )


def _flock(view: View, x: float) -> Pieces:
    s = view.stage
    return gather(
        sheep(1000 - x + 150, s - 8, 74, view.paint("#f1e8d6")),
        hen(x + 170, s + 80, 66, view.paint("#d99a52")),
        hen(x - 150, s + 66, 58, view.paint("#f0e2c4"), flip=True),
    )


def _bales(view: View, x: float) -> Pieces:
    s = view.stage
    return gather(
        *(
            (
                cut(ellipse(bx, s - 18, 34, 32), view.paint("#d9ab4e"), 0.9),
                line(ellipse(bx, s - 18, 19, 18), view.paint("#b5853a"), 4),
                dab(ellipse(bx, s - 18, 6), view.paint("#b5853a")),
            )
            for bx in (1000 - x - 40, 1000 - x + 44)
        )
    )


def grass_frame(view: View) -> Pieces:
    green = view.paint(deep("#7f9a45", 0.2))
    ears = gather(
        *(
            (
                line(curve((x, 1010), (x + 4, 950), (x + 10, 880 + abs(x - e) * 0.3)), view.paint("#c9a24e"), 3.4),
                cut(leaf(x + 10, 892 + abs(x - e) * 0.3, 46, 17, 8 + view.windy), view.paint("#dcb65a"), 0.5),
            )
            for e in (0, 1000)
            for x in (abs(e - 20), abs(e - 58), abs(e - 100), abs(e - 146))
        )
    )
    return gather(
        ears, *(tuft(abs(e - i * 60), 1014, 92 - i * 18, green, 5, view.windy) for e in (0, 1000) for i in range(3))
    )
