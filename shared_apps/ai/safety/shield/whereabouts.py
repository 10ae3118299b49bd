"""Finds where somebody lives, learns, plays or walks: addresses, schools, towns and villages."""

import re
from collections.abc import Iterator

from shared_apps.ai.safety.shield.language import language_of
from shared_apps.ai.safety.shield.names import is_title, tokens_of
from shared_apps.ai.safety.shield.schools import WORD, schools_in
from shared_apps.ai.safety.shield.spans import PersonalKind, Span
from shared_apps.ai.safety.shield.words import is_famous_place, is_first_name, is_ordinary, words

_STREET = (
    r"(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Crescent|Drive|Dr|Way|Walk|Court|Ct|Place|Pl|Square|Sq|Terrace|Row|Hill|Gardens?"
    r"|View|Grove|Park|Green|Mews|Cottages?|Towers?|House|Rise|Parade|Quay|Wharf|Boulevard|Blvd|Heights|Path|Yard|Meadows?|End|Gate"
    r"|Bank|Circle|Trail|Alley|Villas|Parkway|Fields?|Common|Vale|Mount|Side|Croft)"
)
_SMALL_STREET = r"(?:street|road|lane|avenue|close|crescent|drive|gardens|terrace)"
_UNIT = r"(?:(?:[Ff]lat|[Aa]pt\.?|[Aa]partment|[Uu]nit|[Bb]lock|[Dd]oor|[Rr]oom|[Hh]ouse|[Bb]ungalow|[Pp]itch|[Bb]âtiment)\s(?:\d\w{0,3}|[A-Z]),?\s)"
_TRAIL = r"(?:,\s(?:[Ff]lat|[Aa]pt\.?|[Uu]nit|[Dd]oor)\s\w{1,4})?"
_NUMBER = {
    "en": r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|\w{3,5}ty|hundred)(?:[-\s](?:and\s)?(?:one|two|three|four|five|six|seven|eight|nine|hundred))?[ab]?",
    "de": r"(?:[a-zäöüß]*(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zig|ßig|hundert)(?:\s?[a-z])?)",
    "es": r"(?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|veint\w+|\w+enta(?:\sy\s\w+)?|cien)",
    "fr": r"(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-\w+|vingt(?:[-\s]\w+)*|\w+ante(?:[-\s]\w+)*|cent)",
}
"""House numbers in words."""

