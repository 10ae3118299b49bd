"""What is wrong with a page as it is printed, without knowing what a word is."""

import re
from collections.abc import Iterator

from story_studio.proofreading.sentences import sentences
from story_studio.prose.en import with_article

_DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
_MAY_DOUBLE = frozenset("had that hum no yes very long far stamp tug".split())
_LEFT = re.compile(r"[{}~\ue000-\uf8ff]|\s[.,;!?]|“”|“ | ”|,,|,\.|\b(?:a|an|the|my|your) ?[.,;!?”]|\s\s")
_STAMMER = re.compile(r"\b((?:\w+ )?(?:an?|the|my|your)), (?=\1 )", re.IGNORECASE)
"""Somebody who begins again: "It’s about a, about a sock."."""
_NESTED = re.compile(r"“[^”]*“|”[^“]*”")
_ARTICLE = re.compile(r"\b(an?) ([^\W\d_]+)")
_BEGINS = re.compile(r"[“‘…]?[^\Wa-z]|[“‘]?…")
_PLURAL_PRONOUN = re.compile(r"\b[Tt]hey (?:was|is|has|does|wasn’t|isn’t|hasn’t|doesn’t|goes|says)\b")


def faults_of_page(text: str) -> Iterator[str]:
    """Each fault in words, with the sentence in which it is."""
    if text.count("“") != text.count("”") or _NESTED.search(text):
        yield f"quotation marks do not pair: {text}"
    whole = sentences(text)
    rest = text.rpartition(whole[-1])[2].strip() if whole else text
    for sentence in [*whole, *([rest] if rest else [])]:
        yield from (f"{fault}: {sentence}" for fault in _faults(sentence))


def _faults(sentence: str) -> Iterator[str]:
    if _LEFT.search(_STAMMER.sub("", sentence)):
        yield "a slot is empty or a sign is left"
    if not _BEGINS.match(sentence):
        yield "it begins with a small letter"
    if not sentence.rstrip("”’").endswith((".", "!", "?", "…")):
        yield "it has no end"
    for found in _DOUBLED.finditer(sentence):
        if found.group(1).lower() not in _MAY_DOUBLE:
            yield f"{found.group()!r} is doubled"
    for article, word in _ARTICLE.findall(sentence):
        if with_article(word) != f"{article} {word}":
            yield f"{article!r} does not fit {word!r}"
    if pronoun := _PLURAL_PRONOUN.search(sentence):
        yield f"{pronoun.group()!r} does not agree"
