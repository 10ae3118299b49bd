"""What the moderator learns from and what its rules are tuned on: well formed, many, and no text twice."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from shared_apps.ai.floor import Category
from tools.safety.marked import TYPES, parse_marked

ROOT = Path(__file__).parents[2]
SENTENCES = ROOT / "tools/safety/sentences"
TUNED = ROOT / "tests/safety/tuned"
FOLDERS = (SENTENCES, TUNED)
LEAST_LINES = {SENTENCES: 8_000, TUNED: 1_700}
LEAST_SHARE = {"en": 0.5, "de": 0.13, "es": 0.13, "fr": 0.13}
KINDS = ("severe", "evasion", "innocent", "distress", "distress_near", "personal", "clean", "injection")
FIELDS = {"text", "language", "kind", "category", "level", "age", "form"}
VALUES = {
    "language": tuple(LEAST_SHARE),
    "kind": KINDS,
    "category": (None, *Category.values),
    "level": ("severe", "mild", "innocent"),
    "age": ("5-7", "8-10", "11-13", "adult"),
    "form": ("idea", "page", "name", "wish", "title"),
}
COUNTS = re.compile(r"^\| (\w+) \| ([\d,]+) \| ([\d,]+) \| ([\d,]+) \| ([\d,]+) \|", re.MULTILINE)
"""A row of the table in a README: a kind, and its lines in each language."""

Row = Mapping[str, Any]


@cache
def files(folder: Path) -> Mapping[str, tuple[Row, ...]]:
    """The rows of each file, by the name that says their kind and language."""
    return {
        path.stem: tuple(json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line)
        for path in sorted(folder.glob("*.jsonl"))
    }


def rows(*folders: Path) -> list[Row]:
    return [row for folder in folders for file in files(folder).values() for row in file]


def plain(text: str) -> str:
    """The text as a careless reader sees it: without case and spacing."""
    return " ".join(text.casefold().split())


def by_kind_and_language(lines: Iterable[Row]) -> Counter[tuple[str, str]]:
    return Counter((row["kind"], row["language"]) for row in lines)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_each_line_has_the_fields_that_the_readme_names(folder: Path) -> None:
    own = {"id"} if folder == TUNED else set()
    for row in rows(folder):
        expected = FIELDS | own | ({"spans"} if row["kind"] == "personal" else set())
        assert row.keys() == expected, row
        assert all(row[field] in values for field, values in VALUES.items()), row
        assert row["text"] == row["text"].strip() and 0 < len(row["text"].split()) <= 60, row


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_each_file_is_named_after_what_is_in_it(folder: Path) -> None:
    for name, lines in files(folder).items():
        assert {f"{row['kind']}_{row['language']}" for row in lines} == {name.replace("_more_", "_")}


def test_no_text_stands_twice_in_both_folders() -> None:
    counts = Counter(plain(row["text"]) for row in rows(*FOLDERS))
    assert [text for text, count in counts.items() if count > 1] == []


def test_each_tuned_line_has_an_id_of_its_own() -> None:
    ids = [row["id"] for row in rows(TUNED)]
    assert all(ids) and len(set(ids)) == len(ids)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_there_are_enough_lines_in_each_language(folder: Path) -> None:
    lines = rows(folder)
    assert len(lines) >= LEAST_LINES[folder]
    languages = Counter(row["language"] for row in lines)
    assert [name for name, least in LEAST_SHARE.items() if languages[name] < least * len(lines)] == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_readme_counts_the_lines_by_kind_and_language(folder: Path) -> None:
    readme = (folder / "README.md").read_text(encoding="utf-8")
    listed = {
        (kind, language): int(count.replace(",", ""))
        for kind, *counts in COUNTS.findall(readme)
        for language, count in zip(LEAST_SHARE, counts, strict=True)
        if kind in KINDS
    }
    assert {key: count for key, count in listed.items() if count} == by_kind_and_language(rows(folder))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("category", Category.values)
def test_each_category_has_as_many_innocent_near_misses_as_unsafe_lines(folder: Path, category: str) -> None:
    """Nearly as many; mild lines come on top."""
    lines = [row for row in rows(folder) if row["category"] == category]
    unsafe = sum(row["kind"] == "severe" and row["level"] == "severe" for row in lines)
    innocent = sum(row["kind"] == "innocent" for row in lines)
    assert unsafe and innocent >= 0.95 * unsafe


def test_a_third_of_the_innocent_sentences_is_about_nothing_unsafe_at_all() -> None:
    innocent = [row for row in rows(SENTENCES) if row["kind"] == "innocent"]
    assert sum(row["category"] is None for row in innocent) >= len(innocent) / 3


def test_a_level_fits_its_kind() -> None:
    unsafe = {"severe", "mild"}
    levels = {"severe": unsafe, "evasion": unsafe, "distress": unsafe, "injection": {"severe", "innocent"}}
    assert [row for row in rows(*FOLDERS) if row["level"] not in levels.get(row["kind"], {"innocent"})] == []


def test_spans_mark_whole_words_of_their_text_in_order() -> None:
    for row in rows(*FOLDERS):
        end = 0
        for span in row.get("spans", []):
            marked = row["text"][span["start"] : span["end"]]
            assert end <= span["start"] < span["end"] <= len(row["text"]), row
            assert span["type"] in TYPES and marked == marked.strip(), row
            end = span["end"]
        assert "spans" not in row or row["spans"], row


def test_marked_personal_data_becomes_spans() -> None:
    text, spans = parse_marked("I am {name:Ada Quill}, call {phone:01632 960123}!")
    assert text == "I am Ada Quill, call 01632 960123!"
    assert spans == [{"start": 5, "end": 14, "type": "name"}, {"start": 21, "end": 33, "type": "phone"}]
