"""The cast of a book: those the brief names, and those whom the story needs besides."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from shared_apps.ai.ports import Brief, Portrait
from shared_apps.ai.studio.stories import lexicon
from shared_apps.ai.studio.stories.idea import Reading
from shared_apps.ai.vocabulary import CharacterKind, Colour, Outfit, Pronouns, Trait

_OWN_COLOURS: dict[CharacterKind, tuple[Colour, ...]] = {
    CharacterKind.CHILD: (Colour.BROWN, Colour.CREAM, Colour.ORANGE),
    CharacterKind.CAT: (Colour.GREY, Colour.ORANGE, Colour.BLACK, Colour.CREAM),
    CharacterKind.DOG: (Colour.BROWN, Colour.CREAM, Colour.BLACK),
    CharacterKind.FOX: (Colour.ORANGE, Colour.RED),
    CharacterKind.BEAR: (Colour.BROWN, Colour.CREAM, Colour.BLACK),
    CharacterKind.RABBIT: (Colour.CREAM, Colour.GREY, Colour.BROWN),
    CharacterKind.MOUSE: (Colour.GREY, Colour.BROWN),
    CharacterKind.OWL: (Colour.BROWN, Colour.PURPLE, Colour.CREAM),
    CharacterKind.PENGUIN: (Colour.BLACK, Colour.BLUE, Colour.GREY),
    CharacterKind.FROG: (Colour.GREEN, Colour.TEAL),
    CharacterKind.HEDGEHOG: (Colour.BROWN, Colour.GREY),
    CharacterKind.ELEPHANT: (Colour.GREY, Colour.BLUE, Colour.PINK),
    CharacterKind.DRAGON: (Colour.GREEN, Colour.TEAL, Colour.PURPLE, Colour.RED),
    CharacterKind.ROBOT: (Colour.GREY, Colour.TEAL, Colour.YELLOW),
}
_ACCENTS = (
    Colour.RED,
    Colour.YELLOW,
    Colour.TEAL,
    Colour.BLUE,
    Colour.PINK,
    Colour.PURPLE,
    Colour.GREEN,
    Colour.ORANGE,
)


@dataclass(frozen=True)
class Troupe:
    """The whole cast in order: hero, companions, then those met on the way; and what some of them are called."""

    portraits: tuple[Portrait, ...]
    companions: int
    nouns: dict[str, str]


def hero_and_companions(brief: Brief, reading: Reading, rng: Random) -> Troupe:
    """The cast of the brief, or one made from the idea; at least a hero and a friend."""
    portraits, nouns = list(_distinct(brief.cast)), {}
    if not portraits:
        heroes = reading.heroes or ((rng.choice(list(CharacterKind)), ""),)
        for position, (kind, noun) in enumerate(heroes):
            name = reading.names[position] if position < len(reading.names) else None
            said = reading.pronouns if position == 0 else None
            pronouns = said or lexicon.PEOPLE.get(noun) or _pronouns(kind, rng)
            trait = reading.trait if position == 0 else None
            portrait = invent(kind, rng, taken=portraits, name=name, pronouns=pronouns, trait=trait)
            portraits.append(portrait)
            if noun and noun not in (kind.value, "child"):
                nouns[portrait.name] = noun
    if len(portraits) == 1:
        kinds = [kind for kind in CharacterKind if kind not in (portraits[0].kind, CharacterKind.ROBOT)]
        portraits.append(invent(rng.choice(kinds), rng, taken=portraits))
    return Troupe(tuple(portraits), companions=len(portraits) - 1, nouns=nouns)


def invent(
    kind: CharacterKind,
    rng: Random,
    *,
    taken: Sequence[Portrait],
    name: str | None = None,
    pronouns: Pronouns | None = None,
    trait: Trait | None = None,
) -> Portrait:
    """Someone new, whose name nobody in ``taken`` has."""
    pronouns = pronouns or _pronouns(kind, rng)
    used = {portrait.name for portrait in taken}
    free = [option for option in lexicon.NAMES[pronouns] if option not in used]
    own = _OWN_COLOURS[kind]
    colour = rng.choice(own)
    return Portrait(
        name=name if name and name not in used else rng.choice(free or ["Sunny"]),
        kind=kind,
        pronouns=pronouns,
        colour=colour,
        accent=rng.choice([accent for accent in _ACCENTS if accent is not colour]),
        outfit=rng.choice(list(Outfit)),
        trait=trait or rng.choice(list(Trait)),
    )


def _pronouns(kind: CharacterKind, rng: Random) -> Pronouns:
    if kind is CharacterKind.ROBOT and rng.random() < 0.5:
        return Pronouns.IT
    return rng.choice((Pronouns.SHE, Pronouns.HE, Pronouns.SHE, Pronouns.HE, Pronouns.THEY))


def _distinct(cast: Sequence[Portrait]) -> list[Portrait]:
    return list({portrait.name.strip(): portrait for portrait in reversed(cast)}.values())[::-1]
