"""Fitting stand-ins: a girl's name for a girl's name, a place for a place, in the same script.

The same word has the same stand-in each time, so that a book's calls agree with each other. Stand-ins are no ordinary
words, so that nothing else is taken for one when they are turned back.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import blake2s
from itertools import count

from shared_apps.ai.safety.shield.contacts import MONTH
from shared_apps.ai.safety.shield.spans import PersonalKind
from shared_apps.ai.safety.shield.words import words

GIRLS = (
    "Amelina Brida Clarissa Dorothea Elowen Fenja Gunilla Henrike Isabeau Jorinde Kassandra Leonora Mirella Nadja Odette"
    " Philippa Rosalind Sunniva Theodora Ulrika Vivienne Wilhelmina Xenia Yolanda Zenobia Annelise Bettina Cosima Delphine Evangeline"
).split()
BOYS = (
    "Alaric Balthasar Cedric Dietmar Edmund Ferdinand Gideon Hartmut Ignatius Jasper Konrad Lennard Mortimer Nathaniel Osbert"
    " Percival Quentin Roderick Sigmund Thaddeus Ulysses Valentin Wendelin Xaver Yorick Zacharias Ambrose Benedikt Cornelius Evander"
).split()
_EITHER = "Alexis Ashby Avery Bellamy Cassidy Darcy Ellery Finley Harley Jessamy Kerry Lindsay Marlowe Noel Quincy Remy Shiloh Toni".split()
_SURNAMES = (
    "Aldersey Bramwith Coldham Dunsford Eversley Fenwold Garsdale Holmbury Ingleton Kelmscot Larkhurst Merriden Netherby Ollerton"
    " Penhurst Quarley Ravensby Selmeston Thornley Ulverton Wensley Yarborne Ackersley Birkdale Cransford Deverill Ellerby"
).split()
_PLACES = (
    "Alderwick Bramford Coldwater Dunmere Elmhaven Fernwick Glenholm Hazelmoor Inverdale Juniperton Kestrelby Larkhaven Merrowby"
    " Northmere Oakhollow Pinebrook Quillhaven Rushford Saltmere Thistledown Umberley Windermead Yewbridge Appledore Brookhollow"
).split()
_STREETS = {
    "en": ("{n} Fernhollow Lane", "{n} Thistlegate Road", "{n} Larkspur Crescent", "{n} Hazelmoor Street"),
    "de": ("Farnholzweg {n}", "Distelgrundgasse {n}", "Lerchenfelderweg {n}", "Haselmoorstraße {n}"),
    "es": ("calle Helechal {n}", "calle Cardoso {n}", "calle Alondrales {n}", "calle Avellanar {n}"),
    "fr": ("{n} rue Fougeraie", "{n} rue Chardonnette", "{n} rue Alouettière", "{n} rue Noisetière"),
}
_KEPT_OF_A_SCHOOL = re.compile(
    r"(?i:primary|elementary|secondary|high|junior|infants?|middle|grammar|comprehensive|academy|college|nursery|kindergarten"
    r"|preschool|montessori|catholic|community|boarding|prep|schools?|schule|grundschule|gymnasium|kita|hort|krippe|internat|ceip|ies|colegio"
    r"|escuela|infantil|instituto|guardería|ludoteca|liceo|école|collège|lycée|crèche|maternelle|garderie|centre|loisirs|am|an|der|im|in|de"
    r"|del|la|los|las|des|du|le|les|the|of|and)"
)
_MONTH_NAMES = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}


RESERVED_NUMBERS = 100
"""555-0100 to 555-0199 are reserved for fiction."""


def candidates(original: str, kind: PersonalKind, language: str) -> Iterator[str]:
    """Stand-ins of this kind, the one to prefer first; without end."""
    start = int.from_bytes(blake2s(f"{kind} {original.casefold()}".encode(), digest_size=4).digest(), "big")
    for turn in count():
        yield _candidate(original, kind, language, start + turn, turn)


def _candidate(original: str, kind: PersonalKind, language: str, number: int, turn: int) -> str:
    match kind:
        case PersonalKind.BIRTH_DATE:
            return _other_date(original, language, number)
        case PersonalKind.ADDRESS:
            streets = _STREETS[language]
            return streets[number % len(streets)].format(n=3 + number % 90)
        case PersonalKind.SCHOOL:
            return _other_school(original, _of(_PLACES, number, turn))
        case PersonalKind.PLACE | PersonalKind.GROUP:
            return _in_capitals(original, _of(_pool(original, _PLACES, "surnames"), number, turn))
        case PersonalKind.SURNAME:
            return _in_capitals(original, _of(_pool(original, _SURNAMES, "surnames"), number, turn))
        case PersonalKind.FIRST_NAME:
            return _in_capitals(original, _of(_names_like(original), number, turn))
    return _contact(original, kind, number, turn)


def _contact(original: str, kind: PersonalKind, number: int, turn: int) -> str:
    """A telephone number, an address in the net or a user name that nobody has."""
    match kind:
        case PersonalKind.PHONE:
            return f"555-01{number % 100:02d}" if turn < RESERVED_NUMBERS else f"555-{number % 10_000:04d}"
        case PersonalKind.EMAIL:
            return f"friend{number % 10_000}@example.com"
        case PersonalKind.URL:
            return f"https://example.com/{number % 10_000}"
    return f"{'@' if original.startswith('@') else ''}kite_fern_{number % 10_000}"


def _of(pool: Sequence[str], number: int, turn: int) -> str:
    """One of the pool; after all of them were refused, one with a letter more."""
    return pool[number % len(pool)] + "a" * (turn // len(pool))


def _in_capitals(original: str, standin: str) -> str:
    return standin.upper() if original.isupper() and len(original) > 1 else standin


def _other_school(original: str, name: str) -> str:
    """The school's own words are replaced, what says that it is a school stays: "Fernwick Primary School"."""
    compound = re.fullmatch(r"[\w-]+?-?(schule|gymnasium|SCHULE)", original)
    if compound:
        return f"{name}{compound[1] if compound[1].islower() else '-' + compound[1]}"
    kept = [word if _KEPT_OF_A_SCHOOL.fullmatch(word) else "" for word in original.split()]
    kinds_first = bool(kept[0])
    said = " ".join(word for word in kept if word)
    named = re.sub(r"\s(?:am|an der|im|in|de|del|la|los|las|des|du|le|les|der)(?=\s|$)", "", said)
    return f"{named} {name}".strip() if kinds_first else f"{name} {named}".strip()


