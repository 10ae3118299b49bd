"""Things from a house, a pocket or a cupboard."""

from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import WHITE, deep, pale
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon, soft, strand

_WOOD, _RED, _GOLD, _BLUE, _TEAL, _CREAM = "#96633f", "#c94a3b", "#e8b548", "#4b80b8", "#3d938e", "#f1dfb8"


def basket() -> Pieces:
    handle = line(curve((-40, -44), (-30, -88), (0, -98), (30, -88), (40, -44)), "#a8743f", 7)
    bowl = cut(soft((-50, -52), (50, -52), (38, 0), (-38, 0)), "#c98a4a")
    weave = tuple(
        line(curve((-44 + r * 4, y), (0, y + 4), (44 - r * 4, y)), deep("#c98a4a", 0.25), 3.4)
        for r, y in enumerate((-38, -24, -10))
    )
    fruit = cut(ellipse(-18, -52, 15), _RED, 0.6), cut(ellipse(14, -54, 16), "#e0803a", 0.6)
    return handle, *fruit, bowl, *weave, cut(box(-54, -56, 108, 13, 6), "#b67a3e", 0.6)


def blanket() -> Pieces:
    folds = tuple(
        cut(blob((-54, y), (0, y - 4), (54, y), (54, y - 20), (0, y - 24), (-54, y - 20)), shade, 0.7)
        for y, shade in ((-2, "#6f8fb8"), (-20, _BLUE))
    )
    flap = cut(blob((-54, -38), (0, -42), (54, -38), (48, -64), (0, -68), (-50, -62)), pale(_BLUE, 0.2), 0.7)
    hearts = tuple(dab(ellipse(x, -53, 6), _CREAM) for x in (-28, 0, 28))
    return *folds, flap, *hearts


def book() -> Pieces:
    pages = cut(soft((-50, -12), (-48, -66), (0, -58), (48, -66), (50, -12), (0, -4)), WHITE, 0.6)
    cover = cut(soft((-58, -8), (-56, -68), (0, -60), (56, -68), (58, -8), (0, 2)), _RED)
    lines = tuple(line(curve((s * 8, y), (s * 40, y - 6)), "#b9ab98", 3) for s in (-1, 1) for y in (-46, -34, -22))
    return cover, pages, line(curve((0, -58), (0, -4)), "#cbb9a0", 3), *lines


def clock() -> Pieces:
    feet = tuple(line(curve((s * 22, -10), (s * 32, 0)), _WOOD, 8) for s in (-1, 1))
    bells = tuple(cut(ellipse(s * 26, -88, 15, 11, s * 35), _GOLD, 0.6) for s in (-1, 1))
    hands = line(curve((0, -46), (0, -72)), "#3a2f35", 5), line(curve((0, -46), (17, -38)), "#3a2f35", 5)
    ticks = tuple(dab(ellipse(x, -46 + y, 3), "#8a7a6a") for x, y in ((0, -29), (29, 0), (0, 29), (-29, 0)))
    return *feet, *bells, cut(ellipse(0, -46, 46), _TEAL), dab(ellipse(0, -46, 36), WHITE), *ticks, *hands


def door() -> Pieces:
    frame = cut(blob((-40, 2), (-42, -60), (-34, -92), (0, -108), (34, -92), (42, -60), (40, 2)), deep(_WOOD, 0.3))
    leaf = cut(blob((-31, 0), (-33, -58), (-26, -84), (0, -97), (26, -84), (33, -58), (31, 0)), _RED, 0.7)
    boards = tuple(line(curve((x, -2), (x, -86 + abs(x))), deep(_RED, 0.2), 2.6) for x in (-14, 2, 17))
    return frame, leaf, *boards, cut(ellipse(0, -70, 9), "#ffe9a8", 0.4), dab(ellipse(22, -42, 4.6), _GOLD)


def hat() -> Pieces:
    brim = cut(ellipse(0, -10, 58, 13), deep(_BLUE, 0.1))
    crown = cut(blob((-34, -10), (-32, -52), (0, -66), (32, -52), (34, -10), (0, -4)), _BLUE)
    band = dab(blob((-34, -28), (0, -22), (34, -28), (34, -12), (0, -5), (-34, -12)), _GOLD)
    return brim, crown, band


def key() -> Pieces:
    shaft = cut(strand(((0, -4), (0, -62)), 10, 10), _GOLD, 0.7)
    teeth = cut(box(2, -14, 20, 9, 2), _GOLD, 0.5), cut(box(2, -29, 15, 9, 2), _GOLD, 0.5)
    return *teeth, shaft, line(ellipse(0, -80, 18), deep(_GOLD, 0.18), 13), line(ellipse(0, -80, 18), _GOLD, 9.5)


def ladder() -> Pieces:
    rungs = tuple(line(curve((-20, y), (20, y)), pale("#c98a4a", 0.15), 7) for y in (-18, -44, -70, -96, -122))
    rails = tuple(cut(strand(((s * 24, 0), (s * 20, -140)), 9, 9), "#b67a3e", 0.7) for s in (-1, 1))
    return *rungs, *rails


