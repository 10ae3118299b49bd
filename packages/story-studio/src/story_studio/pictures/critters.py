"""Small company: something to find on every page."""

from story_studio.pictures.geometry import scaled, shift, turned
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.palette import INK, deep, pale
from story_studio.pictures.shapes import blob, curve, ellipse, leaf, soft, star, strand


def snail(x: float, y: float, size: float, shell: str, body: str) -> Pieces:
    foot = cut(blob((-34, 0), (-26, -10), (14, -12), (26, -30), (38, -28), (38, -12), (26, 0)), body, 0.6)
    horns = tuple(line(curve((30, -26), (tip, -46)), body, 3) for tip in (28, 40))
    house = cut(ellipse(-6, -24, 22), shell, 0.7)
    swirl = line(curve((10, -24), (-4, -40), (-20, -26), (-8, -14), (2, -22), (-6, -28)), deep(shell, 0.28), 3)
    return placed((*horns, foot, house, swirl, dab(ellipse(33, -22, 1.8), INK)), shift(x, y) @ scaled(size / 60))


def bird(x: float, y: float, size: float, colour: str, flip: bool = False) -> Pieces:
    tail = cut(soft((-16, -4), (-40, -14), (-38, 2)), deep(colour, 0.15), 0.5)
    body = cut(blob((-22, -2), (-6, -18), (16, -20), (24, -6), (10, 12), (-12, 10)), colour, 0.6)
    wing = cut(leaf(6, -2, 30, 19, -112), deep(colour, 0.18), 0.5)
    beak = dab(soft((22, -12), (34, -8), (22, -5)), "#e9a23f")
    parts = (
        tail,
        body,
        dab(ellipse(6, 5, 11, 6), pale(colour, 0.45)),
        wing,
        beak,
        dab(ellipse(14, -11, 2.6), INK),
        dab(ellipse(13.3, -12, 0.9), "#ffffff"),
    )
    return placed(parts, shift(x, y) @ scaled(-size / 50 if flip else size / 50, size / 50))


def gulls(x: float, y: float, size: float, colour: str) -> Pieces:
    return tuple(
        line(
            curve(
                (x + dx - size, y + dy - size * 0.2),
                (x + dx - size * 0.45, y + dy - size * 0.5),
                (x + dx, y + dy),
                (x + dx + size * 0.45, y + dy - size * 0.5),
                (x + dx + size, y + dy - size * 0.2),
            ),
            colour,
            size * 0.14,
        )
        for dx, dy in ((0, 0), (size * 2.4, -size), (size * 3.4, size * 0.9))
    )


def butterfly(x: float, y: float, size: float, colour: str, turn: float = 0.0) -> Pieces:
    wings = tuple(
        piece
        for s in (-1, 1)
        for piece in (
            cut(leaf(0, 0, 30, 22, s * 48), colour, 0.5),
            cut(leaf(0, 2, 22, 17, s * 118), pale(colour, 0.3), 0.4),
            dab(ellipse(s * 14, -13, 3.4), pale(colour, 0.65)),
        )
    )
    return placed((*wings, line(curve((0, -12), (0, 13)), INK, 4)), shift(x, y) @ turned(turn) @ scaled(size / 50))


def ladybird(x: float, y: float, size: float) -> Pieces:
    dots = tuple(dab(ellipse(dx, dy, 3), INK) for dx, dy in ((-9, -12), (5, -16), (-2, -6), (10, -7)))
    return placed(
        (
            dab(ellipse(18, -9, 8), INK),
            cut(blob((-20, 0), (-16, -17), (2, -24), (18, -15), (20, 0)), "#c94a3b", 0.5),
            *dots,
        ),
        shift(x, y) @ scaled(size / 44),
    )


def fish(x: float, y: float, size: float, colour: str, stripe: str, flip: bool = False) -> Pieces:
    tail = cut(soft((-24, 0), (-50, -20), (-44, 0), (-50, 20)), stripe, 0.6)
    fins = cut(soft((-8, -16), (4, -32), (16, -14)), stripe, 0.5)
    body = cut(blob((-28, 0), (-8, -20), (18, -18), (34, 0), (18, 18), (-8, 20)), colour, 0.7)
    bands = tuple(line(curve((bx, -15), (bx + 5, 0), (bx, 15)), stripe, 5.5) for bx in (-10, 4))
    eye = dab(ellipse(20, -5, 5.4), "#fffaf0"), dab(ellipse(21, -5, 3.1), INK), dab(ellipse(20, -6.2, 1.1), "#ffffff")
    return placed(
        (tail, fins, body, *bands, *eye, line(curve((27, 6), (31, 5)), deep(colour, 0.4), 2.4)),
        shift(x, y) @ scaled(-size / 70 if flip else size / 70, size / 70),
    )