def _other_date(original: str, language: str, number: int) -> str:
    """Another date, written in the same way."""

    def other(found: re.Match[str]) -> str:
        value = int(found.group())
        if value > 31:
            return str(value + (1 if number % 2 else -1))
        return (
            str((value + number) % 12 + 1).rjust(len(found.group()), "0")
            if value <= 12
            else str(13 + (value + number) % 15)
        )

    with_digits = re.sub(r"\d+", other, original)
    months = _MONTH_NAMES[language]
    moved = re.sub(rf"(?<!\w){MONTH}", lambda _: months[number % 12], with_digits, flags=re.IGNORECASE)
    return moved if moved != original else moved + f" {number % 9}"


def _names_like(original: str) -> Sequence[str]:
    """First names for a girl, a boy or either, in the script of the original."""
    known, name = words(), original.title()
    if not _is_latin(original):
        listed = known.girls if name in known.girls else known.boys
        return _in_script(_script_of(original), "girls" if listed is known.girls else "boys")
    if name in known.girls:
        return GIRLS
    return BOYS if name in known.boys else _EITHER


def _pool(original: str, latin: Sequence[str], kind: str) -> Sequence[str]:
    return latin if _is_latin(original) else _in_script(_script_of(original), kind)


@cache
def _in_script(script: str, kind: str) -> Sequence[str]:
    known = words()
    listed = {"girls": known.girls, "boys": known.boys, "surnames": known.surnames}[kind]
    found = sorted(name for name in listed if _script_of(name) == script and len(name) > 1 and name.isalpha())
    return [name for name in found if "MODIFIER" not in unicodedata.name(name[1])][:200] or list(_SURNAMES)


def _is_latin(text: str) -> bool:
    return _script_of(text) == "LATIN"


def _script_of(text: str) -> str:
    letter = next((letter for letter in text if letter.isalpha()), "a")
    script = unicodedata.name(letter, "LATIN").split()[0]
    return "CJK" if script in ("CJK", "HIRAGANA", "KATAKANA") else script
