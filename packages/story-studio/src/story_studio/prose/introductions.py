"""How a text mentions somebody for the first time."""

import re

from story_studio.plot.casting import is_person, noun_of
from story_studio.plot.relatives import FIXED_NAMES, RELATIONS
from story_studio.prose.en import with_article
from story_studio.values import Member

_WITH_NOUN = re.compile(r"^(?P<before>.*?)\{name\} the \{\w+\.noun\}(?P<after>.*)$")


def introduction(member: Member, pattern: str) -> str:
    """The pattern of the role, or "{name} the goat", as it fits the member.

    A person of whom no more is known than boy or woman is "a boy called Leo", and never "Leo the boy". A name that has
    the noun in it ("Uncle Ivo") stands alone.
    """
    pattern = pattern or "{name} the {one.noun}"
    found = _WITH_NOUN.match(pattern)
    if found is None:
        return pattern
    noun = noun_of(member)
    before, after = found["before"].strip(), found["after"]
    if noun.split()[-1].lower() in member.name.lower().split() or (_is_plain(member) and "{" in before):
        return f"{before} {{name}}{after}".strip()
    if _is_plain(member):
        described = noun if not before or before in noun.split() else f"{before} {noun}"
        return f"{with_article(described)} called {{name}}{after}"
    return f"{before} {{name}} the {noun}{after}".strip()


def has_to_be_introduced(hero: Member, opening: str) -> bool:
    """Whether the book's first words do not say what its hero is: an owl, a teacher. Of a child the name is enough."""
    if _is_plain(hero) or hero.noun in RELATIONS or hero.name in FIXED_NAMES:
        return False
    return re.search(rf"\b{re.escape(noun_of(hero))}\b", opening, re.IGNORECASE) is None


def _is_plain(member: Member) -> bool:
    """Whether only age and pronouns say what to call them."""
    return is_person(member.kind) and not member.noun
