"""Shortens texts and names that a model wrote too long."""

import re
from collections.abc import Mapping
from typing import Any

SMALL_WORDS = frozenset("a an and at by de from in of on or the to von with".split())
SENTENCE_END = re.compile(r"[.!?…][\"”’)]*(?=\s|$)")


def shortened(text: str, longest: int) -> str:
    """The text cut at a sentence if at least half stays, otherwise at a word, without a trailing small word."""
    if len(text) <= longest:
        return text
    ends = [found.end() for found in SENTENCE_END.finditer(text[: longest + 1]) if found.end() <= longest]
    if ends and ends[-1] >= longest // 2:
        return text[: ends[-1]]
    words = text[: longest + 1].split()[:-1]
    while words and words[-1].casefold().strip(",;:–—-") in {*SMALL_WORDS, ""}:
        words.pop()
    return " ".join(words).rstrip(" ,;:–—-") or text[:longest]


def short_names(names: list[str], longest: int) -> dict[str, str]:
    """A short form for each name that is too long. Two names never get the same one."""
    taken = {name.casefold() for name in names if len(name) <= longest}
    short: dict[str, str] = {}
    for name in dict.fromkeys(name for name in names if len(name) > longest):
        choice, count = shortened(name, longest), 1
        while choice.casefold() in taken:
            count += 1
            choice = f"{shortened(name, longest - 3)} {count}"
        taken.add(choice.casefold())
        short[name] = choice
    return short


def with_names(filled: Any, short: Mapping[str, str]) -> Any:
    """The same value, with each long name replaced by its short form."""
    if isinstance(filled, str):
        for name, choice in short.items():
            filled = filled.replace(name, choice)
        return filled
    if isinstance(filled, list):
        return [with_names(each, short) for each in filled]
    if isinstance(filled, Mapping):
        return {key: with_names(value, short) for key, value in filled.items()}
    return filled
