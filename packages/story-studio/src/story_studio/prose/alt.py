"""Says what a picture shows, from its plan."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from story_studio.catalogue import drawable, places
from story_studio.plot.casting import noun_of
from story_studio.prose import en
from story_studio.values import Actor, Member, Picture, Thing
from story_studio.vocabulary import Pose, State, TimeOfDay, Weather

_POSES: Mapping[Pose, str] = MappingProxyType(
    {
        Pose.STAND: "stands",
        Pose.WALK: "walks",
        Pose.RUN: "runs",
        Pose.JUMP: "jumps",
        Pose.SIT: "sits",
        Pose.SLEEP: "sleeps",
        Pose.WAVE: "waves",
        Pose.REACH: "reaches out",
        Pose.HUG: "hugs",
        Pose.POINT: "points",
        Pose.LOOK_UP: "looks up",
        Pose.HIDE: "hides",
        Pose.HOLD: "stands",
        Pose.DANCE: "dances",
    }
)
_TIMES = MappingProxyType(
    {TimeOfDay.DAWN: "early in the morning", TimeOfDay.SUNSET: "at sunset", TimeOfDay.NIGHT: "at night"}
)
_WEATHER = MappingProxyType(
    {
        Weather.RAIN: "in the rain",
        Weather.STORM: "in a storm",
        Weather.SNOW: "in the snow",
        Weather.WIND: "in the wind",
        Weather.FOG: "in the fog",
        Weather.CLOUDY: "under clouds",
    }
)
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_STATES = MappingProxyType({State.ASLEEP: "sleeping"})


def alt_text(picture: Picture, cast: Sequence[Member]) -> str:
    """ "In the rain in a street, Pip the snail holds a torn umbrella. There is a bench."."""
    members = {member.name: member for member in cast}
    place = places().get(picture.place)
    setting = [place.phrase if place else f"in {en.with_article(picture.place.replace('_', ' '))}"]
    setting += [words for words in (_TIMES.get(picture.time), _WEATHER.get(picture.weather)) if words]
    where = " ".join(setting)
    sentences = [f"{where[:1].upper()}{where[1:]}."]
    sentences += [_acting(actor, members[actor.name]) for actor in picture.actors if actor.name in members]
    if picture.things:
        verb = "is" if picture.things[0].count == 1 else "are"
        sentences.append(f"There {verb} {en.listed([_thing(thing) for thing in picture.things])}.")
    return " ".join(sentences)


def _acting(actor: Actor, member: Member) -> str:
    noun = noun_of(member)
    who = member.name if noun in member.name.lower() else f"{member.name}, {en.with_article(noun)},"
    held = f", holding {_thing(actor.holding)}" if actor.holding else ""
    return f"{who} {_POSES[actor.pose]}{held}, looking {actor.mood.value}."


def _thing(thing: Thing) -> str:
    words = [word.value for word in (thing.colour,) if word]
    if thing.state:
        words.insert(0, _STATES.get(thing.state, thing.state.value))
    if thing.size in {"tiny", "small", "big", "huge"}:
        words.insert(0, thing.size.value)
    known = drawable(thing.kind)
    noun = known.noun if known else thing.kind.replace("_", " ")
    if thing.count > 1:
        many = known.plural if known else en.plural(noun)
        return " ".join([_NUMBERS[thing.count], *words, many])
    phrase = " ".join([*words, noun])
    return phrase if known and known.mass else en.with_article(phrase)
