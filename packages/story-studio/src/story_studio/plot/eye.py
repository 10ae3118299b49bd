"""A picture book's eye: which of the five shots each page has, so that none looks like the one before."""

from collections.abc import Sequence
from itertools import product
from types import MappingProxyType

from story_studio.catalogue import Habitat, drawable, places
from story_studio.values import Actor, Picture, Thing
from story_studio.vocabulary import Pose, Shot, Size, State, Where

_FACES, _BESIDE = 4, 3
"""With more actors, or more kinds of things, than these, faces alone cannot fill the page."""
_LARGE = 1.2
_UNSEEN = frozenset({Pose.SLEEP, Pose.HIDE})
"""Poses that are not seen in a picture of faces."""
_BACKS = frozenset({Pose.STAND, Pose.SIT, Pose.WALK, Pose.LOOK_UP, Pose.POINT, Pose.REACH, Pose.WAVE})
_ELSE = MappingProxyType({Pose.STAND: Pose.LOOK_UP, Pose.WALK: Pose.RUN, Pose.RUN: Pose.WALK, Pose.SLEEP: Pose.SLEEP})
"""What somebody does who does much the same as on the page before."""
_UNFLOORED = frozenset({"sky", "space", "undersea", "treehouse", "rooftop", "ship", "bus", "train", "under_bed"})
"""Places that are nothing when they are seen from above."""
_OTHER, _AGAIN, _SAME, _UNUSED = 1.0, 0.7, 9.0, 4.0
_USUAL = {Shot.MEDIUM: 0.0, Shot.WIDE: 0.1, Shot.CLOSE_UP: 0.3, Shot.BEHIND: 0.5, Shot.ABOVE: 0.6}


_SHOTS = tuple(Shot)
Ways = dict[tuple[int, int, int], tuple[float, tuple[int, ...]]]
"""By the last two shots and a bit for each that was used: what the cheapest shots so far cost, and which they are.

Shots are their places in ``_SHOTS`` here, -1 for none: a book of 32 pages has some hundred thousand ways to compare.
"""


def with_shots(pictures: Sequence[Picture], chosen: Sequence[bool]) -> list[Picture]:
    """The pages with the best shots for the whole book; ``chosen`` says where the script wrote one."""
    if not pictures:
        return []
    ways: Ways = {(-1, -1, 0): (0.0, ())}
    for picture, written in zip(pictures, chosen, strict=True):
        prices = [(_SHOTS.index(shot), _price(shot, picture, written=written)) for shot in _fitting(picture)]
        ways = _one_page_on(ways, prices)
    wanted = min(len(Shot), len(pictures) - 1)
    _, best = min(
        ((cost + _UNUSED * max(0, wanted - used.bit_count()), shots) for (_, _, used), (cost, shots) in ways.items()),
        key=lambda way: way[0],
    )
    return [_seen(picture, _SHOTS[shot]) for picture, shot in zip(pictures, best, strict=True)]


def _seen(picture: Picture, shot: Shot) -> Picture:
    """The page in this shot; from behind, the first of the actors is the one over whose shoulder we look."""
    order = sorted(picture.actors, key=lambda actor: not _can_turn_away(actor))
    actors = tuple(order) if shot is Shot.BEHIND else picture.actors
    return picture.model_copy(update={"shot": shot, "actors": actors})


def _one_page_on(ways: Ways, prices: Sequence[tuple[int, float]]) -> Ways:
    """The cheapest way to each pair of last shots with the same shots used."""
    following: Ways = {}
    for ((before, last, used), (cost, shots)), (shot, price) in product(ways.items(), prices):
        total = cost + price + _SAME * (shot == last) + _AGAIN * (shot == before)
        key = (last, shot, used | 1 << shot)
        known = following.get(key)
        if known is None or total < known[0]:
            following[key] = (total, (*shots, shot))
    return following


def _fitting(picture: Picture) -> list[Shot]:
    return [shot for shot in Shot if _suits(shot, picture)]


def _price(shot: Shot, picture: Picture, *, written: bool) -> float:
    crowd = len(picture.actors) + len(picture.things) - 3
    return (
        _USUAL[shot]
        + (_OTHER if written and shot is not picture.shot else 0.0)
        + (0.3 * max(0, crowd) if shot is Shot.CLOSE_UP else 0.0)
    )


def _suits(shot: Shot, picture: Picture) -> bool:
    """Whether everything that the plan shows can be seen in this shot."""
    match shot:
        case Shot.CLOSE_UP:
            few = 0 < len(picture.actors) <= _FACES and len(picture.things) <= _BESIDE
            seen = not any(actor.pose in _UNSEEN for actor in picture.actors)
            return few and seen and not any(map(_is_large, picture.things))
        case Shot.BEHIND:
            return any(map(_can_turn_away, picture.actors)) and _has_a_view(picture)
        case Shot.ABOVE:
            floor = picture.place not in _UNFLOORED
            return floor and bool(picture.actors) and not any(_stands_high(thing) for thing in picture.things)
        case _:
            return True


def _can_turn_away(actor: Actor) -> bool:
    return actor.pose in _BACKS and actor.holding is None


def _has_a_view(picture: Picture) -> bool:
    return len(picture.actors) > 1 or any(thing.where is not Where.FRONT for thing in picture.things)


def _is_large(thing: Thing) -> bool:
    known = drawable(thing.kind)
    return known is not None and (known.size >= _LARGE or thing.size in {Size.BIG, Size.HUGE})


def _stands_high(thing: Thing) -> bool:
    """Whether it is not to be seen from above: in the sky, on a wall, as high as a house."""
    known = drawable(thing.kind)
    if known is None:
        return False
    on_wall = known.key in {"window", "door", "framed_picture", "clock", "mirror", "curtain", "oven", "shelf", "hook"}
    lit = thing.state in {State.LIT, State.DARK} and known.key == "lantern"
    return on_wall or lit or _is_large(thing) or known.habitat is Habitat.SKY or thing.where is Where.ABOVE


def arrangement(picture: Picture) -> tuple[object, ...]:
    """Who does what with what, in which order."""
    return tuple((actor.name, actor.pose, actor.holding) for actor in picture.actors), picture.things


def rearranged(picture: Picture) -> Picture:
    """The page with its actors the other way around, or with its only actor in another pose."""
    if len(picture.actors) > 1 and picture.shot is not Shot.BEHIND:
        return picture.model_copy(update={"actors": picture.actors[::-1]})
    moved = tuple(actor.model_copy(update={"pose": _ELSE.get(actor.pose, Pose.STAND)}) for actor in picture.actors)
    return picture.model_copy(update={"actors": moved})


def differ(one: Picture, other: Picture) -> int:
    """In how many of place, shot and arrangement two pages differ."""
    return (one.place != other.place) + (one.shot is not other.shot) + (arrangement(one) != arrangement(other))


def is_inside(picture: Picture) -> bool:
    place = places().get(picture.place)
    return place is not None and place.indoors
