"""Houses of all sizes, standing on (x, y). ``lit`` is the colour of their windows."""

from random import Random

from story_studio.pictures.geometry import Path
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon, soft


def pane(x: float, y: float, wide: float, high: float, lit: str, frame: str) -> Pieces:
    """A window around its centre."""
    hole = dab(box(x - wide / 2, y - high / 2, wide, high, wide * 0.16), lit)
    bars = (
        line(curve((x, y - high / 2), (x, y + high / 2)), frame, max(1.6, wide * 0.1)),
        line(curve((x - wide / 2, y), (x + wide / 2, y)), frame, max(1.6, wide * 0.1)),
    )
    return hole, *bars


def cottage(x: float, y: float, wide: float, wall: str, roof: str, lit: str, snow: str = "") -> Pieces:
    w, h = wide / 2, wide * 0.52
    chimney = cut(box(x + w * 0.4, y - h * 1.95, w * 0.26, h * 0.7, 3), deep(roof, 0.25))
    front = cut(box(x - w * 0.84, y - h, w * 1.68, h + 4, 5), wall)
    thatch = _roof(x, y, w, h, roof, snow)
    door = cut(
        blob(
            (x - w * 0.16, y + 2),
            (x - w * 0.17, y - h * 0.5),
            (x, y - h * 0.66),
            (x + w * 0.17, y - h * 0.5),
            (x + w * 0.16, y + 2),
        ),
        deep(roof, 0.3),
        0.5,
    )
    knob = dab(ellipse(x + w * 0.09, y - h * 0.28, w * 0.03), pale(wall, 0.3))
    windows = (
        *pane(x - w * 0.5, y - h * 0.5, w * 0.36, h * 0.4, lit, pale(wall, 0.4)),
        *pane(x + w * 0.52, y - h * 0.5, w * 0.36, h * 0.4, lit, pale(wall, 0.4)),
    )
    return chimney, front, *thatch, door, knob, *windows


def _roof(x: float, y: float, w: float, h: float, roof: str, snow: str) -> Pieces:
    top = cut(
        soft(
            (x - w * 1.08, y - h * 0.9),
            (x - w * 0.5, y - h * 1.72),
            (x + w * 0.5, y - h * 1.72),
            (x + w * 1.08, y - h * 0.9),
        ),
        roof,
    )
    tiles = tuple(
        line(curve((x - w * span, y - h * up), (x, y - h * up + 5), (x + w * span, y - h * up)), deep(roof, 0.18), 2.4)
        for span, up in ((0.84, 1.1), (0.68, 1.35))
    )
    cap = (
        (
            dab(
                soft(
                    (x - w * 0.7, y - h * 1.5),
                    (x - w * 0.5, y - h * 1.73),
                    (x + w * 0.5, y - h * 1.73),
                    (x + w * 0.7, y - h * 1.5),
                    (x, y - h * 1.58),
                ),
                snow,
            ),
        )
        if snow
        else ()
    )
    return top, *tiles, *cap


def smoke(x: float, y: float, size: float, colour: str) -> Pieces:
    return tuple(
        dab(ellipse(x + dx * size, y - dy * size, r * size, r * size * 0.85), colour, 0.55)
        for dx, dy, r in ((0, 0.3, 0.22), (0.14, 0.75, 0.3), (0.05, 1.3, 0.38), (0.3, 1.95, 0.46))
    )


def townhouse(
    x: float, y: float, wide: float, high: float, wall: str, roof: str, glass: tuple[str, str], rng: Random
) -> Pieces:
    """A tall house with rows of windows, more of them in the first colour of ``glass`` than in the second."""
    w = wide / 2
    body = cut(box(x - w, y - high, wide, high + 6, 3), wall)
    top = cut(rng.choice((_gable, _dome, _stepped))(x, y - high, w), roof)
    rows, columns = max(2, int(high / 66)), 2 if wide < 118 else 3
    windows = tuple(
        dab(
            box(
                x - w + wide * (c + 0.24) / columns,
                y - high + 26 + r * (high - 70) / rows,
                wide * 0.52 / columns,
                30,
                4,
            ),
            glass[0] if rng.random() < 0.6 else glass[1],
        )
        for r in range(rows)
        for c in range(columns)
    )
    sills = tuple(
        line(curve((x - w * 0.84, level), (x + w * 0.84, level)), pale(wall, 0.4), 3)
        for level in (y - high + 60 + r * (high - 70) / rows for r in range(rows))
    )
    return body, top, *windows, *sills


