"""A desert: mesas far, ripples near."""

from story_studio.pictures.flora import cactus, rock
from story_studio.pictures.paint import Pieces, cut, line
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.shapes import curve, leaf, ridge, soft
from story_studio.pictures.view import Land, View, gather


def desert(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    mesas = gather(
        *(
            _mesa(view, x + rng.uniform(-40, 40), h + 24, wide, high, far)
            for x, wide, high, far in ((160, 240, 130, 0.5), (860, 280, 170, 0.42), (620, 130, 90, 0.56))
        )
    )
    dunes = gather(
        *(
            (cut(ridge(view.skyline(h + (s - h) * share, 32, 6)), view.paint(colour, far), 2),)
            for share, colour, far in ((0.12, "#e2b57c", 0.42), (0.5, "#dda868", 0.22), (0.8, "#d99d5a", 0.08))
        )
    )
    ripples = tuple(
        line(curve((x, y), (x + 50, y - 8), (x + 100, y), (x + 150, y - 6)), view.paint("#cf9a58"), 3.4, 0.55)
        for x, y in ((rng.uniform(-20, 900), rng.uniform(s + 30, 990)) for _ in range(13))
    )
    ground = cut(ridge(view.skyline(s, 16, 5)), view.paint("#e9bf80"), 2.4)
    side = rng.choice((0, 1))
    plants = gather(
        cactus(abs(side * 1000 - 150), s + 24, 270, view.paint("#5f9a6a"), view.paint("#e5738a")),
        cactus(abs(side * 1000 - 300), s + 2, 130, view.paint("#6fa473", 0.08)),
        cactus(abs(side * 1000 - 820), s - 4, 160, view.paint("#6fa473", 0.08), view.paint("#eebb4a")),
    )
    return Land(gather(mesas, dunes, (ground,), plants, ripples), _desert_frame(view, 1 - side))


def _mesa(view: View, x: float, y: float, wide: float, high: float, far: float) -> Pieces:
    red = view.paint("#c9714f", far)
    w = wide / 2
    rock_ = cut(
        soft(
            (x - w, y + 80),
            (x - w * 0.72, y - high * 0.3),
            (x - w * 0.66, y - high),
            (x + w * 0.6, y - high),
            (x + w * 0.7, y - high * 0.3),
            (x + w, y + 80),
        ),
        red,
        1.4,
    )
    bands = tuple(
        line(
            curve((x - w * 0.64, y - high * t), (x, y - high * t + 4), (x + w * 0.6, y - high * t)),
            pale(red, 0.2),
            6,
            0.7,
        )
        for t in (0.78, 0.52, 0.3)
    )
    return rock_, *bands


def _desert_frame(view: View, side: int) -> Pieces:
    green = view.paint(deep("#5f8f5f", 0.16))
    agave = gather(
        *(
            (cut(leaf(abs(side * 1000 - 60), 1030, length, 58, turn), green, 1),)
            for turn, length in ((-66, 170), (64, 170), (-38, 210), (36, 210), (0, 240))
        )
    )
    stones = gather(
        rock(abs(side * 1000 - 230), 1016, 110, view.paint("#b5805a")),
        rock(abs(side * 1000 - 960), 1020, 160, view.paint("#b5805a")),
    )
    return gather(agave, stones)
