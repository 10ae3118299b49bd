"""Readings of a text: what a person reads in it, whatever signs it is written with.

A word can hide behind letters that look alike, digits in place of letters, spaces or dots between letters, stretched
vowels, emoji, and signs that have no width. Each reading undoes some of that, and a text is judged in all of them.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache, partial

import emoji
from confusable_homoglyphs import confusables

LEET = dict(zip("01345789@$!|€+", ("o", "il", "e", "a", "s", "t", "b", "g", "a", "s", "i", "l", "e", "t"), strict=True))
"""Signs that stand for letters. A sign with two letters gives a reading for each."""

SIGNS = "".join(re.escape(sign) for sign in LEET)
LEET_WORD = re.compile(rf"(?<!\w)(?=[\w{SIGNS}]*[^\W\d_])(?=[\w{SIGNS}]*[{SIGNS}])[\w{SIGNS}]{{2,}}")
"""A word of letters and of signs that stand for letters."""

ENDING = re.compile(r"[!+|]+$")
"""Signs at the end of a word are punctuation."""

SPREAD = re.compile(r"(?<!\w)(?:[^\W_](?:[ .\-_*·~,/]{1,2})){2,}[^\W_](?!\w)")
"""Three letters and more with a sign or a space between each two."""

STARS = re.compile(r"(?<=[^\W\d_])[*#_.](?=[^\W\d_])")
"""A sign inside of a word."""

STRETCHED = re.compile(r"([^\W\d_])\1{2,}")

LATIN = re.compile(r"[A-Za-z]")


def readings(text: str) -> tuple[str, ...]:
    """The text as it stands, cleaned, and then each way to read its disguises that gives another text."""
    plain = cleaned(text)
    return tuple(dict.fromkeys((plain, *_revealed(plain))))


@lru_cache(maxsize=512)
def cleaned(text: str) -> str:
    """The text in composed letters without signs that have no width, with emoji as English words."""
    composed = unicodedata.normalize("NFKC", text)
    seen = "".join(sign for sign in composed if not _is_invisible(sign))
    named = emoji.replace_emoji(seen, replace=_emoji_name)
    return " ".join(named.split())


def folded(text: str) -> str:
    """The text in small letters without accents, for the comparison with lists of words."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _revealed(plain: str) -> Iterator[str]:
    latin = _as_latin(plain)
    short = STRETCHED.sub(r"\1", latin)
    yield short
    doubled = STRETCHED.sub(r"\1\1", latin)
    joined = SPREAD.sub(lambda found: re.sub(r"[\W_]", "", found.group()), short)
    for text in dict.fromkeys((doubled, joined, STARS.sub("", joined))):
        yield text
        for letter in LEET["1"]:
            yield LEET_WORD.sub(partial(_unleeted, one=letter), text)


def _unleeted(found: re.Match[str], *, one: str) -> str:
    word = found.group()
    end = ENDING.search(word)
    stem, rest = (word[: end.start()], word[end.start() :]) if end else (word, "")
    return "".join(one if sign == "1" else LEET.get(sign, sign)[0] for sign in stem) + rest


def _as_latin(text: str) -> str:
    """Words that mix Latin letters with ones that look like them, in Latin letters alone."""
    return re.sub(r"\w+", lambda word: _latin_word(word.group()), text)


@lru_cache(maxsize=4096)
def _latin_word(word: str) -> str:
    if word.isascii() or not LATIN.search(word):
        return word
    found = confusables.is_confusable(word, greedy=True, preferred_aliases=["latin"]) or ()
    alike = {one["character"]: one["homoglyphs"][0]["c"] for one in found}
    return "".join(alike.get(sign, sign) for sign in word)


def _is_invisible(sign: str) -> bool:
    category = unicodedata.category(sign)
    return category == "Cf" or (category == "Cc" and not sign.isspace()) or sign == "\ufe0f"


def _emoji_name(found: str, _data: object = None) -> str:
    name = emoji.demojize(found, language="en", delimiters=(" ", " "))
    return name.replace("_", " ").replace("kitchen ", "")
