"""When the hero of a picture takes the thing that the page is about into the hands."""

from story_studio.catalogue import drawable
from story_studio.values import Actor, Picture, Thing
from story_studio.vocabulary import Pose, Size, Where

_BUSY = {Pose.DANCE, Pose.HOLD}
"""Poses of somebody who does something with what lies beside them."""
_WITHOUT = {Pose.SLEEP, Pose.HUG, Pose.HIDE, Pose.POINT}
"""Poses in which nobody plays an instrument."""
_INSTRUMENTS = "musical-instrument"
_CARRIED = 0.8
"""No higher than this, beside a child."""


def with_full_hands(picture: Picture, hero: str) -> Picture:
    """The plan with the instrument, or the thing beside a busy hero, in the hands of the actor of that name.

    A thing that lies anywhere in particular, such as on a table, stays there.
    """
    taker = next((actor for actor in picture.actors if actor.name == hero), None)
    taken = next((thing for thing in picture.things if taker and _takes(taker, thing)), None)
    if taker is None or taken is None:
        return picture
    holding = taker.model_copy(update={"holding": taken})
    actors = tuple(holding if actor is taker else actor for actor in picture.actors)
    things = tuple(thing for thing in picture.things if thing is not taken)
    return picture.model_copy(update={"actors": actors, "things": things})


def _takes(actor: Actor, thing: Thing) -> bool:
    known = drawable(thing.kind)
    if known is None or actor.holding is not None or thing.count > 1:
        return False
    if thing.where is not Where.GROUND or thing.size in {Size.BIG, Size.HUGE} or known.size > _CARRIED:
        return False
    if known.group == _INSTRUMENTS:
        return actor.pose not in _WITHOUT
    return known.holdable and not known.figure and actor.pose in _BUSY
