"""The ground as a bird sees it, or someone on a ladder: no sky, tree tops at the edges, patterns of grass, water, boards."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from story_studio.pictures.paint import Piece, Pieces, cut, dab, line
from story_studio.pictures.palette import Light, deep, pale
from story_studio.pictures.shapes import blob, box, burst, curve, ellipse


@dataclass(frozen=True, slots=True)
class Ground:
    """``pattern`` lies all over it, ``edge`` stands around it."""

    colour: str
    pattern: str
    edge: str
    patch: str = ""


GRASS = Ground("#8fb56a", "tufts", "trees", "#a9c178")
GROUNDS: dict[str, Ground] = {
    "meadow": GRASS, "hill": GRASS, "park": Ground("#93b86e", "tufts", "trees", "#dcc99a"),
    "farm": Ground("#b9a86a", "furrows", "bushes"), "garden": Ground("#8fb56a", "tufts", "flowers", "#c9a878"),
    "orchard": Ground("#93b56a", "tufts", "trees"), "forest": Ground("#7a8f5a", "leaves", "trees", "#8a7a55"),
    "jungle": Ground("#5f8f5a", "leaves", "trees"), "mountain": Ground("#a9a394", "stones", "rocks"),
    "village": Ground("#d9c69c", "cobbles", "bushes"), "city": Ground("#b9b3aa", "slabs", "bushes"),
    "street": Ground("#b3b0ad", "slabs", "bushes"), "road": Ground("#c9b184", "stones", "trees"),
    "market": Ground("#d3c0a0", "cobbles", "stalls"), "fair": Ground("#d9c69c", "cobbles", "stalls"),
    "playground": Ground("#d8b98a", "stones", "trees", "#e3c58a"), "school_yard": Ground("#b7aca0", "slabs", "trees"),
    "station": Ground("#b9b3aa", "slabs", "none"), "rooftop": Ground("#b8604a", "tiles", "none"),
    "castle": Ground("#b9b0a2", "cobbles", "rocks"), "desert": Ground("#e8c98a", "ripples", "rocks"),
    "snow": Ground("#eef1f0", "drifts", "rocks"), "beach": Ground("#ecd6a4", "ripples", "shore"),
    "seaside": Ground("#ecd6a4", "ripples", "shore"), "harbour": Ground("#b98a5c", "boards", "shore"),
    "bridge": Ground("#b08a60", "boards", "shore"), "ship": Ground("#b98a5c", "boards", "sea"),
    "river": Ground("#8fb56a", "tufts", "stream"), "pond": Ground("#8fb56a", "tufts", "pool"),
    "undersea": Ground("#5f9fae", "ripples", "weeds"), "space": Ground("#8a7fb0", "craters", "stars"),
    "sky": Ground("#9fcfe0", "clouds", "none"), "cave": Ground("#6f6470", "stones", "rocks"),
    "treehouse": Ground("#b98a5c", "boards", "trees"),
}  # fmt: skip
INDOORS = Ground("#c49a68", "boards", "none", "#c4604f")
_ROOMS: dict[str, Ground] = {
    "kitchen": Ground("#e0d0b0", "tiles", "none"), "bathroom": Ground("#cfe0e2", "tiles", "none", "#e595a3"),
    "hospital": Ground("#d3dfe0", "tiles", "none"), "shop": Ground("#d9c4a0", "tiles", "none"),
    "bakery": Ground("#e3cfa8", "tiles", "none"), "bus": Ground("#8f959c", "slabs", "none"),
    "train": Ground("#8a7a74", "slabs", "none"), "bedroom": Ground("#c49a78", "boards", "none", "#85a0c4"),
}  # fmt: skip


def ground_of(place: str, light: Light, seed: int, *, indoors: bool) -> Pieces:
    """The whole page as ground, back to front."""
    ground = GROUNDS.get(place) or _ROOMS.get(place) or INDOORS
    rng = Random(f"ground/{seed}")
    if indoors:  # lamps are on
        light = replace(light, dusk=light.dusk * 0.5)
    base = light.on(ground.colour)
    pieces: list[Piece] = [dab(box(-20, -20, 1040, 1040), base)]
    if ground.patch:
        tone = light.on(ground.patch)
        if indoors:
            pieces += [cut(ellipse(500, 560, 400, 300), tone, 0.8), dab(ellipse(500, 560, 350, 258), pale(tone, 0.35)),
                       dab(ellipse(500, 560, 300, 216), tone)]  # fmt: skip
        else:
            pieces.append(
                dab(
                    blob(
                        (-60, 700), (300, 560), (560, 640), (1060, 420), (1060, 640), (600, 820), (200, 800), (-60, 920)
                    ),
                    tone,
                )
            )
    pieces += _PATTERNS[ground.pattern](base, rng)
    return *pieces, *_EDGES[ground.edge](light, rng)


def _scatter(rng: Random, count: int) -> list[tuple[float, float]]:
    return [(rng.uniform(0, 1000), rng.uniform(0, 1000)) for _ in range(count)]


def _tufts(base: str, rng: Random) -> list[Piece]:
    return [
        line(curve((x - 9, y - 9), (x, y), (x + 9, y - 10)), deep(base, 0.18), 3, 0.7) for x, y in _scatter(rng, 60)
    ] + [dab(ellipse(x, y, 6, 5), rng.choice(("#f4f0dc", "#eebb4a", "#e5738a"))) for x, y in _scatter(rng, 22)]


def _boards(base: str, rng: Random) -> list[Piece]:
    seams = [line(curve((0, y), (1000, y)), deep(base, 0.22), 3, 0.7) for y in range(70, 1000, 92)]
    ends = [
        line(curve((x, y), (x, y + 92)), deep(base, 0.22), 3, 0.6)
        for y in range(-22, 1000, 92)
        for x in (rng.uniform(80, 460), rng.uniform(540, 940))
    ]
    return seams + ends


def _tiles(base: str, _: Random) -> list[Piece]:
    return [
        dab(box(x, y, 100, 100), pale(base, 0.35), 0.8)
        for i, y in enumerate(range(0, 1000, 100))
        for x in range((i % 2) * 100, 1000, 200)
    ]


def _slabs(base: str, _: Random) -> list[Piece]:
    return [line(curve((0, y), (1000, y)), deep(base, 0.16), 3, 0.7) for y in range(120, 1000, 140)] + [
        line(curve((x + (i % 2) * 90, y), (x + (i % 2) * 90, y + 140)), deep(base, 0.16), 3, 0.7)
        for i, y in enumerate(range(-20, 1000, 140))
        for x in range(60, 1000, 180)
    ]


def _cobbles(base: str, rng: Random) -> list[Piece]:
    return [
        dab(ellipse(x + (i % 2) * 44, y, 34, 22), deep(base, 0.09), 0.6)
        for i, y in enumerate(range(20, 1000, 56))
        for x in range(-20, 1040, 88)
    ]


def _stones(base: str, rng: Random) -> list[Piece]:
    return [dab(ellipse(x, y, r := rng.uniform(6, 22), r * 0.7), deep(base, 0.14), 0.7) for x, y in _scatter(rng, 46)]


def _leaves(base: str, rng: Random) -> list[Piece]:
    return _tufts(base, rng)[:40] + [
        dab(ellipse(x, y, 13, 6, rng.uniform(0, 180)), rng.choice(("#b98a45", "#c7683c", "#8fae4f")), 0.9)
        for x, y in _scatter(rng, 50)
    ]


def _ripples(base: str, rng: Random) -> list[Piece]:
    return [
        line(curve((x - 46, y), (x - 16, y - 8), (x + 16, y + 6), (x + 46, y)), deep(base, 0.12), 4, 0.6)
        for x, y in _scatter(rng, 40)
    ]


def _drifts(base: str, rng: Random) -> list[Piece]:
    return [
        dab(ellipse(x, y, rng.uniform(60, 140), rng.uniform(20, 40)), "#cfdbe6", 0.45) for x, y in _scatter(rng, 20)
    ]


def _furrows(base: str, _: Random) -> list[Piece]:
    return [line(curve((-20, y), (500, y - 26), (1020, y)), deep(base, 0.18), 8, 0.5) for y in range(40, 1040, 70)]


def _craters(base: str, rng: Random) -> list[Piece]:
    return [
        piece
        for x, y in _scatter(rng, 14)
        for r in (rng.uniform(24, 70),)
        for piece in (
            dab(ellipse(x, y, r, r * 0.8), deep(base, 0.22), 0.8),
            dab(ellipse(x + 4, y + 5, r * 0.8, r * 0.62), deep(base, 0.36), 0.6),
        )
    ]


def _clouds(base: str, rng: Random) -> list[Piece]:
    return [
        cut(burst(x, y, rng.uniform(80, 150), rng.uniform(50, 90), 9, 0.16), pale(base, 0.7), 0.6)
        for x, y in _scatter(rng, 9)
    ]


_PATTERNS: dict[str, Callable[[str, Random], list[Piece]]] = {
    "tufts": _tufts, "boards": _boards, "tiles": _tiles, "slabs": _slabs, "cobbles": _cobbles, "stones": _stones,
    "leaves": _leaves, "ripples": _ripples, "drifts": _drifts, "furrows": _furrows, "craters": _craters, "clouds": _clouds,
}  # fmt: skip


def _around(rng: Random, count: int) -> list[tuple[float, float]]:
    """Near the page's edges, where nobody stands."""
    corners = [(20, 60), (980, 40), (40, 520), (975, 560), (500, -10), (230, -20), (780, -15), (20, 960), (985, 965)]
    return [(x + rng.uniform(-30, 30), y + rng.uniform(-30, 30)) for x, y in corners[:count]]


