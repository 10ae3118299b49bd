"""Who is who: a kind for every word of the vocabulary, and a portrait's looks."""

from hashlib import blake2b

from shared_apps.ai.ports import Portrait
from shared_apps.ai.studio.pictures.figures import birds, cats, fanciful, furry, others, people
from shared_apps.ai.studio.pictures.figures.anatomy import Kind, Looks
from shared_apps.ai.studio.pictures.palette import PAPERS, deep, luminance, mix, pale
from shared_apps.ai.vocabulary import CharacterKind

KINDS: dict[CharacterKind, Kind] = {
    CharacterKind.CHILD: people.CHILD,
    CharacterKind.CAT: cats.CAT,
    CharacterKind.DOG: furry.DOG,
    CharacterKind.FOX: cats.FOX,
    CharacterKind.BEAR: furry.BEAR,
    CharacterKind.RABBIT: furry.RABBIT,
    CharacterKind.MOUSE: furry.MOUSE,
    CharacterKind.OWL: birds.OWL,
    CharacterKind.PENGUIN: birds.PENGUIN,
    CharacterKind.FROG: others.FROG,
    CharacterKind.HEDGEHOG: furry.HEDGEHOG,
    CharacterKind.ELEPHANT: others.ELEPHANT,
    CharacterKind.DRAGON: fanciful.DRAGON,
    CharacterKind.ROBOT: fanciful.ROBOT,
}


def looks_of(portrait: Portrait) -> Looks:
    """From the portrait alone, so that every page of every book agrees."""
    quirk = int.from_bytes(blake2b(f"{portrait.name}/{portrait.kind}".encode(), digest_size=6).digest(), "big")
    skin, hair = people.COMPLEXIONS[quirk % len(people.COMPLEXIONS)]
    main, accent = PAPERS[portrait.colour], PAPERS[portrait.accent]
    if main == accent:
        accent = deep(accent, 0.38) if luminance(accent) > 0.45 else pale(accent, 0.5)
    cloth = accent
    trim = mix(pale(cloth, 0.72), main, 0.12) if luminance(cloth) < 0.7 else deep(cloth, 0.4)
    return Looks(
        main=main,
        accent=accent,
        pale=pale(main, 0.58),
        dark=deep(main, 0.3) if luminance(main) > 0.33 else pale(main, 0.14),
        skin=skin,
        hair=hair,
        outfit=portrait.outfit,
        cloth=cloth,
        trim=trim,
        quirk=quirk >> 16,
    )
