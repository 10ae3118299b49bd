"""The seaside: waves of scalloped paper, a lighthouse that shines at night."""

from story_studio.pictures.critters import crab, gulls, starfish
from story_studio.pictures.flora import tuft
from story_studio.pictures.geometry import scaled, shift
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.props.nature import shell
from story_studio.pictures.props.play import boat
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon, ridge, soft
from story_studio.pictures.view import Land, View, gather


def seaside(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    side = rng.choice((0, 1))
    island = placed(
        (cut(blob((-120, 10), (-80, -34), (0, -58), (70, -30), (130, 10)), view.paint("#7fa57c", 0.5), 1),),
        shift(abs(side * 1000 - 240), h + 4),
    )
    house = _lighthouse(view, abs(side * 1000 - 250), h - 40)
    water = _waves(view, h, s, ("#5fa3b0", "#5a9fb0", "#4f97ac", "#6fb3b8"))
    sail = placed(boat(), shift(abs((1 - side) * 1000 - 260), h + 46) @ scaled(0.8))
    foam = cut(ridge([s - 14 + (9 if k % 2 else -9) for k in range(12)]), view.paint("#f5efe0"), 0.8)
    sand = cut(ridge(view.skyline(s + 10, 10, 7)), view.paint("#ecd6a4"), 1.6)
    specks = tuple(
        dab(ellipse(rng.uniform(0, 1000), rng.uniform(s + 40, 1000), 3.4, 2.2), view.paint("#c9a66e"), 0.8)
        for _ in range(50)
    )
    finds = gather(
        placed(shell(), shift(rng.uniform(60, 200), 930) @ scaled(0.5)),
        starfish(rng.uniform(800, 930), s + 80, 26, view.paint("#e58a5c")),
        crab(rng.choice((120, 880)), s + 70, 62, view.paint("#d9604a")),
    )
    flock = gulls(rng.uniform(200, 600), h * 0.45, 24, view.paint("#fbf6ea" if not view.light.dark else "#b9c2cc"))
    return Land(gather(island, house, water, sail, (foam, sand), specks, finds, flock), _dune(view, 1 - side))


def _waves(view: View, top: float, low: float, colours: tuple[str, ...]) -> Pieces:
    """Bands of scalloped paper."""
    bands: list[Pieces] = []
    for i, colour in enumerate(colours):
        y = top + (low - top) * i / len(colours)
        swell = 4 + i * 4
        crest = [y + (swell if k % 2 else -swell) + view.rng.uniform(-3, 3) for k in range(15 - i * 2)]
        far = 0.5 * (1 - i / len(colours))
        bands.append((cut(ridge(crest if i else [y, y]), view.paint(colour, far), 1.2),))
        bands.append(
            tuple(
                line(curve((x, y + 22), (x + 26, y + 18), (x + 54, y + 23)), view.paint(pale(colour, 0.5), far), 3, 0.6)
                for x in (view.rng.uniform(0, 950) for _ in range(4))
            )
        )
    return gather(*bands)


def _lighthouse(view: View, x: float, y: float) -> Pieces:
    red, white = view.paint("#cf5a48", 0.3), view.paint("#f4ead6", 0.3)
    tower = cut(polygon((x - 24, y), (x - 16, y - 150), (x + 16, y - 150), (x + 24, y)), white)
    bands = tuple(
        dab(
            polygon(
                (x - 24 + t * 0.054, y - t),
                (x + 24 - t * 0.054, y - t),
                (x + 22 - t * 0.054, y - t - 34),
                (x - 22 + t * 0.054, y - t - 34),
            ),
            red,
        )
        for t in (20, 88)
    )
    shining = view.light.dark or view.light.dusk > 0.3
    beam = (
        (
            dab(polygon((x, y - 166), (x - 420, y - 250), (x - 420, y - 120)), "#fff0b5", 0.18),
            dab(polygon((x, y - 166), (x + 420, y - 250), (x + 420, y - 120)), "#fff0b5", 0.18),
        )
        if shining
        else ()
    )
    lamp = cut(box(x - 13, y - 178, 26, 28, 4), "#ffe28a" if shining else view.paint("#cfe0dd", 0.2), 0.6)
    return (
        *beam,
        tower,
        *bands,
        lamp,
        cut(soft((x - 20, y - 176), (x, y - 202), (x + 20, y - 176)), red, 0.6),
        cut(box(x - 22, y - 154, 44, 7, 2), red, 0.5),
    )


def _dune(view: View, side: int) -> Pieces:
    green = view.paint(deep("#8a9a55", 0.12))
    hill = cut(
        blob(
            (abs(side * 1000 + 30), 900),
            (abs(side * 1000 - 90), 930),
            (abs(side * 1000 - 240), 1030),
            (abs(side * 1000 + 60), 1060),
        ),
        view.paint("#e0c48a"),
        1.4,
    )
    blades = gather(
        *(
            tuft(abs(side * 1000 - x), y, high, green, 5, view.windy + 6)
            for x, y, high in ((20, 925, 120), (80, 955, 96), (150, 990, 76))
        )
    )
    return gather((hill,), blades)
