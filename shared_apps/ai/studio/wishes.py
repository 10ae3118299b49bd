"""What the built-in illustrator can change in a picture: the weather, the time of day, and things that it can draw."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NoReturn

from story_studio import values
from story_studio.catalogue import find, places
from story_studio.prose.alt import alt_text
from story_studio.vocabulary import Colour, TimeOfDay, Weather

from shared_apps.ai.ports import Portrait, Scene
from shared_apps.ai.studio.translation import member_of, picture_of, scene_of
from shared_apps.ai.vocabulary import Prop
from shared_apps.ai.wishes import WishedScene, WishNotDrawn

WEATHER: Mapping[str, Weather] = MappingProxyType(
    dict.fromkeys(("snow", "snowing", "snowy", "snows", "snowflakes"), Weather.SNOW)
    | dict.fromkeys(("rain", "raining", "rainy", "rains"), Weather.RAIN)
    | dict.fromkeys(("storm", "stormy", "thunder", "lightning", "thunderstorm"), Weather.STORM)
    | dict.fromkeys(("wind", "windy"), Weather.WIND)
    | dict.fromkeys(("fog", "foggy", "mist", "misty"), Weather.FOG)
    | dict.fromkeys(("cloudy", "clouds"), Weather.CLOUDY)
    | dict.fromkeys(("sunny", "sunshine", "clear"), Weather.CLEAR)
)
TIMES: Mapping[str, TimeOfDay] = MappingProxyType(
    dict.fromkeys(("night", "dark", "nighttime", "midnight"), TimeOfDay.NIGHT)
    | dict.fromkeys(("morning", "dawn", "sunrise"), TimeOfDay.DAWN)
    | dict.fromkeys(("evening", "sunset", "dusk"), TimeOfDay.SUNSET)
    | dict.fromkeys(("day", "daytime", "noon", "afternoon"), TimeOfDay.DAY)
)
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
SAYS_NOTHING = frozenset(
    "make makes it its is be let lets please can could you draw show put add give want wish would like should a an the "
    "with and also some there here in on at to of into picture page scene time weather more lots many i we us me one "
    "during during outside sky early late falling".split()
)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
CAN = (
    "The built-in studio can change the weather (snow, rain, storm, wind, fog, clouds, sun) and the time of day, and "
    "add things such as a balloon or a lantern."
)


@dataclass
class _Heard:
    """What a wish asks for, as far as the studio understands it."""

    weather: Weather | None = None
    time: TimeOfDay | None = None
    things: list[values.Thing] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    count: int = 1
    colour: Colour | None = None


def with_wish(scene: Scene, *, cast: Sequence[Portrait], wish: str, alt: str) -> WishedScene:
    """The scene with the wish in it. Without a wish it is the same scene, which another seed draws in another way.

    Raises WishNotDrawn, which names what the studio does not understand or cannot draw here.
    """
    if not wish:
        return WishedScene(scene=scene, alt=alt)
    plan = picture_of(scene)
    heard = _heard(wish, is_first_edition=plan.edition == 1)
    if heard.unknown:
        _refuse(f"It does not know what to do with “{', '.join(heard.unknown)}”. {CAN}")
    place = places().get(plan.place)
    if heard.weather and place and place.indoors:
        _refuse("This picture is indoors, where no weather shows. Try a time of day, or a thing to add.")
    changed = {
        "weather": heard.weather or plan.weather,
        "time": heard.time or plan.time,
        "things": (*plan.things, *heard.things),
    }
    if changed == {"weather": plan.weather, "time": plan.time, "things": plan.things}:
        _refuse(f"The picture is like that already. {CAN}")
    wished = plan.model_copy(update=changed)
    described = scene_of(wished, scene.description).model_copy(update={"story": scene.story})
    if plan.edition == 1:
        described = described.model_copy(update={"place": scene.place, "plan": None})
    return WishedScene(scene=described, alt=alt_text(wished, [member_of(portrait) for portrait in cast]))


def _heard(wish: str, *, is_first_edition: bool) -> _Heard:
    heard = _Heard()
    for word in WORD.findall(wish.lower()):
        if word in WEATHER:
            heard.weather = WEATHER[word]
        elif word in TIMES:
            heard.time = TIMES[word]
        elif word in COUNTS:
            heard.count = COUNTS[word]
        elif word in set(Colour):
            heard.colour = Colour(word)
        elif word not in SAYS_NOTHING:
            _hear_thing(heard, word, is_first_edition=is_first_edition)
    return heard


def _hear_thing(heard: _Heard, word: str, *, is_first_edition: bool) -> None:
    found = find(word)
    if found is None or (is_first_edition and found.key not in Prop.values):
        heard.unknown.append(word)
        return
    heard.things.append(values.Thing(kind=found.key, count=heard.count, colour=heard.colour))
    heard.count, heard.colour = 1, None


def _refuse(why: str) -> NoReturn:
    raise WishNotDrawn(why, field="wish")
