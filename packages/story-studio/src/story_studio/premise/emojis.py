"""The nouns that emojis stand for."""

import re
from functools import cache
from importlib.resources import files

from story_studio.premise.wordnet import wordnet

_MODIFIERS = dict.fromkeys((0x200D, 0xFE0F, 0x20E3, *range(0x1F3FB, 0x1F400)))
_LEFT_OUT = re.compile(
    r"^(closed|open|smiling|grinning|crying|pouting|kissing|weary|flying|spouting|front-facing|dark|light|red|green|blue|"
    r"orange|yellow|purple|brown|black|white|european|japanese|two-hump|baby(?= chick)|kick|video|old (?=key))\s+| (face|button"
    r"|mark|symbol|suit|heart)$"
)
_NOUNS = {
    "cheese wedge": "cheese",
    "mage": "wizard",
    "woman mage": "witch",
    "pot of food": "soup",
    "steaming bowl": "soup",
    "beach with umbrella": "beach",
    "female sign": "",
    "male sign": "",
    "water pistol": "water",
    "rescue worker’s helmet": "helmet",
    "person in lotus position": "yoga",
    "woman in manual wheelchair": "wheelchair",
    "superhero": "superhero",
    "old woman": "grandmother",
    "old man": "grandfather",
    "cloud with rain": "rain",
    "cloud with snow": "snow",
    "cloud with lightning": "thunder",
    "cloud with lightning and rain": "thunder",
    "umbrella with rain drops": "umbrella",
    "umbrella on ground": "umbrella",
    "t-rex": "dinosaur",
    "sauropod": "dinosaur",
    "spiral shell": "shell",
    "honey pot": "honey",
    "honeybee": "bee",
    "lady beetle": "ladybird",
    "crescent moon": "moon",
    "full moon": "moon",
    "birthday cake": "cake",
    "shortcake": "cake",
    "artist palette": "paint",
    "sun with face": "sun",
    "hatching chick": "chick",
    "front-facing baby chick": "chick",
    "person in manual wheelchair": "wheelchair",
    "sailboat": "boat",
    "deciduous tree": "tree",
    "evergreen tree": "tree",
    "rabbit": "rabbit",
    "hamster": "hamster",
    "soccer ball": "football",
    "red apple": "apple",
    "water wave": "sea",
    "camping": "tent",
    "house with garden": "house",
    "desert island": "island",
    "ferris wheel": "fair",
    "snowman without snow": "snowman",
    "racing car": "car",
    "automobile": "car",
    "person walking": "walk",
}


@cache
def _names() -> dict[str, str]:
    lines = (files("story_studio.premise") / "data" / "emoji.tsv").read_text(encoding="utf-8").splitlines()
    return {emoji.translate(_MODIFIERS): name for emoji, _, name in (line.partition("\t") for line in lines)}


def nouns_in(text: str) -> list[str]:
    """The nouns of the emojis in a text, in their order, each once."""
    found = [
        noun for sign in text.translate(_MODIFIERS) if not sign.isascii() and (noun := _noun(_names().get(sign, "")))
    ]
    return list(dict.fromkeys(found))


def without_emojis(text: str) -> str:
    kept = (sign for sign in text.translate(_MODIFIERS) if sign.isascii() or sign not in _names())
    return " ".join("".join(kept).split())


def _noun(name: str) -> str:
    name = name.lower()
    if name in _NOUNS or not name:
        return _NOUNS.get(name, "")
    while (shorter := _LEFT_OUT.sub("", name)) != name:
        name = shorter
    name = re.split(r" (?:with|of|in|on|without) ", name)[0]
    return name if wordnet().is_noun(name) else name.split(" ")[-1]
