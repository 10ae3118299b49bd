"""Things with a place of their own: what is in the sky shows in a room's window, a door belongs to a wall, a bird sits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from story_studio.catalogue import Drawable, Habitat
from story_studio.pictures.paint import extent
from story_studio.pictures.scene.bodies import Box
from story_studio.pictures.scene.cast import Player
from story_studio.pictures.scene.frames import Frame
from story_studio.pictures.scene.items import Item
from story_studio.pictures.scene.things import ALOFT, front_pieces, thing_pieces
from story_studio.values import Thing
from story_studio.vocabulary import Shot, Size, Where

_DOOR = 0.5
"""How high a room's door is, beside the wall that it is in."""
_FRONT = 430.0
_EDGES = (150.0, 850.0)


@dataclass(frozen=True)
class Site:
    """What is on the page before its things: the cast, and where the place's own furniture stands."""

    players: Sequence[Player]
    frame: Frame
    fixtures: Mapping[str, Box]
    indoors: bool


def special_item(thing: Thing, found: Drawable, number: int, site: Site, items: Sequence[Item]) -> Item | None:
    """The thing where it belongs; None for what may stand anywhere."""
    if site.frame.shot is Shot.ABOVE:
        return None
    if site.indoors and "window" in site.fixtures and _is_aloft(found):
        return _in_window(thing, found, number, site)
    if (
        found.key == "door"
        and thing.size not in {Size.TINY, Size.SMALL}
        and thing.where in {Where.GROUND, Where.BEHIND}
    ):
        return _door(thing, found, site, items)
    aloft = thing.where is Where.ABOVE or (thing.where is Where.GROUND and found.habitat is Habitat.SKY)
    if found.group == "animal-bird" and aloft and not site.indoors:
        return _perched(thing, found, number, site)
    return None


def _is_aloft(found: Drawable) -> bool:
    """Whether it is up in the sky and nowhere else."""
    weather = found.group == "sky-weather" and found.habitat is Habitat.SKY and found.key not in ALOFT
    return weather or found.key == "high_voltage"


def _in_window(thing: Thing, found: Drawable, number: int, site: Site) -> Item:
    left, top, right, bottom = site.fixtures["window"]
    high = (bottom - top) * (0.34 if thing.count == 1 else 0.2)
    x = (left + right) / 2 + (right - left) * 0.17 * ((number + 1) // 2) * (-1 if number % 2 else 1)
    y = (top + bottom) / 2 + high / 2 - (bottom - top) * 0.05
    return Item(found.key, thing, x, y, high / 100, -1000.0, light=False, shadowed=False)


def _door(thing: Thing, found: Drawable, site: Site, items: Sequence[Item]) -> Item:
    frame = site.frame
    if site.indoors:
        high, y, drawn = frame.stage * _DOOR * frame.zoom, frame.stage + 8, thing_pieces(found.key, thing.state)
    else:
        high, y, drawn = _FRONT * frame.zoom, frame.stage + 34, front_pieces(thing.state)
    left, _, right, _ = extent(drawn)
    wide = (right - left) * high / 100
    x = min(
        range(int(wide * 0.42), int(1001 - wide * 0.42), 10), key=lambda x: _crowding(x, y, wide, high, site, items)
    )
    return Item(
        found.key, thing, float(x), y, high / 100, -900.0, shadowed=False, housed=not site.indoors, far=True
    )  # fmt: skip


def _crowding(x: float, y: float, wide: float, high: float, site: Site, items: Sequence[Item]) -> float:
    """How much a door here would hide, or be hidden by, of what is there already."""
    box = (x - wide / 2, y - high, x + wide / 2, y)
    cost = sum(9 * shared(box, fixture, 10) for fixture in site.fixtures.values())
    cost += sum(6 * shared(box, item.box, 4) for item in items)
    return cost + sum(8 * shared(box, player.head, 24) + 2 * shared(box, player.box, 0) for player in site.players)


def _perched(thing: Thing, found: Drawable, number: int, site: Site) -> Item:
    """On a branch that reaches in from the edge where fewer of the cast stand."""
    middle = sum(player.x for player in site.players) / max(1, len(site.players))
    near = _EDGES[(middle < 500) != (number % 2 == 1)]
    high = max(90.0, min(170.0, site.frame.reach * 0.6))
    y = site.frame.horizon * 0.62 + 40 * (number // 2)
    return Item(
        found.key, thing, near, y, high / 100, -1000.0, shadowed=False, perch=-1.0 if near < 500 else 1.0
    )  # fmt: skip


def shared(one: Box, other: Box, room: float) -> float:
    """The share of the smaller box that the two have in common."""
    wide = min(one[2], other[2] + room) - max(one[0], other[0] - room)
    high = min(one[3], other[3] + room) - max(one[1], other[1] - room)
    if wide <= 0 or high <= 0:
        return 0.0
    smaller = min((one[2] - one[0]) * (one[3] - one[1]), (other[2] - other[0]) * (other[3] - other[1]))
    return wide * high / max(smaller, 1.0)
