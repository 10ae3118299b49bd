"""The five shots as measures on a page of 1,000 by 1,000: how large the cast is, where it stands, how much land is seen."""

from dataclasses import dataclass
from random import Random

from story_studio.pictures.geometry import Point
from story_studio.vocabulary import Shot

MOST = 5
"""No more of the cast are drawn on one page."""


@dataclass(frozen=True, slots=True)
class Frame:
    """``reach`` is the height of an ordinary figure at ``feet``; ``zoom`` enlarges the land around ``stage``."""

    shot: Shot
    horizon: float
    stage: float
    feet: float
    reach: float
    left: bool
    """Whether the hero stands on the left third."""
    spots: tuple[Point, ...]
    """Where actors stand, the hero first: x, and how much nearer to us than ``feet``, in figures' heights."""
    zoom: float = 1.0
    orb: Point = (760.0, 170.0)

    def at(self, number: int) -> Point:
        x, nearer = self.spots[number]
        return (x if self.left else 1000 - x), self.feet + nearer * self.reach

    def scale_at(self, y: float) -> float:
        """How much larger something is that stands at this height of the page than at ``feet``."""
        return max(0.45, 1 + (y - self.feet) / 620)


_ROWS: dict[Shot, dict[int, tuple[Point, ...]]] = {
    Shot.WIDE: {
        1: ((330, 0),), 2: ((330, 0), (470, 0.02)), 3: ((300, 0.04), (450, -0.06), (600, 0)),
        4: ((250, 0.05), (385, -0.06), (520, 0.03), (660, -0.04)),
        5: ((230, 0.05), (355, -0.08), (480, 0.03), (610, -0.06), (730, 0.02)),
    },
    Shot.MEDIUM: {
        1: ((336, 0),), 2: ((310, 0.03), (690, -0.02)), 3: ((235, 0.04), (520, -0.07), (790, 0)),
        4: ((180, 0.05), (410, -0.08), (622, 0.02), (845, -0.05)),
        5: ((150, 0.06), (335, -0.1), (512, 0.04), (690, -0.1), (866, 0.03)),
    },
    Shot.CLOSE_UP: {
        1: ((370, 0),), 2: ((290, 0.03), (720, 0)), 3: ((225, 0.03), (520, -0.05), (800, 0.02)),
        4: ((170, 0.03), (400, -0.06), (620, 0.02), (850, -0.04)),
        5: ((140, 0.03), (330, -0.08), (510, 0.03), (690, -0.08), (870, 0.02)),
    },
    Shot.BEHIND: {
        1: ((262, 0),), 2: ((250, 0), (690, 0)), 3: ((230, 0), (600, 0), (800, -0.05)),
        4: ((220, 0), (530, 0), (690, -0.06), (850, 0)), 5: ((200, 0), (480, 0), (610, -0.06), (740, 0), (870, -0.06)),
    },
    Shot.ABOVE: {
        1: ((360, 0),), 2: ((330, 0.35), (640, -0.5)), 3: ((280, 0.4), (650, 0.2), (480, -0.75)),
        4: ((280, 0.45), (690, 0.45), (300, -0.7), (680, -0.65)),
        5: ((260, 0.5), (700, 0.5), (250, -0.6), (720, -0.6), (490, -0.1)),
    },
}  # fmt: skip
_REACH = {
    Shot.WIDE: (340, 310, 280, 255, 235), Shot.MEDIUM: (500, 420, 360, 310, 275), Shot.CLOSE_UP: (980, 780, 640, 520, 450),
    Shot.BEHIND: (310, 310, 280, 250, 225), Shot.ABOVE: (330, 300, 280, 255, 235),
}  # fmt: skip


def frame_of(shot: Shot, actors: int, seed: int) -> Frame:
    """Composed differently for every seed, the same for the same."""
    rng = Random(f"frame/{seed}")
    count = max(1, min(actors, MOST))
    reach = _REACH[shot][count - 1] * rng.uniform(0.95, 1.05)
    left = rng.random() < 0.5
    orb = ((rng.uniform(640, 860) if left else rng.uniform(140, 360)), rng.uniform(120, 200))
    swing = rng.uniform(-18, 18)
    horizon, stage, feet, zoom = {
        Shot.WIDE: (400, 590, 800, 1.0),
        Shot.MEDIUM: (410, 650, 908, 1.0),
        Shot.CLOSE_UP: (430, 660, 0.0, 1.5),
        Shot.BEHIND: (380, 560, 770, 1.08),
        Shot.ABOVE: (-400, -300, 560, 1.0),
    }[shot]
    if shot is Shot.CLOSE_UP:
        feet = 440 + reach * 0.76
    return Frame(
        shot, horizon + swing, stage + swing, feet, reach, left, _ROWS[shot][count], zoom, orb,
    )  # fmt: skip
