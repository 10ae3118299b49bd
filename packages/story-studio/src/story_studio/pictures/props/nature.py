"""Things that grow, and things animals leave."""

from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import WHITE, deep, pale
from story_studio.pictures.shapes import blob, curve, ellipse, leaf, polygon, soft, star, strand

_WOOD, _LEAF, _RED, _GOLD = "#96633f", "#6f9d4f", "#c94a3b", "#e8b548"


def acorn() -> Pieces:
    nut = blob((0, 0), (26, -22), (30, -56), (-30, -56), (-26, -22))
    cap = blob((-38, -52), (-30, -78), (0, -88), (30, -78), (38, -52), (0, -46))
    checks = tuple(line(curve((x - 8, -56), (x + 8, -76)), deep(_WOOD, 0.3), 3) for x in (-18, 0, 18))
    shine = line(curve((-16, -44), (-15, -30), (-8, -18)), pale("#c98a4a", 0.5), 5, 0.7)
    return (
        cut(nut, "#c98a4a"),
        shine,
        cut(strand(((0, -84), (4, -100)), 9, 6), _WOOD, 0.5),
        cut(cap, _WOOD, 0.7),
        *checks,
    )


def apple() -> Pieces:
    fruit = blob(
        (0, -2), (26, -2), (42, -38), (32, -72), (8, -72), (0, -66), (-8, -72), (-32, -72), (-42, -38), (-26, -2)
    )
    shine = dab(blob((-28, -50), (-24, -62), (-16, -63), (-21, -50), (-25, -40)), WHITE, 0.5)
    return (
        cut(strand(((0, -66), (6, -90)), 6, 5), _WOOD, 0.5),
        cut(leaf(5, -78, 34, 18, 62), _LEAF, 0.7),
        cut(fruit, _RED),
        shine,
    )


def egg() -> Pieces:
    shell = blob((0, 0), (32, -14), (38, -46), (22, -86), (0, -98), (-22, -86), (-38, -46), (-32, -14))
    spots = tuple(
        dab(ellipse(x, y, r, r * 0.85), "#9dbfae")
        for x, y, r in ((-15, -62, 7), (12, -76, 5), (16, -40, 8), (-10, -24, 6), (-24, -40, 4))
    )
    return cut(shell, "#f3e6cb"), *spots


def feather() -> Pieces:
    vane = blob((-22, -10), (-30, -46), (-6, -88), (28, -104), (30, -70), (12, -30))
    quill = line(curve((-32, 0), (-12, -34), (24, -98)), WHITE, 4)
    barbs = tuple(
        line(curve((x, y), (x + 15, y - 3)), deep("#4b80b8", 0.25), 2.4) for x, y in ((-10, -32), (-1, -50), (9, -68))
    )
    return cut(vane, "#4b80b8"), quill, *barbs


def flower() -> Pieces:
    stem = cut(strand(((0, 0), (-4, -28), (0, -60)), 7, 6), _LEAF, 0.6)
    leaves = cut(leaf(-2, -14, 36, 17, -58), _LEAF, 0.6), cut(leaf(-2, -22, 34, 16, 56), _LEAF, 0.6)
    petals = tuple(cut(leaf(0, -68, 34, 27, turn), "#e5738a", 0.5) for turn in range(0, 360, 60))
    return stem, *leaves, *petals, cut(ellipse(0, -68, 12), _GOLD, 0.5)


def mushroom() -> Pieces:
    stalk = cut(blob((-17, 0), (-13, -40), (13, -40), (18, 0), (0, 4)), "#f3e6cb")
    cap = cut(blob((-50, -36), (-42, -68), (0, -90), (42, -68), (50, -36), (0, -30)), _RED)
    dots = tuple(
        dab(ellipse(x, y, r, r * 0.8), WHITE) for x, y, r in ((-24, -54, 9), (2, -72, 9), (26, -52, 8), (4, -46, 5))
    )
    return stalk, cap, *dots


def nest() -> Pieces:
    eggs = tuple(cut(ellipse(x, -42, 15, 19, x * 0.4), "#b9d6d2", 0.6) for x in (-24, 2, 27))
    bowl = cut(blob((-58, -38), (-46, -6), (0, 2), (46, -6), (58, -38), (30, -30), (0, -28), (-30, -30)), _WOOD)
    twigs = tuple(
        line(curve((x - 22, y), (x, y + 7), (x + 24, y - 4)), shade, 4)
        for x, y, shade in (
            (-26, -24, "#6f4730"),
            (14, -20, "#b98556"),
            (-6, -12, "#b98556"),
            (32, -26, "#6f4730"),
            (-8, -28, "#6f4730"),
        )
    )
    return *eggs, bowl, *twigs


