"""Family and friends whom an idea names: what a story calls them, and how it speaks of them."""

import re
from collections.abc import Set
from dataclasses import dataclass
from random import Random

from story_studio.plot.looks import invented_name
from story_studio.premise.spelling import in_small_letters
from story_studio.premise.values import Noun, Premise
from story_studio.vocabulary import Age, Pronouns


@dataclass(frozen=True)
class Relative:
    """One relation. ``name`` is what a child calls them; ``titled`` goes before an invented name: "Uncle Ivo"."""

    noun: str
    pronouns: Pronouns | None
    age: Age
    name: str = ""
    titled: bool = False


_MAMA = Relative("mother", Pronouns.SHE, Age.ADULT, name="Mama")
_PAPA = Relative("father", Pronouns.HE, Age.ADULT, name="Papa")
_GRAN = Relative("grandmother", Pronouns.SHE, Age.OLD, name="Gran")
_GRANDPA = Relative("grandfather", Pronouns.HE, Age.OLD, name="Grandpa")
_WORDS = {
    _MAMA: "mother mum mummy mama mom mommy mam",
    _PAPA: "father dad daddy papa",
    _GRAN: "grandmother grandma granny gran nana nan oma",
    _GRANDPA: "grandfather grandpa grandad granddad gramps opa",
    Relative("aunt", Pronouns.SHE, Age.ADULT, titled=True): "aunt auntie",
    Relative("uncle", Pronouns.HE, Age.ADULT, titled=True): "uncle",
    Relative("sister", Pronouns.SHE, Age.CHILD): "sister stepsister",
    Relative("brother", Pronouns.HE, Age.CHILD): "brother stepbrother",
    Relative("twin", None, Age.CHILD): "twin",
    Relative("cousin", None, Age.CHILD): "cousin",
    Relative("friend", None, Age.CHILD): "friend",
    Relative("classmate", None, Age.CHILD): "classmate",
    Relative("neighbour", None, Age.ADULT): "neighbour neighbor",
}
_RELATIVES = {word: relative for relative, words in _WORDS.items() for word in words.split()}
RELATIONS = frozenset(relative.noun for relative in _RELATIVES.values() if not relative.name)
"""Nouns that are introduced as somebody's: "Juno's cousin Ivo"."""
SECOND_NAMES = {"Mama": "Mummy", "Papa": "Daddy"}
"""What a child calls the other one of two mothers or two fathers."""
FIXED_NAMES = frozenset([*(rel.name for rel in _RELATIVES.values() if rel.name), *SECOND_NAMES.values()])


def relative_of(lemma: str) -> Relative | None:
    """The relation that a word names: "granny" is the grandmother, "foster sister" a sister."""
    return _RELATIVES.get(lemma.lower().rsplit(maxsplit=1)[-1]) if lemma else None


def name_of(relative: Relative, noun: Noun, premise: Premise, taken: Set[str]) -> tuple[str, Pronouns]:
    """What the story calls a relative, and the pronouns; the idea's own name where it gives one."""
    chance = Random(f"{relative.noun} of {premise.idea}")
    spoken = noun.pronouns if noun.pronouns in {Pronouns.SHE, Pronouns.HE} else None
    pronouns = relative.pronouns or spoken or chance.choice([Pronouns.SHE, Pronouns.HE])
    if relative.name:
        return relative.name, pronouns
    given = given_name(noun, premise)
    name = given or invented_name(pronouns, chance, [*taken, *premise.idea.split()])
    return (f"{relative.noun.title()} {name}" if relative.titled else name), pronouns


def given_name(noun: Noun, premise: Premise) -> str:
    """ "Rashid" of "Uncle Rashid's taxi"; empty where the idea gives no name."""
    found = re.search(
        rf"\b{re.escape(noun.lemma)}s?,? ([A-Z][a-z]+)(?:['’]s)?\b", in_small_letters(premise.idea), re.IGNORECASE
    )
    if noun.name:
        return noun.name
    return found.group(1) if found and found.group(1)[0].isupper() else ""


def stand_in(name: str, taken: Set[str]) -> Relative | None:
    """Another relative for a role whose fixed name somebody has already; None where the name is free."""
    if name not in taken or name not in FIXED_NAMES:
        return None
    order = (_PAPA, _MAMA, _GRAN, _GRANDPA) if name in {"Mama", "Papa"} else (_GRANDPA, _GRAN, _PAPA, _MAMA)
    return next(relative for relative in order if relative.name not in taken)
