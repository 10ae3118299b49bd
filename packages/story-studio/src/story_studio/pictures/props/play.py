"""Toys, music and parties."""

from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import WHITE, deep, pale
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon, soft, strand

_WOOD, _RED, _GOLD, _BLUE, _TEAL, _CREAM = "#96633f", "#c94a3b", "#e8b548", "#4b80b8", "#3d938e", "#f1dfb8"


def ball() -> Pieces:
    stripe = dab(blob((-43, -52), (0, -40), (43, -52), (43, -34), (0, -20), (-43, -34)), _CREAM)
    cap = dab(blob((-26, -80), (0, -88), (26, -80), (14, -68), (-14, -68)), _GOLD)
    return cut(ellipse(0, -44, 44), _RED), stripe, cap, dab(ellipse(-17, -66, 9, 6, -35), WHITE, 0.55)


def balloon() -> Pieces:
    string = line(curve((0, 0), (7, -34), (-5, -66), (0, -100)), "#f6ecd8", 3)
    skin = cut(
        blob((0, -100), (34, -122), (44, -160), (28, -194), (0, -202), (-28, -194), (-44, -160), (-34, -122)), _RED
    )
    return (
        string,
        cut(soft((-8, -92), (0, -106), (8, -92)), deep(_RED, 0.1), 0.4),
        skin,
        dab(ellipse(-20, -168, 8, 17, 18), WHITE, 0.5),
    )


def bell() -> Pieces:
    clapper = cut(ellipse(0, -8, 11), deep(_GOLD, 0.35), 0.6)
    dome = cut(blob((-46, -14), (-32, -34), (-28, -68), (0, -88), (28, -68), (32, -34), (46, -14), (0, -8)), _GOLD)
    ring = line(ellipse(0, -93, 9), deep(_GOLD, 0.2), 5)
    return (
        ring,
        clapper,
        dome,
        line(curve((-34, -30), (0, -23), (34, -30)), deep(_GOLD, 0.25), 4),
        dab(ellipse(-14, -58, 5, 15, 12), WHITE, 0.5),
    )


def boat() -> Pieces:
    mast = line(curve((0, -26), (0, -104)), _WOOD, 5)
    sails = (
        cut(soft((5, -104), (46, -42), (5, -36)), _CREAM, 0.7),
        cut(soft((-5, -92), (-34, -44), (-5, -38)), _RED, 0.7),
    )
    hull = cut(blob((-58, -32), (58, -32), (38, -4), (0, 0), (-38, -4)), _BLUE)
    return mast, *sails, hull, line(curve((-48, -22), (0, -18), (48, -22)), WHITE, 4)


def cake() -> Pieces:
    plate = cut(ellipse(0, -4, 56, 9), "#d9e3e0", 0.7)
    sponge = cut(box(-44, -48, 88, 44, 8), "#e8b784")
    icing = cut(
        blob(
            (-46, -46),
            (-40, -60),
            (0, -64),
            (40, -60),
            (46, -46),
            (36, -32),
            (24, -42),
            (10, -30),
            (-6, -42),
            (-22, -30),
            (-36, -42),
        ),
        "#f0b3bd",
        0.6,
    )
    candle = cut(box(-4, -86, 8, 26, 3), _TEAL, 0.5)
    cherries = tuple(cut(ellipse(x, -62, 6.5), _RED, 0.4) for x in (-26, 24))
    return (
        plate,
        sponge,
        icing,
        *cherries,
        candle,
        dab(ellipse(0, -94, 12), "#ffe7a0", 0.4),
        dab(blob((0, -84), (6, -92), (0, -104), (-6, -92)), "#f4b54a"),
    )


def drum() -> Pieces:
    side = cut(blob((-44, -58), (44, -58), (44, -12), (0, 0), (-44, -12)), _RED)
    zigzag = line(curve((-43, -50), (-28, -14), (-14, -46), (0, -8), (14, -46), (28, -14), (43, -50)), _GOLD, 4)
    skin = cut(ellipse(0, -60, 46, 14), _CREAM, 0.6)
    sticks = line(curve((-6, -66), (40, -98)), _WOOD, 6), line(curve((10, -66), (-36, -100)), _WOOD, 6)
    return side, zigzag, skin, *sticks, dab(ellipse(41, -99, 7), _CREAM), dab(ellipse(-37, -101, 7), _CREAM)


