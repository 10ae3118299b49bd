"""A crayon's scribble: parallel strokes that fill an outline, found by cutting it with slanted lines."""

from math import cos, radians, sin
from random import Random

from story_studio.pictures.geometry import Path, Point

# Nearly level: a steep stroke crosses more rows of pixels and costs as much more to draw.
_SLANT = radians(-24)


def scribble(path: Path, colour: str, seed: int) -> str:
    """Strokes as far apart as suits the outline's size."""
    rings = [[_leant(point) for point in part.outline(3)] for part in path.parts]
    top, bottom = min(y for ring in rings for _, y in ring), max(y for ring in rings for _, y in ring)
    if bottom - top < 20:
        return ""
    gap = max(6.5, min(19.0, (bottom - top) / 9))
    strokes = "".join(_row(rings, top, bottom, gap, Random(seed)))
    return f'<path d="{strokes}" fill="{colour}" fill-opacity=".82"/>'


def _row(rings: list[list[Point]], top: float, bottom: float, gap: float, rng: Random) -> list[str]:
    strokes = []
    y = top + gap * 0.6
    while y < bottom:
        crossings = sorted(x for ring in rings for x in _crossings(ring, y))
        for start, end in zip(crossings[::2], crossings[1::2], strict=False):
            if end - start > gap * 0.6:
                lean = rng.uniform(-0.35, 0.35) * gap
                strokes.append(_stroke(start + gap * 0.3, y - lean, end - gap * 0.3, y + lean, gap * 0.36))
        y += gap * rng.uniform(0.8, 1.15)
    return strokes


def _crossings(ring: list[Point], y: float) -> list[float]:
    return [
        x0 + (y - y0) * (x1 - x0) / (y1 - y0)
        for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True)
        if (y0 <= y) != (y1 <= y)
    ]


def _stroke(x0: float, y0: float, x1: float, y1: float, half: float) -> str:
    """A bar with slanted ends, filled: half the price of a stroked line."""
    corners = ((x0 + half, y0 - half), (x1, y1 - half), (x1 - half, y1 + half), (x0, y0 + half))
    return "M{:.0f} {:.0f}L{:.0f} {:.0f}L{:.0f} {:.0f}L{:.0f} {:.0f}Z".format(
        *(value for corner in corners for value in _upright(corner))
    )


def _leant(point: Point) -> Point:
    x, y = point
    return x * cos(_SLANT) + y * sin(_SLANT), -x * sin(_SLANT) + y * cos(_SLANT)


def _upright(point: Point) -> Point:
    x, y = point
    return x * cos(_SLANT) - y * sin(_SLANT), x * sin(_SLANT) + y * cos(_SLANT)
