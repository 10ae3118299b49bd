"""Mountains: a peak to climb, a path that leads there."""

from story_studio.pictures.critters import ladybird
from story_studio.pictures.flora import bloom, meadow_dots, pine, rock, tuft
from story_studio.pictures.paint import Piece, Pieces, cut, dab
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.places.country import peak
from story_studio.pictures.shapes import blob, ridge, soft
from story_studio.pictures.view import Land, View, gather


def mountain(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    snow = view.paint("#f4f3ec", 0.08)
    shift = rng.uniform(-70, 70)
    far = gather(
        *(
            peak(view, x + shift, h - up, half, s, view.paint("#8fa3b8", 0.52), view.paint("#f4f3ec", 0.3))
            for x, up, half in ((90, 90, 260), (880, 130, 300), (520, 60, 260))
        )
    )
    near = gather(peak(view, rng.choice((300, 700)) + shift, h - 190, 400, s + 20, view.paint("#7e8fa5", 0.2), snow))
    slope = cut(ridge(view.skyline(s - 60, 26)), view.paint("#8aa878", 0.18), 2)
    trees = _pines(view)
    ground = cut(ridge(view.skyline(s + 8, 14, 6)), view.paint("#93b07a"), 2.4)
    path = _path(view)
    stones = _stones(view)
    dots = meadow_dots(rng, 26, s + 30, 990, tuple(view.paint(c) for c in ("#f4f0dc", "#9a7cc0", "#eebb4a")), 5)
    return Land(gather(far, near, (slope,), trees, (ground, path), dots, stones, _eagle(view)), _alpine_frame(view))


def _path(view: View) -> Piece:
    s = view.stage
    return dab(
        blob(
            (470, s + 12),
            (530, s + 12),
            (640, s + 110),
            (600, s + 200),
            (820, 1040),
            (420, 1040),
            (470, s + 190),
            (560, s + 110),
        ),
        view.paint("#dccaa0"),
        0.8,
    )


def _stones(view: View) -> Pieces:
    rng, s = view.rng, view.stage
    return gather(
        *(
            rock(
                rng.uniform(20, 300) if i % 2 else rng.uniform(720, 980),
                s + 60 + i * 30,
                rng.uniform(46, 90),
                view.paint("#98a0a6"),
            )
            for i in range(4)
        )
    )


def _pines(view: View) -> Pieces:
    rng, s = view.rng, view.stage
    return gather(
        *(
            pine(
                x,
                s - 20 + rng.uniform(-10, 16),
                rng.uniform(90, 190),
                view.paint("#4f8168", 0.12),
                view.paint("#6e5044", 0.1),
                view.windy * 0.5,
                view.paint("#f4f3ec", 0.08) if view.snowy else "",
            )
            for x in (rng.uniform(0, 330) if i % 2 else rng.uniform(670, 1000) for i in range(9))
        )
    )


def _eagle(view: View) -> Pieces:
    x, y = view.rng.uniform(150, 850), view.horizon * 0.4
    return (
        cut(
            soft(
                (x - 50, y - 12),
                (x - 20, y - 10),
                (x, y),
                (x + 24, y - 12),
                (x + 54, y - 18),
                (x + 18, y + 8),
                (x, y + 14),
                (x - 16, y + 8),
            ),
            view.paint("#6d5a50", 0.3),
            0.6,
        ),
    )


def _alpine_frame(view: View) -> Pieces:
    side = view.rng.choice((0, 1))
    grey = view.paint(deep("#87909a", 0.2))
    green = view.paint(deep("#5f8f4a", 0.2))
    return gather(
        rock(abs(side * 1000 - 40), 1030, 260, grey),
        rock(abs(side * 1000 - 190), 1020, 120, pale(grey, 0.08)),
        *(
            bloom(abs(side * 1000 - x), 1010, high, view.paint("#8f74bd"), green, view.paint("#eebb4a"), view.windy)
            for x, high in ((250, 96), (285, 70), (940, 90))
        ),
        *(tuft(abs(side * 1000 - x), 1014, 70, green, 5, view.windy) for x in (270, 960)),
        ladybird(abs(side * 1000 - 190), 958, 30),
    )
