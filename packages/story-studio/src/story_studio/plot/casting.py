"""Who plays which role of a script, and which nouns fill its slots."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from story_studio.catalogue import Rig, drawable, find_place
from story_studio.plot.looks import invented_looks, invented_name
from story_studio.plot.script import Role, Script, ThingSlot
from story_studio.plot.spots import spot_of
from story_studio.premise.names import FEASTS
from story_studio.premise.values import Noun, Premise
from story_studio.prose.en import person_noun
from story_studio.values import Brief, Member
from story_studio.vocabulary import Age, Aid, Pronouns, Trait

PERSON = "person"
_TABLE_SIZE = 0.6
_PLAIN = frozenset({PERSON, "child"})
"""Kinds whose noun depends on pronouns and age."""
_CHILD_WORDS = frozenset("child kid girl boy pupil i me student toddler baby daughter son".split())
_TITLES = frozenset({"be", "win"})
"""Domains of deeds whose persons are what somebody becomes: "runs for mayor", "wants to be an astronaut"."""


@dataclass(frozen=True)
class Casting:
    """The premise's own people and things in the places that a script has for them."""

    people: Mapping[str, Member]
    things: Mapping[str, Noun]
    members: tuple[Member, ...]
    """Everyone of the book, the brief's cast first."""

    @property
    def hero(self) -> Member:
        return self.people["hero"]


def cast_script(script: Script, premise: Premise, brief: Brief, chance: Random) -> Casting:
    """The whole cast: members of the brief where they fit, the rest invented."""
    free = list(brief.cast)
    people: dict[str, Member] = {}
    role = script.role("hero")
    people["hero"] = _hero(_hero_noun(premise, role), premise, free, chance, role)
    for role in script.roles:
        if role.key != "hero":
            people[role.key] = _player(role, premise, people, free, chance)
    invented = [member for member in people.values() if member not in brief.cast]
    return Casting(
        people=people,
        things={slot.key: slot_noun(slot, premise) for slot in script.slots},
        members=(*brief.cast, *invented),
    )


def _hero_noun(premise: Premise, role: Role) -> Noun | None:
    """Who the idea is about; a thing only where the script lets things be alive."""
    noun = premise.hero
    return noun if noun and noun.kind and (noun.animate or role.alive) and not premise.first_person else None


def _others(premise: Premise) -> list[Noun]:
    """Somebody else whom the idea names; what the hero wants to become is nobody."""
    deeds = [deed for deed in (premise.want, premise.happening) if deed and deed.domain in _TITLES]
    return [noun for noun in premise.others if not any(noun.lemma in deed.base for deed in deeds)]


def played_by(casting: Casting, now: Mapping[str, Member]) -> Casting:
    """The same casting with other members in the place of those who were there, by the names of these."""
    return Casting(
        people={key: now.get(member.name, member) for key, member in casting.people.items()},
        things=casting.things,
        members=tuple(now.get(member.name, member) for member in casting.members),
    )


def _is_small(noun: Noun) -> bool:
    """Whether it is a thing that fits on a table."""
    known = drawable(noun.kind) if noun.kind else None
    return known is not None and not noun.animate and known.size <= _TABLE_SIZE


def is_person(kind: str) -> bool:
    """Whether somebody of this kind is human."""
    known = drawable(kind)
    return kind in _PLAIN or (known is not None and known.rig is Rig.PERSON)


def noun_of(member: Member) -> str:
    """ "snail", "girl", "grandmother"."""
    if member.noun:
        return member.noun
    if member.kind in _PLAIN:
        return person_noun(member.pronouns, member.looks.age)
    known = drawable(member.kind)
    return known.noun if known else member.kind.replace("_", " ")


def slot_noun(slot: ThingSlot, premise: Premise) -> Noun:
    """The idea's noun for this slot, or the script's own."""
    for source in slot.sources:
        found = _sourced(source, premise)
        if found is not None and found.lemma:
            return found
    return Noun(lemma=slot.noun, phrase=slot.noun, kind=None if slot.kind == "-" else slot.kind)


def _feast(premise: Premise) -> Noun | None:
    """The feast that the idea names, the longest name first: "Lunar New Year"."""
    idea = f" {premise.idea.lower()} "
    for feast in sorted(FEASTS - {"feast", "festival", "holiday"}, key=len, reverse=True):
        if re.search(rf"\b{feast}\b", idea):
            return Noun(lemma=feast.title(), phrase=feast.title(), kind=None)
    return None


def _sourced(source: str, premise: Premise) -> Noun | None:
    if source == "feast":
        return _feast(premise)
    if source == "spot":
        return spot_of(premise)
    objects = premise.want.objects if premise.want else ()
    deeds = premise.happening.objects if premise.happening else ()
    if source == "place":
        known = find_place(premise.place.replace("_", " ")) if premise.place else None
        return Noun(lemma=known.noun, phrase=known.noun, kind=known.key) if known else None
    nouns: Mapping[str, Sequence[Noun | None]] = {
        "object": [*objects, *deeds],
        "thing": [*(noun for noun in premise.things if not noun.animate)],
        "small": [noun for noun in (*premise.things, premise.fear) if noun and _is_small(noun)],
        "thing2": [*(noun for noun in premise.things if not noun.animate)][1:],
        "fear": [premise.fear],
        "about": [premise.question.about if premise.question else None],
        "hero": [premise.hero if premise.hero and not premise.hero.animate else None],
        "other": [*_others(premise)],
    }
    return next((noun for noun in nouns[source] if noun is not None), None)