def _gable(x: float, y: float, w: float) -> Path:
    return polygon((x - w - 5, y + 2), (x, y - w * 0.95), (x + w + 5, y + 2))


def _dome(x: float, y: float, w: float) -> Path:
    return blob((x - w - 3, y + 3), (x - w * 0.7, y - w * 0.55), (x + w * 0.7, y - w * 0.55), (x + w + 3, y + 3))


def _stepped(x: float, y: float, w: float) -> Path:
    half = ((w + 4, 2.0), (w, -w * 0.4), (w * 0.45, -w * 0.4), (w * 0.3, -w * 0.8))
    return soft(*((x - dx, y + dy) for dx, dy in half), *((x + dx, y + dy) for dx, dy in reversed(half)))


def turret(x: float, y: float, wide: float, high: float, wall: str, roof: str, lit: str, flag: str) -> Pieces:
    w = wide / 2
    body = cut(box(x - w, y - high, wide, high + 6), wall)
    cone = cut(soft((x - w * 1.3, y - high + 4), (x, y - high - wide * 1.15), (x + w * 1.3, y - high + 4)), roof)
    top = y - high - wide * 1.1
    pole = line(curve((x, top + 8), (x, top - wide * 0.5)), deep(roof, 0.3), 3)
    pennant = cut(soft((x, top - wide * 0.52), (x + wide * 0.55, top - wide * 0.38), (x, top - wide * 0.22)), flag, 0.5)
    slit = dab(
        blob(
            (x - w * 0.22, y - high * 0.55),
            (x - w * 0.24, y - high * 0.7),
            (x, y - high * 0.8),
            (x + w * 0.24, y - high * 0.7),
            (x + w * 0.22, y - high * 0.55),
        ),
        lit,
    )
    stones = tuple(
        line(curve((x + w * dx, y - high * t), (x + w * (dx + 0.4), y - high * t)), deep(wall, 0.14), 2.6)
        for dx, t in ((-0.8, 0.3), (0.3, 0.42), (-0.7, 0.62), (0.35, 0.86))
    )
    return pole, pennant, body, *stones, cone, slit


def barn(x: float, y: float, wide: float, red: str, roof: str, trim: str, lit: str) -> Pieces:
    w, h = wide / 2, wide * 0.5
    front = cut(
        polygon(
            (x - w, y + 4),
            (x - w, y - h),
            (x - w * 0.66, y - h * 1.55),
            (x, y - h * 1.95),
            (x + w * 0.66, y - h * 1.55),
            (x + w, y - h),
            (x + w, y + 4),
        ),
        red,
    )
    edge = line(
        curve(
            (x - w * 1.1, y - h * 0.88),
            (x - w * 0.68, y - h * 1.58),
            (x, y - h * 1.99),
            (x + w * 0.68, y - h * 1.58),
            (x + w * 1.1, y - h * 0.88),
        ),
        roof,
        wide * 0.06,
    )
    boards = tuple(
        line(curve((x + w * dx, y), (x + w * dx, y - h * (1.5 - abs(dx)))), deep(red, 0.16), 2.2)
        for dx in (-0.75, -0.5, 0.5, 0.75)
    )
    doors = (
        dab(box(x - w * 0.36, y - h * 0.78, w * 0.72, h * 0.78 + 2), deep(red, 0.3)),
        line(box(x - w * 0.36, y - h * 0.78, w * 0.72, h * 0.78 + 2), trim, 4),
    )
    cross = (
        line(curve((x - w * 0.34, y), (x + w * 0.34, y - h * 0.76)), trim, 4),
        line(curve((x + w * 0.34, y), (x - w * 0.34, y - h * 0.76)), trim, 4),
    )
    return front, *boards, edge, *doors, *cross, *pane(x, y - h * 1.25, w * 0.34, h * 0.34, lit, trim)


def fence(left: float, right: float, y: float, high: float, wood: str) -> Pieces:
    rails = tuple(
        line(
            curve((left, y - high * up), ((left + right) / 2, y - high * up + 3), (right, y - high * up)),
            wood,
            high * 0.13,
        )
        for up in (0.4, 0.74)
    )
    count = max(2, int((right - left) / (high * 0.7)))
    posts = tuple(
        cut(
            soft(
                (px - high * 0.1, y + 3),
                (px - high * 0.1, y - high * 0.9),
                (px, y - high * 1.04),
                (px + high * 0.1, y - high * 0.9),
                (px + high * 0.1, y + 3),
            ),
            wood,
            0.5,
        )
        for px in (left + (right - left) * i / count for i in range(count + 1))
    )
    return *rails, *posts