_ADDRESSES = [
    rf"\b(?i:number\s)?(?i:{_NUMBER['en']}),?\s(?:{WORD}\s){{1,3}}{_STREET}\b",
    rf"\b(?i:number\s)(?i:{_NUMBER['en']}),?\s(?:in\s|on\s)?(?:{WORD}\s){{0,2}}{WORD}",
    rf"\b[\w-]*(?:[Ss]tra(?:ß|ss)e|[Ww]eg|[Gg]asse|[Aa]llee|[Pp]latz|[Rr]ing|[Hh]of|[Gg]raben|[Pp]fad)\s(?:Nummer\s)?(?:\d+|{_NUMBER['de']})\b",
    rf"\b(?:Am|An der|Im|Auf dem|Zum|Zur)\s{WORD}\sNummer\s(?:\d+|{_NUMBER['de']})\b",
    rf"\b(?i:calle|avenida|plaza|paseo|camino)\s(?:(?:de|del|la|las|los|el)\s){{0,2}}{WORD}(?:\s(?:(?:de|del|la|las|los)\s){{0,2}}{WORD}){{0,2}},?\s(?:número\s)?{_NUMBER['es']}\b",
    rf"\b(?:numéro\s|au\s|le\s)?(?:{_NUMBER['fr']}|\d+),?\s(?:de\sla\s|du\s|de\sl['’])?(?:rue|avenue|place|chemin|allée|boulevard|impasse|quai|route)\s(?:(?:de|des|du|la|le|les|d['’]|l['’])\s?){{0,2}}{WORD}(?:[\s-]{WORD})*",
    rf"\b(?:P\.?\s?O\.? Box|Postfach|[Aa]partado(?:\sde\scorreos)?|BP)\s\d{{2,6}}(?:,?\s(?:\d{{5}}\s)?{WORD})?",
    rf"(?<=\bat\s|\bto\s|\bis\s|\bin\s)(?:number\s)?\d{{1,4}}[a-z]?\s{WORD}(?:\s{WORD}){{1,2}}(?:,\s{WORD})?",
    rf"(?:the corner of\s)?{_UNIT}{{0,3}}(?:number\s|no\.?\s)?\d{{1,4}}\s?[a-zA-Z]?,?\s(?:{WORD}\s){{1,3}}{_STREET}\b{_TRAIL}(?:,\s(?![A-Z]{{2,}}\b){WORD}(?:\s{WORD})*)?",
    rf"{_UNIT}{{1,3}}{WORD}\s{_STREET}\b",
    rf"(?:{WORD}\s){{1,2}}{_STREET}\s\d{{1,4}}[a-z]?\b",
    rf"\b\d{{1,4}}[a-z]?\s(?:[a-z']+\s){{1,2}}{_SMALL_STREET}\b",
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b",
    rf"\b{WORD},\s[A-Z]{{2}}\s\d{{5}}\b",
    (
        r"\b(?:(?:Alte|Neue|Große|Kleine|Obere|Untere|Lange|Hohe|Hintere|Vordere)[rn]?\s)?[\w-]*(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Ww]eg|[Gg]asse|[Aa]llee|[Pp]latz|[Rr]ing|[Uu]fer|[Dd]amm|[Hh]of|[Gg]raben|[Ss]teig|[Pp]fad|[Mm]arkt"
        r"|[Bb]erg|[Gg]arten|[Bb]rücke|[Cc]haussee|[Ss]tieg)\s\d{1,4}(?:\s?[a-z]\b)?(?:,\s\d+\.\sStock)?(?:,\s\d{5}\s[A-ZÄÖÜ]\w+)?"
    ),
    rf"\b(?:[Aa]m|[Aa]n der|[Aa]n den|[Ii]m|[Aa]uf dem|[Aa]uf der|[Zz]um|[Zz]ur|[Ii]n der|[Uu]nter den|[Hh]inter der)\s(?!Jahr\b|Zimmer\b|Alter\b|Kapitel\b|Gleis\b){WORD}\s\d{{1,4}}[a-z]?\b",
    rf"\b\d{{5}}\s{WORD}",
    rf"\bnumber\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\w+teen|\w+ty)(?:[\s-]\w+)?\s\w+\s(?i:{_STREET})\b",
    rf"\b\d{{1,4}}\s[NSEW]{{1,2}}\.?\s(?:\d+\w\w|{WORD})(?:\s{WORD})?(?:,\s[Aa]pt\.?\s\w+)?(?:,\s{WORD})?(?:,\s[A-Z]{{2}}\s\d{{5}})?",
    (
        r"\b(?:[Cc]alle|[Cc]/|[Aa]venida|[Aa]v(?:da)?\.|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arretera|[Rr]onda|[Pp]atio|[Tt]raves[ií]a|[Pp]asaje|[Gg]lorieta|[Uu]rbanización)"
        rf"\s(?:(?:de|del|la|las|los|el)\s){{0,2}}{WORD}(?:\s(?:(?:de|del|la|las|los)\s){{0,2}}{WORD}){{0,2}},?\s(?:n(?:úmero|[.º°])*\s?)?\d{{1,4}}(?:,\s\d+\.?[ºª]?\s?[A-Z]?)?(?:,\sbajo(?:\s[A-Z])?)?"
    ),
    (
        r"\b\d{1,4}(?:\s(?:bis|ter))?,?\s(?:rue|avenue|av\.|place|chemin|allée|boulevard|bd|impasse|cour|cité|quai|route|square|passage|sentier|résidence)"
        rf"\s(?:(?:de|des|du|la|le|les|d['’]|de\sl['’]|l['’])\s?){{0,2}}{WORD}(?:[\s-](?:(?:de|des|du|la|le)\s)?{WORD}){{0,2}}(?:,\s\d+e\sétage)?"
    ),
]
_STREET_OF_OURS = re.compile(
    rf"\b(?:in|on|at|of|is|to|end of|,)\s((?:{WORD}(?:,)?\s){{1,3}}(?:Street|Road|Rd|Lane|Avenue|Close|Crescent|Drive|Terrace|Row|Gardens|Mews|Grove))\b"
)
_HOUSE_OF_MINE = re.compile(
    rf"\b(?:i live (?:in|on|at)|we live (?:in|on|at)|my street,?|my address is|live at|lives? in|lives at|street is|street is called|wohne (?:in der|im|am|in)|vivo en(?: la)?|j['’]habite)\s"
    rf"((?:\d+\s)?(?:{WORD}\s)*{WORD}\s?(?:{_STREET}|Farm|Barn|Lodge|Hall|Manor|\w*stra(?:ß|ss)e|\w*weg|\w*gasse)\b(?:,\s{WORD}\s{_STREET})?|{WORD}\w*(?:straße|strasse|weg|gasse|allee))"
    r"|\b(?:calle|straße|strasse|street|rue) (?:should be called|soll|sea|s['’]appelle) ("
    + WORD
    + r"(?:\s"
    + WORD
    + r")*\s\d+)",
)
_DWELLS = re.compile(
    r"\b(?:i|we|my \w+|our \w+|nan|grandma|grandpa|family|who|and|im|i'm)\s(?:\w+\s)?(?:lives?|lived|moved?|stay|am|come|comes|came|was born|were born|'m)\s"
    r"(?:here\s)?(?:in|at|near|to|from|outside)\s$"
    r"|\b(?:i|we) (?:\w+ )?(?:live|lived) (?:in|at|near)\s$|\b(?:moved|move) from .{1,30} to\s$|\bmoved (?:from|to)\s$"
    r"|\b(?:wohn\w*|leb\w*|komm\w*|zieh\w*|umgezogen|geboren)\s(?:\w+\s)?(?:in|aus|nach|bei)\s$|\bich bin aus\s$"
    r"|\b(?:vivo|vivimos|nací|soy|somos|(?:nos )?mudamos|mudé|mudó|mudaron)\s(?:(?:de .{2,30} )?a|en|de)\s$|\b(?:j['’]habite|on habite|je viens|je vis|nous habitons|déménagé|quitté)\s(?:(?:à|de)\s|d['’])?$"
    r"|\b(?:team|club|verein|equipo|équipe)\s(?:is|ist|es|est)(?:\s(?:the|der|el|le)\s\w+)?\s$"
    r"|\b(?:village|town|dorf|ort|pueblo|ville)\s(?:as|is|is called|called|named|should be called|soll|heißt|se llama|s['’]appelle)\s$",
    re.IGNORECASE,
)
_TOWARDS = {
    "en": re.compile(r"\b(?:in|from|near|to|at|outside|of)\s$", re.IGNORECASE),
    "de": re.compile(
        r"\b(?:aus|nach|von|bei)\s$|\b(?:verein|klub|club|mannschaft|schwimmverein|sportverein|fc|sv|tsv)\s$",
        re.IGNORECASE,
    ),
    "es": re.compile(r"\b(?:en|de|a|desde|hasta)\s$", re.IGNORECASE),
    "fr": re.compile(r"\b(?:à|de|vers|pour|près de|depuis)\s$|\bd['’]$", re.IGNORECASE),
}
_NOT_BEFORE = re.compile(
    r"\b(?:out|king|queen|prince|princess|battle|bay|land|island|bottom|inside|letters?|talk|said|wrote|write|called|back)\s(?:of|to|from|in|at)\s$",
    re.IGNORECASE,
)
_OURS = re.compile(
    rf"\bthe\s({WORD})\s(?:{WORD}\b|surgery|pool|baths|library|park|playground|rec|club|team|swimmers?|football|fire station|cinema|market|hospital|museum|church|scouts)",
)
_PLACE = re.compile(
    rf"(?!(?:At|In|On|From|To|Near|Of|Im|Am|Aus|En|De|Il|Von)\b)(?:(?:Bad|Klein|Groß|Alt|Neu|Sankt|St\.?|Saint|San|Santa|Los|Las|La|Le|Les|El|Great|Little|Upper|Lower|North|South|East|West|New|Old)[\s-])?{WORD}(?:-[\w'’]+)*(?:\s(?:del?|du|la|les?|los|am|an der|upon|sous|sur)\s{WORD}|\s(?!On\b|And\b|In\b){WORD})*"
)


