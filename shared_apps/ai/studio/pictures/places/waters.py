"""Seaside, river and the sea's floor."""

from shared_apps.ai.studio.pictures.critters import crab, fish, gulls, jellyfish, seaweed_curl, starfish
from shared_apps.ai.studio.pictures.flora import reed, rock, round_tree, tuft
from shared_apps.ai.studio.pictures.geometry import scaled, shift
from shared_apps.ai.studio.pictures.paint import Pieces, cut, dab, line, placed
from shared_apps.ai.studio.pictures.palette import deep, mix, pale
from shared_apps.ai.studio.pictures.places.fields import rolling
from shared_apps.ai.studio.pictures.props.nature import shell
from shared_apps.ai.studio.pictures.props.play import boat
from shared_apps.ai.studio.pictures.shapes import blob, box, burst, curve, ellipse, leaf, polygon, ridge, soft
from shared_apps.ai.studio.pictures.view import Land, View, gather


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
        placed(shell(), shift(rng.uniform(60, 200), 930) @ scaled(0.5)), starfish(rng.uniform(800, 930), s + 80, 26, view.paint("#e58a5c")),
        crab(rng.choice((120, 880)), s + 70, 62, view.paint("#d9604a")),
    )  # fmt: skip
    flock = gulls(rng.uniform(200, 600), h * 0.45, 24, view.paint("#fbf6ea" if not view.light.dark else "#b9c2cc"))
    return Land(gather(island, house, water, sail, (foam, sand), specks, finds, flock), _dune(view, 1 - side))


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


def river(view: View) -> Land:
    rng, h, s, bend = view.rng, view.horizon, view.stage, view.windy
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
    glints = tuple(
        line(curve((x, y), (x + 24, y - 4), (x + 56, y + 1)), view.paint(pale("#5fa5b5", 0.55)), 3.4, 0.7)
        for x, y in ((rng.uniform(60, 900), rng.uniform(s + 74, s + 118)) for _ in range(11))
    )
    trees = gather(
        *(
            round_tree(
                x,
                h + (s - h) * 0.74,
                rng.uniform(170, 240),
                view.paint("#6d9a5c", 0.14),
                view.paint("#7d5a44", 0.1),
                bend,
            )
            for x in (rng.uniform(0, 120), rng.uniform(180, 300), rng.uniform(720, 820), rng.uniform(880, 1000))
        )
    )
    bank = cut(ridge(view.skyline(s + 128, 8, 6)), view.paint("#8ab865"), 2.4)
    stones = gather(
        *(
            rock(x, s + 132, rng.uniform(50, 90), view.paint("#9aa3a0"))
            for x in (rng.uniform(0, 200), rng.uniform(780, 980))
        )
    )
    lilies = gather(
        *(
            (
                cut(ellipse(x, s + 96, 34, 11), view.paint("#6fa35a"), 0.5),
                dab(burst(x + 6, s + 90, 12, 9, 6, 0.3), view.paint("#f3c6cf")),
            )
            for x in (rng.uniform(120, 320), rng.uniform(640, 860))
        )
    )
    return Land(gather(far, mid, near, (stream,), trees, (basin,), glints, lilies, stones, (bank,)), _reeds(view))


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


def undersea(view: View) -> Land:
    """Its own sky: shafts of light from the surface."""
    rng, s, light = view.rng, view.stage, view.light
    surface = mix("#7cc4c4", light.sky[-1], 0.3) if not light.dark else mix("#2f6488", light.sky[-1], 0.4)
    depth = mix("#2a6d86", light.ambient, light.dusk * 0.5)
    bands = tuple(
        cut(ridge([y - 50, *view.skyline(y, 16, 4), y - 50] if i else [-40, -40]), mix(surface, depth, i / 5), 0.8)
        for i, y in enumerate((0, 130, 270, 420, 570, 700))
    )
    shafts = tuple(
        dab(polygon((x, -20), (x + w, -20), (x + w * 2.2 - 160, 720), (x - w * 0.6 - 160, 720)), "#fff6d8", 0.1)
        for x, w in ((240, 70), (440, 120), (690, 80), (860, 50))
    )
    reef = cut(ridge(view.skyline(s - 110, 44, 8)), view.paint("#4f7f9a", 0.1), 1.8)
    mid = cut(ridge(view.skyline(s - 40, 22, 7)), view.paint("#6d8f9f", 0.05), 1.8)
    weed = gather(
        *(
            seaweed_curl(
                rng.uniform(0, 1000),
                s - 10,
                rng.uniform(120, 260),
                view.paint(rng.choice(("#5f9f6f", "#3f8a7a", "#8aa55a"))),
            )
            for _ in range(9)
        )
    )
    sand = cut(ridge(view.skyline(s + 10, 12, 6)), view.paint("#e3d0a2"), 2)
    corals = gather(
        *(
            _coral(
                rng.uniform(20, 200) if i % 2 else rng.uniform(800, 980),
                s + 40 + i * 26,
                rng.uniform(90, 130),
                view.paint(colour),
            )
            for i, colour in enumerate(("#e5738a", "#e8925a", "#b07cc0"))
        )
    )
    school = gather(
        *(
            fish(
                rng.uniform(60, 940),
                rng.uniform(120, s - 160),
                rng.uniform(44, 72),
                view.paint(colour),
                view.paint(stripe),
                rng.random() < 0.5,
            )
            for colour, stripe in (
                ("#f0a04f", "#f6e6c8"),
                ("#eebb4a", "#4b80b8"),
                ("#e5738a", "#f6d9c8"),
                ("#7fc0c0", "#f0e0b0"),
            )
        )
    )
    finds = gather(
        starfish(rng.uniform(250, 750), 968, 28, view.paint("#e58a5c")),
        placed(shell(), shift(rng.choice((140, 860)), 965) @ scaled(0.5)),
    )
    return Land(
        gather(
            bands,
            shafts,
            (reef,),
            school,
            jellyfish(rng.choice((130, 870)), 250, 96, view.paint("#dba3c8")),
            (mid,),
            weed,
            (sand,),
            corals,
            finds,
        ),
        _weed_frame(view),
    )


def _coral(x: float, y: float, high: float, colour: str) -> Pieces:
    branches = ((0, 1.0, 0), (-0.28, 0.72, -24), (0.28, 0.76, 22), (-0.5, 0.42, -46), (0.5, 0.46, 44))
    return tuple(
        cut(leaf(x + high * dx * 0.2, y, high * reach, high * 0.3, turn), colour, 0.7) for dx, reach, turn in branches
    )


def _weed_frame(view: View) -> Pieces:
    side = view.rng.choice((0, 1))
    green = view.paint(deep("#2f6f68", 0.25))
    bubbles = tuple(
        piece
        for x, y, r in ((300, 200, 9), (322, 160, 6), (700, 330, 8), (716, 286, 12), (705, 240, 5))
        for piece in (
            line(ellipse(x, y, r), "#eafaf6", 2.4, 0.8),
            dab(ellipse(x - r * 0.3, y - r * 0.3, r * 0.25), "#ffffff", 0.8),
        )
    )
    return gather(
        *(
            seaweed_curl(abs(side * 1000 - x), 1030, high, green)
            for x, high in ((20, 430), (80, 320), (140, 210), (970, 230))
        ),
        bubbles,
    )
