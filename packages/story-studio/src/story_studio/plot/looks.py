"""Names and looks for those whom a story invents."""

from collections.abc import Sequence, Set
from random import Random

from story_studio.catalogue import Rig, drawable
from story_studio.pictures import natural_colour_of
from story_studio.values import Looks, Member
from story_studio.vocabulary import Age, Colour, HairColour, HairStyle, Outfit, Pronouns, Skin

SHE_NAMES = (
    "Ada Bea Cleo Dora Edie Fern Greta Hattie Ida Juno Kiki Lotta Mabel Nell Olive Poppy Rosa Saffi Tilda Una Wanda "
    "Zora Amara Mei Noor Leila Priya Ines"
).split()
HE_NAMES = (
    "Alfie Bruno Caspar Dov Enzo Felix Gus Hugo Ivo Jasper Kofi Leo Milo Ned Otis Percy Rufus Sami Toby Wilf Bashir "
    "Dinesh Emil Jun Mateo Tariq Anton Remy"
).split()
_NEXT = {
    Colour.RED: Colour.ORANGE, Colour.ORANGE: Colour.YELLOW, Colour.YELLOW: Colour.ORANGE, Colour.GREEN: Colour.TEAL,
    Colour.TEAL: Colour.GREEN, Colour.BLUE: Colour.TEAL, Colour.PURPLE: Colour.PINK, Colour.PINK: Colour.PURPLE,
    Colour.BROWN: Colour.ORANGE, Colour.GREY: Colour.CREAM, Colour.CREAM: Colour.BROWN, Colour.BLACK: Colour.GREY,
}  # fmt: skip
"""What colour a relative has who would otherwise look the same."""
_GIRLS_HAIR = (HairStyle.BOB, HairStyle.LONG, HairStyle.BRAIDS, HairStyle.CURLS, HairStyle.AFRO)
_BOYS_HAIR = (HairStyle.SHORT, HairStyle.CURLS, HairStyle.AFRO, HairStyle.SHORT)
_ACCENTS = (Colour.RED, Colour.YELLOW, Colour.TEAL, Colour.BLUE, Colour.PURPLE, Colour.PINK)
_OUTFITS = (Outfit.SCARF, Outfit.JUMPER, Outfit.DUNGAREES, Outfit.HAT, Outfit.BOW, Outfit.BACKPACK)


def invented_name(pronouns: Pronouns, chance: Random, avoid: Sequence[str]) -> str:
    """A first name that none of ``avoid`` is, nor begins like."""
    names = list(HE_NAMES if pronouns is Pronouns.HE else SHE_NAMES)
    chance.shuffle(names)
    initials = {name[:1].upper() for name in avoid if name[:1].isupper()}
    return next((name for name in names if name[0] not in initials and name not in avoid), names[0])


def invented_looks(
    kind: str, age: Age, pronouns: Pronouns, chance: Random, kin: Looks | None = None, *, person: bool = False
) -> Looks:
    """Looks of someone new; ``kin`` are those of a relative, whom they resemble."""
    accent = chance.choice(_ACCENTS)
    outfit = chance.choice(_OUTFITS) if age is Age.CHILD else Outfit.SCARF if age is Age.OLD else Outfit.NONE
    if not person:
        other = chance.choice([Colour.BROWN, Colour.TEAL, Colour.ORANGE])
        colour = kin.colour if kin else natural_colour_of(kind) or other
        return Looks(colour=colour, accent=accent, outfit=outfit, age=age)
    skin = (kin.skin if kin else None) or chance.choice(list(Skin))
    dark = skin in {Skin.CARAMEL, Skin.CHESTNUT, Skin.EBONY}
    natural = [HairColour.BLACK, HairColour.BROWN] if dark else [HairColour.BROWN, HairColour.BLOND, HairColour.RED]
    hair_colour = (kin.hair_colour if kin else None) or chance.choice(natural)
    hair = chance.choice(_BOYS_HAIR if pronouns is Pronouns.HE else _GIRLS_HAIR)
    return Looks(
        colour=chance.choice(_ACCENTS),
        accent=accent,
        outfit=Outfit.NONE if age is Age.BABY else outfit,
        age=age,
        skin=skin,
        hair=HairStyle.SHORT if age is Age.BABY else HairStyle.BUN if age is Age.OLD else hair,
        hair_colour=HairColour.GREY if age is Age.OLD else hair_colour,
    )


def told_apart(member: Member, others: Sequence[Member]) -> Member:
    """The member in clothes, or in a colour, that nobody else of its kind among ``others`` has."""
    alike = [other.looks for other in others if _same_kind(member, other)]
    looks = member.looks
    if not alike:
        return member
    changes: dict[str, object] = {}
    worn, accents = {look.colour for look in alike}, {look.accent for look in alike}
    if _is_dressed(member.kind):  # a jumper is of the accent's colour
        colour = _unworn(looks.colour, worn | accents)
        changes = {"colour": colour, "accent": _unworn(looks.accent, worn | accents | {colour})}
    else:
        changes["accent"] = _unworn(looks.accent, accents)
        changes["colour"] = _NEXT[looks.colour] if looks.colour in worn else looks.colour
    if looks.outfit in {look.outfit for look in alike} and looks.outfit is not Outfit.NONE:
        changes["outfit"] = next(outfit for outfit in _OUTFITS if outfit not in {look.outfit for look in alike})
    return member.model_copy(update={"looks": looks.model_copy(update=changes)})


def _same_kind(one: Member, other: Member) -> bool:
    return one.kind == other.kind or (_is_dressed(one.kind) and _is_dressed(other.kind))


def _is_dressed(kind: str) -> bool:
    """Whether its colour is that of its clothes."""
    known = drawable(kind)
    return known is None or known.rig is Rig.PERSON


def _unworn(colour: Colour, worn: Set[Colour]) -> Colour:
    free = [other for other in (*_ACCENTS, Colour.GREEN, Colour.ORANGE) if other not in worn]
    return colour if colour not in worn or not free else free[0]
