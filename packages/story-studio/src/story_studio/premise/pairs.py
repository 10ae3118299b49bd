"""Ideas with two heroes, whose verb a parser takes for a noun: "a snail and a turtle race to the lighthouse"."""

import re

from story_studio.premise.domains import is_story_verb
from story_studio.premise.wordnet import wordnet

_TWO = re.compile(
    r"^(?P<who>(?:an?|the|two|three) [\w'-]+(?: [\w'-]+)? and (?:an?|the|his|her|their) [\w'-]+(?: [\w'-]+)?) "
    r"(?P<verb>[a-z]+) "
    r"(?P<rest>(?:to|for|over|across|through|in|into|on|up|down|about|with|from|an?|the|one|their) .+)$",
    re.IGNORECASE,
)


_MANY = re.compile(
    r"^(?P<who>(?:the|two|three|four|five|some) (?:[\w'-]+s|children|mice|people)(?: of (?:class )?\w+)?) "
    r"(?P<verb>[a-z]+) (?P<rest>(?:an?|the|one|their) .+)$",
    re.IGNORECASE,
)


def with_helper(text: str) -> str:
    """The text with "can" before such a verb, which a parser reads rightly; as it is where there is none."""
    said = _TWO.match(text) or _MANY.match(text)
    if said is None or not is_story_verb(said["verb"]) or not wordnet().is_noun(said["verb"]):
        return text
    return f"{said['who']} can {said['verb']} {said['rest']}"
