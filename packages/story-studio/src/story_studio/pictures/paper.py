"""The paper itself: grain, fibres and a deckle edge, drawn as strokes, which cost a tenth of a noise filter."""

from functools import lru_cache
from random import Random

from story_studio.pictures.shapes import blob

PAGE = 1000.0


@lru_cache(maxsize=64)
def _grain(seed: int, count: int, length: float) -> str:
    rng = Random(seed)
    parts = (
        (rng.random() * PAGE, rng.random() * PAGE, (rng.random() - 0.5) * length * 2, (rng.random() - 0.5) * length * 2)
        for _ in range(count)
    )
    return "".join(f"M{x:.0f} {y:.0f}l{dx:.1f} {dy:.1f}" for x, y, dx, dy in parts)


def crumbs(seed: int, count: int, size: float, strength: float, colour: str = "#fff6e2") -> str:
    """Specks all over the page. Only eight patterns exist, so that they are made once."""
    d = _grain(seed % 8, count, size)
    return f'<path d="{d}" stroke="{colour}" stroke-width="1.3" stroke-opacity="{strength}" fill="none"/>'


def fibres(seed: int, count: int) -> str:
    """A few long hairs, as in handmade paper."""
    d = _grain(seed % 8 + 100, count, 16)
    return f'<path d="{d}" stroke="#fff6e2" stroke-width=".9" stroke-opacity=".3" fill="none"/>'


def deckle(seed: int, colour: str) -> str:
    """An unpainted margin with an edge where the brush stopped."""
    return _margin(seed, 30, colour, 1.0) + _margin(seed + 1, 44, colour, 0.45)


def _margin(seed: int, depth: float, colour: str, opacity: float) -> str:
    rng = Random(seed)
    far, steps = PAGE - depth, 11
    run = [depth + (far - depth) * i / steps for i in range(steps)]

    def rough() -> float:
        return rng.uniform(-9, 9)

    edge = [(v, depth + rough()) for v in run]
    edge += [(far + rough(), v) for v in run]
    edge += [(PAGE - v, far + rough()) for v in run]
    edge += [(depth + rough(), PAGE - v) for v in run]
    d = f"M-50 -50H1050V1050H-50Z{blob(*edge).d}"
    return f'<path d="{d}" fill="{colour}" fill-opacity="{opacity}" fill-rule="evenodd"/>'
