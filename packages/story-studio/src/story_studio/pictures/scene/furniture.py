"""Furniture and other things of a house, of our own hand."""

from collections.abc import Callable

from story_studio.pictures.critters import fish
from story_studio.pictures.paint import Piece, Pieces, cut, dab, line
from story_studio.pictures.palette import WHITE, deep, pale
from story_studio.pictures.props import THINGS
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon

_WOOD, _RED, _GOLD, _BLUE, _TEAL, _CREAM, _GREEN = (
    "#a8744a", "#c94a3b", "#e8b548", "#4b80b8", "#3d938e", "#f1dfb8", "#6f9d4f",
)  # fmt: skip
_STONE = "#a9a49c"


def _table() -> Pieces:
    legs = tuple(cut(box(x, -60, 12, 60, 3), deep(_WOOD, 0.2), 0.5) for x in (-72, 60))
    return *legs, cut(box(-86, -74, 172, 18, 5), _WOOD)


def _desk() -> Pieces:
    legs = tuple(cut(box(x, -60, 10, 60, 3), deep(_WOOD, 0.25), 0.5) for x in (-56, 46))
    return (
        *legs,
        cut(box(-62, -58, 124, 20, 4), deep(_WOOD, 0.1), 0.6),
        cut(polygon((-70, -70), (70, -70), (64, -58), (-64, -58)), _WOOD),
    )


def _bench() -> Pieces:
    legs = tuple(cut(box(x, -40, 10, 40, 3), "#5f6b6b", 0.5) for x in (-66, 56))
    slats = tuple(cut(box(-80, y, 160, 11, 4), _WOOD, 0.6) for y in (-84, -68, -44))
    return *legs, *slats


def _shelf() -> Pieces:
    frame = cut(box(-50, -120, 100, 120, 4), deep(_WOOD, 0.25))
    rows = tuple(piece for y in (-82, -44, -6) for piece in _row(y))
    return frame, *(dab(box(-43, y - 32, 86, 32), deep(_WOOD, 0.45)) for y in (-82, -44, -6)), *rows


def _row(y: float) -> Pieces:
    colours = (_RED, _TEAL, _GOLD, _BLUE, "#85629f", _GREEN)
    return tuple(
        cut(box(-40 + i * 14, y - high, 11, high, 2), colours[(i + int(y)) % 6], 0.4)
        for i, high in enumerate((26, 22, 28, 20, 25, 23))
    )


def _cupboard() -> Pieces:
    body = cut(box(-46, -130, 92, 126, 6), "#b8815a")
    doors = tuple(cut(box(x, -122, 40, 112, 4), "#c9946a", 0.5) for x in (-42, 2))
    knobs = tuple(dab(ellipse(x, -66, 3.6), _GOLD) for x in (-8, 8))
    return body, *doors, *knobs


def _fridge() -> Pieces:
    body = cut(box(-36, -120, 72, 118, 10), "#dfe6e2")
    return (
        body,
        line(curve((-35, -78), (35, -78)), "#b9c6c2", 3),
        *(cut(box(22, y, 6, 24, 3), "#8f9a98", 0.4) for y in (-106, -66)),
        cut(box(-24, -60, 22, 18, 2), _GOLD, 0.3),
        dab(ellipse(-6, -98, 6), _RED),
    )


def _oven() -> Pieces:
    body = cut(box(-46, -84, 92, 82, 5), "#c4c9c6")
    door = cut(box(-36, -56, 72, 46, 5), "#4a4550", 0.5), dab(box(-28, -48, 56, 30, 4), "#e8924a", 0.85)
    knobs = tuple(dab(ellipse(x, -70, 5), "#5f5a64") for x in (-30, -12, 12, 30))
    return body, *door, *knobs, cut(box(-50, -90, 100, 10, 3), "#8f9a98", 0.5)


def _pillow() -> Pieces:
    body = cut(blob((-58, -8), (-62, -52), (0, -46), (62, -52), (58, -8), (0, -14)), "#f4ecdc")
    return (
        body,
        *(line(curve((s * 44, -16), (s * 34, -30), (s * 46, -42)), "#d9cdb8", 3) for s in (-1, 1)),
        line(curve((-20, -26), (0, -22), (20, -27)), "#d9cdb8", 3),
    )


def _blackboard() -> Pieces:
    legs = tuple(line(curve((x, -20), (x * 1.24, 0)), _WOOD, 7) for x in (-60, 60))
    board = cut(box(-84, -112, 168, 96, 4), _WOOD), cut(box(-76, -104, 152, 80, 2), "#3f5f55", 0.4)
    chalk = (
        line(curve((-56, -84), (-44, -68), (-30, -86)), WHITE, 3.4, 0.8),
        line(curve((-4, -66), (52, -66)), WHITE, 3.4, 0.8),
    )
    return *legs, *board, *chalk, line(curve((-4, -84), (40, -84)), WHITE, 3.4, 0.8)


def _rug() -> Pieces:
    return (
        cut(ellipse(0, -16, 100, 16), _RED, 0.4),
        dab(ellipse(0, -16, 84, 12), _CREAM),
        dab(ellipse(0, -16, 68, 9), _TEAL),
    )


