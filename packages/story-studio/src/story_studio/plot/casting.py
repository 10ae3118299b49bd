"""Who plays which role of a script, and which nouns fill its slots."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from story_studio.catalogue import Rig, drawable
from story_studio.plot.looks import invented_looks, invented_name, told_apart
from story_studio.plot.relatives import SECOND_NAMES, given_name, name_of, relative_of, stand_in
from story_studio.plot.script import Role, Script
from story_studio.plot.sources import others_of, slot_noun
from story_studio.premise.values import Noun, Premise
from story_studio.prose.en import person_noun
from story_studio.values import Brief, Member
from story_studio.vocabulary import Age, Aid, Pronouns, Trait

PERSON = "person"
_PLAIN = frozenset({PERSON, "child"})
"""Kinds whose noun depends on pronouns and age."""
_LIKE_PEOPLE = frozenset({"person", "imaginary being", "spiritual being", "mythical being", "monster"})
"""Those who are drawn as people where the catalogue has no figure of theirs: a vampire, a butler."""
_CHILD_WORDS = frozenset("child kid girl boy pupil i me student toddler baby daughter son".split())


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
    people["hero"] = _hero(_hero_noun(premise, script), premise, free, chance, role)
    named = _named(script, premise)
    for role in sorted(script.roles, key=lambda role: role.key not in named):
        if role.key != "hero":
            wanted = named.get(role.key) or _wanted(role, script, premise, people, list(named.values()))
            player = _player(role, wanted, premise, people, free, chance)
            people[role.key] = player if player in brief.cast else told_apart(player, list(people.values()))
    invented = [member for member in people.values() if member not in brief.cast]
    return Casting(
        people=people,
        things={slot.key: slot_noun(slot, premise) for slot in script.slots},
        members=(*brief.cast, *invented),
    )


def _hero_noun(premise: Premise, script: Script) -> Noun | None:
    """Who the idea is about; a thing only where things may be alive. None where the idea's child is the hero."""
    noun = premise.hero
    if noun is None or premise.first_person or not (noun.animate or (noun.kind and script.role("hero").alive)):
        return None
    if not noun.kind and not _LIKE_PEOPLE.intersection(noun.hypernyms):
        return None
    if any(_names(noun, role) for role in script.roles) and not noun.plural:
        return None
    return noun


def _named(script: Script, premise: Premise) -> dict[str, Noun]:
    """The idea's nouns that are roles of the script, such as its grandfather or its dog, each for one role."""
    named: dict[str, Noun] = {}
    nouns = [*others_of(premise), *([premise.hero] if premise.hero and not premise.hero.plural else [])]
    words = dict.fromkeys([*premise.content, *premise.idea.lower().split()])
    said = [word for word in words if relative_of(word) and word not in {noun.lemma for noun in nouns}]
    nouns += [Noun(lemma=word, phrase=word, kind=PERSON, animate=True) for word in said]
    for role in script.roles:
        found = next((noun for noun in nouns if _names(noun, role)), None)
        if found is not None:
            named[role.key] = found
            nouns.remove(found)
    return named


def _names(noun: Noun, role: Role) -> bool:
    """Whether the noun, or another word for the same relative, is among those that name the role."""
    relative = relative_of(noun.lemma)
    return noun.lemma.lower().rpartition(" ")[2] in role.nouns or (
        relative is not None and relative in {relative_of(word) for word in role.nouns}
    )


def played_by(casting: Casting, now: Mapping[str, Member]) -> Casting:
    """The same casting with other members in the place of those who were there, by the names of these."""
    return Casting(
        people={key: now.get(member.name, member) for key, member in casting.people.items()},
        things=casting.things,
        members=tuple(now.get(member.name, member) for member in casting.members),
    )


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
    relative = relative_of(noun.lemma)
    name = given_name(noun, premise) or hero.name
    if relative is not None and not noun.plural and relative.pronouns and (relative.name or relative.titled):
        name, _ = name_of(relative, noun, premise, frozenset(taken))
    word = "" if is_person(noun.kind or PERSON) and noun.lemma in _CHILD_WORDS else noun.lemma
    spoken_of = (relative.pronouns if relative else None) or (noun.pronouns if not noun.plural else None)
    spoken_of = spoken_of or (_pronouns_said(premise.idea) if not noun.plural else None)
    pronouns = spoken_of if spoken_of and spoken_of is not Pronouns.IT else hero.pronouns
    if name == hero.name and pronouns is not hero.pronouns and not given_name(noun, premise):
        name = invented_name(pronouns, Random(hero.name), [*taken, *premise.idea.split()])
    return hero.model_copy(update={"name": name, "noun": word, "pronouns": pronouns})


def _pronouns_said(idea: str) -> Pronouns | None:
    """ "A baby whale searching for her mother" is she; None where the idea has both, or neither."""
    she = re.search(r"\b(she|her|hers|herself)\b", idea, re.IGNORECASE)
    he = re.search(r"\b(he|his|him|himself)\b", idea, re.IGNORECASE)
    return None if bool(she) == bool(he) else Pronouns.SHE if she else Pronouns.HE


