"""From the ports' values to the studio's and back. What the ports' closed lists cannot say travels as JSON."""

from collections.abc import Sequence

from story_studio import pictures, values, vocabulary
from story_studio.catalogue import drawable, places

from shared_apps.ai.ports import Actor, Portrait, Scene
from shared_apps.ai.vocabulary import (
    CharacterKind,
    Colour,
    Mood,
    Outfit,
    Place,
    Pose,
    Pronouns,
    Prop,
    TimeOfDay,
    Trait,
    Weather,
)

PERSON = "person"
_NEAREST = {"bird": CharacterKind.OWL, "fish": CharacterKind.FROG, "feline": CharacterKind.CAT}


def member_of(portrait: Portrait) -> values.Member:
    """The portrait in the studio's words."""
    looks = values.Looks(
        colour=vocabulary.Colour(portrait.colour),
        accent=vocabulary.Colour(portrait.accent),
        outfit=vocabulary.Outfit(portrait.outfit),
    )
    invented = values.Member.model_validate_json(portrait.member) if portrait.member else None
    if invented is not None:
        changed = {"colour": looks.colour, "accent": looks.accent, "outfit": looks.outfit}
        looks = invented.looks.model_copy(update=changed)
        return invented.model_copy(update={"name": portrait.name, "looks": looks})
    return values.Member(
        name=portrait.name,
        kind=portrait.kind.value,
        pronouns=vocabulary.Pronouns(portrait.pronouns),
        trait=vocabulary.Trait(portrait.trait),
        looks=looks,
    )


def natural_colour_of(kind: CharacterKind) -> Colour | None:
    """What colour an animal has by nature; None for people."""
    colour = pictures.natural_colour_of(kind.value)
    return Colour(colour) if colour else None


def portrait_of(member: values.Member, cast: Sequence[Portrait]) -> Portrait:
    """The family's own portrait where the member is one of theirs, else one that carries the studio's description."""
    for portrait in cast:
        if portrait.name == member.name:
            return portrait
    return Portrait(
        name=member.name,
        kind=_nearest_kind(member.kind),
        pronouns=Pronouns(member.pronouns),
        colour=Colour(member.looks.colour),
        accent=Colour(member.looks.accent),
        outfit=Outfit(member.looks.outfit),
        trait=Trait(member.trait),
        member=member.model_dump_json(exclude_defaults=True),
    )


def _nearest_kind(kind: str) -> CharacterKind:
    if kind in CharacterKind.values:
        return CharacterKind(kind)
    if kind == PERSON:
        return CharacterKind.CHILD
    known = drawable(kind)
    above = known.hypernyms if known else ()
    return next((near for word, near in _NEAREST.items() if word in above), CharacterKind.MOUSE)


def picture_of(scene: Scene) -> values.Picture:
    """The studio's plan of the scene; without one it is staged as the first edition staged it."""
    if scene.plan:
        return values.Picture.model_validate_json(scene.plan)
    return values.Picture(
        edition=1,
        place=scene.place,
        time=vocabulary.TimeOfDay(scene.time_of_day),
        weather=vocabulary.Weather(scene.weather),
        actors=tuple(
            values.Actor(
                name=actor.name,
                pose=vocabulary.Pose(actor.pose),
                mood=vocabulary.Mood(actor.mood),
                holding=values.Thing(kind=actor.holding) if actor.holding else None,
            )
            for actor in scene.actors
        ),
        things=tuple(values.Thing(kind=prop) for prop in scene.props),
    )


def scene_of(picture: values.Picture, description: str) -> Scene:
    """The picture in the ports' words, as near as their lists come, with the studio's own plan beside them."""
    place = places().get(picture.place)
    nearest = Place.HOME if place and place.indoors else Place.MEADOW
    return Scene(
        description=description,
        place=Place(picture.place) if picture.place in Place.values else nearest,
        time_of_day=TimeOfDay(picture.time),
        weather=Weather(picture.weather),
        actors=tuple(
            Actor(
                name=actor.name,
                pose=Pose(actor.pose),
                mood=Mood(actor.mood),
                holding=_prop(actor.holding.kind) if actor.holding else None,
            )
            for actor in picture.actors
        ),
        props=tuple(prop for thing in picture.things if (prop := _prop(thing.kind))),
        plan=picture.model_dump_json(exclude_defaults=True),
    )


def _prop(kind: str) -> Prop | None:
    return Prop(kind) if kind in Prop.values else None
