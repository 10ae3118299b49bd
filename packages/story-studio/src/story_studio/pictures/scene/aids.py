"""A wheelchair around who sits in it, and a cane in a hand."""

from story_studio.pictures.geometry import Point
from story_studio.pictures.paint import Pieces, cut, dab, line, tagged
from story_studio.pictures.palette import deep
from story_studio.pictures.shapes import box, curve, ellipse

_FRAME, _SEAT = "#4b80b8", "#45424d"


def chair_behind(seat: float) -> Pieces:
    """What is behind a person whose hip is ``seat`` high (a negative number)."""
    pieces = (
        line(curve((-34, seat + 6), (-40, seat - 58), (-56, seat - 62)), deep(_FRAME, 0.2), 7),
        cut(box(-42, seat - 52, 14, 56, 6), _SEAT, 0.8),
        cut(box(-40, seat - 4, 74, 13, 5), _SEAT, 0.6),
        line(curve((32, seat + 4), (46, -22), (62, -12)), deep(_FRAME, 0.2), 7),
        cut(box(50, -14, 30, 8, 3), _SEAT, 0.5),
    )
    return tagged(pieces, aid="wheelchair")


def chair_before(seat: float) -> Pieces:
    """The wheels, in front of the seat but behind nobody's hands."""
    r = max(30.0, -seat * 0.72)
    spokes = tuple(line(curve((-12 - dx * r, -r - dy * r), (-12 + dx * r, -r + dy * r)), "#c9ced2", 2)
                   for dx, dy in ((0.9, 0), (0.45, 0.78), (0.45, -0.78)))  # fmt: skip
    pieces = (
        *spokes,
        line(ellipse(-12, -r, r - 3), _SEAT, 6.5),
        line(ellipse(-12, -r, r - 10), "#c9ced2", 3),
        cut(ellipse(-12, -r, 5.5), _FRAME, 0.4),
        line(ellipse(40, -11, 9), _SEAT, 5),
        dab(ellipse(40, -11, 3), "#c9ced2"),
    )
    return tagged(pieces, aid="wheelchair")


def cane(hand: Point, *, white: bool) -> Pieces:
    """From the hand to the ground: a white one with a red tip for who sees little, else one of wood with a crook."""
    x, y = hand
    if white:
        stick = (
            line(curve((x, y - 6), (x - 26, -2)), "#fffaf0", 6),
            line(curve((x - 22, -14), (x - 26, -2)), "#c94a3b", 6),
        )
    else:
        stick = (
            line(curve((x + 10, y), (x, y - 9), (x - 7, y), (x - 8, -2)), "#7a5038", 6),
            dab(ellipse(x - 8, -2, 4), "#45424d"),
        )
    return tagged(stick, aid="cane")
