"""A small cast and pictures to draw. Each is the usual one, but for what is said to be different."""

import re

from story_studio.values import Actor, Looks, Member, Picture, Thing
from story_studio.vocabulary import Colour, Mood, Outfit, Pose, Pronouns, Trait


def member(name: str = "Pip", kind: str = "snail", **looks: object) -> Member:
    usual: dict[str, object] = {"colour": Colour.BROWN, "accent": Colour.TEAL, "outfit": Outfit.NONE}
    return Member(
        name=name, kind=kind, pronouns=Pronouns.SHE, trait=Trait.BRAVE, looks=Looks.model_validate({**usual, **looks})
    )


CAST = (member(), member("Mia", "girl", colour=Colour.RED), member("Opa", "grandfather", colour=Colour.BLUE))


def actor(name: str = "Pip", **parts: object) -> Actor:
    return Actor.model_validate({"name": name, "pose": Pose.STAND, "mood": Mood.HAPPY, **parts})


def picture(*actors: Actor, **parts: object) -> Picture:
    usual: dict[str, object] = {"place": "meadow"}
    return Picture.model_validate({**usual, **parts, "actors": actors or (actor(),)})


def thing(kind: str, **parts: object) -> Thing:
    return Thing.model_validate({"kind": kind, **parts})


def marks(svg: str, name: str) -> list[str]:
    """The values of an attribute of the groups of a drawing, such as ``data-thing``."""
    return re.findall(rf'data-{name}="([^"]*)"', svg)
