"""Brings a drawing of any measure to the one that things share."""

from story_studio.pictures.geometry import Affine, scaled, shift
from story_studio.pictures.paint import Pieces, extent, placed

HIGH = 100.0


def fitting(pieces: Pieces) -> Affine:
    """What makes a drawing stand on (0, 0), 100 high or, where it is wider than high, 100 wide."""
    left, top, right, bottom = extent(pieces)
    scale = HIGH / max(bottom - top, right - left)
    return scaled(scale) @ shift(-(left + right) / 2, -bottom)


def fitted(pieces: Pieces) -> Pieces:
    return placed(pieces, fitting(pieces))
