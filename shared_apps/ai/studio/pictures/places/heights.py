"""Mountain, snowfield and desert: wide and bare, with a far goal."""

from shared_apps.ai.studio.pictures.buildings import cottage, smoke
from shared_apps.ai.studio.pictures.critters import bird, ladybird
from shared_apps.ai.studio.pictures.flora import bloom, cactus, meadow_dots, pine, rock, tuft
from shared_apps.ai.studio.pictures.geometry import Point
from shared_apps.ai.studio.pictures.paint import Pieces, cut, dab, line
from shared_apps.ai.studio.pictures.palette import deep, mix, pale
from shared_apps.ai.studio.pictures.shapes import blob, curve, ellipse, leaf, peaks, polygon, ridge, soft
from shared_apps.ai.studio.pictures.view import Land, View, gather


def _peak(view: View, x: float, top: float, half: float, base: float, colour: str, snow: str) -> Pieces:
    body = cut(
        peaks(
            (
                (x - half, base),
                (x - half * 0.42, top + (base - top) * 0.42),
                (x, top),
                (x + half * 0.5, top + (base - top) * 0.5),
                (x + half, base),
            )
        ),
        colour,
        1.6,
    )
    shade = dab(
        polygon(
            (x, top),
            (x + half * 0.5, top + (base - top) * 0.5),
            (x + half, base),
            (x + half * 0.12, base),
            (x + half * 0.18, top + (base - top) * 0.4),
        ),
        deep(colour, 0.16),
        0.6,
    )
    r = (base - top) * 0.3
    k = half / (base - top)
    edge: list[Point] = [
        (x, top),
        (x + r * k * 0.98, top + r),
        (x + r * k * 0.4, top + r * 0.72),
        (x + r * k * 0.1, top + r * 1.2),
        (x - r * k * 0.3, top + r * 0.78),
        (x - r * k * 0.72, top + r),
    ]
    return body, shade, dab(polygon(*edge), snow)


