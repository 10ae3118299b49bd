"""Forest and jungle: light far in, dark trunks near."""

from shared_apps.ai.studio.pictures.critters import bird, butterfly, owl_eyes, snail
from shared_apps.ai.studio.pictures.flora import birch, bush, fern, palm, pine, round_tree, trunk_wall, tuft
from shared_apps.ai.studio.pictures.geometry import scaled, shift
from shared_apps.ai.studio.pictures.paint import Pieces, cut, dab, line, placed
from shared_apps.ai.studio.pictures.palette import deep
from shared_apps.ai.studio.pictures.props.nature import mushroom
from shared_apps.ai.studio.pictures.shapes import curve, ellipse, leaf, ridge
from shared_apps.ai.studio.pictures.view import Land, View, gather

_PINE, _LEAFY, _BARK = "#4f8168", "#6f9a58", "#6e5044"


def _rows(view: View) -> Pieces:
    """Three rows of trees, each nearer, larger and darker, with ground between them."""
    rng, h, s, bend = view.rng, view.horizon, view.stage, view.windy
    snow = view.paint("#f1f4f2", 0.1) if view.snowy else ""
    rows: list[Pieces] = []
    for row, (share, far, high) in enumerate(((0.0, 0.6, 200), (0.4, 0.36, 290), (0.78, 0.14, 390))):
        base = h + (s - h) * share
        for i in range(9 - row * 2):
            x = (i + rng.uniform(0.15, 0.85)) * 1000 / (9 - row * 2)
            tall = high * rng.uniform(0.75, 1.15)
            if row == 2 and 300 < x < 700:
                continue
            green, bark = view.paint(rng.choice((_PINE, "#5f8f60")), far), view.paint(_BARK, far)
            pick = rng.random()
            if pick < 0.55:
                rows.append(pine(x, base + 20, tall, green, bark, bend * 0.6, snow))
            elif pick < 0.8:
                rows.append(round_tree(x, base + 20, tall * 0.9, view.paint(_LEAFY, far), bark, bend * 0.6))
            else:
                rows.append(
                    birch(
                        x,
                        base + 20,
                        tall,
                        view.paint("#a5b35c", far),
                        rng,
                        bend * 0.6,
                        view.paint("#eadfca", far * 0.7),
                    )
                )
        rows.append(
            (cut(ridge(view.skyline(base + 16, 12)), view.paint(("#8fb384", "#7fa671", "#6f9a60")[row], far * 0.8), 2),)
        )
    return gather(*rows)


def forest(view: View) -> Land:
    rng, s = view.rng, view.stage
    glade = tuple(dab(ellipse(500, s + 110, rx, rx * 0.22), view.paint("#b5cf8a"), 0.35) for rx in (420, 300, 180))
    ground = cut(ridge(view.skyline(s + 20, 12, 5)), view.paint("#678f52"), 2.4)
    leaves = tuple(
        dab(
            leaf(rng.uniform(0, 1000), rng.uniform(s + 50, 980), 18, 11, rng.uniform(0, 360)),
            view.paint(rng.choice(("#d9913f", "#c7683c", "#e2b54e"))),
        )
        for _ in range(26)
    )
    shrooms = gather(
        *(
            placed(mushroom(), shift(x, rng.uniform(s + 60, s + 130)) @ scaled(rng.uniform(0.35, 0.55)))
            for x in (rng.uniform(40, 160), rng.uniform(850, 960))
        )
    )
    return Land(gather(_rows(view), (ground,), glade, leaves, shrooms), _near_trunks(view))


def _near_trunks(view: View) -> Pieces:
    rng = view.rng
    side = rng.choice((0, 1))
    bark = view.paint(deep(_BARK, 0.3))
    x = 1000 - 30 if side else 30
    trunk = trunk_wall(x, 150, bark, 1020)
    eyes = owl_eyes(x + 75 * 0.12, 330, 9)
    green = view.paint(deep("#4d7a4d", 0.25))
    ferns = gather(
        *(
            fern(abs(side * 1000 - dx), 1012, high, green, view.windy)
            for dx, high in ((150, 120), (60, 150), (870, 100), (960, 140))
        )
    )
    return gather(
        trunk, eyes, ferns, snail(abs((1 - side) * 1000 - 210), 986, 54, view.paint("#c07a55"), view.paint("#e2cfa6"))
    )


def jungle(view: View) -> Land:
    rng, h, s, bend = view.rng, view.horizon, view.stage, view.windy
    greens = ("#5fa37b", "#4d9468", "#3f8458")
    back: list[Pieces] = []
    for row, (share, far) in enumerate(((-0.1, 0.55), (0.34, 0.3), (0.75, 0.1))):
        base = h + (s - h) * share
        back.append(
            gather(
                *(
                    palm(
                        x + rng.uniform(-40, 40),
                        base + 40,
                        rng.uniform(200, 280) + row * 70,
                        view.paint(greens[row], far),
                        view.paint("#8a6a4c", far),
                        bend + rng.uniform(-6, 6),
                    )
                    for x in range(60 + row * 70, 1000, 210 + row * 150)
                    if row < 2 or not 330 < x < 670
                )
            )
        )
        back.append(
            (
                cut(
                    ridge([v + (i % 2) * 34 for i, v in enumerate(view.skyline(base + 22, 12, 13))]),
                    view.paint(greens[row], far),
                    2,
                ),
            )
        )
        back.append(
            gather(
                *(
                    fern(
                        rng.uniform(0, 1000),
                        base + 40,
                        70 + row * 26,
                        view.paint(greens[(row + 1) % 3], far * 0.9),
                        bend,
                    )
                    for _ in range(5)
                )
            )
        )
    ground = cut(ridge(view.skyline(s + 16, 12, 5)), view.paint("#7d9a52"), 2.4)
    return Land(gather(*back, (ground,), _blossoms(view)), _canopy(view))


def _blossoms(view: View) -> Pieces:
    rng, s = view.rng, view.stage
    colours = ("#e8657a", "#f0a63f", "#c76bb0")
    return gather(
        *(
            bush(x, s + 60, 130, view.paint("#4f9a62"), view.paint(rng.choice(colours)))
            for x in (rng.uniform(0, 120), rng.uniform(880, 1000))
        ),
        bird(rng.choice((190, 800)), s - 150, 56, view.paint("#d9503f"), rng.random() < 0.5),
        butterfly(rng.uniform(350, 650), s - 190, 44, view.paint("#5a8fc4"), 15),
    )


def _canopy(view: View) -> Pieces:
    """Lianas and great leaves hanging into the picture from above."""
    rng = view.rng
    green = view.paint(deep("#2f6f4a", 0.2))
    side = rng.choice((0, 1))
    lianas = tuple(
        line(
            curve((abs(side * 1000 - x), -20), (abs(side * 1000 - x - 30), 150), (abs(side * 1000 - x + 10), reach)),
            green,
            7,
        )
        for x, reach in ((60, 420), (150, 300))
    )
    leaves = tuple(
        cut(leaf(abs(side * 1000 - x), -30, length, 90, 180 + turn), green, 1.4)
        for x, length, turn in ((10, 250, -28), (110, 210, 4), (220, 170, 22), (330, 120, 30))
    )
    low = gather(
        *(fern(abs(e * 1000 - 40), 1020, 170, green, view.windy) for e in (0, 1)),
        tuft(abs(side * 1000 - 180), 1014, 90, green),
    )
    return gather(lianas, leaves, low)