_SOMEBODY = re.compile(
    r"\b(?:i|me|my|we|our|us|mine|im|ich|wir|mein\w*|unser\w*|mi|mis|yo|nuestr\w+|vivo|mon|ma|mes|je|j|nous|notre|on)\b",
    re.IGNORECASE,
)


def places_in(text: str, *, has_persons: bool) -> Iterator[Span]:
    """Addresses first, so that a street is no town; then schools and, where something tells of home, places."""
    has_persons = has_persons or _SOMEBODY.search(text) is not None
    firm = [*_addresses(text), *schools_in(text)]
    if has_persons:
        firm += (_with_neighbours(text, *found.span(1)) for found in _STREET_OF_OURS.finditer(text))
    yield from firm
    yield from _after_commas(text, [span.end for span in firm])
    if not is_title(tokens_of(text)):
        yield from _towns(text, has_persons=has_persons)


_FLOOR = r"(?:(?i:the\s)?(?:\d+\s?(?:st|nd|rd|th|\.\s?º|\.\s?ª|º|ª|\.|te[rn]?|er|e|ème)?|(?i:top|ground|first|second|third|fourth|fifth|primer|segundo|tercer))\s?(?i:floor|stockwerk|stock|og|etage|étage|piso|planta))"
_BEFORE_AN_ADDRESS = re.compile(
    rf"(?:(?:{_UNIT}|{_FLOOR},?\s(?:of\s)?|\d+[a-z]?[-/–]|(?:[Uu]nit|[Ff]lat|[Bb]lock|[Bb]ungalow|[Pp]itch|[Hh]ouse|[Rr]oom|[Ss]uite)\s(?:\d\w{{0,4}},?\s)?|[Nn]umber\s|[Nn]o\.\s|{WORD}\s(?:House|Cottage|Farm|Court|Lodge|Towers?|Buildings?),?\s)+)$"
)
_BEHIND_AN_ADDRESS = re.compile(
    rf"(?:[-/–]\d+[a-z]?\b|,?\s(?i:flat|apt\.?|apartment|unit|door|suite|room|block|wohnung|piso|puerta|appartement|bâtiment|escalier)\s\w{{1,5}}\b|,?\s{_FLOOR}(?:\s(?:links|rechts|izquierda|derecha|[A-Z]\b))?"
    rf"|,\s\d+\s?\.?\s?[ºª°]?\s?(?:[A-Z]\b|izq\w*|dcha)|,?\s[A-Z]{{1,2}}\d[A-Z\d]?\s?\d[A-Z]{{2}}\b|,?\s(?:[A-Z]{{2}}\s)?\d{{4,5}}(?:-\d{{4}})?\b(?:\s{WORD}(?:[\s-]{WORD})*)?"
    rf"|,\s(?!And\b|But\b|The\b|I\b|It\b|He\b|She\b){WORD}(?:[\s-](?:{WORD}|(?:am|an der|de|sur|sous|upon|on|in)[\s-]{WORD}))*)+"
)


