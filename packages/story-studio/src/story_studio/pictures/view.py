"""What a place is asked for, and what it answers with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from story_studio.pictures.paint import Pieces
from story_studio.pictures.palette import Light
from story_studio.vocabulary import State, Weather


@dataclass(frozen=True, slots=True)
class View:
    """Where we stand, in what light. ``horizon`` and ``stage`` (where near ground begins) are heights on the page."""

    light: Light
    rng: Random
    horizon: float
    stage: float
    weather: Weather
    states: Mapping[str, State | None] = field(default_factory=dict)
    """What the plan names and the place has of its own, by key, in the state that the plan wants."""

    fixtures: dict[str, tuple[float, float, float, float]] = field(default_factory=dict)
    """Where the place's own furniture stands, by key; it is filled while the place is drawn."""

    def paint(self, colour: str, far: float = 0.0) -> str:
        return self.light.on(colour, far)

    def skyline(self, base: float, swing: float, points: int = 7) -> list[float]:
        """Heights for a ridge that rolls by ``swing`` around ``base``."""
        return [base + self.rng.uniform(-swing, swing) for _ in range(points)]

    @property
    def windy(self) -> float:
        """How far things bend, in degrees."""
        return {Weather.WIND: 13.0, Weather.STORM: 9.0}.get(self.weather, 0.0)

    @property
    def snowy(self) -> bool:
        return self.weather is Weather.SNOW


@dataclass(frozen=True, slots=True)
class Land:
    """``back`` lies behind the cast, ``front`` before it, as a frame at the page's edges."""

    back: Pieces
    front: Pieces = ()


def gather(*groups: Pieces) -> Pieces:
    return tuple(piece for group in groups for piece in group)
