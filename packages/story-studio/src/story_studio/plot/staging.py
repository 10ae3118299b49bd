"""Makes a page's picture plan out of what its panels show."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from story_studio.agreement import with_named
from story_studio.catalogue import drawable, find
from story_studio.plot.casting import Casting
from story_studio.plot.eye import arrangement, rearranged, with_shots
from story_studio.plot.hands import with_full_hands
from story_studio.plot.script import Panel, ShownActor, ShownThing
from story_studio.prose.naming import Named
from story_studio.values import Actor, Picture, Thing
from story_studio.vocabulary import Colour, Mood, Pose, Shot, TimeOfDay, Weather


@dataclass(frozen=True)
class Told:
    """What the text says of a picture: the things that it names, and who acts."""

    named: tuple[Named, ...] = ()
    acting: tuple[str, ...] = ()


def here(panels: Sequence[Panel]) -> list[Panel]:
    """Those of a page's panels that happen where its picture is."""
    return [panel for panel in panels if panel.shows.place in {panels[0].shows.place, None}]


NOTHING = Told()


class Stage:
    """Stages one book."""

    def __init__(self, casting: Casting) -> None:
        self._casting = casting

    def book(self, pages: Sequence[tuple[Sequence[Panel], Told]]) -> list[Picture]:
        """A picture for each page, no two in a row alike."""
        pictures = [self.picture(panels, told) for panels, told in pages]
        shot = with_shots(pictures, [panels[0].shows.shot is not None for panels, _ in pages])
        for number, after in enumerate(shot[1:], 1):
            if arrangement(shot[number - 1]) == arrangement(after):
                shot[number] = rearranged(after)
        return shot

    def picture(self, panels: Sequence[Panel], told: Told = NOTHING) -> Picture:
        """The first panel's setting with everybody and everything that the panels in the same place show."""
        first = panels[0].shows
        shown_here = [panel.shows for panel in here(panels)]
        shows = replace(
            first,
            actors=tuple({actor.role: actor for shown in reversed(shown_here) for actor in shown.actors}.values()),
            things=tuple({thing.kind: thing for shown in shown_here for thing in shown.things}.values()),
        )
        order = [actor.role for shown in shown_here for actor in shown.actors]
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
        return with_full_hands(with_named(picture, told.named, told.acting), self._casting.people["hero"].name)

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