def mountain(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    snow = view.paint("#f4f3ec", 0.08)
    shift = rng.uniform(-70, 70)
    far = gather(
        *(
            _peak(view, x + shift, h - up, half, s, view.paint("#8fa3b8", 0.52), view.paint("#f4f3ec", 0.3))
            for x, up, half in ((90, 90, 260), (880, 130, 300), (520, 60, 260))
        )
    )
    near = gather(_peak(view, rng.choice((300, 700)) + shift, h - 190, 400, s + 20, view.paint("#7e8fa5", 0.2), snow))
    slope = cut(ridge(view.skyline(s - 60, 26)), view.paint("#8aa878", 0.18), 2)
    trees = gather(
        *(
            pine(
                x,
                s - 20 + rng.uniform(-10, 16),
                rng.uniform(90, 190),
                view.paint("#4f8168", 0.12),
                view.paint("#6e5044", 0.1),
                view.windy * 0.5,
                snow if view.snowy else "",
            )
            for x in (rng.uniform(0, 330) if i % 2 else rng.uniform(670, 1000) for i in range(9))
        )
    )
    ground = cut(ridge(view.skyline(s + 8, 14, 6)), view.paint("#93b07a"), 2.4)
    path = dab(
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
    stones = gather(
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
    dots = meadow_dots(rng, 26, s + 30, 990, tuple(view.paint(c) for c in ("#f4f0dc", "#9a7cc0", "#eebb4a")), 5)
    return Land(gather(far, near, (slope,), trees, (ground, path), dots, stones, _eagle(view)), _alpine_frame(view))


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
        rock(abs(side * 1000 - 40), 1030, 260, grey), rock(abs(side * 1000 - 190), 1020, 120, pale(grey, 0.08)),
        *(bloom(abs(side * 1000 - x), 1010, high, view.paint("#8f74bd"), green, view.paint("#eebb4a"), view.windy) for x, high in ((250, 96), (285, 70), (940, 90))),
        *(tuft(abs(side * 1000 - x), 1014, 70, green, 5, view.windy) for x in (270, 960)),
        ladybird(abs(side * 1000 - 190), 958, 30),
    )  # fmt: skip


def snowfield(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    white = "#eef1f0"
    far = gather(
        *(
            _peak(
                view, x + rng.uniform(-40, 40), h - up, half, s, view.paint("#9fb3c8", 0.5), view.paint("#f6f6f2", 0.2)
            )
            for x, up, half in ((160, 60, 280), (760, 110, 340))
        )
    )
    hills = gather(
        *(
            (cut(ridge(view.skyline(h + (s - h) * share, 24)), view.paint(mix(white, "#a9c0d6", tone), 0.14), 2),)
            for share, tone in ((0.16, 0.62), (0.6, 0.36))
        )
    )
    x = rng.choice((210, 790))
    home = cottage(
        x, s - 46, 190, view.paint("#a8704e", 0.1), view.paint("#7a4c46", 0.1), "#ffd977", view.paint("#f6f6f2")
    )
    trees = gather(
        *(
            pine(
                tx,
                s - 24,
                rng.uniform(120, 240),
                view.paint("#4d7f78", 0.1),
                view.paint("#6e5044", 0.1),
                view.windy * 0.5,
                view.paint("#f6f6f2"),
            )
            for tx in (1000 - x + 90, 1000 - x - 30, x + 160, 1000 - x + 170)
        )
    )
    ground = cut(ridge(view.skyline(s + 2, 18, 6)), view.paint(mix(white, "#c9d8e4", 0.2)), 2.4)
    drifts = tuple(
        dab(
            ellipse(rng.uniform(0, 1000), rng.uniform(s + 40, 980), rng.uniform(70, 150), rng.uniform(8, 16)),
            view.paint(mix(white, "#a9c0d6", 0.5)),
            0.5,
        )
        for _ in range(8)
    )
    tracks = tuple(
        dab(
            ellipse(
                500 + (x - 500) * (1 - t) + (12 if i % 2 else -12) * (0.4 + t), s + 6 + t * 280, 5 + t * 8, 3 + t * 4
            ),
            view.paint("#a9c0d6"),
            0.8,
        )
        for i, t in enumerate(k / 11 for k in range(12))
    )
    return Land(
        gather(
            far, hills, smoke(x + 64, s - 226, 28, view.paint("#f4f1ea", 0.2)), home, trees, (ground,), drifts, tracks
        ),
        _frosty_frame(view),
    )


def _frosty_frame(view: View) -> Pieces:
    side = view.rng.choice((0, 1))
    snow, twig = view.paint("#f8f8f4"), view.paint("#6b4f48")
    bank = cut(
        blob(
            (abs(side * 1000 + 40), 880),
            (abs(side * 1000 - 110), 925),
            (abs(side * 1000 - 260), 1010),
            (abs(side * 1000 - 300), 1060),
            (abs(side * 1000 + 60), 1060),
        ),
        snow,
        1.6,
    )
    twigs = tuple(
        line(curve((abs(side * 1000 - 60), 930), (abs(side * 1000 - 80), 850), (abs(side * 1000 - tip), top)), twig, 5)
        for tip, top in ((60, 770), (120, 790), (160, 840))
    )
    berries = tuple(
        cut(ellipse(abs(side * 1000 - tip), top, 9), view.paint("#c94a3b"), 0.5)
        for tip, top in ((60, 768), (120, 788), (160, 838), (96, 826))
    )
    return gather(twigs, berries, (bank,), bird(abs(side * 1000 - 160), 918, 46, view.paint("#c9603f"), side == 1))


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
        cactus(abs(side * 1000 - 300), s + 2, 130, view.paint("#6fa473", 0.08)), cactus(abs(side * 1000 - 820), s - 4, 160, view.paint("#6fa473", 0.08), view.paint("#eebb4a")),
    )  # fmt: skip
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
