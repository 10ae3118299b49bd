"""An idea as it was typed, made fit for a parser: without markup and control signs, contractions spelled out."""

import re
import unicodedata

from story_studio.premise.names import NAMES_TOO

LONGEST = 500

_TAG = re.compile(r"<[^<>]{0,200}>|https?://\S+|[<>{}\[\]|\\^~`*_#=$%]+")
_TITLE = re.compile(r"\b(Mr|Mrs|Ms|Dr|St)\. ?")  # the full stop reads as the end of a sentence
_SPACES = re.compile(r"\s+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"})
_SPELLED_OUT = tuple(
    (re.compile(rf"\b{pattern}\b", re.IGNORECASE), whole)
    for pattern, whole in (
        ("i'?m", "I am"),
        ("im", "I am"),
        ("(can'?t|cannot|can not)", "can not"),
        ("won'?t", "will not"),
        ("shan't", "shall not"),
        ("ain't", "is not"),
        ("(do|does|did|is|are|was|were|has|have|had|would|could|should)n'?t", r"\1 not"),
        ("(i|you|we|they)'ve", r"\1 have"),
        ("(you|we|they)'re", r"\1 are"),
        ("(i|you|he|she|it|we|they)'ll", r"\1 will"),
        ("(i|you|he|she|we|they)'d", r"\1 would"),
        ("(he|she|it|that|what|where|who|there)'s", r"\1 is"),
        ("(wanna)", "want to"),
        ("(gonna)", "going to"),
        (r"((?:carr|bring|tak|fetch|drag|pull|push)\w* (?:a|an|the|his|her|its|their|some) \w+) home", r"\1 back home"),
        ("i", "I"),
    )
)
_ASKED_FOR = re.compile(
    r"^(please[, ]+)?((can|could) (you|we|i) )?(please )?(write about|((write|make|tell|create|have|do|i (want|"
    r"would like))( (me|us))?"
    r" )?((a|an|the|my|some) )?((funny|short|long|nice|little|bedtime|picture|sad|cute|children's|kids) )*"
    r"(story|book|tale|adventure)( book)? (about|of|where|in which|for my \w+ about|with))[ :,]+",
    re.IGNORECASE,
)


def clean(idea: str) -> str:
    """The idea on one line: no control or direction signs, no markup, at most 500 characters."""
    text = unicodedata.normalize("NFC", idea[: 4 * LONGEST])
    text = "".join(sign if unicodedata.category(sign)[0] != "C" or sign == "\u200d" else " " for sign in text)
    text = _TAG.sub(" ", text.translate(_QUOTES))
    text = _TITLE.sub(r"\1 ", text)
    return _SPACES.sub(" ", text).strip(" -,;:/\"'")[:LONGEST].strip()


def without_request(text: str) -> str:
    """ "Please write a story about a fox" is about a fox."""
    shorter = _ASKED_FOR.sub("", text)
    return shorter if len(shorter) > 1 else text


def spell_out(text: str) -> str:
    """English with its contractions written out, without "please write a story about"."""
    text = without_request(text)
    for pattern, whole in _SPELLED_OUT:
        text = pattern.sub(whole, text)
    return text


_CALLED = re.compile(
    r"\b(a|an|the|my|our)\s+((?:[\w-]+\s+){1,3})(?:called|named)\s+([^\W\d_a-z][\w'’-]*(?:\s+[^\W\d_a-z][\w'’-]*)?)",
)


_FIRST = re.compile(r"^([^\W\d_]+) the ([^\W\d_]+)\b")
_WORD = re.compile(r"[^\W\d_]+")


def without_names(text: str) -> tuple[str, dict[str, str]]:
    """The text without "called Inés", which parsers take for a verb, and the names by the nouns that bear them."""
    names = {found[2].split()[-1].lower(): found[3] for found in _CALLED.finditer(text)}
    first = _FIRST.match(text)
    if first and first[1].istitle() and not first[1].isascii():
        return f"the {text[first.start(2) :]}", {first[2].lower(): first[1]}
    return _CALLED.sub(lambda found: f"{found[1]} {found[2].strip()}", text), names


def with_plain_names(text: str) -> tuple[str, dict[str, str]]:
    """The text with "Theo" for "Théo", since parsers know no name with such letters, and the names as they were."""
    words = [word for word in _WORD.findall(text) if word.istitle() and not word.isascii()]
    names = {_plain(word): word for word in words if _plain(word).lower() in NAMES_TOO}
    for plain, name in names.items():
        text = re.sub(rf"\b{name}\b", plain, text)
    return text, names


def _plain(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
