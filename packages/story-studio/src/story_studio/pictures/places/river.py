"""A river: it comes from far away and passes at our feet."""

from story_studio.pictures.flora import reed, rock, round_tree, tuft
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.places.country import rolling
from story_studio.pictures.shapes import blob, burst, curve, ellipse, ridge
from story_studio.pictures.view import Land, View, gather


def river(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    far, mid, near, _ = rolling(view, ("#7da688", "#94b97f", "#86b06a", "#78a658"))
    side = rng.choice((-1, 1))
    water = view.paint("#5fa5b5", 0.06)
    bed = [
        (500 + side * 60, h + (s - h) * 0.3),
        (500 + side * 130, h + (s - h) * 0.62),
        (500 - side * 70, s + 16),
        (500 - side * 40, s + 74),
    ]
    wide = (16, 40, 96, 150)
    stream = cut(
        blob(
            *((x - w, y) for (x, y), w in zip(bed, wide, strict=True)),
            (300, s + 112),
            (700, s + 112),
            *((x + w, y) for (x, y), w in zip(reversed(bed), reversed(wide), strict=True)),
        ),
        water,
        0.8,
    )
    basin = cut(ridge([s + 62, s + 50, s + 54, s + 48, s + 58]), water, 1.4)
    glints = _glints(view)
    trees = _trees(view)
    bank = cut(ridge(view.skyline(s + 128, 8, 6)), view.paint("#8ab865"), 2.4)
    stones = gather(
        *(
            rock(x, s + 132, rng.uniform(50, 90), view.paint("#9aa3a0"))
            for x in (rng.uniform(0, 200), rng.uniform(780, 980))
        )
    )
    lilies = _lilies(view)
    return Land(gather(far, mid, near, (stream,), trees, (basin,), glints, lilies, stones, (bank,)), _reeds(view))


def _glints(view: View) -> Pieces:
    rng, s = view.rng, view.stage
    return tuple(
        line(curve((x, y), (x + 24, y - 4), (x + 56, y + 1)), view.paint(pale("#5fa5b5", 0.55)), 3.4, 0.7)
        for x, y in ((rng.uniform(60, 900), rng.uniform(s + 74, s + 118)) for _ in range(11))
    )


def _lilies(view: View) -> Pieces:
    rng, s = view.rng, view.stage
    return gather(
        *(
            (
                cut(ellipse(x, s + 96, 34, 11), view.paint("#6fa35a"), 0.5),
                dab(burst(x + 6, s + 90, 12, 9, 6, 0.3), view.paint("#f3c6cf")),
            )
            for x in (rng.uniform(120, 320), rng.uniform(640, 860))
        )
    )


def _trees(view: View) -> Pieces:
    rng, h, s = view.rng, view.horizon, view.stage
    return gather(
        *(
            round_tree(
                x,
                h + (s - h) * 0.74,
                rng.uniform(170, 240),
                view.paint("#6d9a5c", 0.14),
                view.paint("#7d5a44", 0.1),
                view.windy,
            )
            for x in (rng.uniform(0, 120), rng.uniform(180, 300), rng.uniform(720, 820), rng.uniform(880, 1000))
        )
    )


def _reeds(view: View) -> Pieces:
    side = view.rng.choice((0, 1))
    green = view.paint(deep("#5f8a4a", 0.2))
    return gather(
        *(
            reed(abs(side * 1000 - x), 1014, high, green, view.windy + (4 if side else -4))
            for x, high in ((20, 330), (64, 270), (104, 210), (150, 150))
        ),
        *(tuft(abs(side * 1000 - x), 1014, 84, green, 5, view.windy) for x in (30, 120, 960)),
    )
