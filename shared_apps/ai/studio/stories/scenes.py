"""From a beat's shot to a scene: who is to be seen, what they hold, and the sentences that say so."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shared_apps.ai.ports import Actor, Portrait, Scene
from shared_apps.ai.studio.stories.grammar import kind_noun, listed, with_article
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
    Weather,
)

PROP_WORDS: Mapping[Prop, tuple[str, ...]] = {
    **{prop: (prop.label.split()[-1],) for prop in Prop},
    Prop.BOAT: ("boat",),
    Prop.CAMPFIRE: ("fire", "campfire"),
    Prop.GIFT: ("present", "gift", "parcel"),
    Prop.TREASURE: ("chest", "treasure"),
}
"""The words by which a text mentions a prop."""

_PLACES: Mapping[Place, str] = {
    Place.MEADOW: "in a meadow", Place.FOREST: "in a forest", Place.SEASIDE: "by the sea",
    Place.UNDERSEA: "under the sea", Place.MOUNTAIN: "on a mountain", Place.VILLAGE: "in a village",
    Place.CITY: "in a city street", Place.FARM: "on a farm", Place.GARDEN: "in a garden", Place.CASTLE: "at a castle",
    Place.DESERT: "in the desert", Place.SNOW: "in the snow", Place.SPACE: "among the stars in space",
    Place.JUNGLE: "in the jungle", Place.RIVER: "by a river", Place.HOME: "in a cosy room",
}  # fmt: skip
_TIMES: Mapping[TimeOfDay, str] = {
    TimeOfDay.DAWN: "at dawn", TimeOfDay.DAY: "", TimeOfDay.SUNSET: "at sunset", TimeOfDay.NIGHT: "at night",
}  # fmt: skip
_WEATHERS: Mapping[Weather, str] = {
    Weather.CLEAR: "", Weather.CLOUDY: "under a cloudy sky", Weather.RAIN: "in the rain", Weather.STORM: "in a storm",
    Weather.SNOW: "as snow falls", Weather.WIND: "in the wind", Weather.FOG: "in the fog",
}  # fmt: skip
_POSES: Mapping[Pose, tuple[str, str]] = {
    Pose.STAND: ("stands", "stand"), Pose.WALK: ("walks", "walk"), Pose.RUN: ("runs", "run"),
    Pose.JUMP: ("jumps", "jump"), Pose.SIT: ("sits", "sit"), Pose.SLEEP: ("sleeps", "sleep"),
    Pose.WAVE: ("waves", "wave"), Pose.REACH: ("reaches up", "reach up"),
    Pose.HUG: ("opens wide arms", "open wide arms"), Pose.POINT: ("points", "point"),
    Pose.LOOK_UP: ("looks up", "look up"), Pose.HIDE: ("hides", "hide"),
    Pose.HOLD: ("stands", "stand"), Pose.DANCE: ("dances", "dance"),
}  # fmt: skip
_OUTFITS: Mapping[Outfit, str] = {
    Outfit.NONE: "", Outfit.SCARF: "a {} scarf", Outfit.CAPE: "a {} cape", Outfit.HAT: "a {} hat",
    Outfit.CROWN: "a {} crown", Outfit.GLASSES: "{} glasses", Outfit.DUNGAREES: "{} dungarees",
    Outfit.RAINCOAT: "a {} raincoat", Outfit.JUMPER: "a {} striped jumper", Outfit.BACKPACK: "a {} backpack",
    Outfit.BOW: "a {} bow",
}  # fmt: skip
_NEARBY = {Pose.SLEEP, Pose.HIDE}


@dataclass(frozen=True)
class Backdrop:
    """Where and when a picture is."""

    place: Place
    time_of_day: TimeOfDay
    weather: Weather


def make_scene(
    backdrop: Backdrop, actors: Sequence[Actor], props: Sequence[Prop], cast: Mapping[str, Portrait]
) -> tuple[Scene, str]:
    """The scene, and the sentence that says what its picture shows."""
    where = " ".join(
        part for part in (_PLACES[backdrop.place], _TIMES[backdrop.time_of_day], _weather(backdrop)) if part
    )
    nearby = f", with {listed([prop.label for prop in props])} nearby" if props else ""
    doings = [_doing(actor) for actor in actors]
    alt = f"{doings[0]} {where}"
    if len(doings) > 1:
        alt += f" while {listed(doings[1:])}"
    looks = [f"{actor.name} is {_looks(cast[actor.name])}" for actor in actors]
    description = f"{alt}{nearby}; {listed(looks)}."
    scene = Scene(
        description=description,
        place=backdrop.place,
        time_of_day=backdrop.time_of_day,
        weather=backdrop.weather,
        actors=tuple(actors),
        props=tuple(props),
    )
    return scene, f"{alt}{nearby}."


def mentions(text: str, prop: Prop) -> bool:
    """Whether the text speaks of this thing."""
    words = {word.strip(".,;:!?…“”‘’()—–").removesuffix("’s").lower() for word in text.replace("—", " ").split()}
    return any(word in words for word in PROP_WORDS[prop])


def _weather(backdrop: Backdrop) -> str:
    return "" if backdrop.place in (Place.HOME, Place.SPACE, Place.UNDERSEA) else _WEATHERS[backdrop.weather]


def _doing(actor: Actor) -> str:
    verb = _POSES[actor.pose][0]
    phrase = f"{actor.name} {verb}"
    if actor.holding:
        phrase += f" holding {actor.holding.label}"
    if actor.pose is not Pose.SLEEP and actor.mood is not Mood.CALM:
        phrase += f"{' and' if actor.holding else ''} looking {actor.mood.label}"
    return phrase


def _looks(portrait: Portrait) -> str:
    noun = kind_noun(portrait)
    if portrait.kind is CharacterKind.CHILD and portrait.pronouns in (Pronouns.THEY, Pronouns.IT):
        noun = "child"
    colour = "" if portrait.kind is CharacterKind.CHILD else f"{portrait.colour.value} "
    outfit = _OUTFITS[portrait.outfit].format(_accent(portrait.accent))
    return f"{with_article(f'{colour}{noun}')}{f' in {outfit}' if outfit else ''}"


def _accent(colour: Colour) -> str:
    return colour.value
