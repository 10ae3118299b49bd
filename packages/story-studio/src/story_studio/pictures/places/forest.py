"""A forest: light far in, dark trunks near."""

from story_studio.pictures.critters import owl_eyes, snail
from story_studio.pictures.flora import birch, fern, pine, round_tree, trunk_wall
from story_studio.pictures.geometry import scaled, shift
from story_studio.pictures.paint import Pieces, cut, dab, placed
from story_studio.pictures.palette import deep
from story_studio.pictures.props.nature import mushroom
from story_studio.pictures.shapes import ellipse, leaf, ridge
from story_studio.pictures.view import Land, View, gather

_PINE, _LEAFY, _BARK = "#4f8168", "#6f9a58", "#6e5044"


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