def _curtain() -> Pieces:
    folds = tuple(cut(blob((x - 15, -110), (x + 15, -110), (x + 18, -4), (x, 0), (x - 18, -4)), shade, 0.5)
                  for x, shade in ((-44, _RED), (-16, deep(_RED, 0.12)), (14, _RED), (42, deep(_RED, 0.12))))  # fmt: skip
    return line(curve((-70, -112), (70, -112)), _GOLD, 6), *folds


def _button() -> Pieces:
    holes = tuple(dab(ellipse(x, -50 + y, 6), deep(_RED, 0.5)) for x in (-13, 13) for y in (-13, 13))
    return cut(ellipse(0, -50, 48), _RED), line(ellipse(0, -50, 36), deep(_RED, 0.2), 4), *holes


def _fish_bowl() -> Pieces:
    bowl = cut(blob((-30, -88), (30, -88), (58, -44), (36, -2), (-36, -2), (-58, -44)), "#cfe3ea")
    return (
        bowl,
        dab(blob((-52, -62), (52, -62), (56, -44), (36, -4), (-36, -4), (-56, -44)), "#9cc6d8"),
        *fish(0, -36, 44, "#e8924a", "#f6e6c8"),
    )


def _mattress_fort() -> Pieces:
    """A den of blankets over two chairs."""
    cloth = cut(blob((-88, 0), (-74, -78), (-30, -88), (0, -80), (34, -90), (76, -76), (90, 0)), _BLUE)
    gap = cut(blob((-24, 0), (-16, -44), (0, -58), (16, -44), (24, 0)), "#3a2f45", 0.4)
    return (
        cloth,
        gap,
        *(dab(ellipse(x, y, 6), _CREAM) for x, y in ((-58, -50), (-46, -22), (52, -54), (60, -24), (30, -70))),
    )


def _lid() -> Piece:
    return cut(box(-56, -96, 112, 20, 4), "#c49a68", 0.7)


def _bowl() -> Pieces:
    inside = cut(ellipse(0, -50, 50, 13), deep(_TEAL, 0.4), 0.4)
    body = cut(blob((-52, -50), (52, -50), (38, -12), (16, 0), (-16, 0), (-38, -12)), _TEAL)
    return inside, body, line(curve((-44, -32), (0, -24), (44, -32)), _CREAM, 4)


def _block() -> Pieces:
    front = cut(box(-40, -70, 70, 70, 4), _RED)
    top, side = (
        cut(polygon((-40, -70), (-18, -90), (52, -90), (30, -70)), pale(_RED), 0.4),
        cut(polygon((30, -70), (52, -90), (52, -20), (30, 0)), deep(_RED, 0.2), 0.4),
    )
    return (
        front,
        top,
        side,
        cut(box(-26, -56, 42, 42, 3), _CREAM, 0.3),
        line(curve((-14, -20), (-5, -48), (4, -20)), _BLUE, 5),
    )


def _stair() -> Pieces:
    return tuple(
        cut(box(-90 + i * 44, -24 * (i + 1), 184 - i * 44, 24, 3), pale(_WOOD, 0.12 * (i % 2)), 0.7) for i in range(4)
    )


def _birdcage() -> Pieces:
    bars = tuple(line(curve((x, -6), (x, -66), (x * 0.2, -108)), _GOLD, 3.4) for x in (-40, -24, -8, 8, 24, 40))
    perch = line(curve((-38, -42), (38, -42)), _WOOD, 5)
    return line(ellipse(0, -118, 9), _GOLD, 4), perch, *bars, cut(box(-48, -12, 96, 12, 4), _GOLD, 0.6)


def box_closed() -> Pieces:
    body = cut(box(-50, -80, 100, 80, 3), "#cda372")
    return (body, _lid(), dab(box(-10, -96, 20, 50), pale("#cda372", 0.35)))


def box_open(full: bool) -> Pieces:
    hollow = cut(polygon((-50, -80), (50, -80), (40, -96), (-40, -96)), "#6b4a34", 0.3)
    toys = (
        cut(ellipse(-20, -96, 18), _RED, 0.5), cut(box(2, -122, 16, 40, 3), _BLUE, 0.5), cut(ellipse(30, -94, 15), _GOLD, 0.5),
    ) if full else ()  # fmt: skip
    flaps = tuple(
        cut(polygon((s * 50, -80), (s * 40, -96), (s * 76, -104), (s * 84, -86)), "#dab889", 0.5) for s in (-1, 1)
    )
    return hollow, *toys, cut(box(-50, -80, 100, 80, 3), "#cda372"), *flaps, dab(box(-10, -80, 20, 30), "#dcbb8c")


def _umbrella() -> Pieces:
    """The first edition's, with its stick up to the cloth."""
    return line(curve((0, -110), (0, -80)), _WOOD, 6), *THINGS["umbrella"].draw()


FURNITURE: dict[str, Callable[[], Pieces]] = {
    "umbrella": _umbrella,
    "table": _table,
    "desk": _desk,
    "bench": _bench,
    "shelf": _shelf,
    "cupboard": _cupboard,
    "fridge": _fridge,
    "oven": _oven,
    "pillow": _pillow,
    "blackboard": _blackboard,
    "rug": _rug,
    "curtain": _curtain,
    "button": _button,
    "fish_bowl": _fish_bowl,
    "blanket_den": _mattress_fort,
    "bowl": _bowl,
    "block": _block,
    "stair": _stair,
    "birdcage": _birdcage,
}
