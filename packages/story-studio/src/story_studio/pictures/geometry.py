"""Points, affine transforms and paths. All paths are chains of cubic curves, so that one rule moves or wobbles them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians, sin

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Affine:
    """The matrix (a c e / b d f) of SVG. ``first @ second`` applies ``second`` to a point before ``first``."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def __matmul__(self, other: "Affine") -> "Affine":
        return Affine(
            self.a * other.a + self.c * other.b,
            self.b * other.a + self.d * other.b,
            self.a * other.c + self.c * other.d,
            self.b * other.c + self.d * other.d,
            self.a * other.e + self.c * other.f + self.e,
            self.b * other.e + self.d * other.f + self.f,
        )

    def at(self, point: Point) -> Point:
        x, y = point
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    @property
    def scale(self) -> float:
        """How much lengths grow: the square root of how much areas do."""
        return float(abs(self.a * self.d - self.b * self.c) ** 0.5)


def shift(x: float, y: float) -> Affine:
    return Affine(e=x, f=y)


def scaled(x: float, y: float | None = None) -> Affine:
    return Affine(a=x, d=x if y is None else y)


def turned(degrees: float, about: Point = (0.0, 0.0)) -> Affine:
    """Clockwise on the page, since y points down."""
    angle = radians(degrees)
    turn = Affine(cos(angle), sin(angle), -sin(angle), cos(angle))
    return shift(*about) @ turn @ shift(-about[0], -about[1])


@dataclass(frozen=True, slots=True)
class Path:
    """A start point, then two handles and an end point for each curve.

    ``more`` are further outlines of the same shape, such as its holes; ``evenodd`` says how they are filled.
    """

    points: tuple[Point, ...]
    closed: bool = True
    more: tuple[tuple[Point, ...], ...] = ()
    evenodd: bool = False

    def moved(self, by: Affine) -> "Path":
        a, b, c, d, e, f = by.a, by.b, by.c, by.d, by.e, by.f

        def move(points: tuple[Point, ...]) -> tuple[Point, ...]:
            return tuple((a * x + c * y + e, b * x + d * y + f) for x, y in points)

        return Path(move(self.points), self.closed, tuple(map(move, self.more)), self.evenodd)

    def wobbled(self, reach: float, phase: float) -> "Path":
        """Pushed about by a smooth field, as by a hand that is not a machine. The same place moves the same way."""

        def wobble(points: tuple[Point, ...]) -> tuple[Point, ...]:
            return tuple(
                (
                    x + reach * (sin(y * 0.071 + phase) + 0.6 * sin(x * 0.113 + y * 0.037 + 2 * phase)),
                    y + reach * (sin(x * 0.067 + 1.7 * phase) + 0.6 * sin(y * 0.109 - x * 0.041 + phase)),
                )
                for x, y in points
            )

        return Path(wobble(self.points), self.closed, tuple(map(wobble, self.more)), self.evenodd)

    @property
    def d(self) -> str:
        return "".join(self._drawn(points) for points in (self.points, *self.more))

    def _drawn(self, points: tuple[Point, ...]) -> str:
        start, *rest = points
        flat = [value for point in rest for value in point]
        curves = ("C%.1f %.1f %.1f %.1f %.1f %.1f" * (len(flat) // 6)) % tuple(flat)
        return f"M{start[0]:.1f} {start[1]:.1f}{curves}{'Z' if self.closed else ''}"

    @property
    def parts(self) -> tuple["Path", ...]:
        """Each outline as a path of its own."""
        return tuple(Path(points, self.closed) for points in (self.points, *self.more))

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom, of the handles too: never smaller than the curve."""
        points = [*self.points, *(point for part in self.more for point in part)] if self.more else self.points
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return min(xs), min(ys), max(xs), max(ys)

    def outline(self, steps: int = 4) -> Iterator[Point]:
        """Points along the curve, ``steps`` to each piece."""
        points = self.points
        yield points[0]
        for i in range(0, len(points) - 3, 3):
            (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points[i : i + 4]
            for step in range(1, steps + 1):
                t = step / steps
                u = 1 - t
                p, q, r, s = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
                yield p * x0 + q * x1 + r * x2 + s * x3, p * y0 + q * y1 + r * y2 + s * y3


def straight(points: Sequence[Point], closed: bool = True) -> Path:
    """Straight pieces, as degenerate curves."""
    ring = [*points, points[0]] if closed else list(points)
    chain = [ring[0]]
    for (x0, y0), (x1, y1) in pairwise(ring):
        dx, dy = (x1 - x0) / 3, (y1 - y0) / 3
        chain += [(x0 + dx, y0 + dy), (x1 - dx, y1 - dy), (x1, y1)]
    return Path(tuple(chain), closed)


def smooth(points: Sequence[Point], closed: bool = True, tension: float = 1.0) -> Path:
    """A curve through all points (Catmull-Rom); a smaller tension comes closer to straight lines."""
    n = len(points)
    chain = [points[0]]
    for i in range(n if closed else n - 1):
        if closed:
            before, start, end, after = points[i - 1], points[i], points[(i + 1) % n], points[(i + 2) % n]
        else:
            before, start, end, after = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, n - 1)]
        k = tension / 6
        chain += [
            (start[0] + (end[0] - before[0]) * k, start[1] + (end[1] - before[1]) * k),
            (end[0] - (after[0] - start[0]) * k, end[1] - (after[1] - start[1]) * k),
            end,
        ]
    return Path(tuple(chain), closed)
