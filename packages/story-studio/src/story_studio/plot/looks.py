"""Names and looks for those whom a story invents."""

from collections.abc import Sequence
from random import Random

from story_studio.values import Looks
from story_studio.vocabulary import Age, Colour, HairColour, HairStyle, Outfit, Pronouns, Skin

SHE_NAMES = (
    "Ada Bea Cleo Dora Edie Fern Greta Hattie Ida Juno Kiki Lotta Mabel Nell Olive Poppy Rosa Saffi Tilda Una Wanda "
    "Zora Amara Mei Noor Leila Priya Ines"
).split()
HE_NAMES = (
    "Alfie Bruno Caspar Dov Enzo Felix Gus Hugo Ivo Jasper Kofi Leo Milo Ned Otis Percy Rufus Sami Toby Wilf Bashir "
    "Dinesh Emil Jun Mateo Tariq Anton Remy"
).split()
_COLOURS = {
    "fox": Colour.ORANGE,
    "bear": Colour.BROWN,
    "hedgehog": Colour.BROWN,
    "mouse": Colour.GREY,
    "frog": Colour.GREEN,
    "owl": Colour.BROWN,
    "hen": Colour.CREAM,
    "chicken": Colour.CREAM,
    "duck": Colour.YELLOW,
    "pig": Colour.PINK,
    "elephant": Colour.GREY,
    "wolf": Colour.GREY,
    "badger": Colour.GREY,
    "goat": Colour.CREAM,
    "rabbit": Colour.CREAM,
    "squirrel": Colour.ORANGE,
    "crow": Colour.BLACK,
    "mole": Colour.BLACK,
    "turtle": Colour.GREEN,
    "tortoise": Colour.GREEN,
    "dragon": Colour.GREEN,
    "lion": Colour.ORANGE,
    "penguin": Colour.BLACK,
    "snail": Colour.BROWN,
    "whale": Colour.BLUE,
    "octopus": Colour.PURPLE,
    "cow": Colour.CREAM,
    "sheep": Colour.CREAM,
    "beaver": Colour.BROWN,
    "otter": Colour.BROWN,
}
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
        colour = kin.colour if kin else _COLOURS.get(kind) or chance.choice([Colour.BROWN, Colour.TEAL, Colour.ORANGE])
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
