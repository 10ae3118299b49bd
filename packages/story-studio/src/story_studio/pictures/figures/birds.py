"""Owl and penguin: a body and a head in one, wings for arms."""

from story_studio.pictures.figures.anatomy import Build, Face, Kind, PaperLooks
from story_studio.pictures.geometry import Point
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import WHITE, deep, mix, pale
from story_studio.pictures.shapes import blob, curve, ellipse, soft, strand

BEAK = "#e9a23f"


def _wing(look: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    """Broad at the shoulder, round at the tip, with three feathers scored into it."""
    shoulder, elbow, tip = joints
    feathers = tuple(
        line(curve(_between(elbow, tip, t), _between(_between(elbow, tip, t), shoulder, 0.28)), look.dark, 2.2, 0.7)
        for t in (0.25, 0.55, 0.85)
    )
    return cut(strand((shoulder, elbow, tip), build.arm_width * 1.5, build.arm_width * 1.05), look.dark), *feathers


def _flipper(look: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    return (cut(strand(joints, build.arm_width * 1.25, build.arm_width * 0.7), look.main),)


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _bird_leg(_: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    x, y = joints[-1]
    shin = line(curve(*joints), BEAK, build.leg_width * 0.4)
    foot = soft(
        (x - 8, y - 8), (x + 4, y - 9), (x + 20, y - 1), (x + 10, y + 1), (x + 1, y), (x - 9, y + 1), (x - 15, y - 1)
    )
    return shin, cut(foot, BEAK, 0.6)


def _owl_ears(look: PaperLooks) -> Pieces:
    return tuple(
        cut(soft((s * 46, -14), (s * 52, -60), (s * 30, -44), (s * 10, -36), (s * 14, -8)), look.dark) for s in (-1, 1)
    )


def _owl_head(look: PaperLooks) -> Pieces:
    head = blob((0, -38), (36, -40), (54, -8), (50, 22), (28, 40), (0, 43), (-28, 40), (-50, 22), (-54, -8), (-36, -40))
    discs = tuple(dab(ellipse(s * 22, -2, 25, 27), look.pale) for s in (-1, 1))
    return cut(head, look.main), *discs


def _owl_muzzle(_: PaperLooks) -> Pieces:
    return (cut(blob((-7, 8), (0, 5), (7, 8), (4, 18), (0, 25), (-4, 18)), BEAK, 0.6),)


def _owl_belly(look: PaperLooks) -> Pieces:
    vest = dab(blob((0, -72), (24, -62), (34, -30), (24, -2), (0, 6), (-24, -2), (-34, -30), (-24, -62)), look.pale)
    rows = ((-44, (-14, 0, 14)), (-30, (-21, -7, 7, 21)), (-16, (-14, 0, 14)))
    scallops = tuple(
        line(curve((x - 6, y), (x, y + 6), (x + 6, y)), mix(look.accent, look.main, 0.3), 2.8)
        for y, xs in rows
        for x in xs
    )
    return vest, *scallops


def _owl_tail(look: PaperLooks) -> Pieces:
    return (cut(soft((14, -10), (-14, -12), (-36, 18), (-20, 26), (0, 24), (12, 10)), look.dark),)


def _penguin_head(look: PaperLooks) -> Pieces:
    head = ellipse(0, 0, 46, 43)
    mask = blob((0, -14), (20, -26), (38, -8), (34, 20), (0, 36), (-34, 20), (-38, -8), (-20, -26))
    return cut(head, look.main), dab(mask, WHITE)


def _penguin_muzzle(_: PaperLooks) -> Pieces:
    beak = soft((-12, 9), (2, 3), (18, 9), (4, 19))
    return cut(beak, BEAK, 0.6), line(curve((-9, 11), (3, 13), (14, 11)), deep(BEAK, 0.4), 1.8)


def _penguin_belly(look: PaperLooks) -> Pieces:
    white = blob((0, -86), (24, -72), (33, -34), (24, -2), (0, 6), (-24, -2), (-33, -34), (-24, -72))
    bib = blob((0, -86), (22, -80), (24, -68), (0, -62), (-24, -68), (-22, -80))
    return dab(white, WHITE), dab(bib, pale(look.accent, 0.25), 0.9)


def _penguin_tail(look: PaperLooks) -> Pieces:
    return (cut(soft((8, -8), (-20, -8), (-40, 20), (-12, 18), (8, 8)), look.main),)


OWL = Kind(
    build=Build(
        head=(53, 41), shoulder=36, hip=43, torso=70, leg=16, leg_width=16, arm=52, arm_width=21, overlap=0.5, size=0.86
    ),
    face=Face(eye_x=22, eye_y=-3, eye=15, mouth_y=27, mouth=7, cheek_x=38, cheek_y=22, brow_y=-30, brow=17),
    head=_owl_head,
    ears=_owl_ears,
    muzzle=_owl_muzzle,
    belly=_owl_belly,
    tail=_owl_tail,
    arm=_wing,
    leg=_bird_leg,
    lid=lambda look: pale(look.main, 0.25),
)
PENGUIN = Kind(
    build=Build(
        head=(46, 42),
        shoulder=34,
        hip=43,
        torso=84,
        leg=12,
        leg_width=18,
        arm=56,
        arm_width=18,
        overlap=0.42,
        size=0.86,
    ),
    face=Face(eye_x=18, eye_y=-6, eye=9, mouth_y=23, mouth=8, cheek_x=27, cheek_y=9, brow_y=-25),
    head=_penguin_head,
    muzzle=_penguin_muzzle,
    belly=_penguin_belly,
    tail=_penguin_tail,
    arm=_flipper,
    leg=_bird_leg,
    lid=lambda look: mix(WHITE, look.main, 0.3),
)
