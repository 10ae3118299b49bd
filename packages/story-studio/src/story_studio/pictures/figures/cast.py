"""Who is who: a kind for every word of the vocabulary, and a member's looks."""

from hashlib import blake2b

from story_studio.pictures.figures import birds, cats, fanciful, furry, others, people
from story_studio.pictures.figures.anatomy import Kind, PaperLooks
from story_studio.pictures.palette import PAPERS, deep, luminance, mix, pale
from story_studio.values import Member

KINDS: dict[str, Kind] = {
    "child": people.CHILD,
    "cat": cats.CAT,
    "dog": furry.DOG,
    "fox": cats.FOX,
    "bear": furry.BEAR,
    "rabbit": furry.RABBIT,
    "mouse": furry.MOUSE,
    "owl": birds.OWL,
    "penguin": birds.PENGUIN,
    "frog": others.FROG,
    "hedgehog": furry.HEDGEHOG,
    "elephant": others.ELEPHANT,
    "dragon": fanciful.DRAGON,
    "robot": fanciful.ROBOT,
}


def looks_of(member: Member) -> PaperLooks:
    """From the member alone, so that every page of every book agrees."""
    quirk = int.from_bytes(blake2b(f"{member.name}/{member.kind}".encode(), digest_size=6).digest(), "big")
    skin, hair = people.COMPLEXIONS[quirk % len(people.COMPLEXIONS)]
    main, accent = PAPERS[member.looks.colour], PAPERS[member.looks.accent]
    if main == accent:
        accent = deep(accent, 0.38) if luminance(accent) > 0.45 else pale(accent, 0.5)
    cloth = accent
    trim = mix(pale(cloth, 0.72), main, 0.12) if luminance(cloth) < 0.7 else deep(cloth, 0.4)
    return PaperLooks(
        main=main,
        accent=accent,
        pale=pale(main, 0.58),
        dark=deep(main, 0.3) if luminance(main) > 0.33 else pale(main, 0.14),
        skin=skin,
        hair=hair,
        outfit=member.looks.outfit,
        cloth=cloth,
        trim=trim,
        quirk=quirk >> 16,
    )
