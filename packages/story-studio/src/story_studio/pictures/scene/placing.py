"""Where things lie: in the sky, on the ground, on a table, before us at the page's edge. Nothing grows out of a head."""

from collections.abc import Mapping, Sequence
from random import Random
from types import MappingProxyType

from story_studio.catalogue import Drawable, Habitat
from story_studio.pictures.paint import extent
from story_studio.pictures.scene.bodies import Box
from story_studio.pictures.scene.cast import SIZES, Player
from story_studio.pictures.scene.frames import Frame
from story_studio.pictures.scene.items import Item
from story_studio.pictures.scene.settings import setting_of
from story_studio.pictures.scene.special import Site, shared, special_item
from story_studio.pictures.scene.things import known, thing_pieces
from story_studio.values import Picture, Thing
from story_studio.vocabulary import Shot, Where

_LARGE = 1.15
"""From this height beside a child on, a thing stands behind the cast."""
_LEAST, _MOST, _SHRINKS = 74.0, 620.0, 6
_BUILDING, _FAR, _MOST_FAR = 2.4, 0.55, 430.0
"""From this height on a thing stands in the distance, beside the cast: how much smaller that makes it, and its most."""
_HANGING = {"window", "framed_picture", "clock", "world_map", "calendar", "hook", "mirror", "blackboard"}
_FLAT = {
    "letter",
    "love_letter",
    "white_envelope",
    "invitation",
    "photo",
    "map",
    "rug",
    "blanket",
    "scarf",
    "chalk",
    "crayon",
    "pencil",
}
"""What lies on the ground rather than standing on it."""
_FLYING = {"animal-bird", "animal-bug", "transport-air", "event", "sky-weather", "game"}
NOWHERE: Mapping[str, Box] = MappingProxyType({})


def place_things(
    picture: Picture, players: Sequence[Player], frame: Frame, seed: int, fixtures: Mapping[str, Box] = NOWHERE
) -> tuple[Item, ...]:
    """All things of the plan that nobody holds, clear of the place's own ``fixtures``.

    What the catalogue does not have is left out.
    """
    rng = Random(f"things/{seed}")
    items: list[Item] = []
    indoors = setting_of(picture.place).indoors
    wanted = [
        (_hung(thing, found, frame) if indoors else thing, found)
        for thing in picture.things
        if (found := known(thing.kind))
        and not _held(found.key, players)
        and (indoors or not _lacks_a_wall(thing, found))
    ]
    on_table = [pair for pair in wanted if pair[0].where is Where.TABLE]
    if on_table and not any(found.key in {"table", "desk"} for _, found in wanted):
        wanted.insert(0, (Thing(kind="table"), known("table") or on_table[0][1]))
    site = Site(players, frame, fixtures, indoors=indoors)
    for thing, found in sorted(wanted, key=lambda pair: (_order(pair[0]), -pair[1].size)):
        for number in range(thing.count):
            special = special_item(thing, found, number, site, items)
            items.append(special or _place(thing, found, number, site, items, rng))
    return tuple(items)


def _hung(thing: Thing, found: Drawable, frame: Frame) -> Thing:
    """In a room a window or a clock that lies nowhere in particular hangs on the wall."""
    if found.key in _HANGING and thing.where in {Where.GROUND, Where.BEHIND} and frame.shot is not Shot.ABOVE:
        return thing.model_copy(update={"where": Where.ABOVE})
    return thing


def _lacks_a_wall(thing: Thing, found: Drawable) -> bool:
    """In the open a window is one of the houses': none stands on the ground."""
    return found.key == "window" and thing.where in {Where.GROUND, Where.BEHIND}


def _held(key: str, players: Sequence[Player]) -> bool:
    held = [known(player.actor.holding.kind) for player in players if player.actor.holding]
    return any(thing is not None and thing.key == key for thing in held)


def _order(thing: Thing) -> int:
    return [Where.BEHIND, Where.GROUND, Where.WATER, Where.TABLE, Where.ABOVE, Where.FRONT].index(thing.where)


def _falls(found: Drawable, *, indoors: bool) -> bool:
    """Whether nothing in the open could keep it up: a torn umbrella does not float in the sky."""
    flies = found.habitat is Habitat.SKY or found.group in _FLYING or found.light
    return not indoors and (found.key == "umbrella" or (found.holdable and not flies))


def _where(thing: Thing, found: Drawable, frame: Frame, *, indoors: bool) -> Where:
    if thing.where is not Where.GROUND and not (thing.where is Where.ABOVE and _falls(found, indoors=indoors)):
        return thing.where
    if found.habitat is Habitat.SKY and frame.shot is not Shot.ABOVE:
        return Where.ABOVE
    return Where.BEHIND if found.size >= _LARGE else Where.GROUND


