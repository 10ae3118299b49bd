"""The scissors: the outlines that pictures are made of."""

from collections.abc import Sequence
from math import cos, hypot, pi, sin, tau

from story_studio.pictures.geometry import Path, Point, shift, smooth, straight, turned

_KAPPA = 0.5523  # handle length that makes four cubic curves a circle


def ellipse(x: float, y: float, rx: float, ry: float | None = None, turn: float = 0.0) -> Path:
    ry = rx if ry is None else ry
    kx, ky = rx * _KAPPA, ry * _KAPPA
    path = Path(
        (
            (x + rx, y),
            (x + rx, y + ky), (x + kx, y + ry), (x, y + ry),
            (x - kx, y + ry), (x - rx, y + ky), (x - rx, y),
            (x - rx, y - ky), (x - kx, y - ry), (x, y - ry),
            (x + kx, y - ry), (x + rx, y - ky), (x + rx, y),
        )
    )  # fmt: skip
    return path.moved(turned(turn, (x, y))) if turn else path


def box(x: float, y: float, width: float, height: float, corner: float = 0.0) -> Path:
    """``x`` and ``y`` are the upper left corner."""
    r, b = x + width, y + height
    if not corner:
        return straight(((x, y), (r, y), (r, b), (x, b)))
    c = min(corner, width / 2, height / 2)
    k = c * (1 - _KAPPA)
    corners = (
        ((x + c, y), (r - c, y), (r - k, y), (r, y + k), (r, y + c)),
        ((r, y + c), (r, b - c), (r, b - k), (r - k, b), (r - c, b)),
        ((r - c, b), (x + c, b), (x + k, b), (x, b - k), (x, b - c)),
        ((x, b - c), (x, y + c), (x, y + k), (x + k, y), (x + c, y)),
    )
    chain: list[Point] = [(x + c, y)]
    for start, end, first, second, stop in corners:
        chain += [start, end, end, first, second, stop]
    return Path(tuple(chain))


def blob(*points: Point) -> Path:
    return smooth(points)


def polygon(*points: Point) -> Path:
    return straight(points)


def soft(*points: Point) -> Path:
    """A polygon whose corners are cut round, like felt: tighter than a blob."""
    near: list[Point] = []
    for before, here, after in zip((points[-1], *points), points, (*points[1:], points[0]), strict=False):
        near += [_along(here, before, 0.22), _along(here, after, 0.22)]
    return smooth(near, tension=0.8)


def _along(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def curve(*points: Point) -> Path:
    return smooth(points, closed=False)


def strand(points: Sequence[Point], start: float, end: float) -> Path:
    """A tube along a curve with round ends, ``start`` wide at one and ``end`` at the other: limbs, tails, trunks."""
    spine = list(smooth(points, closed=False).outline(4))
    left: list[Point] = []
    right: list[Point] = []
    last = len(spine) - 1
    for i, (x, y) in enumerate(spine):
        (x0, y0), (x1, y1) = spine[max(i - 1, 0)], spine[min(i + 1, last)]
        length = hypot(x1 - x0, y1 - y0) or 1.0
        half = (start + (end - start) * i / last) / 2
        nx, ny = -(y1 - y0) / length * half, (x1 - x0) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return smooth([*left, _cap(spine[-2], spine[-1], end / 2), *reversed(right), _cap(spine[1], spine[0], start / 2)])


def _cap(before: Point, tip: Point, reach: float) -> Point:
    length = hypot(tip[0] - before[0], tip[1] - before[1]) or 1.0
    return tip[0] + (tip[0] - before[0]) / length * reach, tip[1] + (tip[1] - before[1]) / length * reach


def leaf(x: float, y: float, length: float, width: float, turn: float = 0.0) -> Path:
    """From its stalk at (x, y), pointing up when ``turn`` is 0."""
    half = width / 2
    path = Path(
        (
            (0, 0),
            (-half * 1.2, -length * 0.3), (-half, -length * 0.8), (0, -length),
            (half, -length * 0.8), (half * 1.2, -length * 0.3), (0, 0),
        )
    )  # fmt: skip
    return path.moved(shift(x, y) @ turned(turn))


def star(x: float, y: float, outer: float, inner: float, tips: int = 5, turn: float = 0.0) -> Path:
    ring = []
    for i in range(tips * 2):
        reach, angle = (inner if i % 2 else outer), pi * i / tips - pi / 2 + turn
        ring.append((x + reach * cos(angle), y + reach * sin(angle)))
    return smooth(ring, tension=0.35)


def burst(x: float, y: float, rx: float, ry: float, tips: int, depth: float, turn: float = 0.0) -> Path:
    """A round thing with a ruffled edge: a sheep, a bush, a lion's mane. ``depth`` 0 is plain."""
    ring = []
    for i in range(tips * 2):
        share, angle = (1 - depth if i % 2 else 1.0), tau * i / (tips * 2) + turn
        ring.append((x + rx * share * cos(angle), y + ry * share * sin(angle)))
    return smooth(ring)


def spikes(x: float, y: float, rx: float, ry: float, tips: int, depth: float, turn: float = 0.0) -> Path:
    """Like ``burst`` with sharp tips."""
    ring = []
    for i in range(tips * 2):
        share, angle = (1 - depth if i % 2 else 1.0), tau * i / (tips * 2) + turn
        ring.append((x + rx * share * cos(angle), y + ry * share * sin(angle)))
    return smooth(ring, tension=0.25)


def crescent(x: float, y: float, radius: float, bite: float = 0.45) -> Path:
    """A moon open to the upper right."""
    outer = [
        (x + radius * cos(angle), y + radius * sin(angle))
        for angle in (-1.35 - 0.52 * i for i in range(9))
    ]  # fmt: skip
    inner = [
        (x + radius * bite * 0.75 + radius * 0.78 * cos(angle), y - radius * bite * 0.45 + radius * 0.78 * sin(angle))
        for angle in (0.75 + 0.42 * i for i in range(8))
    ]
    return smooth([*outer, *inner], tension=0.9)


def ridge(heights: Sequence[float], left: float = -40.0, right: float = 1040.0, floor: float = 1040.0) -> Path:
    """Land: a smooth skyline through evenly spaced heights, closed far below."""
    step = (right - left) / (len(heights) - 1)
    top = smooth([(left + i * step, y) for i, y in enumerate(heights)], closed=False).points
    end, start = top[-1], top[0]
    walls = straight((end, (right, floor), (left, floor), start), closed=False).points[1:]
    return Path((*top, *walls))


def peaks(points: Sequence[Point], floor: float = 1040.0) -> Path:
    """Land with corners: mountains, roofs."""
    return straight((*points, (points[-1][0], floor), (points[0][0], floor)))


def puff(x: float, y: float, width: float, lumps: Sequence[float]) -> Path:
    """A cloud: flat below, one round lump for each height."""
    step, start = width / len(lumps), x - width / 2
    ring: list[Point] = [(start - step * 0.1, y - 4)]
    for i, lump in enumerate(lumps):
        left, high = start + i * step, min(lump, step * 1.05)
        ring += [
            (left + step * dx, y - high * dy)
            for dx, dy in ((0.04, 0.56), (0.24, 0.9), (0.5, 1.0), (0.76, 0.9), (0.96, 0.56))
        ]
    ring.append((x + width / 2 + step * 0.1, y - 4))
    return smooth([*ring, (x + width * 0.45, y + 3), (x, y + 5), (x - width * 0.45, y + 3)])
