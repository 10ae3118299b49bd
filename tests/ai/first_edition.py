"""Twenty-four scenes of the studio's first edition, as its books hold them, and how their drawings are compared."""

from hashlib import sha256
from itertools import cycle, islice

from shared_apps.ai.ports import Portrait, Scene
from shared_apps.ai.vocabulary import (
    CharacterKind,
    Colour,
    Mood,
    Outfit,
    Place,
    Pose,
    Prop,
    TimeOfDay,
    Weather,
)
from tests.sketches import actor, portrait, scene

COUNT = 24


def digest(svg: str) -> str:
    return sha256(svg.encode()).hexdigest()[:24]


def cast_of(number: int) -> tuple[Portrait, ...]:
    kinds, colours, outfits = list(CharacterKind), list(Colour), list(Outfit)
    return tuple(
        portrait(
            name,
            kind=kinds[(number + step) % len(kinds)],
            colour=colours[(number * 5 + step) % len(colours)],
            accent=colours[(number * 7 + step * 2) % len(colours)],
            outfit=outfits[(number + step * 3) % len(outfits)],
        )
        for step, name in enumerate(("Fern", "Bo", "Mim", "Bru"))
    )


def scene_of(number: int) -> Scene:
    """A scene. Together they contain every place, pose, mood, hour, weather and prop."""
    poses, moods, props = list(Pose), list(Mood), list(Prop)
    names = ("Fern", "Bo", "Mim", "Bru", "Stranger")[: number % 6]
    actors = [
        actor(
            name,
            pose=poses[(number * 3 + step) % len(poses)],
            mood=moods[(number * 2 + step) % len(moods)],
            holding=props[(number * 5 + step) % len(props)] if (number + step) % 3 == 0 else None,
        )
        for step, name in enumerate(names)
    ]
    shown = scene(
        *actors,
        place=list(Place)[number % len(Place)],
        time_of_day=list(TimeOfDay)[number % len(TimeOfDay)],
        weather=list(Weather)[number % len(Weather)],
        props=tuple(islice(cycle(props), number * 2, number * 2 + number % 5)),
    )
    return shown if actors else shown.model_copy(update={"actors": ()})
