"""What grows, and the stones between. Everything stands on (x, y) and takes colours that are already lit."""

from random import Random

from story_studio.pictures.geometry import shift, turned
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.shapes import blob, curve, ellipse, leaf, soft, strand


def round_tree(x: float, y: float, high: float, green: str, bark: str, bend: float = 0.0) -> Pieces:
    trunk = cut(strand(((0, 4), (high * 0.015, -high * 0.3), (0, -high * 0.62)), high * 0.11, high * 0.06), bark)
    bough = line(curve((0, -high * 0.36), (high * 0.1, -high * 0.46), (high * 0.15, -high * 0.54)), bark, high * 0.032)
    crown = tuple(
        cut(ellipse(high * dx, -high * dy, high * r, high * r * 0.92), shade, 0.8)
        for dx, dy, r, shade in (
            (-0.17, 0.58, 0.18, deep(green, 0.09)),
            (0.18, 0.6, 0.19, deep(green, 0.07)),
            (0.07, 0.78, 0.19, deep(green, 0.03)),
            (-0.05, 0.68, 0.23, green),
        )
    )
    spots = tuple(
        dab(leaf(high * dx, -high * dy, high * 0.06, high * 0.035, turn), deep(green, 0.14))
        for dx, dy, turn in ((0.1, 0.6, 40), (-0.12, 0.56, -30), (0.16, 0.74, 20), (0.02, 0.5, -60))
    )
    return placed((trunk, bough, *crown, *spots), shift(x, y) @ turned(bend))


def pine(x: float, y: float, high: float, green: str, bark: str, bend: float = 0.0, snow: str = "") -> Pieces:
    tiers: list[Pieces] = []
    for i, (low, top, half) in enumerate(((0.12, 0.52, 0.27), (0.36, 0.76, 0.21), (0.6, 1.0, 0.15))):
        reach = half * high
        skirt = soft(
            (0, -high * top),
            (reach, -high * low),
            (reach * 0.4, -high * (low - 0.03)),
            (-reach * 0.4, -high * (low - 0.03)),
            (-reach, -high * low),
        )
        shade = pale(green, 0.06 * i)
        cap = soft(
            (0, -high * top),
            (reach * 0.46, -high * (top - 0.2)),
            (0, -high * (top - 0.15)),
            (-reach * 0.46, -high * (top - 0.2)),
        )
        tiers.append((cut(skirt, shade), *((dab(cap, snow),) if snow else ())))
    trunk = cut(strand(((0, 3), (0, -high * 0.2)), high * 0.07, high * 0.06), bark, 0.6)
    return placed((trunk, *(piece for tier in tiers for piece in tier)), shift(x, y) @ turned(bend))


def birch(x: float, y: float, high: float, green: str, rng: Random, bend: float = 0.0, bark: str = "#eadfca") -> Pieces:
    trunk = cut(strand(((0, 4), (high * 0.02, -high * 0.4), (0, -high * 0.8)), high * 0.07, high * 0.04), bark)
    marks = tuple(
        line(curve((-high * 0.025, -high * t), (high * 0.012, -high * t + 2)), deep(bark, 0.45), 2.6)
        for t in (0.14, 0.27, 0.33, 0.46)
    )
    leaves = tuple(
        cut(
            ellipse(rng.uniform(-0.15, 0.15) * high, -high * rng.uniform(0.6, 0.95), high * 0.13, high * 0.1),
            pale(green, rng.uniform(0, 0.18)),
            0.7,
        )
        for _ in range(5)
    )
    return placed((trunk, *marks, *leaves), shift(x, y) @ turned(bend))


