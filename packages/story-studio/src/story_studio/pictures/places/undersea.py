"""The sea floor: shafts of light, corals, fish who stare."""

from story_studio.pictures.critters import fish, jellyfish, seaweed_curl, starfish
from story_studio.pictures.geometry import scaled, shift
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.palette import deep, mix
from story_studio.pictures.props.nature import shell
from story_studio.pictures.shapes import ellipse, leaf, polygon, ridge
from story_studio.pictures.view import Land, View, gather


def undersea(view: View) -> Land:
    """Its own sky: shafts of light from the surface."""
    rng, s = view.rng, view.stage
    bands = _water(view)
    shafts = tuple(
        dab(polygon((x, -20), (x + w, -20), (x + w * 2.2 - 160, 720), (x - w * 0.6 - 160, 720)), "#fff6d8", 0.1)
        for x, w in ((240, 70), (440, 120), (690, 80), (860, 50))
    )
    reef = cut(ridge(view.skyline(s - 110, 44, 8)), view.paint("#4f7f9a", 0.1), 1.8)
    mid = cut(ridge(view.skyline(s - 40, 22, 7)), view.paint("#6d8f9f", 0.05), 1.8)
    weed = _weeds(view)
    sand = cut(ridge(view.skyline(s + 10, 12, 6)), view.paint("#e3d0a2"), 2)
    corals = _reef(view)
    school = _school(view)
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


def _water(view: View) -> Pieces:
    light = view.light
    surface = mix("#7cc4c4", light.sky[-1], 0.3) if not light.dark else mix("#2f6488", light.sky[-1], 0.4)
    depth = mix("#2a6d86", light.ambient, light.dusk * 0.5)
    return tuple(
        cut(ridge([y - 50, *view.skyline(y, 16, 4), y - 50] if i else [-40, -40]), mix(surface, depth, i / 5), 0.8)
        for i, y in enumerate((0, 130, 270, 420, 570, 700))
    )


def _reef(view: View) -> Pieces:
    rng, s = view.rng, view.stage
    return gather(
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


def _weeds(view: View) -> Pieces:
    rng, s = view.rng, view.stage
    return gather(
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


def _school(view: View) -> Pieces:
    rng, s = view.rng, view.stage
    return gather(
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
