"""What rooms are built of: walls, floors, windows with the hour outside, and furniture at its place."""

from dataclasses import replace
from random import Random

from story_studio.pictures.fixtures import casements, is_open, own
from story_studio.pictures.geometry import scaled, shift
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.palette import deep, mix, pale
from story_studio.pictures.scene.things import thing_pieces
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon, ridge
from story_studio.pictures.view import View
from story_studio.vocabulary import State, Weather


def warmth(view: View) -> float:
    """How far lamps and evening colour a room, from 0 by day to a third at night."""
    return view.light.dusk * 0.5


def toned(view: View, colour: str) -> str:
    return mix(colour, mix("#5a3f5f", view.light.ambient, 0.3), warmth(view))


def wall(view: View, colour: str, pattern: str = "plain") -> Pieces:
    """From the ceiling to behind the floor."""
    tone = toned(view, colour)
    ground = dab(ridge([-40, -40]), tone)
    s = view.stage
    match pattern:
        case "stripes":
            marks = tuple(
                dab(polygon((x, -20), (x + 30, -20), (x + 30, s + 60), (x, s + 60)), pale(tone, 0.16), 0.5)
                for x in range(10, 1000, 84)
            )
        case "tiles":
            rows = tuple(
                line(curve((0, y), (1000, y)), pale(tone, 0.4), 3, 0.8) for y in range(int(s) - 250, int(s), 62)
            )
            marks = (*rows, *(line(curve((x, s - 250), (x, s)), pale(tone, 0.4), 3, 0.8) for x in range(40, 1000, 62)))
        case "dots":
            marks = tuple(
                dab(ellipse(x + (i % 2) * 45, y, 8), pale(tone, 0.24), 0.8)
                for i, y in enumerate(range(40, int(s), 78))
                for x in range(30, 1000, 90)
            )
        case "boards":
            marks = tuple(line(curve((x, -20), (x, s + 40)), deep(tone, 0.16), 3, 0.7) for x in range(40, 1000, 74))
        case "stone":
            marks = tuple(
                dab(ellipse(x + (i % 2) * 70, y, 58, 30), deep(tone, 0.08), 0.7)
                for i, y in enumerate(range(40, int(s), 74))
                for x in range(20, 1000, 140)
            )
        case _:
            marks = ()
    return ground, *marks


def floor(view: View, colour: str, pattern: str = "boards") -> Pieces:
    s, tone = view.stage, toned(view, colour)
    skirting = cut(box(-20, s - 24, 1040, 56), pale(tone, 0.45), 1)
    ground = cut(ridge([s + 14, s + 14, s + 14]), tone, 1.6)
    if pattern == "tiles":
        marks = tuple(
            dab(polygon((500 + (x - 500) * a, y), (500 + (x + 100 - 500) * a, y), (500 + (x + 100 - 500) * b, y2), (500 + (x - 500) * b, y2)), pale(tone, 0.35), 0.7)
            for i, (y, y2, a, b) in enumerate(((s + 14, s + 80, 0.9, 1.05), (s + 80, s + 170, 1.05, 1.26), (s + 170, s + 300, 1.26, 1.56), (s + 300, s + 480, 1.56, 1.98)))
            for x in range((i % 2) * 100 - 300, 1300, 200)
        )  # fmt: skip
    elif pattern == "plain":
        marks = ()
    else:
        marks = tuple(
            line(curve((500 + (x - 500) * 0.8, s + 18), (500 + (x - 500) * 1.5, 1010)), deep(tone, 0.2), 3, 0.7)
            for x in range(-200, 1300, 150)
        )
    return skirting, ground, *marks


def rug(view: View, first: str, second: str, y: float = 170.0) -> Pieces:
    s = view.stage
    return (
        cut(ellipse(500, s + y, 380, 88), toned(view, first), 0.8),
        dab(ellipse(500, s + y, 330, 73), toned(view, second)),
        dab(ellipse(500, s + y, 280, 60), toned(view, first)),
    )


