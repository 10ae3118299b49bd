"""A jungle: palms, ferns, and leaves as large as a child."""

from story_studio.pictures.critters import bird, butterfly
from story_studio.pictures.flora import bush, fern, palm, tuft
from story_studio.pictures.paint import Pieces, cut, line
from story_studio.pictures.palette import deep
from story_studio.pictures.shapes import curve, leaf, ridge
from story_studio.pictures.view import Land, View, gather

_GREENS = ("#5fa37b", "#4d9468", "#3f8458")
# How far down from the horizon a row of palms stands, and how hazy it is.
_ROWS = ((-0.1, 0.55), (0.34, 0.3), (0.75, 0.1))


def jungle(view: View) -> Land:
    ground = cut(ridge(view.skyline(view.stage + 16, 12, 5)), view.paint("#7d9a52"), 2.4)
    rows = (_row(view, number, share, far) for number, (share, far) in enumerate(_ROWS))
    return Land(gather(*rows, (ground,), _blossoms(view)), _canopy(view))


def _row(view: View, number: int, share: float, far: float) -> Pieces:
    """Palms, the thicket at their feet, and ferns before it."""
    rng, bend = view.rng, view.windy
    base = view.horizon + (view.stage - view.horizon) * share + 40
    green, bark = view.paint(_GREENS[number], far), view.paint("#8a6a4c", far)
    spots = [x for x in range(60 + number * 70, 1000, 230 + number * 150) if number < 2 or not 330 < x < 670]
    palms = gather(
        *(
            palm(
                x + rng.uniform(-40, 40),
                base,
                rng.uniform(200, 280) + number * 70,
                green,
                bark,
                bend + rng.uniform(-6, 6),
            )
            for x in spots
        )
    )
    thicket = cut(ridge([v + (i % 2) * 34 for i, v in enumerate(view.skyline(base - 18, 12, 13))]), green, 2)
    frond = view.paint(_GREENS[(number + 1) % 3], far * 0.9)
    ferns = gather(*(fern(rng.uniform(0, 1000), base, 70 + number * 26, frond, bend) for _ in range(4)))
    return gather(palms, (thicket,), ferns)


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
