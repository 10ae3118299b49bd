"""Reading an idea: who it is about, what they want, where, and which of its own words can be said again."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape

from shared_apps.ai.studio.stories import lexicon
from shared_apps.ai.vocabulary import CharacterKind, Place, Pronouns, Trait

_WORD = re.compile(r"[a-z][a-z'’\-]*|\d+")
_SUBJECT_ENDS = re.compile(
    r"\b(?:who|that|which|where|because|afraid of|scared of|frightened of|terrified of|wants?|looking for|lost|los(?:es|t)"
    r"|can't|cannot|can not|finds?|dreams?|wish(?:es)?|learn(?:s|ed)?|goes|on|in|at|under|from)\b"
)
_NAMED = re.compile(r"\b(?:called|named|name is|names are)\s+([A-ZÀ-Þ][\w’'\-]{1,18})")
_STOP_AT = re.compile(
    r"[.,;:!?\n\"“”()<>]|\b(?:and|but|because|who|that|so|when|while|until|then|with whom|which|or|if|he|she|they|i)\b"
)
_MINE = re.compile(r"\b(?:my|our|his|her|their|its|your)\b")
_SELF = re.compile(r"\b(?:me|myself|mine|we|us|you|i'm|i’m|it|him|them)\b")
_NO_DEED = frozenset(
    "who that which and or is are was were has have had called named with of in on at under from by for to as named "
    "lives live wears wear does do".split()
)
_WEAK_ENDS = frozenset("a an the of to in on at for with from by as very too my their and is be".split())


@dataclass(frozen=True)
class Reading:
    """What an idea says. ``words`` are phrases for the problem's slots, safe to set in the middle of a sentence."""

    problem: str | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    heroes: tuple[tuple[CharacterKind, str], ...] = ()
    names: tuple[str, ...] = ()
    trait: Trait | None = None
    place: Place | None = None
    pronouns: Pronouns | None = None
    quotation: str | None = None


def read_idea(idea: str) -> Reading:
    """The idea's meaning as far as the studio understands it; every field may be empty."""
    clean = cleaned(idea)
    lower = clean.lower().replace("’", "'")
    problem, words = _problem(lower)
    heroes = _heroes(lower)
    return Reading(
        problem=problem,
        words=words,
        heroes=heroes,
        names=tuple(dict.fromkeys(_NAMED.findall(clean)))[:4],
        trait=_trait(lower),
        place=_place(lower),
        pronouns=_pronouns(lower),
        quotation=_quotation(clean, understood=bool(heroes) and (problem is not None or _is_plain(lower))),
    )


def cleaned(idea: str) -> str:
    """The idea on one line, without mark-up or characters that cannot be printed."""
    text = unescape(re.sub(r"<[^>]*>?", " ", idea))
    text = "".join(letter if letter.isprintable() else " " for letter in text)
    return re.sub(r"\s+", " ", text).strip()


def _heroes(lower: str) -> tuple[tuple[CharacterKind, str], ...]:
    """Up to four characters: those of the subject, and one more from the rest of the sentence."""
    end = _SUBJECT_ENDS.search(lower)
    subject, rest = (lower[: end.start()], lower[end.start() :]) if end else (lower, "")
    found = _nouns(subject)
    if not found and not re.match(r"(?:i|my|we|our)\b", lower):
        found = _nouns(_without_fears(rest))[:1]
    return tuple(found[:4])


def _without_fears(rest: str) -> str:
    return re.sub(r"\b(?:afraid|scared|frightened|terrified) of\b[^,.;]*", " ", rest)


def _nouns(text: str) -> list[tuple[CharacterKind, str]]:
    found: list[tuple[CharacterKind, str]] = []
    count = 1
    for word in _WORD.findall(text):
        noun = word.removesuffix("'s")
        if noun in lexicon.NUMBERS:
            count = lexicon.NUMBERS[noun]
            continue
        singular = _singular(noun)
        if singular in lexicon.KINDS and not word.endswith("'s"):
            plural = singular != noun
            found.extend([(lexicon.KINDS[singular], singular)] * (max(count, 2) if plural else 1))
            count = 1
    return found


def _singular(noun: str) -> str:
    if noun in lexicon.PLURALS:
        return lexicon.PLURALS[noun]
    return noun[:-1] if noun.endswith("s") and noun[:-1] in lexicon.KINDS else noun


