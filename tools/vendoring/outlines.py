"""SVG path data as chains of cubic curves, the one form that the studio's pictures are made of."""

import re
from collections.abc import Callable, Iterator
from math import atan2, ceil, cos, pi, radians, sin, sqrt, tan

Point = tuple[float, float]
Chain = list[Point]
_TOKEN = re.compile(r"([MmZzLlHhVvCcSsQqTtAa])|([-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def chains(d: str) -> list[Chain]:
    """One chain for each part of the outline: a start, then two handles and an end for each curve."""
    pen = _Pen()
    for command, numbers in _commands(d):
        pen.take(command, numbers)
    return [chain for chain in pen.chains if len(chain) > 1]


def _commands(d: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with the numbers of one step; a letter that is left out is the one before."""
    text, at, letter = d, 0, ""
    while match := _TOKEN.search(text, at):
        if match[1]:
            letter, at = match[1], match.end()
            if letter in "Zz":
                yield letter, []
            continue
        numbers, at = _numbers(text, match.start(), letter)
        yield letter, numbers
        letter = {"M": "L", "m": "l"}.get(letter, letter)


def _numbers(text: str, at: int, letter: str) -> tuple[list[float], int]:
    """Flags of an arc are single digits that may stand without a space: a1 1 0 011 1."""
    found: list[float] = []
    for place in range(_TAKES[letter.upper()]):
        if letter in "Aa" and place in {3, 4}:
            flag = re.compile(r"[\s,]*([01])").match(text, at)
            if flag is None:
                raise ValueError(f"An arc has no flag at {at}: {text[at : at + 20]}")
            found.append(float(flag[1]))
            at = flag.end()
            continue
        match = _TOKEN.search(text, at)
        if match is None or not match[2]:
            raise ValueError(f"{letter} lacks a number at {at}: {text[at : at + 20]}")
        found.append(float(match[2]))
        at = match.end()
    return found, at


class _Pen:
    def __init__(self) -> None:
        self.chains: list[Chain] = []
        self.at: Point = (0.0, 0.0)
        self.start: Point = (0.0, 0.0)
        self.handle: Point | None = None
        self.kind = ""

    def take(self, command: str, n: list[float]) -> None:
        kind = command.upper()
        if command.islower() and kind not in {"A", "H", "V", "Z"}:
            n = [value + self.at[i % 2] for i, value in enumerate(n)]
        draw: Callable[[list[float], bool], None] = getattr(self, f"_{kind.lower()}")
        draw(n, command.islower())
        self.kind = kind

    def _curve(self, first: Point, second: Point, end: Point) -> None:
        self.chains[-1] += [first, second, end]
        self.at = end

    def _m(self, n: list[float], _: bool) -> None:
        self.at = self.start = (n[0], n[1])
        self.chains.append([self.at])

    def _l(self, n: list[float], _: bool) -> None:
        (x0, y0), (x1, y1) = self.at, (n[0], n[1])
        dx, dy = (x1 - x0) / 3, (y1 - y0) / 3
        self._curve((x0 + dx, y0 + dy), (x1 - dx, y1 - dy), (x1, y1))

    def _h(self, n: list[float], relative: bool) -> None:
        self._l([n[0] + self.at[0] * relative, self.at[1]], False)

    def _v(self, n: list[float], relative: bool) -> None:
        self._l([self.at[0], n[0] + self.at[1] * relative], False)

    def _c(self, n: list[float], _: bool) -> None:
        self.handle = (n[2], n[3])
        self._curve((n[0], n[1]), self.handle, (n[4], n[5]))

    def _s(self, n: list[float], _: bool) -> None:
        first = self._mirrored("CS")
        self.handle = (n[0], n[1])
        self._curve(first, self.handle, (n[2], n[3]))

    def _q(self, n: list[float], _: bool) -> None:
        self._quadratic((n[0], n[1]), (n[2], n[3]))

    def _t(self, n: list[float], _: bool) -> None:
        self._quadratic(self._mirrored("QT"), (n[0], n[1]))

    def _quadratic(self, handle: Point, end: Point) -> None:
        (x0, y0), (x1, y1), (x2, y2) = self.at, handle, end
        self.handle = handle
        self._curve(
            (x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3), (x2 + (x1 - x2) * 2 / 3, y2 + (y1 - y2) * 2 / 3), end
        )

    def _a(self, n: list[float], relative: bool) -> None:
        end = (n[5] + self.at[0] * relative, n[6] + self.at[1] * relative)
        for curve in arc(self.at, (n[0], n[1]), n[2], bool(n[3]), bool(n[4]), end):
            self._curve(*curve)

    def _z(self, _: list[float], __: bool) -> None:
        if self.at != self.start:
            self._l([*self.start], False)
        self.chains.append([self.start])

    def _mirrored(self, kinds: str) -> Point:
        if self.kind not in kinds or self.handle is None:
            return self.at
        return 2 * self.at[0] - self.handle[0], 2 * self.at[1] - self.handle[1]


def arc(
    start: Point, radii: Point, turn: float, large: bool, sweep: bool, end: Point
) -> Iterator[tuple[Point, Point, Point]]:
    """An elliptical arc as curves of a quarter turn at most, as SVG 1.1, appendix F.6, has it."""
    (rx, ry), phi = (abs(radii[0]), abs(radii[1])), radians(turn)
    if start == end:
        return
    if not rx or not ry:
        yield start, end, end
        return
    c, s = cos(phi), sin(phi)
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = c * dx + s * dy, -s * dx + c * dy
    grow = sqrt(max(1.0, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    part = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2
    k = sqrt(max(0.0, part) / ((rx * y) ** 2 + (ry * x) ** 2)) * (-1 if large == sweep else 1)
    cx, cy = k * rx * y / ry, -k * ry * x / rx
    first = atan2((y - cy) / ry, (x - cx) / rx)
    span = atan2((-y - cy) / ry, (-x - cx) / rx) - first
    span += 2 * pi * ((span < 0) and sweep) - 2 * pi * ((span > 0) and not sweep)
    mx, my = c * cx - s * cy + (start[0] + end[0]) / 2, s * cx + c * cy + (start[1] + end[1]) / 2

    def at(px: float, py: float) -> Point:
        return c * rx * px - s * ry * py + mx, s * rx * px + c * ry * py + my

    steps = max(1, ceil(abs(span) / (pi / 2) - 1e-9))
    step = span / steps
    bow = 4 / 3 * tan(step / 4)
    for i in range(steps):
        a, b = first + i * step, first + (i + 1) * step
        yield (
            at(cos(a) - bow * sin(a), sin(a) + bow * cos(a)),
            at(cos(b) + bow * sin(b), sin(b) - bow * cos(b)),
            at(cos(b), sin(b)),
        )
