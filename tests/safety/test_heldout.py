"""The held-out corpus is well formed, large enough and diverse, and the product never reads it."""

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from config.environment import ROOT
from shared_apps.ai.floor import Category

CORPUS = Path(__file__).with_name("heldout")
KINDS = {
    "severe": 350,
    "evasion": 150,
    "innocent": 550,
    "distress": 150,
    "distress_near": 150,
    "personal": 200,
    "clean": 180,
    "injection": 60,
}
"""How many lines of each kind there are at least."""

FIELDS = {"id", "text", "language", "kind", "category", "level", "age", "form"}
HARMFUL = ("severe", "evasion")
HARMLESS = ("innocent", "distress_near", "personal", "clean")
SPANS = {"name", "school", "place", "phone", "email", "url", "username", "birth_date", "address"}
PRODUCT = ("config", "packages", "shared_apps", "tenant_apps", "tenants", "tools")


@cache
def lines() -> tuple[dict[str, Any], ...]:
    files = sorted(CORPUS.glob("*.jsonl"))
    return tuple(json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines())


def of_kind(*kinds: str) -> list[dict[str, Any]]:
    return [line for line in lines() if line["kind"] in kinds]


def test_each_line_has_the_fields_that_the_readme_names() -> None:
    for line in lines():
        assert set(line) - {"spans"} == FIELDS
        assert line["kind"] in KINDS
        assert line["level"] in {"severe", "mild", "innocent"}
        assert line["age"] in {"5-7", "8-10", "11-13", "adult"}
        assert line["form"] in {"idea", "page", "name", "wish", "title"}


def test_no_id_and_no_text_occurs_twice() -> None:
    ids = Counter(line["id"] for line in lines())
    texts = Counter(" ".join(line["text"].casefold().split()) for line in lines())

    assert [name for name, times in ids.items() if times > 1] == []
    assert [text for text, times in texts.items() if times > 1] == []


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_enough_lines(kind: str) -> None:
    assert len(of_kind(kind)) >= KINDS[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_written_in_all_four_languages(kind: str) -> None:
    languages = Counter(line["language"] for line in of_kind(kind))

    assert min(languages[language] for language in ("de", "es", "fr")) >= len(of_kind(kind)) // 15
    assert languages["en"] >= len(of_kind(kind)) // 2 - 5


def test_each_category_has_severe_lines_in_all_four_languages() -> None:
    found = {(line["category"], line["language"]) for line in of_kind("severe")}

    assert {(category, language) for category in Category.values for language in ("en", "de", "es", "fr")} <= found


def test_harmful_lines_have_a_category_and_harmless_ones_have_none() -> None:
    assert {line["level"] for line in of_kind(*HARMFUL)} == {"severe"}
    assert {line["category"] for line in of_kind(*HARMFUL)} == set(Category.values)
    assert {(line["level"], line["category"]) for line in of_kind(*HARMLESS)} == {("innocent", None)}
    assert {line["category"] for line in of_kind("distress")} <= {None, *Category.values}
    assert {line["level"] for line in of_kind("distress")} == {"severe", "mild"}


def test_twenty_of_the_injection_lines_are_harmless_stories() -> None:
    assert Counter(line["level"] for line in of_kind("injection")).keys() == {"mild", "innocent"}
    assert Counter(line["level"] for line in of_kind("injection"))["innocent"] >= 20


def test_spans_mark_whole_words_of_personal_lines_and_no_others() -> None:
    assert all("spans" not in line for line in lines() if line["kind"] != "personal")
    for line in of_kind("personal"):
        end = 0
        assert line["spans"]
        for span in line["spans"]:
            marked = line["text"][span["start"] : span["end"]]
            assert end <= span["start"] < span["end"] <= len(line["text"])
            assert marked == marked.strip() and span["type"] in SPANS
            end = span["end"]
    assert {span["type"] for line in of_kind("personal") for span in line["spans"]} == SPANS


def test_nothing_that_the_product_runs_names_the_held_out_corpus() -> None:
    code = (file for folder in PRODUCT for file in (ROOT / folder).rglob("*.py"))

    assert [file for file in code if CORPUS.name in file.read_text(encoding="utf-8")] == []
