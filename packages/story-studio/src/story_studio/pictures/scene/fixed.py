"""The place's own furniture that the plan names: it is shown in the plan's state instead of drawn twice."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from random import Random

from story_studio.pictures.palette import LIGHTS
from story_studio.pictures.scene.settings import setting_of
from story_studio.pictures.scene.things import known
from story_studio.pictures.view import View
from story_studio.values import Picture, Thing
from story_studio.vocabulary import Shot, Size, TimeOfDay, Weather, Where

_FURNITURE = (
    "window", "door", "shelf", "bed", "table", "desk", "oven", "lantern", "cupboard", "fridge", "bathtub", "mirror",
    "blackboard", "clock", "framed_picture", "toilet", "bench",
)  # fmt: skip


ORBS = {"full_moon", "crescent_moon", "sun"}
"""What a window shows at its hour: the moon of a room is not below its ceiling."""


def fixed_things(picture: Picture) -> dict[str, Thing]:
    """The things of the plan that the place has of its own, by key. Seen from above a place shows none."""
    if picture.shot is Shot.ABOVE:
        return {}
    on_tables = any(thing.where is Where.TABLE for thing in picture.things)
    found = [(known(thing.kind), thing) for thing in picture.things if _is_plain(thing)]
    return {
        one.key: thing
        for one, thing in found
        if one is not None
        and ("window" if one.key in ORBS else one.key) in furniture_of(picture.place)
        and not (one.key in {"table", "desk"} and on_tables)
        and (thing.count == 1 or one.key in {"bed", "shelf", "desk"})
    }


def beside_fixed(thing: Thing, fixed: Mapping[str, Thing]) -> Iterator[Thing]:
    """What of a thing of the plan is still to be drawn: nothing of the room's own bed, one of two beds."""
    if thing not in fixed.values():
        yield thing
    elif thing.count > 1:
        yield thing.model_copy(update={"count": thing.count - 1})


def _is_plain(thing: Thing) -> bool:
    plain = thing.colour is None and thing.size is Size.USUAL
    return plain and thing.where in {Where.GROUND, Where.BEHIND, Where.ABOVE}


@lru_cache(maxsize=64)
def furniture_of(place: str) -> frozenset[str]:
    """The keys of what the place has behind the cast."""
    states = dict.fromkeys(_FURNITURE)
    view = View(LIGHTS[TimeOfDay.DAY], Random(0), 410, 650, Weather.CLEAR, states)
    tags = {piece.tag for piece in setting_of(place).draw(view).back}
    return frozenset(key for key in _FURNITURE if f'data-thing="{key}"' in tags)
