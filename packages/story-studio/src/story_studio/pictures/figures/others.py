"""Frog and elephant."""

from story_studio.pictures.figures.anatomy import Build, Face, Kind, PaperLooks
from story_studio.pictures.figures.features import wide_belly
from story_studio.pictures.geometry import Point
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import mix, pale
from story_studio.pictures.shapes import blob, curve, ellipse, strand


def _frog_ears(look: PaperLooks) -> Pieces:
    """The bumps that its eyes sit in."""
    return tuple(cut(ellipse(s * 27, -32, 20), look.main) for s in (-1, 1))


def _frog_head(look: PaperLooks) -> Pieces:
    head = blob((0, -32), (34, -32), (56, -2), (48, 24), (0, 36), (-48, 24), (-56, -2), (-34, -32))
    chin = blob((-44, 14), (0, 20), (44, 14), (40, 26), (0, 35), (-40, 26))
    domes = tuple(dab(ellipse(s * 27, -31, 17.5), look.main) for s in (-1, 1))
    spots = tuple(
        dab(ellipse(x, y, r, r * 0.8), look.accent, 0.75) for x, y, r in ((-5, -22, 4), (6, -16, 3), (-36, -4, 5))
    )
    return cut(head, look.main), *domes, dab(chin, look.pale), *spots


def _frog_muzzle(look: PaperLooks) -> Pieces:
    return tuple(dab(ellipse(3 + s * 4, 2, 1.7, 1.3), look.dark) for s in (-1, 1))


def _frog_arm(look: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    x, y = joints[-1]
    (px, py) = joints[-2]
    dx, dy = (x - px) / 27, (y - py) / 27
    fingers = tuple(
        dab(ellipse(x + dx * 7 + side * dy * 7, y + dy * 7 - side * dx * 7, 5.2), pale(look.main, 0.18))
        for side in (-1, 0, 1)
    )
    return cut(strand(joints, build.arm_width, build.arm_width * 0.8), look.main), *fingers


def _frog_leg(look: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    x, y = joints[-1]
    thigh = cut(strand([*joints[:-1], (x, y - 7)], build.leg_width * 1.25, build.leg_width * 0.8), look.main)
    foot = blob((x - 12, y - 8), (x + 6, y - 10), (x + 26, y - 4), (x + 27, y + 2), (x + 4, y + 2), (x - 14, y + 1))
    return thigh, cut(foot, pale(look.main, 0.14), 0.6)


def _elephant_ears(look: PaperLooks) -> Pieces:
    wave = look.pick(3) * 4
    return tuple(
        piece
        for s in (-1, 1)
        for piece in (
            cut(
                blob((s * 30, -30), (s * 66, -48 - wave), (s * 94, -22), (s * 90, 20), (s * 66, 38), (s * 38, 22)),
                look.main,
            ),
            dab(
                blob((s * 40, -22), (s * 66, -36 - wave), (s * 84, -16), (s * 80, 14), (s * 62, 27), (s * 44, 14)),
                mix(look.accent, look.main, 0.35),
            ),
        )
    )


def _elephant_head(look: PaperLooks) -> Pieces:
    return cut(blob((0, -46), (34, -38), (48, -4), (38, 30), (0, 40), (-38, 30), (-48, -4), (-34, -38)), look.main), *(
        line(curve((x, -44), (x * 1.5 + 2, -58)), look.dark, 3) for x in (-4, 3)
    )


def _elephant_trunk(look: PaperLooks) -> Pieces:
    trunk = strand(((4, -2), (5, 24), (14, 50), (40, 54), (46, 36)), 33, 17)
    rings = tuple(line(curve((-9, y), (4, y + 4), (17, y)), look.dark, 2.2, 0.6) for y in (16, 27))
    tip = dab(ellipse(46, 30, 6, 3.6), mix(look.accent, look.main, 0.4))
    return cut(trunk, look.main), *rings, tip


def _elephant_tail(look: PaperLooks) -> Pieces:
    return cut(strand(((6, -8), (-20, -4), (-34, 18)), 8, 5), look.main), dab(ellipse(-36, 22, 6, 9, 25), look.dark)


FROG = Kind(
    build=Build(
        head=(56, 36), shoulder=24, hip=36, torso=56, leg=38, leg_width=18, arm=58, arm_width=13, crest=29, size=0.78
    ),
    face=Face(eye_x=27, eye_y=-34, eye=13, mouth_y=12, mouth=25, cheek_x=42, cheek_y=7, brow_y=-55, brow=15),
    head=_frog_head,
    ears=_frog_ears,
    muzzle=_frog_muzzle,
    belly=wide_belly,
    arm=_frog_arm,
    leg=_frog_leg,
)
ELEPHANT = Kind(
    build=Build(head=(49, 43), shoulder=36, hip=46, torso=74, leg=40, leg_width=31, arm=56, arm_width=24, size=1.2),
    face=Face(eye_x=23, eye_y=-12, eye=8.5, mouth_y=26, mouth=9, cheek_x=33, cheek_y=8, brow_y=-29),
    head=_elephant_head,
    ears=_elephant_ears,
    fringe=_elephant_trunk,
    tail=_elephant_tail,
    belly=wide_belly,
)