def pumpkin() -> Pieces:
    sides = tuple(
        cut(ellipse(x, -36, 26, 35), shade, 0.5)
        for x, shade in ((-34, "#cf6f2e"), (34, "#cf6f2e"), (-17, "#dc7b34"), (17, "#dc7b34"))
    )
    stalk = cut(strand(((0, -66), (2, -82), (14, -92)), 13, 9), _LEAF, 0.7)
    return (
        *sides,
        cut(ellipse(0, -36, 21, 37), "#e88a3e", 0.5),
        stalk,
        line(curve((10, -74), (30, -84), (38, -72), (46, -76)), _LEAF, 4),
    )


def seed() -> Pieces:
    kernel = cut(blob((0, 0), (26, -16), (24, -42), (2, -58), (-22, -40), (-24, -14)), "#b77f4a")
    sprout = line(curve((2, -54), (4, -72), (0, -84)), _LEAF, 6)
    leaves = cut(leaf(0, -82, 30, 17, -55), _LEAF, 0.5), cut(leaf(0, -82, 30, 17, 50), pale(_LEAF, 0.15), 0.5)
    return kernel, line(curve((-10, -14), (-12, -28), (-4, -42)), pale("#b77f4a", 0.5), 5, 0.7), sprout, *leaves


def shell() -> Pieces:
    fan = cut(
        soft((-14, 0), (14, 0), (40, -24), (52, -54), (34, -80), (0, -90), (-34, -80), (-52, -54), (-40, -24)),
        "#eea58f",
    )
    ribs = tuple(
        line(curve((x * 0.14, -4), (x * 0.7, -44), (x, -74 + abs(x) * 0.34)), deep("#eea58f", 0.22), 3.4)
        for x in (-38, -20, 0, 20, 38)
    )
    return fan, *ribs


def star_prop() -> Pieces:
    halo = tuple(dab(ellipse(0, -48, r), "#fff0b5", strength) for r, strength in ((78, 0.14), (62, 0.2)))
    face = tuple(dab(ellipse(x, -50, 3.6, 5), "#5a3a26") for x in (-11, 11))
    smile = line(curve((-8, -38), (0, -32), (8, -38)), "#5a3a26", 3)
    return *halo, cut(star(0, -46, 52, 27), "#f4c552"), *face, smile


def snowman() -> Pieces:
    balls = (
        cut(ellipse(0, -24, 32, 27), "#f3f3ee"),
        cut(ellipse(0, -62, 24, 22), "#f7f7f2"),
        cut(ellipse(0, -92, 17), "#fbfbf6"),
    )
    eyes = tuple(dab(ellipse(x, -95, 2.4), "#3a2f35") for x in (-6, 6))
    buttons = tuple(dab(ellipse(1, y, 2.8), "#3a2f35") for y in (-70, -58, -46))
    carrot = cut(polygon((0, -92), (20, -88), (0, -86)), "#e0803a", 0.4)
    scarf = (
        cut(blob((-17, -82), (0, -78), (17, -82), (17, -75), (0, -71), (-17, -75)), _RED, 0.5),
        cut(soft((8, -76), (17, -77), (20, -54), (10, -54)), _RED, 0.4),
    )
    arms = tuple(line(curve((s * 20, -66), (s * 38, -76), (s * 48, -90)), _WOOD, 4) for s in (-1, 1))
    return *arms, *balls, *scarf, *eyes, *buttons, carrot


def campfire() -> Pieces:
    glow = tuple(
        dab(ellipse(0, -30, r, r * 0.8), "#ffd27a", strength) for r, strength in ((120, 0.1), (86, 0.14), (58, 0.18))
    )
    logs = (
        cut(strand(((-44, -2), (40, -16)), 15, 15), _WOOD, 0.7),
        cut(strand(((44, -2), (-40, -16)), 15, 15), deep(_WOOD, 0.15), 0.7),
    )
    outer = cut(
        blob(
            (0, -10),
            (28, -20),
            (30, -46),
            (18, -62),
            (14, -84),
            (-2, -100),
            (-8, -74),
            (-24, -58),
            (-30, -34),
            (-24, -14),
        ),
        "#df6b35",
        0.5,
    )
    inner = dab(blob((0, -10), (16, -20), (16, -40), (4, -70), (-6, -50), (-16, -34), (-14, -16)), "#f4b54a")
    return *glow, *logs, outer, inner, dab(blob((0, -12), (8, -20), (2, -42), (-8, -22)), "#fdeaa8")