def jellyfish(x: float, y: float, size: float, colour: str) -> Pieces:
    arms = tuple(
        line(curve((dx, 0), (dx - 6, 18), (dx + 6, 36), (dx - 2, 54)), pale(colour, 0.2), 4, 0.8)
        for dx in (-22, -8, 8, 22)
    )
    dome = cut(blob((-34, 2), (-30, -22), (0, -38), (30, -22), (34, 2), (18, -3), (0, 4), (-18, -3)), colour, 0.7)
    eyes = tuple(dab(ellipse(dx, -13, 3), INK) for dx in (-9, 9))
    return placed(
        (*arms, dome, *eyes, line(curve((-5, -6), (0, -3), (5, -6)), INK, 2.2)), shift(x, y) @ scaled(size / 70)
    )


def hen(x: float, y: float, size: float, colour: str, flip: bool = False) -> Pieces:
    legs = tuple(line(curve((dx, -8), (dx + 1, 0), (dx + 8, 1)), "#e0803a", 3) for dx in (-5, 7))
    body = cut(
        blob((-36, -40), (-24, -26), (2, -30), (14, -52), (26, -50), (24, -18), (4, -6), (-22, -10)), colour, 0.7
    )
    comb = cut(blob((12, -50), (13, -60), (19, -55), (24, -60), (26, -50)), "#c94a3b", 0.4)
    parts = (
        *legs,
        comb,
        body,
        cut(leaf(4, -18, 28, 20, -80), deep(colour, 0.12), 0.4),
        dab(soft((25, -44), (35, -40), (25, -37)), "#e9a23f"),
        dab(ellipse(19, -44, 2.4), INK),
    )
    return placed(parts, shift(x, y) @ scaled(-size / 60 if flip else size / 60, size / 60))


def sheep(x: float, y: float, size: float, wool: str) -> Pieces:
    from_shapes = tuple(
        cut(ellipse(dx, -26 - dy, r), wool, 0.5)
        for dx, dy, r in ((-20, 0, 15), (18, 0, 15), (-9, 10, 17), (9, 10, 16), (0, -2, 19))
    )
    legs = tuple(line(curve((dx, -14), (dx, 0)), "#4d434a", 5) for dx in (-14, 12))
    face = cut(blob((22, -44), (38, -42), (40, -26), (30, -18), (22, -26)), "#4d434a", 0.6)
    return placed((*legs, *from_shapes, face, dab(ellipse(33, -35, 2), "#fffaf0")), shift(x, y) @ scaled(size / 70))


def starfish(x: float, y: float, size: float, colour: str) -> Pieces:
    return cut(star(x, y, size, size * 0.5, 5, 0.3), colour, 0.6), *(
        dab(ellipse(x + dx * size, y + dy * size, size * 0.06), pale(colour, 0.5))
        for dx, dy in ((0, 0), (0.25, 0.1), (-0.2, 0.2), (0.05, -0.3))
    )


def crab(x: float, y: float, size: float, colour: str) -> Pieces:
    legs = tuple(
        line(curve((s * 16, -12), (s * (28 + k * 4), -12 - k * 4), (s * (32 + k * 5), 0)), colour, 4)
        for s in (-1, 1)
        for k in (0, 1)
    )
    claws = tuple(
        piece
        for s in (-1, 1)
        for piece in (
            line(curve((s * 20, -20), (s * 32, -32)), colour, 5),
            cut(ellipse(s * 35, -38, 10, 8, s * 40), colour, 0.5),
        )
    )
    eyes = tuple(
        piece
        for s in (-1, 1)
        for piece in (
            line(curve((s * 7, -26), (s * 8, -38)), colour, 3),
            dab(ellipse(s * 8, -40, 5), "#fffaf0"),
            dab(ellipse(s * 8, -40, 2.6), INK),
        )
    )
    shell = cut(blob((-26, -14), (-14, -30), (14, -30), (26, -14), (12, -2), (-12, -2)), colour, 0.7)
    return placed(
        (*legs, *claws, *eyes, shell, line(curve((-6, -12), (0, -9), (6, -12)), INK, 2.4)),
        shift(x, y) @ scaled(size / 70),
    )


def owl_eyes(x: float, y: float, size: float) -> Pieces:
    """Someone friendly awake in a hole."""
    return tuple(
        piece
        for s in (-1, 1)
        for piece in (
            dab(ellipse(x + s * size, y, size * 0.72), "#f8e7ac"),
            dab(ellipse(x + s * size, y, size * 0.36), INK),
        )
    )


def seaweed_curl(x: float, y: float, high: float, colour: str) -> Pieces:
    return (
        cut(
            strand(
                (
                    (x, y),
                    (x + high * 0.14, y - high * 0.3),
                    (x - high * 0.1, y - high * 0.6),
                    (x + high * 0.08, y - high),
                ),
                high * 0.12,
                high * 0.04,
            ),
            colour,
            0.7,
        ),
    )