def trunk_wall(x: float, width: float, bark: str, foot: float) -> Pieces:
    """A great tree so near that its crown is above the page."""
    w = width / 2
    stem = soft(
        (x - w, -60),
        (x + w, -60),
        (x + w * 0.86, foot - 150),
        (x + w * 1.7, foot),
        (x, foot - 18),
        (x - w * 1.7, foot + 6),
        (x - w * 0.86, foot - 160),
    )
    lines = tuple(
        line(
            curve((x + w * dx, top), (x + w * dx * 1.1, (top + low) / 2), (x + w * dx * 0.9, low)),
            deep(bark, 0.2),
            4,
            0.8,
        )
        for dx, top, low in ((-0.45, 40, 260), (0.3, 150, 420), (-0.1, 380, foot - 120))
    )
    knot = dab(ellipse(x + w * 0.12, 330, w * 0.26, w * 0.38), deep(bark, 0.42))
    return cut(stem, bark, 2), *lines, knot


def bush(x: float, y: float, wide: float, green: str, berries: str = "") -> Pieces:
    body = tuple(
        cut(
            blob(
                (x + wide * (dx - r), y),
                (x + wide * (dx - r * 0.9), y - wide * r),
                (x + wide * dx, y - wide * r * 1.55),
                (x + wide * (dx + r * 0.9), y - wide * r),
                (x + wide * (dx + r), y),
                (x + wide * dx, y + wide * 0.03),
            ),
            shade,
            0.8,
        )
        for dx, r, shade in (
            (-0.26, 0.24, deep(green, 0.06)),
            (0.28, 0.22, deep(green, 0.04)),
            (0.02, 0.3, pale(green, 0.07)),
        )
    )
    dots = tuple(
        cut(ellipse(x + wide * dx, y - wide * dy, wide * 0.03), berries, 0.3)
        for dx, dy in ((-0.25, 0.2), (0.05, 0.33), (0.24, 0.18), (-0.05, 0.12), (0.3, 0.36))
        if berries
    )
    return *body, *dots


def tuft(x: float, y: float, high: float, green: str, blades: int = 5, bend: float = 0.0) -> Pieces:
    return tuple(
        cut(
            leaf(
                x + (i - blades / 2) * high * 0.13,
                y,
                high * (0.75 + 0.25 * ((i * 7) % 3) / 2),
                high * 0.16,
                (i - (blades - 1) / 2) * 13 + bend,
            ),
            green,
            0.5,
        )
        for i in range(blades)
    )


def bloom(x: float, y: float, high: float, petal: str, green: str, heart: str = "#e8b548", bend: float = 0.0) -> Pieces:
    r = high * 0.17
    stem = line(curve((0, 0), (high * 0.03, -high * 0.5), (0, -high * 0.85)), green, max(2.4, high * 0.045))
    side = dab(leaf(0, -high * 0.2, high * 0.34, high * 0.14, 50), green)
    petals = tuple(
        dab(ellipse(0, -r * 0.9, r * 0.62, r * 0.82).moved(shift(0, -high * 0.88) @ turned(72 * i)), petal)
        for i in range(5)
    )
    return placed((stem, side, *petals, dab(ellipse(0, -high * 0.88, r * 0.52), heart)), shift(x, y) @ turned(bend))


def fern(x: float, y: float, high: float, green: str, turn: float = 0.0) -> Pieces:
    fronds = tuple(
        cut(leaf(0, 0, high * reach, high * 0.2, angle), green, 0.6)
        for angle, reach in ((-62, 0.8), (58, 0.8), (-32, 0.95), (30, 0.95), (0, 1.0))
    )
    veins = tuple(
        line(curve((0, 0), (0, -high * 0.8)).moved(turned(angle)), deep(green, 0.18), 2.2, 0.7)
        for angle in (-32, 0, 30)
    )
    return placed((*fronds, *veins), shift(x, y) @ turned(turn))