def _hero(noun: Noun | None, premise: Premise, free: list[Member], chance: Random, role: Role) -> Member:
    for member in free:
        named = noun is not None and noun.name is not None and noun.name.lower() == member.name.lower()
        if named or member.name.lower() in premise.idea.lower():
            return _taken(member, free)
    if noun is None or (noun.lemma.lower() in _CHILD_WORDS and noun.name is None):
        children = [member for member in free if member.looks.age in {Age.CHILD, Age.BABY}] or free
        if children:
            return _taken(children[0], free)
        child = _invented(PERSON, role, premise.trait, chance, premise, ())
        return _as_said(child, noun, premise)
    for member in free:
        if member.kind == noun.kind and (not is_person(member.kind) or _called(member, noun.lemma)):
            return _taken(member, free)
    taken = [member.name for member in free]
    hero = _invented(noun.kind or PERSON, role, premise.trait, chance, premise, taken)
    name = noun.name or hero.name
    word = "" if is_person(noun.kind or PERSON) and noun.lemma in _CHILD_WORDS else noun.lemma
    spoken_of = noun.pronouns if not noun.plural else None
    pronouns = spoken_of if spoken_of and spoken_of is not Pronouns.IT else hero.pronouns
    return hero.model_copy(update={"name": name, "noun": word, "pronouns": pronouns})


def _as_said(child: Member, noun: Noun | None, premise: Premise) -> Member:
    """The child with the name, the pronouns and the aids that the idea gives."""
    looks = child.looks.model_copy(update={"aids": tuple(aid for aid in Aid if aid.value in premise.content)})
    changes: dict[str, object] = {"looks": looks}
    if noun is not None and noun.name:
        changes["name"] = noun.name
    if noun is not None and noun.pronouns and noun.pronouns is not Pronouns.IT and noun.pronouns != child.pronouns:
        changes["pronouns"] = noun.pronouns
        changes["name"] = noun.name or invented_name(noun.pronouns, Random(child.name), premise.idea.split())
    return child.model_copy(update=changes)


def _called(member: Member, lemma: str) -> bool:
    return lemma in noun_of(member) or lemma in member.name.lower()


def _player(role: Role, premise: Premise, people: Mapping[str, Member], free: list[Member], chance: Random) -> Member:
    """A member whom the idea names for this role, then a free member, then somebody invented."""
    hero = people["hero"]
    wanted = next((noun for noun in _others(premise) if noun.lemma in role.nouns), None)
    if wanted is None and role.open:
        used = {noun for member in people.values() for noun in (member.noun, member.kind)}
        wanted = next((noun for noun in _others(premise) if noun.kind and noun.lemma not in used), None)
    if wanted is None and role.open and premise.hero and premise.hero.plural and premise.hero.animate:
        wanted = premise.hero.model_copy(update={"name": None, "pronouns": None})
    for member in free:
        if role.nouns and any(_called(member, noun) for noun in role.nouns):
            return _taken(member, free)
        if wanted and member.kind == wanted.kind and not is_person(member.kind):
            return _taken(member, free)
    if role.open and not wanted and free:
        return _taken(free[0], free)
    kind = hero.kind if role.kin else _kind(role, wanted, hero, chance)
    taken = [*(member.name for member in people.values()), *(member.name for member in free)]
    made = _invented(kind, role, role.trait, chance, premise, taken, hero if role.kin else None)
    if wanted and not role.name:
        word = "" if wanted.lemma in _CHILD_WORDS else wanted.lemma
        made = made.model_copy(update={"name": wanted.name or made.name, "noun": word})
        if wanted.pronouns and not wanted.plural and wanted.pronouns is not Pronouns.IT:
            made = made.model_copy(update={"pronouns": wanted.pronouns})
    return made


def _kind(role: Role, wanted: Noun | None, hero: Member, chance: Random) -> str:
    if wanted and wanted.kind:
        return wanted.kind
    if is_person(hero.kind) and (not role.kinds or PERSON in role.kinds):
        return PERSON
    kinds = [kind for kind in role.kinds if kind not in {hero.kind, PERSON}] or ["hedgehog", "badger", "goat", "duck"]
    return chance.choice(kinds)


def _invented(
    kind: str,
    role: Role,
    trait: Trait | None,
    chance: Random,
    premise: Premise,
    taken: Sequence[str],
    kin: Member | None = None,
) -> Member:
    pronouns = role.pronouns or chance.choice([Pronouns.SHE, Pronouns.HE])
    avoid = [*taken, *premise.idea.split()]
    return Member(
        name=role.name or invented_name(pronouns, chance, avoid),
        kind=kind,
        pronouns=pronouns,
        trait=trait or role.trait or chance.choice([Trait.CURIOUS, Trait.KIND, Trait.CHEERFUL]),
        looks=invented_looks(
            kind, role.age or Age.CHILD, pronouns, chance, kin.looks if kin else None, person=is_person(kind)
        ),
    )


def _taken(member: Member, free: list[Member]) -> Member:
    free.remove(member)
    return member