def window(view: View, x: float, y: float, wide: float, high: float, frame: str = "#f4e6c8", cloth: str = "") -> Pieces:
    """Its middle is at (x, y). The hour and the weather are outside. Where the plan opens it, its wings are open."""
    return own(view, "window", _window(view, x, y, wide, high, frame, cloth))


def _window(view: View, x: float, y: float, wide: float, high: float, frame: str, cloth: str) -> Pieces:
    light, w, h = view.light, wide / 2, high / 2
    glass = (
        cut(box(x - w - 14, y - h - 14, wide + 28, high + 28, 12), frame, 1.2),
        dab(box(x - w, y - h, wide, high, 5), light.sky[1]),
        dab(box(x - w, y, wide, h, 5), light.sky[3]),
        dab(
            blob(
                (x - w, y + h * 0.55),
                (x - w * 0.3, y + h * 0.3),
                (x + w * 0.4, y + h * 0.6),
                (x + w, y + h * 0.4),
                (x + w, y + h),
                (x - w, y + h),
            ),
            light.on("#7fa86a", 0.2),
        ),
    )
    clear = view.weather in {Weather.CLEAR, Weather.WIND, Weather.CLOUDY}
    orb = (dab(ellipse(x + w * 0.45, y - h * 0.45, min(w, h) * 0.22), light.orb, 0.95),) if clear else ()
    bars: Pieces = (line(curve((x, y - h), (x, y + h)), frame, 9), line(curve((x - w, y), (x + w, y)), frame, 9))
    if is_open(view, "window"):
        bars = ()
        cloth = ""
    wings = casements(x, y, w, h, frame) if is_open(view, "window") else ()
    sill = cut(box(x - w - 26, y + h + 12, wide + 52, 17, 6), pale(frame, 0.3), 0.8)
    return *glass, *orb, *_outside(view, x, y, w, h), *bars, sill, *_drapes(view, x, y, w, h, cloth), *wings


def _outside(view: View, x: float, y: float, w: float, h: float) -> Pieces:
    rng: Random = view.rng
    spots = [(x + rng.uniform(-w * 0.9, w * 0.9), y + rng.uniform(-h * 0.9, h * 0.8)) for _ in range(20)]
    match view.weather:
        case Weather.RAIN | Weather.STORM:
            return tuple(line(curve((a, b), (a - 4, b + 15)), "#dcebf0", 2.6, 0.85) for a, b in spots)
        case Weather.SNOW:
            return tuple(dab(ellipse(a, b, 4.4), "#ffffff", 0.95) for a, b in spots)
        case Weather.CLOUDY | Weather.FOG:
            return tuple(
                dab(ellipse(a * 0.7 + x * 0.3, y - h * 0.4 + (b - y) * 0.2, w * 0.3, h * 0.12), "#f4f0e6", 0.8)
                for a, b in spots[:6]
            )
        case Weather.WIND:
            return tuple(line(curve((a - 14, b), (a, b - 5), (a + 14, b)), "#fbf6ea", 3, 0.8) for a, b in spots[:6])
        case _:
            return ()


def _drapes(view: View, x: float, y: float, w: float, h: float, cloth: str) -> Pieces:
    if not cloth:
        return ()
    tone = toned(view, cloth)
    sides = tuple(
        cut(blob((x + s * (w + 34), y - h - 26), (x + s * w * 0.45, y - h - 26), (x + s * w * 0.7, y), (x + s * w, y + h * 0.4), (x + s * (w - 4), y + h + 34), (x + s * (w + 36), y + h + 34)), tone, 1)
        for s in (-1, 1)
    )  # fmt: skip
    return *sides, line(curve((x - w - 46, y - h - 26), (x + w + 46, y - h - 26)), "#8a5a3c", 8)


def put(view: View, key: str, x: float, y: float, high: float, state: State | None = None) -> Pieces:
    """A thing of the catalogue as a part of the room, standing at (x, y); in the plan's state where it names it."""
    drawn = placed(thing_pieces(key, view.states.get(key) or state), shift(x, y) @ scaled(high / 100))
    tone = warmth(view) * 0.6
    return own(view, key, tuple(replace(piece, colour=mix(piece.colour, "#4a3a5a", tone)) for piece in drawn))
