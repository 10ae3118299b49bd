"""The little language that story text is written in, so that one sentence can be told many ways.

``{a|b|c}`` is one of several wordings, ``{hero}`` or ``{hero.their}`` asks the story for a word, and ``[...]`` is only
for confident readers. They nest. ``{|softly}`` may also say nothing.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random

_SLOT = re.compile(r"[A-Za-z_]+(\.[A-Za-z]+)?")


@dataclass(frozen=True)
class Slot:
    """A word that only the story being told can give."""

    name: str


@dataclass(frozen=True)
class Choice:
    """Wordings that mean the same."""

    options: tuple["Passage", ...]


@dataclass(frozen=True)
class Detail:
    """Words for confident readers."""

    passage: "Passage"


Node = str | Slot | Choice | Detail
Passage = tuple[Node, ...]


class NotationError(ValueError):
    """A text in the story data is written wrongly."""


@cache
def parse(text: str) -> Passage:
    """The passage that ``text`` denotes. Raises NotationError where braces or brackets do not match."""
    passage, end = _parse(text, 0, "")
    if end != len(text):
        raise NotationError(f"unmatched {text[end]!r} at {end} in {text!r}")
    return passage


def expand(passage: Passage, *, rng: Random, fill: Callable[[str], str], detailed: bool) -> str:
    """One telling of ``passage``; ``fill`` answers slots, ``detailed`` keeps the confident reader's words."""
    out: list[str] = []
    for node in passage:
        if isinstance(node, str):
            out.append(node)
        elif isinstance(node, Slot):
            out.append(fill(node.name))
        elif isinstance(node, Choice):
            chosen = node.options[rng.randrange(len(node.options))]
            out.append(expand(chosen, rng=rng, fill=fill, detailed=detailed))
        elif detailed:
            out.append(expand(node.passage, rng=rng, fill=fill, detailed=detailed))
    return "".join(out)


def _parse(text: str, start: int, closers: str) -> tuple[Passage, int]:
    nodes: list[Node] = []
    literal_from = at = start
    while at < len(text) and text[at] not in closers:
        if text[at] in "}]":
            raise NotationError(f"unmatched {text[at]!r} at {at} in {text!r}")
        if text[at] not in "{[":
            at += 1
            continue
        if at > literal_from:
            nodes.append(text[literal_from:at])
        node, at = _parse_braces(text, at) if text[at] == "{" else _parse_brackets(text, at)
        nodes.append(node)
        literal_from = at
    if at > literal_from:
        nodes.append(text[literal_from:at])
    if closers and at == len(text):
        raise NotationError(f"missing one of {closers!r} in {text!r}")
    return tuple(nodes), at


def _parse_brackets(text: str, start: int) -> tuple[Detail, int]:
    passage, end = _parse(text, start + 1, "]")
    return Detail(passage), end + 1


def _parse_braces(text: str, start: int) -> tuple[Slot | Choice, int]:
    options: list[Passage] = []
    at = start
    while True:
        passage, at = _parse(text, at + 1, "|}")
        options.append(passage)
        if text[at] == "}":
            break
    if len(options) == 1:
        inner = text[start + 1 : at]
        if not _SLOT.fullmatch(inner):
            raise NotationError(f"{inner!r} is neither a slot nor a choice in {text!r}")
        return Slot(inner), at + 1
    return Choice(tuple(options)), at + 1
