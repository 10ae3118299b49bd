"""Parts that several kinds share: noses, bellies, simple limbs."""

from story_studio.pictures.figures.anatomy import Build, PaperLooks
from story_studio.pictures.geometry import Point
from story_studio.pictures.paint import Pieces, cut, dab
from story_studio.pictures.palette import pale
from story_studio.pictures.shapes import blob, ellipse, strand


def nose(x: float, y: float, size: float, colour: str) -> Pieces:
    shape = blob((x - size, y - size * 0.5), (x, y - size * 0.75), (x + size, y - size * 0.5), (x, y + size * 0.7))
    return dab(shape, colour), dab(ellipse(x - size * 0.3, y - size * 0.32, size * 0.24), "#ffffff", 0.6)


def belly_patch(look: PaperLooks) -> Pieces:
    return (dab(ellipse(3, -24, 20, 25), look.pale),)


def wide_belly(look: PaperLooks) -> Pieces:
    return (dab(ellipse(3, -28, 29, 31), look.pale),)


def plain_arm(look: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    """A tube that ends in a round paw."""
    x, y = joints[-1]
    return (
        cut(strand(joints, build.arm_width * 1.06, build.arm_width * 0.92), look.main),
        dab(ellipse(x, y, build.arm_width * 0.5), pale(look.main, 0.12)),
    )


def plain_leg(look: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    x, y = joints[-1]
    w = build.leg_width
    return (
        cut(strand([*joints[:-1], (x, y - w * 0.4)], w * 1.12, w * 0.9), look.main),
        cut(ellipse(x + w * 0.2, y - w * 0.32, w * 0.78, w * 0.42), look.main, 0.6),
    )


def sole(look: PaperLooks, build: Build, foot: Point) -> Pieces:
    """The underside of a paw, towards us, when sitting."""
    x, y, w = foot[0], foot[1] - build.leg_width * 0.62, build.leg_width
    toes = tuple(
        dab(ellipse(x + dx * w, y - w * dy, w * 0.13), look.pale) for dx, dy in ((-0.27, 0.34), (0, 0.46), (0.27, 0.34))
    )
    return (
        cut(ellipse(x, y, w * 0.66, w * 0.78), look.main, 0.8),
        dab(ellipse(x, y + w * 0.18, w * 0.34, w * 0.3), look.pale),
        *toes,
    )