def lantern() -> Pieces:
    glow = tuple(dab(ellipse(0, -42, r), "#ffdf8e", strength) for r, strength in ((120, 0.1), (84, 0.14), (54, 0.2)))
    ring = line(ellipse(0, -96, 11), "#5a4a3c", 4.5)
    cap, foot = (
        cut(soft((-30, -72), (0, -92), (30, -72)), "#6b4a38", 0.6),
        cut(box(-28, -10, 56, 11, 4), "#6b4a38", 0.6),
    )
    glass = cut(blob((-24, -10), (-28, -42), (-22, -72), (22, -72), (28, -42), (24, -10)), "#ffe7a0", 0.6)
    flame = dab(blob((0, -18), (11, -32), (0, -58), (-11, -32)), "#f09a3c")
    bars = tuple(line(curve((x, -10), (x * 1.2, -42), (x, -72)), "#6b4a38", 3.4) for x in (-22, 22))
    return *glow, ring, glass, flame, *bars, cap, foot


def letter() -> Pieces:
    sheet = cut(box(-48, -64, 96, 64, 4), "#fbf1dd")
    flap = line(curve((-46, -60), (-12, -32), (0, -26), (12, -32), (46, -60)), "#cbb390", 4)
    return sheet, flap, dab(blob((0, -20), (13, -33), (9, -41), (0, -36), (-9, -41), (-13, -33)), _RED)


def map_prop() -> Pieces:
    sheet = cut(
        polygon((-58, -6), (-20, 0), (20, -8), (58, 0), (58, -66), (20, -74), (-20, -66), (-58, -72)), "#efd9a4"
    )
    folds = tuple(line(curve((x, y), (x, y - 66)), "#cdb27a", 2.6) for x, y in ((-20, 0), (20, -8)))
    path = tuple(
        line(curve((x, y), (x + 8, y - dy)), _TEAL, 4.4)
        for x, y, dy in ((-46, -18, 5), (-32, -26, 7), (-14, -36, 4), (2, -38, -3), (16, -34, 6))
    )
    cross = line(curve((34, -52), (48, -38)), _RED, 5), line(curve((48, -52), (34, -38)), _RED, 5)
    return sheet, *folds, *path, *cross


def mirror() -> Pieces:
    handle = cut(strand(((0, -2), (0, -40)), 12, 10), _GOLD, 0.7)
    shine = tuple(line(curve((x - 12, -58), (x + 6, -84)), WHITE, 5, 0.75) for x in (-6, 8))
    return handle, cut(ellipse(0, -70, 32, 37), _GOLD), dab(ellipse(0, -70, 24, 29), "#bfe0e2"), *shine


def rope() -> Pieces:
    loops = tuple(
        line(ellipse(0, y, 42 - i * 3, 15), shade, 12)
        for i, (y, shade) in enumerate(((-12, "#b67a3e"), (-26, "#cf9a5c"), (-40, "#b67a3e"), (-54, "#cf9a5c")))
    )
    return *loops, line(curve((34, -54), (56, -60), (64, -34), (54, -10)), "#cf9a5c", 10)


def teacup() -> Pieces:
    steam = tuple(line(curve((x, -70), (x + 7, -82), (x - 3, -94), (x + 4, -106)), WHITE, 4, 0.6) for x in (-12, 8))
    saucer, ear = cut(ellipse(0, -4, 52, 9), pale(_TEAL, 0.4), 0.6), line(ellipse(42, -38, 15, 14), _TEAL, 8)
    cup = cut(blob((-40, -60), (40, -60), (34, -20), (14, -4), (-14, -4), (-34, -20)), _TEAL)
    return (
        *steam,
        saucer,
        ear,
        cup,
        dab(ellipse(0, -60, 38, 7), "#8f5a3a"),
        line(curve((-36, -36), (0, -28), (36, -36)), _CREAM, 4),
    )


def telescope() -> Pieces:
    legs = tuple(line(curve((2, -44), (x, 0)), deep(_WOOD, 0.2), 6) for x in (-28, 4, 32))
    tube = cut(strand(((-44, -34), (0, -58)), 16, 20), _GOLD, 0.7), cut(strand(((2, -59), (50, -88)), 26, 32), _BLUE)
    return *legs, *tube, line(curve((40, -98), (56, -70)), _GOLD, 6)


def treasure() -> Pieces:
    coins = tuple(cut(ellipse(x, -48 - (x % 3) * 4, 11, 9), "#f4c552", 0.5) for x in (-34, -16, 2, 20, 36))
    lid = cut(blob((-52, -52), (-50, -84), (-20, -96), (20, -96), (50, -84), (52, -52), (0, -60)), "#7d5034")
    chest = cut(box(-52, -46, 104, 46, 6), _WOOD)
    bands = tuple(dab(box(x, -46, 11, 46), _GOLD) for x in (-38, 27))
    return lid, *coins, chest, *bands, cut(box(-11, -50, 22, 24, 5), _GOLD, 0.5), dab(ellipse(0, -38, 4), "#5a3a26")


def umbrella() -> Pieces:
    crook = line(curve((0, -88), (0, -14), (8, 0), (18, -6), (17, -14)), _WOOD, 6)
    canopy = cut(
        soft(
            (-66, -88),
            (-58, -122),
            (-30, -146),
            (0, -153),
            (30, -146),
            (58, -122),
            (66, -88),
            (44, -98),
            (22, -88),
            (0, -98),
            (-22, -88),
            (-44, -98),
        ),
        _RED,
    )
    panel = dab(blob((-21, -90), (-14, -134), (0, -151), (14, -134), (21, -90), (0, -97)), _CREAM)
    return crook, line(curve((0, -150), (0, -162)), _WOOD, 5), canopy, panel
