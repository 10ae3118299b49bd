"""Makes a page's picture plan out of what its panels show."""

from collections.abc import Sequence
from dataclasses import replace

from story_studio.catalogue import drawable, find
from story_studio.plot.casting import Casting
from story_studio.plot.hands import with_full_hands
from story_studio.plot.script import Panel, ShownActor, ShownThing
from story_studio.values import Actor, Picture, Thing
from story_studio.vocabulary import Colour, Mood, Pose, Shot, TimeOfDay, Weather

_SHOTS = (Shot.MEDIUM, Shot.WIDE, Shot.CLOSE_UP, Shot.BEHIND, Shot.ABOVE)
_CROWD = 3


class Stage:
    """Stages one book. It remembers the page before, so that no two in a row look the same."""

    def __init__(self, casting: Casting) -> None:
        self._casting = casting
        self._before: Picture | None = None

    def picture(self, panels: Sequence[Panel]) -> Picture:
        """The first panel's setting with everybody and everything that the panels in the same place show."""
        first = panels[0].shows
        here = [panel.shows for panel in panels if panel.shows.place in {first.place, None}]
        shows = replace(
            first,
            actors=tuple({actor.role: actor for shown in reversed(here) for actor in shown.actors}.values()),
            things=tuple({thing.kind: thing for shown in here for thing in shown.things}.values()),
        )
        order = [actor.role for shown in here for actor in shown.actors]
        actors = sorted(shows.actors, key=lambda actor: order.index(actor.role))
        held = {actor.holding.kind for actor in actors if actor.holding}
        picture = Picture(
            place=self._place(first.place),
            time=first.time or TimeOfDay.DAY,
            weather=first.weather or Weather.CLEAR,
            shot=first.shot or Shot.MEDIUM,
            actors=tuple(self._actor(actor) for actor in actors),
            things=tuple(
                thing for shown in shows.things if shown.kind not in held for thing in [self._thing(shown)] if thing
            ),
        )
        self._before = with_full_hands(
            self._unlike_before(picture, fixed=first.shot is not None), self._casting.people["hero"].name
        )
        return self._before

    def _unlike_before(self, picture: Picture, *, fixed: bool) -> Picture:
        """Another shot than the page before where the place is the same, and another order of the actors."""
        before = self._before
        if before is None:
            return picture
        crowd = len(picture.actors) + len(picture.things)
        fitting = [shot for shot in _SHOTS if shot is not Shot.CLOSE_UP or (crowd <= _CROWD and picture.actors)]
        if picture.shot is before.shot and (not fixed or picture.place == before.place):
            start = fitting.index(before.shot) if before.shot in fitting else 0
            picture = picture.model_copy(update={"shot": fitting[(start + 1) % len(fitting)]})
        names = [actor.name for actor in picture.actors]
        if len(names) > 1 and names == [actor.name for actor in before.actors]:
            picture = picture.model_copy(update={"actors": picture.actors[::-1]})
        return picture

    def _place(self, place: str | None) -> str:
        noun = self._casting.things.get(place or "")
        return (noun.kind if noun else place) or "meadow"

    def _actor(self, shown: ShownActor) -> Actor:
        people = self._casting.people
        looks_at = shown.looks_at
        if looks_at:
            noun = self._casting.things.get(looks_at)
            looks_at = people[looks_at].name if looks_at in people else noun.kind if noun else looks_at
        holding = self._thing(shown.holding) if shown.holding else None
        return Actor(
            name=people[shown.role].name,
            pose=shown.pose or (Pose.HOLD if holding else Pose.STAND),
            mood=shown.mood or Mood.CALM,
            holding=holding,
            looks_at=looks_at,
            size=shown.size,
        )

    def _thing(self, shown: ShownThing) -> Thing | None:
        things, count = self._casting.things, shown.count
        kind: str | None = shown.kind
        if kind in things:
            kind = things[shown.kind].kind
        elif shown.kind.endswith("s") and shown.kind[:-1] in things:
            kind, count = things[shown.kind[:-1]].kind, max(count, 3)
        if kind is None:
            return None
        if drawable(kind) is None:
            known = find(kind.replace("_", " "))
            kind = known.key if known else kind
        colour = Colour(shown.colour) if shown.colour else None
        return Thing(kind=kind, count=count, state=shown.state, size=shown.size, where=shown.where, colour=colour)
