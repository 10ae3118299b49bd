"""Where, when and in what weather an idea happens."""

from spacy.tokens import Doc, Token

from story_studio.catalogue.places import find_place
from story_studio.premise.nouns import is_person_name, noun_of
from story_studio.premise.wordnet import wordnet
from story_studio.vocabulary import TimeOfDay, Weather

_AT = frozenset(
    "in at on under inside into to through across behind near over beneath between around from of along".split()
)
_PLACES = (
    "location", "structure", "building", "geological formation", "body of water", "room", "establishment", "tract",
    "natural elevation", "land", "thoroughfare", "way", "facility", "workplace", "dwelling", "plot", "housing",
)  # fmt: skip
_NO_PLACE = frozenset(
    "well ladder plant shoe chair seat sleeve counter drain umbrella lantern way side end "
    "middle top bottom line point part corner tent bed bath coop fence bridge door window "
    "stage-fright center centre place spot nest hole cage roof wall shelf castle-cake edge front home-work north south "
    "area piece step stair tree".split()
)
_THOUGH = frozenset(
    "bed roof nest hole stage bath bathtub tree bridge tent moon space sky sun star ship boat train bus rocket bottle "
    "box aeroplane airplane plane class coop handbag pocket cupboard lift wall spaceship submarine tunnel zoo circus planet island cloud piano shoe drawer rainbow fridge".split()
)
_SAME_AS = {"nursery": "classroom", "kindergarten": "classroom", "flat": "house", "circus": "circus"}
_TIMES = {
    TimeOfDay.NIGHT: "night midnight dark moonlight bedtime star dream tonight",
    TimeOfDay.DAWN: "dawn sunrise morning",
    TimeOfDay.SUNSET: "sunset dusk evening",
    TimeOfDay.DAY: "noon midday afternoon daytime",
}
_WEATHERS = {
    Weather.RAIN: "rain raining rainy rained umbrella puddle flood raincoat",
    Weather.STORM: "storm thunder lightning thunderstorm stormy hurricane",
    Weather.SNOW: "snow snowy snowing snowed snowman snowflake blizzard sledge winter ice",
    Weather.WIND: "wind windy gale breeze kite",
    Weather.FOG: "fog foggy mist misty",
}


def place_of(doc: Doc) -> Token | None:
    """The noun that says where: after "in", "at" or "to" first, then any noun that is a place."""
    candidates = [token for token in doc if token.pos_ in {"NOUN", "PROPN"} and token.dep_ != "compound"]
    governed = [token for token in candidates if token.dep_ == "pobj" and token.head.lower_ in _AT]
    for token in governed:
        lemma = token.lemma_.lower()
        if _is_place(token) or lemma in _THOUGH or (find_place(lemma) and not noun_of(token).animate):
            return token
    others = [token for token in candidates if _is_place(token) and token.dep_ in {"ROOT", "pobj", "dobj", "attr"}]
    return others[0] if others else None


def _is_place(token: Token) -> bool:
    return not is_person_name(token) and is_place_noun(token.lemma_.lower())


def is_place_noun(lemma: str) -> bool:
    """Whether somebody can be in it: a room, a building, a landscape, a town."""
    return lemma not in _NO_PLACE and wordnet().is_a(lemma, *_PLACES) and not wordnet().is_living(lemma)


def place_key(lemma: str) -> str | None:
    """The key of the place that can be drawn for it; None where there is none."""
    found = find_place(_SAME_AS.get(lemma, lemma))
    return found.key if found is not None else None


def time_of(words: set[str]) -> TimeOfDay | None:
    return next((time for time, cues in _TIMES.items() if not words.isdisjoint(cues.split())), None)


def weather_of(words: set[str]) -> Weather | None:
    return next((weather for weather, cues in _WEATHERS.items() if not words.isdisjoint(cues.split())), None)
