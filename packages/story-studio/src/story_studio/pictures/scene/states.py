"""States that any drawing can be in: torn in two, wet, dirty, shining. What is particular stands in ``variants``."""

from collections.abc import Callable
from dataclasses import replace
from math import sin
from random import Random

from story_studio.pictures.geometry import Path, Point, shift, straight, turned
from story_studio.pictures.paint import Piece, Pieces, cut, dab, extent, line, placed
from story_studio.pictures.palette import mix, pale
from story_studio.pictures.shapes import blob, curve, ellipse, leaf, polygon, star
from story_studio.vocabulary import State

Box = tuple[float, float, float, float]


def in_state(pieces: Pieces, state: State, key: str) -> Pieces:
    """The drawing so that the state is seen; the box it fills stays about the same."""
    return _SHOWN[state](pieces, extent(pieces), Random(key))


def _mixed(pieces: Pieces, colour: str, share: float) -> Pieces:
    return tuple(replace(piece, colour=mix(piece.colour, colour, share)) for piece in pieces)


def _jag(x: float, y: float, high: float) -> float:
    """Where the tear runs at a height: a line that wanders and zigzags."""
    step = high / 9
    tooth = abs((y / step) % 2 - 1) - 0.5
    return x + tooth * high * 0.11 + sin(y / high * 5) * high * 0.05


def _parted(pieces: Pieces, box: Box, lean: float, gap: float) -> Pieces:
    """Two halves that lean apart from their foot, each with a pale torn edge."""
    left, top, right, bottom = box
    x, high = (left + right) / 2, bottom - top
    halves: list[Piece] = []
    for side in (-1, 1):
        half = tuple(_clipped(piece, side, x, high) for piece in pieces if _reaches(piece, side, x, high))
        away = shift(side * gap * (right - left), 0) @ turned(side * lean, (x + side * (right - left) * 0.2, bottom))
        halves += placed(half, away)
    return tuple(halves)


def _reaches(piece: Piece, side: int, x: float, high: float) -> bool:
    left, _, right, _ = piece.path.bounds
    return (left if side < 0 else -right) < x * -side * -1 + high * 0.1 if side < 0 else right > x - high * 0.1


def _clipped(piece: Piece, side: int, x: float, high: float) -> Piece:
    """What lies beyond the tear is pushed back onto it, where it covers nothing."""
    keep = min if side < 0 else max

    def clip(path: Path) -> tuple[Point, ...]:
        moved = [(keep(px, _jag(x, py, high)), py) for px, py in path.outline(10)]
        return straight(moved, closed=False).points

    parts = [clip(part) for part in piece.path.parts]
    path = Path(parts[0], piece.path.closed, tuple(parts[1:]), piece.path.evenodd)
    return replace(piece, path=path)


def _shards(pieces: Pieces, box: Box, rng: Random) -> Pieces:
    left, _, right, bottom = box
    size = (right - left) * 0.09
    return tuple(
        cut(
            polygon((x, bottom), (x + size * 0.6, bottom - size), (x + size * 1.2, bottom - size * 0.1)),
            rng.choice(pieces).colour,
            0.4,
        )
        for x in (left - size, (left + right) / 2 - size * 0.5, right)
    )


def _puddle(box: Box) -> Pieces:
    left, _, right, bottom = box
    x, r = (left + right) / 2, (right - left) * 0.72
    return dab(ellipse(x, bottom, r, r * 0.16), "#9cc6d8", 0.85), line(
        ellipse(x - r * 0.3, bottom, r * 0.34, r * 0.05), "#eef8fa", 1.6, 0.9
    )


def _drops(box: Box, rng: Random) -> Pieces:
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    drops: list[Piece] = []
    for i in range(7):
        x, y = left + wide * (0.08 + 0.14 * i), top + high * rng.uniform(0.3, 0.92)
        r = max(wide, high) * rng.uniform(0.03, 0.045)
        drops += [
            dab(blob((x, y - r * 2.2), (x + r, y), (x, y + r * 1.1), (x - r, y)), "#6fb0d2"),
            dab(ellipse(x - r * 0.3, y, r * 0.26), "#ffffff", 0.9),
        ]
    return tuple(drops)


