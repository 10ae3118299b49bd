"""Finds schools by the words that say what they are, if words of their own stand beside them."""

import re
from collections.abc import Iterator

from shared_apps.ai.safety.shield.language import language_of
from shared_apps.ai.safety.shield.spans import PersonalKind, Span
from shared_apps.ai.safety.shield.words import is_ordinary, words

WORD = r"(?:[A-ZÀ-ÞŁŚŻĄŒ][\w'’.]*(?:-[\w'’]+)*)"
"""A word with a capital."""

_LEVELS = (
    r"(?:Primary|Elementary|Secondary|High|Junior|Infants?|Middle|Grammar|Comprehensive|Nursery|Kindergarten|Preschool|Montessori|Catholic"
    r"|Community|Boarding|Prep|Primaries|Village|C\.?\s?of\s?E\.?|Church|International|State|Public)"
)
_SCHOOL = re.compile(
    rf"(?:\b(?:St|Saint)\b\.?\s)?(?:{WORD}\s(?:of\s|the\s|and\s|on\s)?){{1,4}}?(?:{_LEVELS}(?:\s(?:{_LEVELS}|Schools?|Academy|College))*|School|Academy|College)\b"
)
_SHOUTED_SCHOOL = re.compile(
    r"\b[A-Z]{3,}(?:\s[A-Z]{3,})?\s(?:PRIMARY|ELEMENTARY|SECONDARY|HIGH|SCHOOL|ACADEMY|NURSERY)(?:\sSCHOOL)?\b|\b[A-ZÄÖÜ]{4,}SCHULE\b"
)
_SMALL_SCHOOL = re.compile(
    r"\b(?:go|goes|going|went|goin|learn|teacher|class|pupil|am|are)\s(?:to|at|from|in)\s((?:st\s)?(?!the|my|our|a\b|an\b|this|that|his|her|their|primary|high|big|new|nursery)"
    r"[a-z']+(?:\s[a-z']+)?\s(?:primary|elementary|secondary|high|infants?|juniors?|nursery|academy|kindergarten|middle)(?:\sschool)?)\b",
    re.IGNORECASE,
)
_NUMBERED_SCHOOL = re.compile(r"\bP\.?S\.?\s\d{1,3}\b")
_SCHOOLS = [
    re.compile(rf"\b{WORD}(?:-{WORD})*-(?:Grund|Ober|Real|Gesamt|Mittel)?(?:[Ss]chule|Gymnasium|Kindergarten|Kita)\b"),
    re.compile(
        rf"\b(?:Grund|Haupt|Real|Gesamt|Volks|Ober|Mittel|Stadtteil|Gemeinschafts|Förder)?[Ss]chule\s(?:(?:am|an der|im|in der|in|auf der|zum)\s)?{WORD}(?:\s{WORD})?"
    ),
    re.compile(
        rf"\b(?:Gymnasium|Kita|KiTa|Kindergarten|Kinderhaus|Hort|Krippe|Internat|Lyceum)\s(?:(?:am|an der|im|in der|zum|zur|St\.)\s)?{WORD}(?:\s{WORD})?"
    ),
    re.compile(r"\b[A-ZÄÖÜ][a-zäöüß]{4,}(?:schule|gymnasium)\b"),
    re.compile(
        rf"\b(?:[Cc][Ee][Ii][Pp]|[Ii][Ee][Ss]|[Cc]olegio|COLEGIO|[Ee]scuela(?:\s[Ii]nfantil)?|[Ii]nstituto|[Gg]uardería|[Ll]udoteca|[Ll]iceo)\s(?:(?:de|del|la|los|las|el)\s)*{WORD}(?:\s(?:(?:de|del|la|los|las|y|e)\s)*{WORD})*"
    ),
    re.compile(
        rf"(?<!\w)(?:[Éé]cole|ÉCOLE|[Cc]ollège|[Ll]ycée|[Cc]rèche|[Mm]aternelle|[Gg]arderie|centre\sde\sloisirs|groupe\sscolaire)\s(?:(?:maternelle|primaire|élémentaire|de|des|du|la|le|DE|LA)\s|d['’]|l['’]|L['’])*{WORD}(?:[\s-](?:(?:de|des|du|la|le)\s)?{WORD})*"
    ),
]
_GENERIC_GERMAN_SCHOOLS = frozenset(
    "grundschule hauptschule realschule gesamtschule volksschule oberschule mittelschule hochschule fahrschule tanzschule musikschule vorschule"
    " baumschule zauberschule drachenschule hexenschule schwimmschule skischule sonntagsschule abendschule segelschule flugschule reitschule"
    " klosterschule monsterschule piratenschule waldschule tierschule kochschule malschule ballettschule förderschule sprachschule".split()
)
_I_LEARN = re.compile(
    r"\b(?:i|we|my|our|me|he|she|pupils?|class|classes|teacher|children|kids|at|of|from|for|go|goes|attends?)\b",
    re.IGNORECASE,
)


def schools_in(text: str) -> Iterator[Span]:
    """Schools, nurseries and kindergartens with names of their own."""
    for pattern in (_SHOUTED_SCHOOL, _NUMBERED_SCHOOL):
        yield from (Span(*found.span(), PersonalKind.SCHOOL) for found in pattern.finditer(text))
    yield from (Span(*found.span(1), PersonalKind.SCHOOL) for found in _SMALL_SCHOOL.finditer(text))
    for found in _SCHOOL.finditer(text):
        start = found.start() + _without_lead(found.group())
        if _is_a_school(text[start : found.end()], text[:start]):
            yield Span(start, found.end(), PersonalKind.SCHOOL)
    for pattern in _SCHOOLS:
        for found in pattern.finditer(text):
            if found.group().lower() not in _GENERIC_GERMAN_SCHOOLS:
                yield Span(*found.span(), PersonalKind.SCHOOL)


_LEADS = re.compile(
    r"^(?:(?:The|My|Our|To|Go|Want|Don't|I|We|At|In|From|A|An|On|To|For|And|With|When|This|Dear|Hi)\s)+"
)


def _without_lead(name: str) -> int:
    found = _LEADS.match(name)
    return found.end() if found else 0


def _is_a_school(name: str, before: str) -> bool:
    """A school's own name, not "Wizard School" or "High School"."""
    kinds = re.compile(rf"^(?:{_LEVELS}|School|Academy|College)$")
    own = [word for word in name.split() if not kinds.match(word) and word.lower() not in ("of", "the", "and", "on")]
    if not own or all(word.lower().strip(".") in words().invented_schools for word in own):
        return False
    has_level = re.search(rf"\b{_LEVELS}\b", name) is not None
    language = language_of(before + name)
    if has_level or any(
        not is_ordinary(word, language) and word.lower().strip(".") not in words().invented_schools for word in own
    ):
        return True
    return _I_LEARN.search(before) is not None
