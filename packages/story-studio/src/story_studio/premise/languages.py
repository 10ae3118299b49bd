"""Ideas in other languages, put into plain English word by word: their nouns, simple verbs and little words.

The words come from two places: ``data/glosses/<language>.txt``, written by hand (little words, verbs, family), and
``data/words/<language>.tsv.gz``, CLDR's names of some thousand things.
"""

import gzip
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from story_studio.premise.spelling import is_known
from story_studio.premise.wordnet import wordnet

_LATIN = ("de", "fr", "es", "it", "pt", "nl", "pl", "tr", "vi")
_SCRIPTS = (
    ("HIRAGANA", ("ja",)), ("KATAKANA", ("ja",)), ("HANGUL", ("ko",)), ("CJK", ("zh",)), ("ARABIC", ("ar", "fa", "ur")),
    ("HEBREW", ("he",)), ("GREEK", ("el",)), ("CYRILLIC", ("ru", "uk", "bg", "sr")), ("DEVANAGARI", ("hi",)),
    ("BENGALI", ("bn",)), ("TAMIL", ("ta",)), ("THAI", ("th",)),
)  # fmt: skip
_UNSPACED = frozenset({"ja", "zh", "zh-Hant", "th"})
_PIECE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_PREFIXES = {"ar": ("وال", "بال", "كال", "لل", "ال", "و", "ب", "ل"), "he": ("וה", "ה", "ו", "ב", "ל")}
_AND = {"ar": "و", "he": "ו"}
_MOST_PARTS = 3
_LONGEST_ENDING = 3
_SHORTEST_STEM = 3


@dataclass(frozen=True)
class Vocabulary:
    """What is known of one language: a word or words in it, and the English."""

    language: str
    little: Mapping[str, str]
    named: Mapping[str, str]

    def english(self, word: str) -> str:
        """The English for a word in one of its forms; empty where it is not known."""
        for form in _forms(word, self.language):
            if form in self.little or form in self.named:
                return self.little.get(form) or self.named[form]
        return ""

    def knows(self, word: str) -> bool:
        return bool(self.english(word))


@cache
def vocabulary(language: str) -> Vocabulary:
    data = files("story_studio.premise") / "data"
    little: dict[str, str] = {}
    glosses = data / "glosses" / f"{language}.txt"
    if glosses.is_file():
        for line in glosses.read_text(encoding="utf-8").splitlines():
            english, _, words = line.partition(":")
            if not line.startswith("#"):
                little.update((word.replace("_", " "), english.strip()) for word in words.split())
    named: dict[str, str] = {}
    listed = data / "words" / f"{language}.tsv.gz"
    if listed.is_file():
        lines = gzip.decompress(listed.read_bytes()).decode().splitlines()
        named = dict(line.split("\t") for line in lines)
    return Vocabulary(language, little, named)


def language_of(text: str, asked: str) -> str:
    """The language an idea is written in: by its script, else by how many of its words each language knows."""
    for script, languages in _SCRIPTS:
        if any(unicodedata.name(sign, "").startswith(script) for sign in text):
            return max(languages, key=lambda each: (_share(text, each), each == asked))
    known = _share_of_english(text)
    candidates = tuple(dict.fromkeys((asked, *_LATIN))) if asked != "en" else _LATIN
    if known == 1 and asked == "en" and text.isascii():
        return "en"
    best = max(candidates, key=lambda each: (_share(text, each), each == asked))
    return best if _share(text, best) > known else "en"


def _share_of_english(text: str) -> float:
    words = _PIECE.findall(text.replace("'", ""))
    names = sum(1 for number, word in enumerate(words) if number and word[0].isupper())
    known = sum(1 for word in words if word.isascii() and is_known(word.lower()))
    return max(known, known + names - 1 if known > names else known) / max(1, len(words))


def _share(text: str, language: str) -> float:
    glosses = glosses_of(text, language)
    return sum(1 for gloss in glosses if gloss.english) / max(1, len(glosses))


@dataclass(frozen=True)
class Gloss:
    """A word and its English; empty where it is not known."""

    word: str
    english: str


def glosses_of(text: str, language: str) -> list[Gloss]:
    words = vocabulary(language)
    pieces = [piece.lower() for piece in _PIECE.findall(text)]
    if language in _UNSPACED:
        pieces = [part for piece in pieces for part in _segments(piece, words)]
    found: list[Gloss] = []
    at = 0
    while at < len(pieces):
        for size in range(_MOST_PARTS, 0, -1):
            joined = " ".join(pieces[at : at + size])
            if size == 1 or joined in words.little or joined in words.named:
                found.extend(_glossed(joined, words))
                at += size
                break
    return found


def _glossed(word: str, words: Vocabulary) -> list[Gloss]:
    """Its English; an English noun stands for itself; "and" that is written together with a word comes first."""
    english = words.english(word)
    joined = _AND.get(words.language)
    if english and joined and word.startswith(joined) and word not in words.little and word not in words.named:
        return [Gloss(joined, "and"), Gloss(word, english)]
    return [Gloss(word, english or (word if len(word) > _SHORTEST_STEM and wordnet().is_noun(word) else ""))]


def _segments(text: str, words: Vocabulary) -> list[str]:
    """Unspaced text cut into the longest words that are known."""
    parts: list[str] = []
    at = 0
    while at < len(text):
        longest = next((end for end in range(len(text), at, -1) if _is_word(text[at:end], words)), at + 1)
        parts.append(text[at:longest])
        at = longest
    return parts


def _is_word(text: str, words: Vocabulary) -> bool:
    return text in words.little or text in words.named


def _forms(word: str, language: str) -> list[str]:
    """The word, then without prefixes that are written together with it, then without endings."""
    forms = [word, *(word.removeprefix(prefix) for prefix in _PREFIXES.get(language, ()) if word.startswith(prefix))]
    plain = "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
    for each in (word, plain):
        stems = (each[:-cut] for cut in range(1, _LONGEST_ENDING + 1) if len(each) - cut >= _SHORTEST_STEM)
        forms.extend(form for stem in stems for form in (stem, f"{stem}e", f"{stem}a", f"{stem}o"))
    return forms if language != "vi" else [word]