def flute() -> Pieces:
    tube = cut(strand(((-54, -12), (54, -64)), 15, 13), "#c98a4a")
    holes = tuple(dab(ellipse(x, -38 - x * 0.48, 3.4), deep("#c98a4a", 0.6)) for x in (-14, 0, 14, 28))
    return tube, *holes, line(curve((-44, -12), (-40, -22)), _RED, 7), line(curve((44, -55), (48, -66)), _RED, 6)


def gift() -> Pieces:
    crate = cut(box(-40, -62, 80, 62, 5), _TEAL)
    ribbon = dab(box(-8, -64, 16, 64), _GOLD)
    lid = cut(box(-46, -74, 92, 20, 5), pale(_TEAL, 0.18), 0.6), dab(box(-9, -74, 18, 20), _GOLD)
    loops = tuple(cut(blob((0, -74), (s * 14, -98), (s * 34, -98), (s * 28, -78)), _GOLD, 0.6) for s in (-1, 1))
    return crate, ribbon, *lid, *loops, cut(ellipse(0, -77, 8), deep(_GOLD, 0.15), 0.5)


def kite() -> Pieces:
    string = line(curve((0, 0), (20, -46), (6, -96)), "#f6ecd8", 3)
    sail = cut(soft((6, -196), (58, -146), (6, -92), (-46, -146)), _RED)
    quarters = (
        dab(polygon((6, -188), (6, -146), (50, -146)), _GOLD),
        dab(polygon((6, -100), (6, -146), (-38, -146)), _GOLD),
    )
    bows = tuple(
        cut(soft((x - 12, y - 7), (x, y), (x + 12, y - 7), (x + 12, y + 7), (x, y), (x - 12, y + 7)), _TEAL, 0.4)
        for x, y in ((18, -66), (20, -38))
    )
    return string, sail, *quarters, line(curve((6, -192), (6, -96)), _CREAM, 3), *bows


def paintbrush() -> Pieces:
    handle = cut(strand(((-30, 0), (10, -58)), 9, 13), _BLUE)
    bristles = cut(blob((8, -68), (22, -60), (34, -76), (40, -104), (18, -88)), "#7a5238", 0.7)
    return (
        handle,
        bristles,
        dab(blob((26, -84), (34, -80), (40, -104), (28, -96)), _RED),
        line(curve((4, -64), (18, -54)), "#d9dde0", 12),
    )


def rocket() -> Pieces:
    flame = (
        cut(blob((-14, -18), (14, -18), (8, 0), (0, 16), (-8, 0)), "#f4a63f", 0.5),
        dab(blob((-7, -18), (7, -18), (0, 5)), "#fdeaa8"),
    )
    fins = tuple(cut(soft((s * 18, -52), (s * 42, -18), (s * 40, -4), (s * 14, -20)), _RED, 0.7) for s in (-1, 1))
    hull = cut(blob((-20, -16), (-28, -60), (-14, -100), (0, -118), (14, -100), (28, -60), (20, -16), (0, -12)), _CREAM)
    nose = dab(blob((-17, -94), (0, -117), (17, -94), (0, -90)), _RED)
    return *flame, *fins, hull, nose, cut(ellipse(0, -66, 13), _BLUE, 0.5), dab(ellipse(-4, -70, 4), WHITE, 0.7)


def wagon() -> Pieces:
    handle = line(curve((50, -34), (72, -44), (88, -70)), deep(_WOOD, 0.2), 6)
    tray = cut(soft((-56, -62), (56, -62), (50, -24), (-50, -24)), _RED)
    rim = cut(box(-62, -68, 124, 13, 6), pale(_RED, 0.16), 0.6)
    wheels = tuple(
        piece
        for x in (-32, 32)
        for piece in (
            cut(ellipse(x, -17, 17), "#45424d", 0.7),
            dab(ellipse(x, -17, 9), _GOLD),
            dab(ellipse(x, -17, 3), "#45424d"),
        )
    )
    return handle, tray, rim, *wheels
