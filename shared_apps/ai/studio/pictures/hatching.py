"""A crayon's scribble: parallel strokes that fill an outline, found by cutting it with slanted lines."""

from math import cos, radians, sin
from random import Random

from shared_apps.ai.studio.pictures.geometry import Path, Point

# Nearly level: a steep stroke crosses more rows of pixels and costs as much more to draw.
_SLANT = radians(-24)


def scribble(path: Path, colour: str, seed: int) -> str:
    """Strokes as far apart as suits the outline's size."""
    ring = [_leant(point) for point in path.outline(3)]
    top, bottom = min(y for _, y in ring), max(y for _, y in ring)
    if bottom - top < 9:
        return ""
    gap = max(5.0, min(17.0, (bottom - top) / 11))
    strokes = "".join(_row(ring, top, bottom, gap, Random(seed)))
    return (
        f'<path d="{strokes}" fill="none" stroke="{colour}" stroke-width="{gap * 0.72:.1f}" '
        'stroke-opacity=".82"/>'
    )


def _row(ring: list[Point], top: float, bottom: float, gap: float, rng: Random) -> list[str]:
    strokes = []
    y = top + gap * 0.6
    while y < bottom:
        crossings = sorted(_crossings(ring, y))
        for start, end in zip(crossings[::2], crossings[1::2], strict=False):
            if end - start > gap * 0.6:
                lean = rng.uniform(-0.35, 0.35) * gap
                strokes.append(_stroke((start + gap * 0.3, y - lean), (end - gap * 0.3, y + lean)))
        y += gap * rng.uniform(0.8, 1.15)
    return strokes


def _crossings(ring: list[Point], y: float) -> list[float]:
    return [
        x0 + (y - y0) * (x1 - x0) / (y1 - y0)
        for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True)
        if (y0 <= y) != (y1 <= y)
    ]


def _stroke(start: Point, end: Point) -> str:
    (x0, y0), (x1, y1) = _upright(start), _upright(end)
    return f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}"


def _leant(point: Point) -> Point:
    x, y = point
    return x * cos(_SLANT) + y * sin(_SLANT), -x * sin(_SLANT) + y * cos(_SLANT)


def _upright(point: Point) -> Point:
    x, y = point
    return x * cos(_SLANT) - y * sin(_SLANT), x * sin(_SLANT) + y * cos(_SLANT)