def _trait(lower: str) -> Trait | None:
    end = re.search(r"\b(?:afraid|scared|frightened|terrified) of\b", lower)
    for word in _WORD.findall(lower[: end.start()] if end else lower):
        if word in lexicon.TRAITS:
            return lexicon.TRAITS[word]
    return None


def _pronouns(lower: str) -> Pronouns | None:
    """The hero's, where the idea calls the hero "she", "his" and so on."""
    match = re.search(r"\b(she|her|hers|herself|he|his|him|himself|its|itself|their|themself)\b", lower)
    forms = {"he": Pronouns.HE, "hi": Pronouns.HE, "sh": Pronouns.SHE, "it": Pronouns.IT, "th": Pronouns.THEY}
    if match is None:
        return None
    return Pronouns.SHE if match.group().startswith(("she", "her")) else forms[match.group()[:2]]


def _place(lower: str) -> Place | None:
    for word in _WORD.findall(lower):
        found = lexicon.PLACES.get(word.removesuffix("'s"))
        if found:
            return found
    return None


_AFRAID = r"(?:afraid|scared|frightened|terrified) of (?P<fear>.+)"
_LOST = (
    r"(?:lost|loses|lose|looking for|searching for|searches for|can't find|cannot find|missing) "
    r"(?:(?:my|his|her|their|its|the|a|an|our) )(?P<thing>.+)"
)
_SKILL = (
    r"(?:can't|cannot|can not|couldn't|could not|learns? to|learned to|learnt to|learning to|learn how to"
    r"|(?:doesn't|don't) know how to) (?P<skill>.+)"
)
_WISH = (
    r"(?:wants? to|wanted to|wish(?:es)? to|dreams? of being able to|would like to|longs? to|hopes? to) (?P<wish>.+)"
)
_GIFT_FOR = r"(?P<who>grandma|grandpa|granny|grandad|mum|mom|dad|daddy|mummy|auntie|uncle|teacher|nana)\b"
_CUES: tuple[tuple[str, str], ...] = (
    ("dark", r"\b(?:afraid|scared|frightened|fear|terrified)\b.*\b(?:dark|darkness|night)\b|\bthe dark\b"),
    ("storm", r"\b(?:thunder|thunderstorm|lightning|storm|storms|loud noises)\b"),
    ("stage", r"\bstage fright\b|\b(?:sing|perform|dance|play) in (?:front|public)\b|\bschool play\b|\bconcert\b|\btalent show\b"),
    ("fear", rf"\b{_AFRAID}"),
    ("sleep", r"\b(?:can't|cannot|couldn't|won't) (?:fall a)?sleep\b|\bcan't get to sleep\b|\bbedtime\b|\binsomnia\b"),
    ("lost", rf"\b{_LOST}"),
    ("gift", r"\b(?:birthday|present|presents|gift|surprise party|christmas)\b"),
    ("friend", r"\b(?:lonely|no friends|alone|make(?:s)? (?:a |new )?friends?|a friend|new at school|first day)\b"),
    ("quarrel", r"\b(?:quarrel|argue|arguing|argument|fights?|fell out|sorry|jealous|share|sharing)\b"),
    ("skill", rf"\b{_SKILL}"),
    ("wish", rf"\b{_WISH}"),
    ("egg", r"\b(?:egg|eggs|hatch|hatches|nest)\b"),
    ("star", r"\b(?:fallen star|shooting star|falling star|a star|the moon is|moon (?:is )?(?:gone|missing))\b"),
    ("song", r"\b(?:song|music|tune|melody|silent|silence)\b"),
    ("seed", r"\b(?:seed|seeds|sprout|plant|plants|grow|grows|wilting)\b"),
    ("letter", r"\b(?:letter|postcard|parcel|message|deliver|delivers|postman)\b"),
    ("noise", r"\b(?:noise|noises|strange sound|mystery|mysterious|monster under)\b"),
    ("laugh", r"\b(?:sad|never laughs|giggle|laugh|smile|grumpy)\b"),
    ("small", r"\b(?:too small|smallest|so small|tiniest|too little|littlest)\b"),
    ("home", r"\b(?:homesick|moves? house|moving house|new house|new home|misses home|way home)\b"),
    ("colour", r"\b(?:colou?rs?|rainbow|grey|gray|paint|paints)\b"),
    ("treasure", r"\b(?:treasure|gold|jewels?|map)\b"),
)  # fmt: skip


