"""Scaffolding of models is removed, and prose is kept."""

import tomllib
from pathlib import Path
from time import process_time
from typing import Any

import openai
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shared_apps.ai.ports import Call, PageDraft, StoryRequest
from shared_apps.ai.scaffolding import Blank, plain
from tests.ai.provider_calls import brief, numbers, storyteller, told_until_failure
from tests.fake_providers import Fault, OpenAIServer
from tests.fake_providers.manners import Manner, Story
from tests.fake_providers.openai import CHAT

TABLES = Path(__file__).parent / "scaffolding"
PROSE = "prose"


def cases(*, prose: bool) -> list[Any]:
    tables = {path.stem: tomllib.loads(path.read_text(encoding="utf-8"))["case"] for path in TABLES.glob("*.toml")}
    return [
        pytest.param(case, id=f"{name}-{number}")
        for name, table in sorted(tables.items())
        if (name == PROSE) is prose
        for number, case in enumerate(table, 1)
    ]


def read(text: str) -> str | None:
    """The cleaned text; None when the page is requested again."""
    try:
        return plain(text) or None
    except Blank:
        return None


@pytest.mark.parametrize("case", cases(prose=False))
def test_scaffolding_is_removed_or_the_page_requested_again(case: dict[str, str]) -> None:
    assert read(case["sent"]) == case.get("read")


@pytest.mark.parametrize("case", cases(prose=True))
def test_prose_stays_as_it_is(case: dict[str, str]) -> None:
    assert read(case["sent"]) == case["sent"]


SIGNS = st.text(st.sampled_from("*_#[](){}<>&;:`~\\|/=!-–.\n aPpage3Chapter amp"), max_size=60)
SCAFFOLDS = st.sampled_from([case.values[0]["sent"] for case in cases(prose=False)])


@given(st.lists(SIGNS | SCAFFOLDS, max_size=4).map("".join))
@example("&amp;amp;lt;br&amp;gt; **Page 3:** # Chapter 1: Page 4: The")
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = read(text)

    assert once is None or read(once) == once


HOSTILE = ["* ", "*a ", "_a", "[a", "[name ", "&amp;", "amp;", "<a b=", "<think>", "Page 1 ", "\n#", "~~a", "`a", "("]


@pytest.mark.parametrize("sign", HOSTILE)
def test_cleaning_takes_no_text_long(sign: str) -> None:
    began = process_time()

    read("&" + sign * (6000 // len(sign)))

    assert process_time() - began < 1


WORDS = st.text(st.characters(whitelist_categories=("Ll", "Lu", "Lo")), min_size=1, max_size=10)
STARTS = st.sampled_from(
    [
        "Page three of",
        "Page 3 of the",
        "Chapter one was",
        "Part of",
        "Tom & Jerry",
        "5 * 3",
        "It's",
        "“Oh!”",
        "1 < 2 >",
        "",
    ]
)
ENDS = st.sampled_from(
    [".", "!", "?", "…", "?!", ", and so on.", " – well.", "; yes.", " (almost).", " & more.", "’s."]
)


@given(STARTS, st.lists(WORDS, min_size=1, max_size=8), ENDS)
def test_ordinary_prose_is_never_changed(start: str, words: list[str], end: str) -> None:
    said = f"{start} {' '.join(words)}{end}".strip()

    assert plain(said) == said


def labelled(story: Story) -> Story:
    pages = [
        page | {"text": f"**Page {page['number']}:** {page['text']}", "alt": f"Alt: {page['alt']}"}
        for page in story["pages"]
    ]
    return story | {"pages": pages}


def test_no_label_reaches_a_book_or_a_preview(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.fail(CHAT, Fault.odd(Manner(labelled)))
    heard: list[str] = []

    _, *pages = storyteller(client).tell(
        StoryRequest(brief=brief()), call=Call(on_partial_page=lambda number, words: heard.append(words))
    )

    assert len(heard) > 6
    printed = heard + [words for page in pages if isinstance(page, PageDraft) for words in (page.text, page.alt)]
    assert not [words for words in printed if "**" in words or words.startswith(("Page", "Alt"))]


def with_blanks(story: Story) -> Story:
    pages = [page | {"text": "[Child's name] slept."} if page["number"] == 2 else page for page in story["pages"]]
    return story | {"pages": pages}


def test_a_page_with_a_blank_is_requested_again_alone(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.fail(CHAT, Fault.odd(Manner(with_blanks)))

    pieces = list(storyteller(client).tell(StoryRequest(brief=brief())))

    assert sorted(numbers(pieces)) == [0, 1, 2, 3, 4, 5, 6]
    assert '"missing": [2]' in server.asked(CHAT)[1].body["messages"][1]["content"]


def test_blanks_that_remain_are_reported_as_the_cause(client: openai.OpenAI, server: OpenAIServer) -> None:
    manner = Manner(lambda story: story | {"pages": [page | {"text": "[Name] slept."} for page in story["pages"]]})
    server.fail(CHAT, *[Fault.odd(manner)] * 3)

    _, error = told_until_failure(storyteller(client), brief())

    assert "blanks in place of names" in str(error)
    assert len(server.asked(CHAT)) == 3