def _trees(light: Light, rng: Random) -> list[Piece]:
    return [
        piece
        for x, y in _around(rng, 9)
        for r, green in ((rng.uniform(90, 140), light.on(rng.choice(("#5f8f52", "#6d9a58", "#4f7f4c")))),)
        for piece in (
            cut(burst(x, y, r, r, 13, 0.1), green, 1.6),
            dab(burst(x - 10, y - 12, r * 0.62, r * 0.62, 10, 0.12), pale(green, 0.18)),
        )
    ]


def _bushes(light: Light, rng: Random) -> list[Piece]:
    return [cut(burst(x, y, 70, 66, 11, 0.12), light.on("#6d9a58"), 1.2) for x, y in _around(rng, 6)]


def _flowers(light: Light, rng: Random) -> list[Piece]:
    beds = _bushes(light, rng)
    return beds + [
        dab(
            ellipse(x + rng.uniform(-60, 60), y + rng.uniform(-60, 60), 12),
            light.on(rng.choice(("#e5738a", "#eebb4a", "#f4f0dc"))),
        )
        for x, y in _around(rng, 8)
        for _ in range(5)
    ]


def _rocks(light: Light, rng: Random) -> list[Piece]:
    return [
        piece
        for x, y in _around(rng, 7)
        for r, grey in ((rng.uniform(50, 90), light.on("#9a948c")),)
        for piece in (cut(blob((x - r, y), (x - r * 0.5, y - r * 0.7), (x + r * 0.6, y - r * 0.6), (x + r, y + r * 0.1), (x + r * 0.3, y + r * 0.7), (x - r * 0.6, y + r * 0.5)), grey, 1.2),
                      dab(ellipse(x - r * 0.2, y - r * 0.2, r * 0.4, r * 0.26), pale(grey, 0.3), 0.7))
    ]  # fmt: skip


