"""Reads what the catalogue knows: the vendored data, and the table of things written by hand. Each is read once."""

import gzip
import io
import json
import zipfile
from functools import cache
from importlib.resources import files
from typing import Any

from story_studio.catalogue.grammar import spoken
from story_studio.catalogue.table import Row, read_table
from story_studio.catalogue.things import thing_of, variant_of
from story_studio.catalogue.values import Drawable

Words = dict[str, str]
"""From a word to a key. An empty key says that the word is known and has no drawing."""
Sheet = list[tuple[str, float, float, int, list[list[int]]]]
"""A vendored drawing's pieces: fill, opacity, line width or 0, even-odd or not, outlines in hundredths of a unit."""
_DATA = files("story_studio.catalogue") / "data"


def _read(name: str) -> Any:
    return json.loads(gzip.decompress((_DATA / f"{name}.json.gz").read_bytes()))


@cache
def all_things() -> dict[str, Drawable]:
    rows = _rows()
    vendored = {entry[0]: entry for entry in _read("things")}
    own = [key for key, row in rows.items() if key != "-" and (key not in vendored or row.own)]
    things = {key: thing_of(key, rows.get(key), vendored.get(key)) for key in [*own, *vendored]}
    variants = read_table((_DATA / "variants.txt").read_text(encoding="utf-8"))
    return things | {key: variant_of(row, things[row.marks["base"]]) for key, row in variants.items()}


@cache
def _rows() -> dict[str, Row]:
    return read_table((_DATA / "things.txt").read_text(encoding="utf-8"))


@cache
def load_words(language: str) -> tuple[Words, Words]:
    """Sure words first, then looser ones; both empty for a language without data."""
    if language == "en":
        return _english()
    if not (_DATA / "words" / f"{language}.json.gz").is_file():
        return {}, {}
    entries: dict[str, list[str]] = _read(f"words/{language}")
    sure, loose = Words(), Words()
    for key, (name, *tags) in entries.items():
        sure.setdefault(" ".join(spoken(name)), key)
        for tag in tags:
            loose.setdefault(" ".join(spoken(tag)), key)
    return sure, loose


def _english() -> tuple[Words, Words]:
    """Tags are left out: they lead from honey to a bear and from a day to a sauna. The table has the words instead."""
    sure = dict.fromkeys(_rows()["-"].nouns, "")
    for thing in all_things().values():
        for noun in thing.nouns:
            sure.setdefault(" ".join(spoken(noun)), thing.key)
    return sure, {}


@cache
def _archive() -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(_DATA.joinpath("drawings.zip").read_bytes()))  # no file stays open


def load_sheet(key: str) -> Sheet:
    """The pieces of a vendored drawing, back to front, on a square of 32 units. Raises KeyError."""
    sheet: Sheet = json.loads(_archive().read(key))
    return sheet
