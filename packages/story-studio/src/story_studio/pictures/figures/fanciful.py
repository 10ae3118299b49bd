"""Dragon and robot."""

from story_studio.pictures.figures.anatomy import Build, Face, Kind, PaperLooks
from story_studio.pictures.geometry import Point
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.shapes import blob, box, curve, ellipse, soft, strand

_HORN = "#f1dfb8"
_STEEL = "#5d6670"


def _dragon_back(look: PaperLooks) -> Pieces:
    wings = tuple(
        cut(
            soft(
                (s * 14, -58),
                (s * 52, -104),
                (s * 96, -96),
                (s * 84, -66),
                (s * 70, -54),
                (s * 58, -36),
                (s * 40, -34),
                (s * 22, -22),
            ),
            look.accent,
        )
        for s in (-1, 1)
    )
    ribs = tuple(
        line(curve((s * 20, -56), (s * 52, -74), (s * x, y)), deep(look.accent, 0.25), 2.6)
        for s in (-1, 1)
        for x, y in ((90, -92), (68, -56))
    )
    return *wings, *ribs


def _dragon_ears(look: PaperLooks) -> Pieces:
    horns = tuple(cut(strand(((s * 22, -30), (s * 31, -54), (s * 24, -72)), 17, 5), _HORN) for s in (-1, 1))
    fins = tuple(
        cut(soft((s * 40, -14), (s * 72, -28), (s * 66, -6), (s * 70, 8), (s * 42, 8)), look.accent) for s in (-1, 1)
    )
    return *horns, *fins


def _dragon_head(look: PaperLooks) -> Pieces:
    head = blob((0, -42), (32, -36), (46, -8), (40, 16), (34, 34), (0, 42), (-34, 34), (-40, 16), (-46, -8), (-32, -36))
    crest = tuple(cut(soft((x - 8, -33), (x, -56 + abs(x)), (x + 8, -33)), look.accent, 0.5) for x in (0,))
    return *crest, cut(head, look.main)


def _dragon_muzzle(look: PaperLooks) -> Pieces:
    snout = ellipse(2, 22, 32, 18)
    nostrils = tuple(dab(ellipse(2 + s * 13, 14, 3.2, 2.4), look.dark) for s in (-1, 1))
    return dab(snout, pale(look.main, 0.28)), *nostrils


def _dragon_belly(look: PaperLooks) -> Pieces:
    vest = dab(blob((0, -64), (20, -52), (26, -24), (16, 2), (-12, 2), (-20, -24), (-14, -52)), look.pale)
    plates = tuple(line(curve((-16, y), (3, y + 5), (21, y)), deep(look.pale, 0.2), 2.2) for y in (-46, -32, -18))
    return vest, *plates


def _dragon_tail(look: PaperLooks) -> Pieces:
    tail = strand(((8, -4), (-34, 18), (-70, 4), (-84, -28)), 34, 8)
    arrow = soft((-84, -18), (-104, -34), (-90, -62), (-66, -38))
    return cut(tail, look.main), cut(arrow, look.accent, 0.6)


def _robot_ears(look: PaperLooks) -> Pieces:
    mast = line(curve((0, -38), (0, -62)), _STEEL, 5)
    bulb = cut(ellipse(0, -68, 10), look.accent)
    bolts = tuple(cut(box(s * 50 - 8, -14, 16, 28, 6), _STEEL) for s in (-1, 1))
    return mast, bulb, dab(ellipse(-3, -71, 3), "#ffffff", 0.7), *bolts


def _robot_head(look: PaperLooks) -> Pieces:
    screen = dab(box(-38, -28, 76, 57, 17), pale(look.main, 0.7))
    return cut(box(-49, -41, 98, 82, 20), look.main), screen


def _robot_torso(look: PaperLooks, build: Build) -> Pieces:
    w, h = build.hip, build.torso
    body = cut(box(-w, -h, w * 2, h + 3, 13), look.main)
    panel = dab(box(-w * 0.62, -h * 0.74, w * 1.24, h * 0.48, 8), pale(look.main, 0.5))
    dial = dab(ellipse(-w * 0.27, -h * 0.5, 8.5), look.accent)
    hand = line(curve((-w * 0.27, -h * 0.5), (-w * 0.27 + 5, -h * 0.5 - 5)), deep(look.accent, 0.5), 2.4)
    lamps = tuple(dab(ellipse(w * 0.3, -h * up, 4), colour) for up, colour in ((0.58, "#e8b548"), (0.42, "#c94a3b")))
    return body, panel, dial, hand, *lamps


def _robot_arm(look: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    x, y = joints[-1]
    px, py = joints[-2]
    reach = ((x - px) ** 2 + (y - py) ** 2) ** 0.5 or 1.0
    dx, dy = (x - px) / reach, (y - py) / reach
    claw = tuple(
        line(
            curve(
                (x, y),
                (x + dx * 8 - s * dy * 11, y + dy * 8 + s * dx * 11),
                (x + dx * 17 - s * dy * 5, y + dy * 17 + s * dx * 5),
            ),
            look.main,
            6.5,
        )
        for s in (-1, 1)
    )
    return (
        line(curve(*joints), _STEEL, build.arm_width * 0.72),
        *claw,
        cut(ellipse(x, y, build.arm_width * 0.6), look.main, 0.7),
    )


def _robot_leg(look: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    x, y = joints[-1]
    w = build.leg_width
    shoe = blob(
        (x - w * 0.8, y + 1), (x - w * 0.8, y - w * 0.6), (x, y - w * 0.9), (x + w * 0.9, y - w * 0.55), (x + w, y + 1)
    )
    return line(curve(*joints), _STEEL, w * 0.6), cut(shoe, look.main, 0.7)


DRAGON = Kind(
    build=Build(head=(47, 43), shoulder=25, hip=38, torso=68, leg=36, leg_width=25, arm=50, arm_width=17, size=1.04),
    face=Face(eye_x=20, eye_y=-12, eye=10.5, mouth_y=25, mouth=13, cheek_x=33, cheek_y=10, brow_y=-30),
    head=_dragon_head,
    ears=_dragon_ears,
    back=_dragon_back,
    muzzle=_dragon_muzzle,
    belly=_dragon_belly,
    tail=_dragon_tail,
)
ROBOT = Kind(
    build=Build(
        head=(49, 41), shoulder=34, hip=36, torso=66, leg=34, leg_width=24, arm=54, arm_width=17, overlap=0.9, size=0.94
    ),
    face=Face(eye_x=18, eye_y=-6, eye=10, mouth_y=15, mouth=11, cheek_x=28, cheek_y=8, brow_y=-21),
    head=_robot_head,
    ears=_robot_ears,
    torso=_robot_torso,
    arm=_robot_arm,
    leg=_robot_leg,
    lid=lambda look: pale(look.main, 0.45),
)