def _as_said(child: Member, noun: Noun | None, premise: Premise) -> Member:
    """The child with the name, the pronouns and the aids that the idea gives."""
    looks = child.looks.model_copy(update={"aids": tuple(aid for aid in Aid if aid.value in premise.content)})
    changes: dict[str, object] = {"looks": looks}
    if noun is not None and noun.name:
        changes["name"] = noun.name
    if noun is None or noun.plural:
        return child.model_copy(update=changes)
    if noun.pronouns and noun.pronouns is not Pronouns.IT and noun.pronouns != child.pronouns:
        changes["pronouns"] = noun.pronouns
        changes["name"] = noun.name or invented_name(noun.pronouns, Random(child.name), premise.idea.split())
    return child.model_copy(update=changes)


def _called(member: Member, lemma: str) -> bool:
    return lemma in noun_of(member) or lemma in member.name.lower()


def _wanted(
    role: Role, script: Script, premise: Premise, people: Mapping[str, Member], named: Sequence[Noun]
) -> Noun | None:
    """Whom the idea names and no role is made for, or another of several heroes: they take the open role.

    Those ``named`` play another role.
    """
    if not role.open:
        return None
    deed = premise.want or premise.happening
    if role.alive and deed is not None and deed.objects and deed.objects[0].kind:
        return deed.objects[0].model_copy(update={"plural": False})
    used = {noun for member in people.values() for noun in (member.noun, member.kind)}
    used |= {word for other in script.roles for word in other.nouns} | ({premise.fear.lemma} if premise.fear else set())
    others = [noun for noun in others_of(premise) if noun not in named]
    found = next((noun for noun in others if noun.kind and noun.lemma not in used), None)
    if found is None and premise.hero and premise.hero.plural and premise.hero.animate:
        return premise.hero.model_copy(update={"name": None, "pronouns": None, "plural": False})
    return found


def _player(
    role: Role,
    wanted: Noun | None,
    premise: Premise,
    people: Mapping[str, Member],
    free: list[Member],
    chance: Random,
) -> Member:
    """A member whom the idea names for this role, then a free member, then somebody invented."""
    hero = people["hero"]
    for member in free:
        if role.nouns and any(_called(member, noun) for noun in role.nouns):
            return _taken(member, free)
        if wanted and member.kind == wanted.kind and not is_person(member.kind):
            return _taken(member, free)
    if role.open and not wanted and free:
        return _taken(free[0], free)
    kind = hero.kind if role.kin else _kind(role, wanted, people, chance)
    taken = [*(member.name for member in people.values()), *(member.name for member in free)]
    made = _invented(kind, role, role.trait, chance, premise, taken, hero if role.kin else None)
    if role.second:
        return _second(made, people[role.second], hero)
    if wanted is None:
        return _beside(made, role, taken, hero)
    return _as_named(made, role, wanted, premise, taken)


def _as_named(made: Member, role: Role, wanted: Noun, premise: Premise, taken: Sequence[str]) -> Member:
    """The member with the name, the noun and the pronouns that the idea gives."""
    relative = relative_of(wanted.lemma)
    if relative is not None and (relative.name or role.nouns):
        name, pronouns = name_of(relative, wanted, premise, frozenset(taken))
        noun = "" if relative.name or relative.titled else relative.noun
        told = role.name or relative.name or relative.age is Age.CHILD
        looks = made.looks.model_copy(update={"age": relative.age if told else made.looks.age})
        return made.model_copy(update={"name": name, "noun": noun, "pronouns": pronouns, "looks": looks})
    word = "" if wanted.lemma in _CHILD_WORDS | {"people", "person"} else wanted.lemma
    name = given_name(wanted, premise)
    made = made.model_copy(update={"name": name or made.name, "noun": word})
    spoken = wanted.pronouns or (relative.pronouns if relative else None)
    if not spoken or wanted.plural or spoken in {Pronouns.IT, made.pronouns}:
        return made
    name = name or invented_name(spoken, Random(made.name), [*taken, *premise.idea.split()])
    return made.model_copy(update={"pronouns": spoken, "name": name})


def _second(made: Member, first: Member, hero: Member) -> Member:
    """The other one of two mothers or two fathers."""
    name = SECOND_NAMES.get(first.name, made.name)
    looks = invented_looks(
        made.kind, first.looks.age, first.pronouns, Random(name), hero.looks, person=is_person(made.kind)
    )
    return made.model_copy(update={"name": name, "pronouns": first.pronouns, "looks": looks})


def _beside(made: Member, role: Role, taken: Sequence[str], hero: Member) -> Member:
    """The role as its script has it, or another relative where somebody of the story has that name."""
    other = stand_in(role.name, frozenset(taken))
    if other is None or other.pronouns is None:
        return made
    looks = invented_looks(
        made.kind, other.age, other.pronouns, Random(other.name), hero.looks, person=is_person(made.kind)
    )
    return made.model_copy(update={"name": other.name, "pronouns": other.pronouns, "looks": looks})


def _kind(role: Role, wanted: Noun | None, people: Mapping[str, Member], chance: Random) -> str:
    hero = people["hero"]
    if role.like in people:
        return people[role.like].kind
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
