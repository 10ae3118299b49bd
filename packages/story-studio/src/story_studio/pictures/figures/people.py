"""Children: clothes in the portrait's colours, hair and skin settled by the name, so that a cast is diverse."""

from story_studio.pictures.figures.anatomy import Build, Face, Kind, PaperLooks
from story_studio.pictures.geometry import Point
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import deep, mix, pale
from story_studio.pictures.shapes import blob, burst, curve, ellipse, soft, strand

# Skin, and the hair that goes with it.
COMPLEXIONS = (
    ("#f5d3b6", "#e2b45c"),
    ("#f3cfb0", "#b5552f"),
    ("#f0c8a2", "#6b4128"),
    ("#e9bb92", "#2f2730"),
    ("#deab7c", "#3a2a2a"),
    ("#cf9768", "#4d3326"),
    ("#b97f53", "#2f2730"),
    ("#a06a45", "#3a2a2a"),
    ("#8a5c3e", "#2a2328"),
    ("#784d36", "#2a2328"),
)


def _style(look: PaperLooks) -> int:
    return look.pick(6, 2)


def _hair_behind(look: PaperLooks) -> Pieces:
    shape = {
        0: (
            cut(
                blob((0, -52), (40, -40), (54, 0), (50, 44), (28, 52), (-28, 52), (-50, 44), (-54, 0), (-40, -40)),
                look.hair,
            ),
        ),
        1: tuple(cut(ellipse(s * 42, -36, 21), look.hair) for s in (-1, 1)),
        2: (cut(burst(0, -14, 63, 57, 12, 0.12), look.hair),),
        3: tuple(cut(strand(((s * 38, -8), (s * 58, 16), (s * 52, 58)), 20, 12), look.hair) for s in (-1, 1)),
        4: (cut(ellipse(6, -54, 20), look.hair),),
    }
    ears = tuple(cut(ellipse(s * 46, 4, 9, 11), look.skin, 0.6) for s in (-1, 1))
    return *shape.get(_style(look), ()), *ears


def _child_head(look: PaperLooks) -> Pieces:
    head = blob((0, -43), (32, -36), (46, -6), (40, 24), (18, 40), (0, 42), (-18, 40), (-40, 24), (-46, -6), (-32, -36))
    freckles = [(-31, 8), (-26, 12), (-21, 8), (25, 8), (30, 12), (35, 8)] if look.pick(3, 5) == 0 else []
    return cut(head, look.skin), *(dab(ellipse(x + 2, y, 1.6), deep(look.skin, 0.3)) for x, y in freckles)


def _child_nose(look: PaperLooks) -> Pieces:
    return (dab(ellipse(4, 12, 5, 4), mix(look.skin, "#c8583f", 0.34)),)


def _fringe(look: PaperLooks) -> Pieces:
    style = _style(look)
    cap = {
        0: blob((-49, 4), (-46, -30), (0, -54), (46, -30), (49, 4), (41, -16), (22, -29), (-4, -27), (-36, -20)),
        1: blob((-47, -2), (-42, -34), (0, -52), (42, -34), (47, -2), (36, -24), (2, -35), (-34, -24)),
        2: burst(-1, -37, 45, 18, 9, 0.16),
        3: blob(
            (-48, 0), (-44, -32), (0, -53), (44, -32), (48, 0), (38, -22), (10, -29), (-2, -38), (-12, -29), (-38, -20)
        ),
        4: blob((-47, -2), (-42, -36), (0, -51), (42, -36), (47, -2), (34, -26), (-4, -33), (-34, -24)),
    }.get(style)
    if cap is None:  # short and tousled
        cap = soft(
            (-48, 0),
            (-50, -30),
            (-28, -44),
            (-20, -58),
            (-2, -50),
            (14, -60),
            (24, -47),
            (46, -42),
            (48, 0),
            (40, -22),
            (20, -22),
            (8, -32),
            (-10, -22),
            (-20, -32),
            (-40, -20),
        )
    ties = tuple(dab(ellipse(s * 43, -10, 6), look.accent) for s in (-1, 1)) if style == 3 else ()
    return cut(cap, look.hair, 0.7), *ties


def trousers_colour(look: PaperLooks) -> str:
    return mix(look.accent, "#5f6480", 0.3)


def _child_torso(look: PaperLooks, build: Build) -> Pieces:
    if look.pick(2, 6):  # a dress
        shirt = cut(build.tube(0.0, 1.0, 2.0, 2.4), look.main)
        return shirt, dab(build.tube(0.93, 1.0, 12.0, 0.4), mix(look.accent, look.main, 0.2))
    trousers = cut(build.tube(0.62, 1.0, 1.0), trousers_colour(look), 0.7)
    shirt = cut(build.tube(0.0, 0.8, 2.0), look.main)
    return (
        trousers,
        shirt,
        line(curve((-10, -build.torso + 13), (0, -build.torso + 17), (10, -build.torso + 13)), pale(look.main, 0.5), 4),
    )


def _child_arm(look: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    shoulder, elbow, hand = joints
    w = build.arm_width
    wrist = (elbow[0] + (hand[0] - elbow[0]) * 0.62, elbow[1] + (hand[1] - elbow[1]) * 0.62)
    return (
        cut(strand((elbow, wrist, hand), w * 0.72, w * 0.66), look.skin, 0.7),
        dab(ellipse(*hand, w * 0.52), look.skin),
        cut(strand((shoulder, elbow, wrist), w * 1.05, w * 0.98), look.main, 0.8),
    )


def _child_leg(look: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    x, y = joints[-1]
    w = build.leg_width
    bare = bool(look.pick(2, 6))
    stocking = look.skin if bare else trousers_colour(look)
    shoe = blob(
        (x - w * 0.6, y + 1),
        (x - w * 0.6, y - w * 0.7),
        (x + w * 0.2, y - w * 0.72),
        (x + w, y - w * 0.3),
        (x + w, y + 1),
    )
    return cut(strand([*joints[:-1], (x, y - w * 0.4)], w, w * 0.78), stocking, 0.7), cut(
        shoe, deep(look.accent, 0.35), 0.6
    )


CHILD = Kind(
    build=Build(head=(47, 43), shoulder=23, hip=29, torso=66, leg=46, leg_width=18, arm=56, arm_width=16, size=1.0),
    face=Face(eye_x=19, eye_y=1, eye=9, mouth_y=23, mouth=12, cheek_x=30, cheek_y=15, brow_y=-17),
    head=_child_head,
    ears=_hair_behind,
    muzzle=_child_nose,
    fringe=_fringe,
    torso=_child_torso,
    arm=_child_arm,
    leg=_child_leg,
    lid=lambda look: look.skin,
)