def _with_neighbours(text: str, start: int, end: int) -> Span:
    """The address with its flat in front of it, and with town and postcode behind it."""
    before, behind = _BEFORE_AN_ADDRESS.search(text[:start]), _BEHIND_AN_ADDRESS.match(text[end:])
    return Span(before.start() if before else start, end + (behind.end() if behind else 0), PersonalKind.ADDRESS)


_SMALL_PLACE = re.compile(
    r"\b(?:(?:i|we) live in|(?:i'?m|i am|we are)(?: \w+ \w+)? from|wohne in|komme aus|vivo en|soy de|j['’]habite à)\s(?P<place>[a-zà-ÿß]{4,}(?:\s[a-z]{4,})?)",
    re.IGNORECASE,
)


def _addresses(text: str) -> list[Span]:
    """The longest first, so that a postcode does not stand in the way of the address that it belongs to."""
    found = [match.span() for pattern in _ADDRESSES for match in re.finditer(pattern, text)]
    found += [match.span(1 if match[1] else 2) for match in _HOUSE_OF_MINE.finditer(text)]
    return sorted((_with_neighbours(text, *ends) for ends in found), key=lambda span: span.start - span.end)


def _after_commas(text: str, ends: list[int]) -> Iterator[Span]:
    """The town that follows an address or a school."""
    for end in ends:
        found = re.match(rf",\s({_PLACE.pattern})", text[end:])
        if found and not is_first_name(found[1].split()[0]) and found[1].split()[0].lower() not in words().never_names:
            yield Span(end + found.start(1), end + found.end(1), PersonalKind.PLACE)


