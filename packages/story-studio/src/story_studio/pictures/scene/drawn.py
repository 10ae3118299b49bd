"""Vendored drawings in our papers: colours of our palette, and a shadow under each larger piece."""

from colorsys import hls_to_rgb, rgb_to_hls
from functools import lru_cache

from story_studio.catalogue.store import load_sheet
from story_studio.pictures.geometry import Path, Point
from story_studio.pictures.paint import Piece, Pieces, placed
from story_studio.pictures.palette import mix
from story_studio.pictures.scene.fitting import fitted, fitting
from story_studio.pictures.shapes import ellipse, strand

_WHOLE = {"chicken": "rooster"}
"""Where the drawing of this name is a head without a body, the one that is drawn instead."""


@lru_cache(maxsize=192)
def drawing(key: str) -> Pieces:
    """The drawing standing on (0, 0), 100 high or, where it is wider than high, 100 wide. Raises KeyError."""
    return fitted(raw_drawing(key))


@lru_cache(maxsize=192)
def raw_drawing(key: str) -> Pieces:
    """The drawing on its own square of 32 units, in our papers."""
    sheet = load_sheet(_WHOLE.get(key, key))
    pieces = []
    for number, (fill, opacity, width, evenodd, outlines) in enumerate(sheet):
        path = _path(outlines, bool(evenodd))
        left, top, right, bottom = path.bounds
        share = max(right - left, 0.1) * max(bottom - top, 0.1) / 1024
        lift = 0.0 if width or opacity < 1 else _lift(share, number)
        pieces.append(Piece(path, in_paper(fill), width=width, lift=lift, opacity=opacity))
    return tuple(pieces)


def _lift(share: float, number: int) -> float:
    """Large pieces are papers of their own, small ones are printed on them. ``share`` is of the whole square."""
    if share > 0.16:
        return 0.8
    return 0.5 if share > 0.05 or number == 0 else 0.0


def _path(outlines: list[list[int]], evenodd: bool) -> Path:
    first, *more = (_points(flat) for flat in outlines)
    return Path(first, more=tuple(more), evenodd=evenodd)


def _points(flat: list[int]) -> tuple[Point, ...]:
    return tuple((flat[i] / 100, flat[i + 1] / 100) for i in range(0, len(flat), 2))


@lru_cache(maxsize=2048)
def in_paper(colour: str) -> str:
    """A screen's colour as a paper of our box: warmer, calmer, never black or glaring white."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    hue, light, strength = rgb_to_hls(red, green, blue)
    light = 0.2 + light * 0.76 if light < 0.3 else min(light, 0.965)
    red, green, blue = hls_to_rgb(hue, light, strength * 0.72)
    plain = "#" + "".join(f"{round(value * 255):02x}" for value in (red, green, blue))
    return mix(plain, "#5a2f3a" if light < 0.35 else "#f3d9a8", 0.12)


_TUSKS = tuple(
    Piece(strand(((x, 16.6), (x - 0.2, 19), (x + 0.3, 21.2)), 1.1, 0.6), "#fbf4e6", lift=0.3) for x in (7.3, 9.9)
)
_WHISKERS = tuple(Piece(ellipse(8.6 + s * 1.7, 16.2, 2.0, 1.5), "#d9b79a", lift=0.2) for s in (-1, 1))
ADDITIONS: dict[str, Pieces] = {"walrus": (*_TUSKS, *_WHISKERS, Piece(ellipse(8.6, 15, 1.2, 0.8), "#3a2f35"))}
"""What makes a variant more than its base in another colour, on the base's square of 32."""


def added(key: str, base: str) -> Pieces:
    """The additions of a variant, where ``drawing(base)`` has its standing."""
    return placed(ADDITIONS.get(key, ()), fitting(raw_drawing(base))) if key in ADDITIONS else ()