def _place(thing: Thing, found: Drawable, number: int, site: Site, items: list[Item], rng: Random) -> Item:
    players, frame = site.players, site.frame
    where = _where(thing, found, frame, indoors=site.indoors)
    lying = where is Where.GROUND and _lies_flat(found) and frame.shot in {Shot.WIDE, Shot.MEDIUM, Shot.BEHIND}
    y = _level(where, number, items, frame, rng)
    if where is Where.ABOVE and found.key in _HANGING:
        y = frame.stage - 130
    elif _is_far(found, where):
        y = frame.stage + 22
    high = _height(thing, found, where, frame, y)
    if thing.count > 2:
        high *= 0.8
    wide = _width(found.key, thing, high)
    x = _spot(where, wide, high, y, site, items, rng, found)
    for _ in range(_SHRINKS):  # where heads fill the page, a thing behind them is smaller rather than a hat
        if not any(grows_out_of((x - wide / 2, y - high, x + wide / 2, y), player.head) for player in players):
            break
        high, wide = high * 0.82, wide * 0.82
        x = _spot(where, wide, high, y, site, items, rng, found)
    table = _table_of(items)
    if where is Where.TABLE and table is not None:
        left, top, right, _ = table.box
        taken = sum(item.thing.where is Where.TABLE for item in items)
        x = left + (right - left) * (0.22 + 0.28 * (taken % 3) + rng.uniform(-0.02, 0.02))
        y, high = top + 14, min(high, (right - left) * 0.34)
    depth = {
        Where.ABOVE: -1000.0,
        Where.BEHIND: y - 400,
        Where.FRONT: 2000.0,
        Where.TABLE: (table.depth + 1) if table else y,
    }
    return Item(
        found.key, thing, x, y, high / 100, depth.get(where, y), light=found.light,
        shadowed=where in {Where.GROUND, Where.BEHIND, Where.WATER} and not lying, lying=lying,
        far=where is Where.BEHIND,
    )  # fmt: skip


def _lies_flat(found: Drawable) -> bool:
    return found.key in _FLAT or (found.group == "book-paper" and "book" not in found.noun)


def _is_far(found: Drawable, where: Where) -> bool:
    return where is Where.BEHIND and found.size >= _BUILDING


def _table_of(items: list[Item]) -> Item | None:
    return next((item for item in items if item.key in {"table", "desk"}), None)


def _level(where: Where, number: int, items: list[Item], frame: Frame, rng: Random) -> float:
    """The height on the page where a thing stands."""
    if frame.shot is Shot.ABOVE:
        return rng.uniform(250, 900)
    match where:
        case Where.ABOVE:
            return rng.uniform(190, 290) + 20 * (number % 2)
        case Where.BEHIND:
            return frame.stage + 46 + 14 * (number % 3)
        case Where.FRONT:
            return 1030.0
        case Where.WATER:
            return frame.stage + 70
        case _:
            if frame.shot in {Shot.CLOSE_UP, Shot.BEHIND}:
                return 960.0 if frame.shot is Shot.CLOSE_UP else frame.feet + 20
            return min(975.0, frame.feet + rng.uniform(4, 30) + 8 * (number % 3))


def _height(thing: Thing, found: Drawable, where: Where, frame: Frame, y: float) -> float:
    """As large as it is beside a child, but never too small to be seen or too large for the page."""
    reach = {Shot.CLOSE_UP: 520.0, Shot.BEHIND: 340.0}.get(frame.shot, frame.reach)
    near = _FAR if _is_far(found, where) else {Where.BEHIND: 0.8, Where.FRONT: 2.0, Where.ABOVE: 0.9}.get(where, 1.0)
    high = reach * 0.95 * float(found.size**0.82) * SIZES[thing.size] * near
    least = _LEAST * float(SIZES[thing.size] ** 0.6) * (1.5 if where is Where.FRONT else 1.0)
    most = (
        _MOST_FAR
        if _is_far(found, where)
        else _MOST
        if where is Where.BEHIND
        else 300.0
        if where is not Where.FRONT
        else 420.0
    )
    return max(least, min(high, most))


def _width(key: str, thing: Thing, high: float) -> float:
    left, _, right, _ = extent(thing_pieces(key, thing.state, thing.colour))
    return (right - left) * high / 100


def _spot(
    where: Where, wide: float, high: float, y: float, site: Site, items: Sequence[Item], rng: Random, found: Drawable
) -> float:  # fmt: skip
    """The x with most room: beside heads rather than above them, near the hero when small, like beside like."""
    players, frame = site.players, site.frame
    if where is Where.FRONT:
        corner = rng.choice((120, 880)) if not players else (880 if players[0].x < 500 else 120)
        return corner + rng.uniform(-30, 30)
    hero = players[0].x if players else 500.0
    share = 0.15 if frame.shot is Shot.CLOSE_UP else 0.3 if _is_far(found, where) else 0.5
    margin = min(500.0, max(40.0, wide * share + 14))
    best, least = 500.0, float("inf")
    for x in range(int(margin), int(1001 - margin), 12):
        cost = _cost(where, (x - wide / 2, y - high, x + wide / 2, y), site, items, found)
        cost += 0.1 * abs(x - hero) * (where is Where.GROUND) + rng.uniform(0, 10)
        if cost < least:
            best, least = float(x), cost
    return best


def _cost(where: Where, box: Box, site: Site, items: Sequence[Item], found: Drawable) -> float:
    cost, key = 0.0, found.key
    if where in {Where.ABOVE, Where.BEHIND}:
        cost += 700 * sum(shared(box, fixture, 4) for fixture in site.fixtures.values())
    for player in site.players:
        cost += 4000 * grows_out_of(box, player.head) + 3000 * shared(box, player.head, 20)
        if where is not Where.BEHIND:
            cost += 500 * shared(box, player.box, 0)
        elif player.away or _is_far(found, where):
            cost += 900 * shared(box, player.box, 0)
    for item in items:
        cost += (260 if item.key == key else 900) * shared(box, item.box, 6)
        cost += 0.2 * abs((box[0] + box[2]) / 2 - item.x) * (item.key == key)
    return cost


def grows_out_of(box: Box, head: Box) -> bool:
    """Whether what fills the box seems to stand on the head or to grow out of it: a tangent."""
    middle = (head[0] + head[2]) / 2
    reach = (head[2] - head[0]) * 0.42
    crosses = box[0] < middle + reach and box[2] > middle - reach
    wraps = box[0] < head[0] - reach and box[2] > head[2] + reach  # so much wider that it is a background
    above = box[1] < head[1] - 12 and box[3] > head[1] - 40
    return crosses and above and not wraps
