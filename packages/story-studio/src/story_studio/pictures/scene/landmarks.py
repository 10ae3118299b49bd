"""Houses and hills, of our own hand: what stands far off as a thing of the plan."""

from collections.abc import Callable

from story_studio.pictures.buildings import cottage, pane
from story_studio.pictures.geometry import scaled, shift
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.palette import deep, pale
from story_studio.pictures.props import THINGS
from story_studio.pictures.scene.fitting import fitted
from story_studio.pictures.shapes import blob, box, curve, polygon, soft

_WALL, _ROOF, _GLASS, _ROCK, _SNOW = "#f1dfb8", "#c4604a", "#a9d2e0", "#8f7f86", "#fbf8f2"


def _house() -> Pieces:
    return cottage(0, 0, 170, _WALL, _ROOF, _GLASS)


def _hut() -> Pieces:
    return cottage(0, 0, 150, "#b98a5c", "#7a8f5a", _GLASS)


def _school() -> Pieces:
    front = cut(box(-90, -70, 180, 74, 4), "#e0a488")
    roof = cut(polygon((-102, -66), (-74, -104), (74, -104), (102, -66)), "#6f5a5a")
    gable = cut(polygon((-30, -66), (0, -132), (30, -66)), "#e8b99c", 0.6)
    bell = dab(box(-9, -102, 18, 20, 9), "#e8b548")
    panes = tuple(piece for x in (-66, -42, 42, 66) for piece in pane(x, -40, 18, 26, _GLASS, _WALL))
    return front, roof, gable, bell, *panes, cut(box(-15, -44, 30, 48, 12), "#7a5038", 0.5)


def _shop() -> Pieces:
    front = cut(box(-84, -104, 168, 108, 4), "#d9c09a")
    glass = dab(box(-72, -62, 92, 50, 4), _GLASS), dab(box(32, -62, 38, 66, 4), "#7a5038")
    awning = tuple(
        cut(blob((x, -84), (x + 21, -84), (x + 23, -58), (x + 11, -52), (x - 1, -58)), colour, 0.5)
        for x, colour in zip(range(-84, 80, 21), ("#c94a3b", "#fbf3e0") * 4, strict=True)
    )
    return front, cut(box(-92, -116, 184, 16, 4), "#8a5a42", 0.6), *glass, *awning


def _mountain(cap: str) -> Pieces:
    far = cut(soft((-112, 0), (-44, -78), (0, -52), (24, 0)), pale(_ROCK, 0.22))
    near = cut(soft((-70, 0), (-18, -84), (14, -118), (52, -70), (118, 0)), _ROCK)
    shade = dab(polygon((14, -112), (50, -70), (104, 0), (40, 0), (22, -52)), deep(_ROCK, 0.16), 0.8)
    tip = blob((-14, -86), (14, -117), (40, -86), (24, -78), (12, -86), (0, -76))
    return far, near, shade, *((cut(tip, cap, 0.5),) if cap else ())


def house_front(door: Pieces) -> Pieces:
    """A house that a door belongs to: no door stands free in the open."""
    wall = cut(box(-84, -118, 168, 122, 5), _WALL)
    roof = cut(soft((-104, -108), (-58, -186), (58, -186), (104, -108)), _ROOF)
    tiles = tuple(line(curve((-w, y), (0, y + 5), (w, y)), deep(_ROOF, 0.18), 2.4) for w, y in ((76, -132), (60, -154)))
    windows = tuple(piece for x in (-58, 58) for piece in pane(x, -64, 34, 40, _GLASS, "#fbf3e0"))
    step = cut(box(-34, -5, 68, 10, 4), "#b9a08a", 0.4)
    return fitted((wall, roof, *tiles, *windows, *placed(door, shift(0, 0) @ scaled(0.84)), step))


def door_closed() -> Pieces:
    """Shut, with a bolt across."""
    bolt = cut(box(-34, -46, 56, 9, 3), "#4a4038", 0.5), cut(box(14, -52, 12, 21, 3), "#6a5a4a", 0.4)
    return fitted((*THINGS["door"].draw(), *bolt))


def _elevator() -> Pieces:
    frame = cut(box(-52, -132, 104, 134, 4), "#8f8a92")
    leaves = tuple(cut(box(x, -112, 40, 112, 2), "#cfd3d6", 0.6) for x in (-42, 2))
    lamp = cut(box(-20, -127, 40, 11, 5), "#3f3a44", 0.3), dab(polygon((-6, -118), (0, -125), (6, -118)), "#ffd98a")
    return frame, *leaves, *lamp


LANDMARKS: dict[str, Callable[[], Pieces]] = {
    "house": _house, "elevator": _elevator, "hut": _hut, "school": _school, "convenience_store": _shop, "mountain": lambda: _mountain(""),
    "snow_capped_mountain": lambda: _mountain(_SNOW), "mount_fuji": lambda: _mountain(_SNOW),
}  # fmt: skip
