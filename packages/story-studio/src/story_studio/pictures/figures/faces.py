"""Moods: eyes, brows and mouths that a child can read from across the room."""

from dataclasses import dataclass

from story_studio.pictures.figures.anatomy import Face
from story_studio.pictures.geometry import Point, shift
from story_studio.pictures.paint import Piece, Pieces, dab, line, placed
from story_studio.pictures.palette import CHEEK, INK, WHITE
from story_studio.pictures.shapes import blob, curve, ellipse
from story_studio.vocabulary import Mood


@dataclass(frozen=True, slots=True)
class Expression:
    """``open`` is how far the eyes are; ``slant`` lifts the inner ends of the brows (negative: frowning)."""

    mouth: str = "smile"
    open: float = 1.0
    wide: float = 1.0
    pupil: float = 0.79
    slant: float = 1.6
    raised: float = 0.0
    arch: float = 3.0
    blush: float = 0.42
    uneven: float = 0.0
    tear: bool = False
    gaze: Point = (0.0, 0.0)


EXPRESSIONS: dict[Mood, Expression] = {
    Mood.HAPPY: Expression(mouth="laugh", raised=4, arch=4.5, blush=0.6),
    Mood.CALM: Expression(mouth="smile", arch=3.5, raised=-1, gaze=(0, 0.08)),
    Mood.CURIOUS: Expression(mouth="smirk", wide=1.08, raised=4, uneven=6, pupil=0.8),
    Mood.WORRIED: Expression(mouth="wave", slant=7, raised=3, arch=1, pupil=0.66, gaze=(0, 0.1)),
    Mood.SCARED: Expression(mouth="gape", wide=1.24, pupil=0.5, slant=8, raised=8, arch=1, blush=0.12),
    Mood.SAD: Expression(mouth="frown", open=0.8, slant=8, raised=0, arch=0, gaze=(-0.1, 0.45), tear=True, blush=0.3),
    Mood.SURPRISED: Expression(mouth="round", wide=1.2, pupil=0.58, raised=10, arch=6),
    Mood.CROSS: Expression(mouth="pout", open=0.74, slant=-9, raised=-5, arch=0, blush=0.55),
    Mood.DETERMINED: Expression(mouth="firm", open=0.84, slant=-6, raised=-3, arch=1),
    Mood.PROUD: Expression(mouth="grin", open=0.0, raised=5, arch=5, blush=0.6),
    Mood.SLEEPY: Expression(mouth="yawn", open=0.42, slant=3, raised=2, arch=1.5, gaze=(0, 0.4)),
}
ASLEEP = Expression(mouth="smile", open=-1.0, arch=2.5, raised=0)
PORTRAIT = Expression(mouth="smile", raised=2, arch=3.5, blush=0.5)


def draw_face(face: Face, look: Expression, gaze: Point, turn: float, skin: str) -> Pieces:
    """The face on a head turned by ``turn`` (1 is half away to the right); ``skin`` colours the eyelids."""
    slide = shift(turn * 7, 0)
    blush = min(face.eye, 10.0)
    aim = (max(-1.0, min(1.0, gaze[0] + look.gaze[0])), max(-1.0, min(1.0, gaze[1] + look.gaze[1])))
    pieces: list[Piece] = []
    for side in (-1, 1):
        cheek = ellipse(side * face.cheek_x, face.cheek_y, blush * 0.86, blush * 0.58)
        pieces.append(dab(cheek, CHEEK, look.blush))
        # The eye on the far side of a turned head is a little narrower.
        narrow = 1 - 0.12 * turn * (side > 0)
        pieces += _eye(face, look, side, aim, narrow, skin)
        pieces += _brow(face, look, side)
    if not face.mouthless:
        pieces += placed(_mouth(face, look.mouth), shift(0, face.mouth_y))
    return placed(pieces, slide)


def draw_eye(size: float, look: Expression, side: int, skin: str) -> Pieces:
    """One eye alone, with its brow, around (0, 0)."""
    face = Face(eye_x=0, eye_y=0, eye=size, brow_y=-size * 1.9, brow=size * 1.3)
    return *_eye(face, look, side, look.gaze, 1.0, skin), *_brow(face, look, side)


