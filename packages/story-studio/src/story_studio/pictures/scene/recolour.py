"""A drawing in another colour: its main paper is exchanged, and the lighter and darker papers that go with it."""

from collections import Counter
from colorsys import rgb_to_hls
from dataclasses import replace
from functools import lru_cache

from story_studio.pictures.paint import Pieces
from story_studio.pictures.palette import PAPERS, luminance, mix
from story_studio.vocabulary import Colour

_NEAR = 0.11
"""How far apart two hues may lie on the circle, whose length is 1, to be shades of one colour."""


def recoloured(pieces: Pieces, colour: str) -> Pieces:
    """The drawing with ``colour`` in the place of its main colour; eyes, beaks and stripes stay."""
    main = main_colour_of(pieces)
    return tuple(
        replace(piece, colour=_shade(piece.colour, main, colour)) if _akin(piece.colour, main) else piece
        for piece in pieces
    )


def main_colour_of(pieces: Pieces) -> str:
    """The colour that covers most of the drawing."""
    area: Counter[str] = Counter()
    for piece in pieces:
        left, top, right, bottom = piece.path.bounds
        if piece.opacity > 0.6:  # a line covers little of its box
            area[piece.colour] += round((right - left) * (bottom - top) * (10 if piece.width else 100)) + 1
    return area.most_common(1)[0][0]


def natural_colour(pieces: Pieces) -> Colour:
    """The name of the paper that is nearest to the drawing's main colour."""
    main = main_colour_of(pieces)
    hue, light, strength = _hls(main)
    if 0.03 < hue < 0.12 and light < 0.72 and 0.15 < strength < 0.68:  # deer and camels are brown, however pale
        return Colour.BROWN
    return min(PAPERS, key=lambda colour: _distance(PAPERS[colour], main))


def _shade(colour: str, main: str, wanted: str) -> str:
    here, there = luminance(colour), luminance(main)
    if here >= there:
        return mix(wanted, "#fff6e4", (here - there) / max(1 - there, 0.2))
    return mix(wanted, "#3a2238", (there - here) / max(there, 0.2))


@lru_cache(maxsize=4096)
def _akin(one: str, other: str) -> bool:
    (hue, light, strength), (hue2, light2, strength2) = _hls(one), _hls(other)
    if one == other:
        return True
    if light < 0.27 or light > 0.93:
        return False
    if strength2 < 0.2:
        return strength < 0.2 and abs(light - light2) < 0.3
    apart = abs(hue - hue2)
    return strength >= 0.12 and min(apart, 1 - apart) < _NEAR and abs(light - light2) < 0.4


@lru_cache(maxsize=4096)
def _hls(colour: str) -> tuple[float, float, float]:
    return rgb_to_hls(*_rgb(colour))


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _distance(one: str, other: str) -> float:
    """As the eye sees it, roughly: green counts most."""
    return sum(weight * (a - b) ** 2 for weight, a, b in zip((3, 4, 2), _rgb(one), _rgb(other), strict=True))
