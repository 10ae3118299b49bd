"""Where things go: horizon, thirds, distance. Every seed composes differently, every scene the same for its seed."""

from dataclasses import dataclass
from random import Random

from story_studio.pictures.geometry import Point

# How high an ordinary figure may be, by how many share the stage.
_REACH = {0: 300.0, 1: 470.0, 2: 388.0, 3: 330.0, 4: 285.0}
# Far, middle, near, and close.
_DISTANCES = (0.68, 0.84, 1.0, 1.14)


@dataclass(frozen=True, slots=True)
class Composition:
    """Measures on a page of 1,000 by 1,000. ``reach`` is the height of an ordinary figure at ``feet``."""

    horizon: float
    stage: float
    feet: float
    reach: float
    hero_left: bool
    depth: float
    orb: Point

    def spots(self, count: int) -> list[Point]:
        """Where actors stand, the hero first: on a third, and nearest."""
        rows = {
            1: ((336, 0),), 2: ((308, 0.3), (690, -1)), 3: ((238, 0.3), (540, -1), (808, -0.4)),
            4: ((184, 0.3), (410, -1), (628, 0), (850, -1)),
        }[count]  # fmt: skip
        return [(x if self.hero_left else 1000 - x, self.feet + 220 * self.depth * dy) for x, dy in rows]

    def nearness(self, feet: float) -> float:
        """How much larger someone is who stands at this height of the page."""
        return 1 + (feet - self.feet) / 230


def compose(seed: int, actors: int) -> Composition:
    rng = Random(f"composition/{seed}")
    near = rng.choice(_DISTANCES)
    hero_left = rng.random() < 0.5
    stage = rng.uniform(640, 668) + (1 - near) * 190
    return Composition(
        horizon=rng.uniform(360, 470) + (1 - near) * 120,
        stage=stage,
        feet=min(944.0, stage + 176 + near * 70),
        reach=_REACH[min(actors, 4)] * near,
        hero_left=hero_left,
        depth=rng.uniform(0.05, 0.2),
        orb=((rng.uniform(640, 860) if hero_left else rng.uniform(140, 360)), rng.uniform(130, 230)),
    )