def _mud(pieces: Pieces, box: Box, rng: Random) -> Pieces:
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    spots: list[Piece] = []
    largest = max(pieces, key=lambda piece: _area(piece.path.bounds))
    west, north, east, south = largest.path.bounds
    for _ in range(6):
        x, y = (
            rng.uniform(west + (east - west) * 0.2, east - (east - west) * 0.2),
            rng.uniform(north + (south - north) * 0.35, south - (south - north) * 0.08),
        )
        size = max(wide, high) * rng.uniform(0.04, 0.09)
        spots.append(dab(ellipse(x, y, size, size * 0.7, rng.uniform(-30, 30)), "#6b4a34", 0.92))
        spots.append(dab(ellipse(x + size, y + size * 0.8, size * 0.34), "#7d5a40", 0.92))
    return tuple(spots)


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _halo(box: Box) -> Pieces:
    left, top, right, bottom = box
    x, y, r = (left + right) / 2, (top + bottom) / 2, max(right - left, bottom - top)
    rays = tuple(
        line(curve((x, y), (x + dx * r * 0.8, y + dy * r * 0.8)), "#ffe08a", r * 0.03, 0.55)
        for dx, dy in ((0, -0.86), (0.7, -0.6), (-0.7, -0.6), (0.9, 0), (-0.9, 0))
    )
    return *(dab(ellipse(x, y, r * k), "#ffdf8e", s) for k, s in ((0.8, 0.16), (0.66, 0.2), (0.52, 0.28))), *rays


def _earth(box: Box) -> Pieces:
    left, _, right, bottom = box
    x, r = (left + right) / 2, (right - left) * 0.5 + 8
    return (cut(blob((x - r, bottom + 3), (x - r * 0.5, bottom - 8), (x + r * 0.5, bottom - 8), (x + r, bottom + 3)),
                "#7d5a40", 0.6),)  # fmt: skip


def _shoots(box: Box) -> Pieces:
    left, top, right, bottom = box
    high = bottom - top
    lines = tuple(
        line(curve((x, top + high * 0.3), (x, top + high * 0.06)), "#8fb070", 3.2, 0.9) for x in (left - 10, right + 10)
    )
    tips = tuple(
        line(curve((x - 6, top + high * 0.15), (x, top + high * 0.04), (x + 6, top + high * 0.15)), "#8fb070", 3.2, 0.9)
        for x in (left - 10, right + 10)
    )
    leaves = tuple(
        dab(leaf(x, bottom - 4, 20, 10, turn), "#6f9d4f")
        for x, turn in ((left, -30), (left, 24), (right, -24), (right, 30))
    )
    return *lines, *tips, *leaves


def _zzz(box: Box) -> Pieces:
    _, top, right, _ = box
    letters: list[Piece] = []
    for i, size in enumerate((9.0, 13.0, 18.0)):
        x, y = right - 4 + i * 15, top + 8 - i * 17
        path = straight(((x, y), (x + size, y), (x, y + size), (x + size, y + size)), closed=False)
        letters.append(line(path, "#6f7fa6", 2.6 + i * 0.6, 0.9))
    return tuple(letters)


def _dust(box: Box) -> Pieces:
    left, top, right, _ = box
    x = (left + right) / 2
    return tuple(line(curve((x + dx, top - 16), (x + dx * 1.3, top - 26)), "#b9ab98", 2.4, 0.8) for dx in (-20, 0, 20))


def _sparks(box: Box) -> Pieces:
    left, top, right, _ = box
    spots = ((left, top), ((left + right) / 2, top - 14), (right, top))
    return tuple(dab(star(x, y, 8, 3.4), pale("#e8b548", 0.2)) for x, y in spots)


_SHOWN: dict[State, Callable[[Pieces, Box, Random], Pieces]] = {
    State.TORN: lambda pieces, box, _: _parted(pieces, box, lean=9, gap=0.03),
    State.BROKEN: lambda pieces, box, rng: (*_parted(pieces, box, lean=15, gap=0.07), *_shards(pieces, box, rng)),
    State.WET: lambda pieces, box, rng: (*_puddle(box), *pieces, *_drops(box, rng)),
    State.DIRTY: lambda pieces, box, rng: (*pieces, *_mud(pieces, box, rng)),
    State.LIT: lambda pieces, box, _: (*_halo(box), *_mixed(pieces, "#ffe9a8", 0.22)),
    State.DARK: lambda pieces, _, __: _mixed(pieces, "#2f2b4a", 0.5),
    State.GROWING: lambda pieces, box, _: (*_earth(box), *pieces, *_shoots(box)),
    State.ASLEEP: lambda pieces, box, _: (*pieces, *_zzz(box)),
    State.EMPTY: lambda pieces, box, _: (*pieces, *_dust(box)),
    State.CLOSED: lambda pieces, box, _: (*pieces, *_dust(box)),
    State.FULL: lambda pieces, box, _: (*pieces, *_sparks(box)),
    State.OPEN: lambda pieces, box, _: (*pieces, *_sparks(box)),
}
