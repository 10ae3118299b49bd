"""Where joints are: hips to feet, shoulders to hands."""

from math import cos, radians, sin

from story_studio.pictures.figures.anatomy import Build
from story_studio.pictures.figures.stances import Stance
from story_studio.pictures.geometry import Affine, Point


def leg_joints(build: Build, stance: Stance, hip: Point, body: Affine, side: int) -> list[Point]:
    """Hip, knee and foot on the page. ``side`` is 1 for the leg in front as the figure faces right."""
    spread = build.hip * 0.46 * side
    if stance.lying:
        return [
            body.at((spread, -4)),
            body.at((spread * 1.5 + 16, build.leg * 0.5)),
            (body.at((0, build.leg))[0] + 14 * side, -2),
        ]
    start = body.at((spread, -8))
    dx, dy = stance.feet[0] if side > 0 else stance.feet[1]
    foot = (hip[0] + dx * build.leg + spread * 0.7, dy * build.leg - stance.lift)
    bend = 0.16 * build.leg * (1.3 - abs(dy))
    return [
        start,
        ((start[0] + foot[0]) / 2 + bend * (1 if dx > 0 else -0.2), (start[1] + foot[1]) / 2 - bend * 0.5),
        foot,
    ]


def arm_joints(build: Build, stance: Stance, side: int) -> list[Point]:
    """Shoulder, elbow and hand on the torso, whose hip is (0, 0)."""
    shoulder = (build.shoulder * 0.96 * side, -build.torso * 0.8)
    raised, bend = stance.near if side > 0 else stance.away
    # Raised arms reach past a big head: picture-book arms are as long as they need to be.
    half = build.arm / 2 * (1 + 0.45 * max(0.0, min(1.0, (raised - 70) / 70)))
    if stance.lying:
        return [
            shoulder,
            (build.shoulder + half * 0.35, -build.torso * 0.5),
            (build.shoulder * 0.25, -build.torso * 0.86),
        ]
    if stance.embrace:
        lift = 0.42 + 0.3 * (bend < 70)
        elbow = (side * (build.shoulder + half * 0.5), -build.torso * (lift - 0.06))
        return [shoulder, elbow, (side * build.shoulder * 0.62, -build.torso * lift)]
    first, second = radians(raised), radians(raised + bend)
    elbow = (shoulder[0] + side * half * sin(first), shoulder[1] + half * cos(first))
    return [shoulder, elbow, (elbow[0] + side * half * sin(second), elbow[1] + half * cos(second))]


def upper_part(joints: list[Point], share: float) -> list[Point]:
    """The first ``share`` of a limb of two equal bones."""
    start, middle, end = joints
    if share <= 0.5:
        return [start, _between(start, middle, share * 2)]
    return [start, middle, _between(middle, end, share * 2 - 1)]


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