def palm(x: float, y: float, high: float, green: str, bark: str, bend: float = 0.0) -> Pieces:
    top = (high * 0.16, -high * 0.84)
    trunk = cut(strand(((0, 4), (high * 0.02, -high * 0.4), top), high * 0.085, high * 0.055), bark)
    fronds = tuple(
        cut(
            blob(
                (0, 0),
                (reach * 0.4, -drop * 0.55 - high * 0.06),
                (reach, drop),
                (reach * 0.42, -drop * 0.1 + high * 0.03),
            ).moved(shift(*top)),
            shade,
        )
        for reach, drop, shade in (
            (high * 0.36, high * 0.2, deep(green, 0.12)),
            (-high * 0.36, high * 0.2, deep(green, 0.12)),
            (high * 0.44, high * 0.03, green),
            (-high * 0.42, high * 0.05, green),
            (high * 0.2, -high * 0.2, pale(green, 0.12)),
            (-high * 0.18, -high * 0.2, pale(green, 0.12)),
        )
    )
    nuts = tuple(cut(ellipse(top[0] + dx, top[1] + 8, high * 0.03), deep(bark, 0.3), 0.4) for dx in (-9, 6))
    return placed((trunk, *nuts, *fronds), shift(x, y) @ turned(bend))


def cactus(x: float, y: float, high: float, green: str, petal: str = "") -> Pieces:
    w = high * 0.2
    arms = (
        cut(
            strand(((0, -high * 0.4), (high * 0.24, -high * 0.42), (high * 0.27, -high * 0.68)), w * 0.7, w * 0.62),
            green,
        ),
        cut(
            strand(((0, -high * 0.3), (-high * 0.22, -high * 0.31), (-high * 0.25, -high * 0.52)), w * 0.7, w * 0.62),
            green,
        ),
    )
    stem = cut(strand(((0, 3), (0, -high * 0.9)), w, w * 0.92), green)
    ribs = tuple(line(curve((dx, -6), (dx, -high * 0.88)), pale(green, 0.22), 2.4, 0.8) for dx in (-w * 0.24, w * 0.18))
    flower = tuple(
        dab(ellipse(dx, -high * 0.98, w * 0.26, w * 0.2, turn), petal)
        for dx, turn in ((-w * 0.22, 40), (w * 0.22, -40), (0, 90))
        if petal
    )
    return placed((*arms, stem, *ribs, *flower), shift(x, y))


def rock(x: float, y: float, wide: float, grey: str) -> Pieces:
    h = wide * 0.56
    stone = soft(
        (x - wide * 0.5, y),
        (x - wide * 0.4, y - h * 0.66),
        (x - wide * 0.06, y - h),
        (x + wide * 0.36, y - h * 0.72),
        (x + wide * 0.52, y),
        (x, y + 5),
    )
    lit = dab(
        soft(
            (x - wide * 0.33, y - h * 0.6),
            (x - wide * 0.05, y - h * 0.92),
            (x + wide * 0.06, y - h * 0.6),
            (x - wide * 0.14, y - h * 0.4),
        ),
        pale(grey, 0.28),
        0.8,
    )
    return cut(stone, grey), lit


def reed(x: float, y: float, high: float, green: str, bend: float = 0.0) -> Pieces:
    stalk = line(curve((0, 0), (high * 0.02, -high * 0.5), (high * 0.04, -high)), green, 3.6)
    club = cut(strand(((high * 0.035, -high * 0.82), (high * 0.04, -high)), 11, 10), "#7d5034", 0.5)
    blade = cut(leaf(3, 0, high * 0.8, high * 0.09, 14), green, 0.5)
    return placed((stalk, club, blade), shift(x, y) @ turned(bend))


def meadow_dots(rng: Random, count: int, top: float, low: float, colours: tuple[str, ...], size: float = 5.0) -> Pieces:
    """Flowers so far away that they are dots."""
    return tuple(
        dab(
            ellipse(
                rng.uniform(20, 980),
                y := rng.uniform(top, low),
                size * (0.5 + (y - top) / (low - top + 1)),
                size * 0.8 * (0.5 + (y - top) / (low - top + 1)),
            ),
            rng.choice(colours),
        )
        for _ in range(count)
    )
