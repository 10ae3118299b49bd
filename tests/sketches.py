"""Portraits, actors and scenes to draw. Each is the usual one, but for what is said to be different."""

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


def portrait(name: str = "Fern", **looks: object) -> Portrait:
    usual: dict[str, object] = {
        "kind": CharacterKind.FOX,
        "pronouns": Pronouns.SHE,
        "colour": Colour.ORANGE,
        "accent": Colour.TEAL,
        "outfit": Outfit.SCARF,
        "trait": Trait.BRAVE,
    }
    return Portrait.model_validate({"name": name, **usual, **looks})


def actor(name: str = "Fern", pose: Pose = Pose.STAND, mood: Mood = Mood.HAPPY, holding: Prop | None = None) -> Actor:
    return Actor(name=name, pose=pose, mood=mood, holding=holding)


def scene(*actors: Actor, **parts: object) -> Scene:
    usual: dict[str, object] = {
        "description": "Fern in the meadow.",
        "place": Place.MEADOW,
        "time_of_day": TimeOfDay.DAY,
        "weather": Weather.CLEAR,
    }
    return Scene.model_validate({**usual, **parts, "actors": actors or (actor(),)})