def _eye(face: Face, look: Expression, side: int, aim: Point, narrow: float, skin: str) -> list[Piece]:
    x, y, size = side * face.eye_x, face.eye_y, face.eye
    if look.open <= 0:
        bend = size * 0.62 * (-1 if look.open == 0 else 1)
        return [line(curve((x - size, y), (x, y + bend), (x + size, y)), INK, size * 0.34)]
    rx, ry = size * look.wide * narrow, size * look.wide * 1.14
    pupil = size * look.pupil * 1.06
    px, py = x + aim[0] * (rx - pupil) * 0.92, y + aim[1] * (ry - pupil) * 0.85
    pieces = [
        dab(ellipse(x, y, rx + 0.9, ry + 0.9), INK, 0.34),
        dab(ellipse(x, y, rx, ry), WHITE),
        dab(ellipse(px, py, pupil, pupil * 1.08), INK),
        dab(ellipse(px - pupil * 0.34, py - pupil * 0.4, pupil * 0.36), "#ffffff"),
        dab(ellipse(px + pupil * 0.36, py + pupil * 0.42, pupil * 0.16), "#ffffff", 0.75),
    ]
    if look.open < 1:
        pieces += _lid(x, y, rx, ry, look, side, skin)
    if look.tear and side < 0:
        pieces.append(
            dab(
                blob((x - 2, y + ry + 1), (x + 3.4, y + ry + 10), (x - 2, y + ry + 14), (x - 7, y + ry + 10)), "#8ec5dc"
            )
        )
    return pieces


def _lid(x: float, y: float, rx: float, ry: float, look: Expression, side: int, skin: str) -> list[Piece]:
    """The upper lid: it hides the top of the eye, slanting with the brow."""
    edge = y - ry + (1 - look.open) * ry * 1.9
    inner, outer = edge - look.slant * 0.34, edge + look.slant * 0.24
    left, right = (outer, inner) if side < 0 else (inner, outer)
    top = y - ry - 2.6
    cover = blob(
        (x - rx - 2.2, left),
        (x - rx * 0.8, top + 1.5),
        (x, top - 0.6),
        (x + rx * 0.8, top + 1.5),
        (x + rx + 2.2, right),
    )
    return [
        dab(cover, skin),
        line(curve((x - rx - 1, left), (x, (left + right) / 2 + 1.2), (x + rx + 1, right)), INK, 2.4),
    ]


def _brow(face: Face, look: Expression, side: int) -> list[Piece]:
    x, y = side * face.eye_x, face.brow_y - look.raised * 0.7 - (look.uneven if side > 0 else 0)
    half = face.brow * 0.8
    inner, outer = (x - side * half, y - look.slant * 0.8), (x + side * half, y + look.slant * 0.55)
    middle = (x, y - look.arch)
    return [line(curve(inner, middle, outer), face.brow_ink or INK, 3.4)]


_LINES: dict[str, tuple[Point, ...]] = {  # in halves of a mouth's width, and heights
    "smile": ((-0.85, -1), (0, 5), (0.85, -1)),
    "smirk": ((-0.7, 2), (0, 4.2), (0.85, -3)),
    "wave": ((-0.8, 3), (-0.4, -0.5), (0, 3), (0.4, -0.5), (0.8, 3)),
    "frown": ((-0.7, 5), (0, -1), (0.7, 5)),
    "pout": ((-0.6, 4), (-0.2, 0.4), (0.2, 0.2), (0.6, 3)),
    "firm": ((-0.75, 1), (0, 2.6), (0.85, -1.5)),
    "grin": ((-1.05, -3), (-0.5, 4.5), (0.5, 4.5), (1.05, -3)),
}
_HOLES: dict[str, tuple[tuple[Point, ...], tuple[float, float, float]]] = {  # and the tongue: height, width, thickness
    "laugh": (((-1, -2), (0, 0.5), (1, -2), (0.72, 7), (0, 12), (-0.72, 7)), (8.4, 0.42, 2.8)),
    "gape": (((-0.7, 6), (-0.5, -2), (0, -4), (0.5, -2), (0.7, 6), (0, 9.5)), (6.4, 0.36, 2.2)),
    "round": (((0, -4), (0.42, 3), (0, 10), (-0.42, 3)), (7.0, 0.26, 2.2)),
    "yawn": (((0, -1), (0.5, 4), (0, 9), (-0.5, 4)), (6.5, 0.3, 2.0)),
}


def _mouth(face: Face, name: str) -> Pieces:
    w, ink = face.mouth, face.mouth_ink
    if name in _LINES:
        return (line(curve(*((x * w, y) for x, y in _LINES[name])), ink, 3.0),)
    edge, (height, width, thickness) = _HOLES[name]
    tongue = dab(ellipse(0, height, w * width, thickness), "#e07a70")
    return dab(blob(*((x * w, y) for x, y in edge)), ink), tongue
