"""Whether a page's picture shows what its text names: things, their states, and who acts.

``with_named`` makes a plan agree with its text, for every book; ``disagreements`` says where one does not: for proof,
tests and bench.
"""

from collections.abc import Iterator, Sequence

from story_studio.catalogue import Rig, drawable, find, places
from story_studio.plot.relatives import relative_of
from story_studio.prose.naming import Named
from story_studio.values import Actor, Member, Picture, Thing
from story_studio.vocabulary import Mood, Pose

_OF_HOUSES = frozenset({"window", "curtain"})
"""What belongs to a wall: in the open it is part of the houses there."""

_ALIKE = (
    frozenset({"letter", "page_facing_up", "scroll", "memo", "secret_note", "notepad", "page_with_curl"}),
    frozenset({"book", "closed_book", "open_book", "notebook_with_decorative_cover", "notebook", "ledger"}),
    frozenset({"package", "parcel", "treasure"}), frozenset({"table", "desk"}), frozenset({"rock", "rocks"}),
    frozenset({"ball_of_string", "yarn", "rope", "thread"}), frozenset({"cake", "birthday_cake", "slice_of_cake"}),
    frozenset({"teacup", "cup_of_tea", "hot_drink", "cocoa", "coffee"}),
    frozenset({"placard", "signpost", "stop_sign"}),
)  # fmt: skip
"""Drawings that are called by each other's names: a sheet of paper is drawn as a letter."""


def with_named(picture: Picture, named: Sequence[Named], acting: Sequence[str] = ()) -> Picture:
    """The plan with everything that the text names, each in the state that the text gives, and everyone who acts."""
    for one in named:
        picture = _with(picture, one) if _is_wanted(one, picture) else picture
    present = {actor.name for actor in picture.actors}
    late = tuple(Actor(name=name, pose=Pose.STAND, mood=Mood.CALM) for name in acting if name not in present)
    return picture.model_copy(update={"actors": (*picture.actors, *late)}) if late else picture


def _is_wanted(named: Named, picture: Picture) -> bool:
    place = places().get(picture.place)
    return named.kind not in _OF_HOUSES or (place is not None and place.indoors)


def _with(picture: Picture, named: Named) -> Picture:
    held = tuple(_stated_in_hand(actor, named) for actor in picture.actors)
    if any(actor.holding and _is_same(actor.holding, named) for actor in held):
        return picture.model_copy(update={"actors": held})
    if any(_is_same(thing, named) for thing in picture.things):
        things = tuple(_stated(thing, named) if _is_same(thing, named) else thing for thing in picture.things)
        return picture.model_copy(update={"things": things})
    added = Thing(kind=named.kind, count=min(named.count, 3), state=named.state)
    return picture.model_copy(update={"things": (*picture.things, added)})


def _stated_in_hand(actor: Actor, named: Named) -> Actor:
    if actor.holding is None or not _is_same(actor.holding, named):
        return actor
    return actor.model_copy(update={"holding": _stated(actor.holding, named)})


def _stated(thing: Thing, named: Named) -> Thing:
    return thing.model_copy(update={"state": named.state}) if named.state else thing


def _is_same(thing: Thing, named: Named) -> bool:
    """Whether they are one drawing: the same key, or the same one in a colour of its own."""
    if thing.kind == named.kind:
        return True
    one, other = drawable(thing.kind), drawable(named.kind)
    if one is None or other is None:
        return False
    if any(thing.kind in alike and named.kind in alike for alike in _ALIKE):
        return True
    return named.word in one.nouns or other.noun in one.nouns or (one.base or one.key) == (other.base or other.key)


def disagreements(
    picture: Picture, named: Sequence[Named], acting: Sequence[str], cast: Sequence[Member]
) -> Iterator[str]:
    """What the text names and the picture lacks, one sentence each."""
    shown = [*picture.things, *(actor.holding for actor in picture.actors if actor.holding)]
    for one in named:
        if not _is_wanted(one, picture):
            continue
        same = [thing for thing in shown if _is_same(thing, one)]
        if not same:
            yield f"The text names a {one.word} that the picture lacks."
        elif one.state and all(thing.state is not one.state for thing in same):
            yield f"The {one.word} is {one.state} in the text and not in the picture."
    present = {actor.name for actor in picture.actors}
    yield from (f"{name} acts and is not in the picture." for name in acting if name not in present)
    yield from (f"{who.name} is called a {who.noun} and drawn as a {who.kind}." for who in cast if not is_drawn_so(who))


def is_drawn_so(member: Member) -> bool:
    """Whether the noun by which the text calls somebody means what is drawn."""
    kind = drawable(member.kind)
    if kind is None or not member.noun or relative_of(member.noun.split()[-1]):
        return True
    meant = [known for noun in (member.noun, *member.noun.split()) if (known := find(noun))]
    people = any(known.rig is Rig.PERSON for known in meant) and kind.rig is Rig.PERSON
    return not meant or people or any((known.base or known.key) == (kind.base or kind.key) for known in meant)