def _towns(text: str, *, has_persons: bool) -> Iterator[Span]:
    language = language_of(text)
    towards = _TOWARDS[language]
    for found in _PLACE.finditer(text):
        before, place = text[: found.start()], re.sub(r"['’]s?$|[.].*$", "", found.group())
        span = Span(found.start(), found.start() + len(place), PersonalKind.PLACE)
        first = place.split()[0].lower()
        if first in words().never_names or first in words().titles - _SAINTS or not before.strip():
            continue
        if _DWELLS.search(before):
            is_own = _IS_OWN.search(before) is not None
            if not is_famous_place(place) or (is_own and not _is_country_like(place)):
                yield span
                yield from _after_commas(text, [span.end])
        elif has_persons and towards.search(before) and not _NOT_BEFORE.search(before) and _is_unknown(place, language):
            yield span
    yield from _small_towns(text, language)
    if has_persons:
        yield from _our_towns(text, language)


def _small_towns(text: str, language: str) -> Iterator[Span]:
    """Towns in small letters after "i live in"."""
    for found in _SMALL_PLACE.finditer(text):
        town = found["place"].split()[0]
        if town.islower() and not is_ordinary(town, language) and not is_famous_place(town):
            yield Span(found.start("place"), found.start("place") + len(town), PersonalKind.PLACE)


def _our_towns(text: str, language: str) -> Iterator[Span]:
    """The town in "the Elmstead pool", and one that ends a text about a person."""
    for found in _OURS.finditer(text):
        if _is_unknown(found[1], language):
            yield Span(*found.span(1), PersonalKind.PLACE)
    tail = re.search(rf",\s({WORD})[.!]?$", text)
    if tail and _is_unknown(tail[1], language) and re.search(rf"{WORD}\s{WORD},", text):
        yield Span(*tail.span(1), PersonalKind.PLACE)


def _is_unknown(place: str, language: str) -> bool:
    """Whether it is no famous place, no person and no ordinary word, so that it tells where somebody is at home."""
    parts = [part for part in re.split(r"[\s-]", place) if part[:1].isupper()]
    if is_famous_place(place) or any(is_famous_place(part) for part in parts):
        return False
    known = words().never_names | words().titles - _SAINTS
    if any(part.lower().strip(".") in known for part in parts):
        return False
    own = (
        parts[-1]
        if len(parts) > 1 and parts[0] in ("Bad", "Saint", "San", "Little", "Upper", "Lower", "Sankt")
        else parts[0]
    )
    return not is_ordinary(own, language) and not (is_first_name(own) and len(parts) == 1)


_IS_OWN = re.compile(r"\b(?:i|we|ich|wir|vivo|vivimos|habit\w+)\b[^,.]*$", re.IGNORECASE)
_SAINTS = frozenset("saint sainte san santa st sankt".split())
_COUNTRY_LIKE = frozenset(
    "england scotland wales ireland germany france spain deutschland frankreich spanien españa francia allemagne espagne america usa africa europe"
    " australia india china japan canada mexico brazil italy österreich schweiz heaven narnia space".split()
)


def _is_country_like(place: str) -> bool:
    return place.lower() in _COUNTRY_LIKE
