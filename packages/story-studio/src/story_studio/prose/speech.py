"""Whose "my" it is: a deed in the idea's first person, told of the hero or said by somebody."""

import re

from story_studio.prose.en import PRONOUN_SLOTS, PRONOUNS
from story_studio.vocabulary import Pronouns

_OPEN, _CLOSE = "\ue200", "\ue201"
_OWN = {
    "me": ("them", "you"),
    "us": ("them", "you"),
    "my": ("their", "your"),
    "our": ("their", "your"),
    "mine": ("theirs", "yours"),
    "myself": ("themself", "yourself"),
}
_FIRST_PERSON = re.compile(rf"(?<!{_OPEN})\b({'|'.join(_OWN)})\b", re.IGNORECASE)
_ITS = re.compile(r"\bits\b(?= \w)")
_THIRD_PERSON = re.compile(r"\b(?:its|his|her|their)\b(?= \w)", re.IGNORECASE)
_MARKED = re.compile(rf"{_OPEN}(\w+){_CLOSE}")
_SUBJECT = re.compile(r"\b(I|we|you|your|he|she|they)\b", re.IGNORECASE)


def marked(deed: str, *, alone: bool = False) -> str:
    """The deed with marks around each word that depends on who speaks.

    Where the hero is ``alone`` in the idea, "its owner" is the hero's, whatever pronoun the hero got since.
    """
    deed = (_THIRD_PERSON if alone else _ITS).sub(rf"{_OPEN}my{_CLOSE}", deed)
    return _FIRST_PERSON.sub(rf"{_OPEN}\1{_CLOSE}", deed)


def spoken(text: str, hero: Pronouns) -> str:
    """The text without marks: "she rode her bike", “I ride my bike”, “Can you ride your bike?”."""
    return _MARKED.sub(lambda found: _word(found, hero), text)


def _word(found: re.Match[str], hero: Pronouns) -> str:
    word, before = found.group(1), found.string[: found.start()]
    of_hero, of_listener = _OWN[word.lower()]
    narrated = PRONOUNS[hero][PRONOUN_SLOTS.index(of_hero)]
    if before.count("“") <= before.count("”"):
        return narrated
    subjects = _SUBJECT.findall(before.rpartition("“")[2])
    subject = subjects[-1].lower() if subjects else "i"
    return {"i": word, "we": word, "you": of_listener, "your": of_listener}.get(subject, narrated)
