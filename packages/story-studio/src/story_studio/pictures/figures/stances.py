"""Poses as the angles and places of limbs, for any build."""

from dataclasses import dataclass

from story_studio.pictures.geometry import Point
from story_studio.vocabulary import Pose

Arm = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stance:
    """A figure facing right. Angles are degrees.

    An arm is (how far the upper arm is raised from hanging, how far the forearm bends on upwards). Feet are where they
    touch, in leg lengths from the spot below the hip. ``rise`` is how high the hip is, in leg lengths; ``lift`` how
    high the whole figure is above the ground.
    """

    near: Arm = (20, 8)
    away: Arm = (20, 8)
    feet: tuple[Point, Point] = ((0.38, 0.0), (-0.38, 0.0))
    rise: float = 1.0
    lift: float = 0.0
    lean: float = 0.0
    tilt: float = 0.0
    nod: float = 0.0
    gaze: Point = (0.25, 0.0)
    turn: float = 0.45
    embrace: bool = False
    lying: bool = False


STANCES: dict[Pose, Stance] = {
    Pose.STAND: Stance(),
    Pose.WALK: Stance(
        near=(38, 34), away=(42, -14), feet=((0.66, -0.1), (-0.62, 0.0)), rise=0.97, lean=5, tilt=-2, lift=2
    ),
    Pose.RUN: Stance(
        near=(58, 72), away=(74, -58), feet=((1.45, -0.5), (-1.5, -0.42)), rise=0.95, lean=17, tilt=-8, lift=12
    ),
    Pose.JUMP: Stance(
        near=(122, 22), away=(120, 24), feet=((0.85, -0.5), (-0.85, -0.42)), rise=1.0, lift=52, tilt=-5, nod=-2
    ),
    Pose.SIT: Stance(near=(30, 30), away=(34, -6), feet=((1.15, 0.0), (-1.05, 0.0)), rise=0.42),
    Pose.SLEEP: Stance(lean=-74, tilt=17, rise=0.62, lying=True, near=(34, 40), away=(30, 30), turn=0.2),
    Pose.WAVE: Stance(near=(118, 34), away=(18, 10), tilt=5, turn=0.25, gaze=(0.15, -0.05)),
    Pose.REACH: Stance(
        near=(146, 24), away=(128, 40), feet=((0.3, 0.0), (-0.34, -0.06)), rise=1.12, tilt=-6, nod=-5, gaze=(0.2, -0.7)
    ),
    Pose.HUG: Stance(near=(92, 14), away=(92, 14), tilt=6, turn=0.35, gaze=(0.3, 0.05)),
    Pose.POINT: Stance(near=(93, 0), away=(40, -62), lean=2, turn=0.75, gaze=(0.75, 0.0)),
    Pose.LOOK_UP: Stance(near=(14, 4), away=(14, 4), tilt=-11, nod=-8, lean=-3, gaze=(0.35, -0.8), turn=0.5),
    Pose.HIDE: Stance(near=(64, 62), away=(64, 62), rise=0.66, tilt=6, gaze=(0.85, 0.05), turn=0.6, embrace=True),
    Pose.HOLD: Stance(near=(24, 74), away=(24, 74), embrace=True, tilt=3, gaze=(0.3, 0.4), turn=0.4),
    Pose.DANCE: Stance(
        near=(120, 40), away=(82, 38), feet=((0.9, -0.75), (-0.3, 0.0)), lean=-9, tilt=9, lift=4, turn=0.3
    ),
}