def _problem(lower: str) -> tuple[str | None, Mapping[str, str]]:
    for name, cue in _CUES:
        match = re.search(cue, lower)
        if not match:
            continue
        words: dict[str, str] = {}
        for slot, raw in match.groupdict().items():
            phrase = _phrase(raw or "", verb=slot in ("skill", "wish"))
            if phrase is None:
                break
            words[slot] = phrase
        else:
            if name == "gift":
                words = {key: who for key, who in [("who", _recipient(lower))] if who}
            return name, words
    deed = _deed(lower)
    return ("wish", {"wish": deed}) if deed else (None, {})


def _deed(lower: str) -> str | None:
    """What the subject does, as one would wish for it: "two penguins build a boat" is a wish to build a boat."""
    found = _WORD.findall(lower)
    at = next((at for at, word in enumerate(found) if _singular(word) in lexicon.KINDS), None)
    if at is None or at + 2 >= len(found) or found[at + 1] in _NO_DEED:
        return None
    several = _singular(found[at]) != found[at] or "and" in found[:at]
    verb = found[at + 1] if several else _base_form(found[at + 1])
    rest = lower.split(found[at], 1)[1].split(found[at + 1], 1)[1]
    return _phrase(verb + rest, verb=True, length=9) if verb else None


def _base_form(verb: str) -> str | None:
    """The verb of "he carries" as in "to carry"; None for what is no such form."""
    if not verb.endswith("s") or verb.endswith("ss") or len(verb) < 4:
        return None
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if verb.endswith(("shes", "ches", "sses", "xes", "zes", "oes")) else verb[:-1]


def _recipient(lower: str) -> str | None:
    match = re.search(rf"\b{_GIFT_FOR}", lower)
    return match.group("who").capitalize() if match else None


def _phrase(raw: str, *, verb: bool, length: int = 6) -> str | None:
    """A few plain words of the idea, fit to stand inside a sentence; None when there is nothing safe to say."""
    phrase = _STOP_AT.split(raw, maxsplit=1)[0].strip(" '-")
    words = phrase.split()[: length if verb else 4]
    while words and (words[-1] in _WEAK_ENDS or not re.search("[a-z]", words[-1])):
        words.pop()
    text = " ".join(words)
    plain = re.fullmatch(r"[a-z][a-z' \-]{1,40}", text)
    if not plain or lexicon.HARSH & set(words) or _SELF.search(text):
        return None
    if verb and (words[0] in lexicon.KINDS or words[0] in _WEAK_ENDS - {"be"} or words[0].endswith("ing")):
        return None
    return _MINE.sub("{their}", text)


def _is_plain(lower: str) -> bool:
    """Whether the idea says hardly more than who, what like and where."""
    known = {*lexicon.KINDS, *lexicon.PLACES, *lexicon.TRAITS, *lexicon.NUMBERS, *lexicon.PEOPLE, *_SMALL_WORDS}
    known |= set("who is my his her their its called named live lives living that there story about".split())
    return sum(_singular(word) not in known and word not in known for word in _WORD.findall(lower)) < 2


def _quotation(clean: str, *, understood: bool) -> str | None:
    """The idea itself, short enough to be the name of a story, when the studio could not take it apart."""
    if understood:
        return None
    text = re.sub(r"[^\w\s'’,\-]", " ", clean, flags=re.UNICODE)
    text = re.sub(r"\s+", " ", text.replace("_", " ")).strip(" ,-'’")
    words = text.split()
    if not words or lexicon.HARSH & {word.lower().strip("'’,") for word in words}:
        return None
    if len(words) > 9 or len(text) > 60:
        return None
    if not any(word.isalpha() and len(word) > 1 for word in words) or any(len(word) > 24 for word in words):
        return None
    return _as_title(text)


_SMALL_WORDS = frozenset("a an the of to in on at for with from by as and or but".split())


def _as_title(text: str) -> str:
    words = text.replace("'", "’").split()
    return " ".join(
        word if position and word in _SMALL_WORDS else word[:1].upper() + word[1:]
        for position, word in enumerate(words)
    )
