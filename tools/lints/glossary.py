"""Holds code, pages and docs to docs/glossary.md: one word for one thing."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePosixPath

from tools.lints.source import Refusal, Source

GLOSSARY = PurePosixPath("docs/glossary.md")
QUOTED = re.compile(r"`([^`]+)`")
EXCEPTIONS = {
    "docs/glossary.md": "The list itself.",
    "packages/story-studio": "A library of its own: its modules are words for stories, such as places and letters.",
}
"""Places where retired names and words may stand, and why."""


@dataclass
class Glossary:
    """Retired names of modules and classes, and retired words; each with what to write instead."""

    names: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> "Glossary":
        """Read the tables: what stands in columns named *retired names* and *retired words* or *instead of*."""
        glossary, columns = cls(), list[str]()
        for line in text.splitlines():
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []
            if not cells:
                columns = []
            elif not columns:
                columns = [cell.lower() for cell in cells]
            else:
                glossary._read(dict(zip(columns, cells, strict=False)))
        return glossary

    def _read(self, row: dict[str, str]) -> None:
        for name in QUOTED.findall(row.get("retired names", "")):
            self.names[name] = row["term"]
        for word in QUOTED.findall(row.get("retired words", "")):
            self.words[word.lower()] = row["term"]
        for word in QUOTED.findall(row.get("instead of", "")):
            self.words[word.lower()] = row["write"]


@cache
def the_glossary() -> Glossary:
    return Glossary.parse(Path(GLOSSARY).read_text(encoding="utf-8"))


@cache
def _word_pattern() -> re.Pattern[str]:
    """Matches whole words, and parts of identifiers: ``crew`` in ``crew_size``, not in ``screwed``."""
    words = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(the_glossary().words))
    return re.compile(rf"(?<![A-Za-z])({words})(?![A-Za-z])", re.IGNORECASE)


def retired_names(source: Source) -> Iterator[Refusal]:
    """A module or a class may not have a name that the glossary calls retired."""
    if _is_excepted(source.path):
        return
    module = source.path.parent.name if source.path.stem == "__init__" else source.path.stem
    if instead := the_glossary().names.get(module):
        yield 1, f"The module name {module!r} is retired: the glossary says {instead!r}."
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and (instead := the_glossary().names.get(node.name)):
            yield node.lineno, f"The class name {node.name!r} is retired: the glossary says {instead!r}."


def retired_words(source: Source) -> Iterator[Refusal]:
    """A word that the glossary calls retired stands nowhere: not in code, comments, templates or docs.

    Migrations are exempt, because they stay as they were applied.
    """
    if _is_excepted(source.path) or source.part == "migrations":
        return
    for number, line in enumerate(source.text.splitlines(), start=1):
        for word in _word_pattern().findall(line):
            instead = the_glossary().words[" ".join(word.lower().split())]
            yield number, f"{word!r} is retired: the glossary says {instead!r}."


def _is_excepted(path: PurePosixPath) -> bool:
    return any(path.is_relative_to(place) for place in EXCEPTIONS)