def _stalls(light: Light, rng: Random) -> list[Piece]:
    return [
        cut(box(x - 120 + i * 48, y - 90, 48, 170, 4), light.on("#c94a3b" if i % 2 else "#f4ead6"), 0.9)
        for x, y in ((90, 90), (910, 110), (60, 900), (930, 920))
        for i in range(5)
    ]


def _shore(light: Light, _: Random) -> list[Piece]:
    water = light.on("#6fb0c0")
    return [
        cut(blob((-60, -60), (1060, -60), (1060, 150), (760, 190), (480, 130), (220, 200), (-60, 160)), water, 0.8),
        line(curve((-20, 178), (220, 214), (480, 146), (760, 206), (1020, 168)), "#f4f8f4", 9, 0.8),
    ]


def _sea(light: Light, _: Random) -> list[Piece]:
    water = light.on("#5f9fb8")
    return [cut(blob((-60, -60), (1060, -60), (1060, 90), (500, 150), (-60, 90)), water, 0.8),
            cut(blob((-60, 1060), (1060, 1060), (1060, 960), (500, 930), (-60, 960)), water, 0.8)]  # fmt: skip


def _stream(light: Light, _: Random) -> list[Piece]:
    water = light.on("#7fb8c8")
    return [
        cut(blob((680, -60), (900, -60), (860, 200), (1060, 420), (1060, 620), (760, 330), (640, 180)), water, 0.6),
        line(curve((780, 60), (770, 180), (880, 330)), "#eef8f8", 5, 0.7),
    ]


def _pool(light: Light, rng: Random) -> list[Piece]:
    water = light.on("#7fb8c8")
    lilies = [dab(ellipse(x, y, 34, 24), light.on("#6d9a58")) for x, y in ((700, 180), (860, 250), (590, 130))]
    return [
        cut(blob((440, 120), (620, 20), (900, 30), (1010, 180), (880, 340), (640, 320)), water, 0.6),
        *lilies,
        *_trees(light, rng)[:6],
    ]


def _weeds(light: Light, rng: Random) -> list[Piece]:
    return [
        line(curve((x, y), (x + 24, y - 40), (x - 10, y - 80), (x + 16, y - 120)), light.on("#3f8a7a"), 16)
        for x, y in _around(rng, 9)
    ]


def _stars(_: Light, rng: Random) -> list[Piece]:
    return [dab(ellipse(x, y, 5), "#f6edd0", 0.9) for x, y in _around(rng, 9)]


_EDGES: dict[str, Callable[[Light, Random], list[Piece]]] = {
    "trees": _trees, "bushes": _bushes, "flowers": _flowers, "rocks": _rocks, "stalls": _stalls, "shore": _shore,
    "sea": _sea, "stream": _stream, "pool": _pool, "weeds": _weeds, "stars": _stars, "none": lambda _, __: [],
}  # fmt: skip
