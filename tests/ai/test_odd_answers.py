"""FAULTS row 42 at the adapter: a complete story in another format is kept."""

import json
from collections.abc import Iterator
from typing import Any

import openai
import pytest

from shared_apps.ai.openai.connection import connect
from shared_apps.ai.openai.story_draft import StoryDraft
from shared_apps.ai.openai.story_schema import (
    AnswerActor,
    AnswerPage,
    AnswerPlan,
    AnswerPortrait,
    AnswerScene,
    schema_of,
)
from shared_apps.ai.ports import Actor, Call, PageDraft, Plan, Portrait, Scene, StoryRequest
from tenant_apps.characters.models import Character
from tenant_apps.stories.models import Book
from tests.ai.provider_calls import brief, numbers, storyteller, told_until_failure
from tests.fake_providers import Fault, OpenAIServer
from tests.fake_providers.art import MEADOW
from tests.fake_providers.manners import LONG_NAME, MANNERS, RETOLD, Manner, retold
from tests.fake_providers.openai import CHAT
from tests.fake_providers.stories import fill_in

BOUNDS = {"minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"}


@pytest.fixture
def client(server: OpenAIServer) -> Iterator[openai.OpenAI]:
    """A patient one: no answer here is silent, and a busy machine may take its time to write one."""
    with connect(base_url=server.base_url, key="sk-secret", silence=10) as client:
        yield client


@pytest.mark.parametrize("name", MANNERS)
def test_a_story_in_an_odd_format_is_kept_whole(client: openai.OpenAI, server: OpenAIServer, name: str) -> None:
    manner = MANNERS[name]
    server.fail(CHAT, Fault.odd(manner))
    server.pace.page = 0.02
    pieces, in_the_making = [], []

    for piece in storyteller(client).tell(StoryRequest(brief=brief())):
        pieces.append(piece)
        in_the_making.append(server.book.in_flight)

    plan, *pages = pieces
    assert isinstance(plan, Plan)
    assert "first try" not in plan.title
    assert sorted(numbers(pieces)) == [0, 1, 2, 3, 4, 5, 6]
    assert manner.asks > 1 or numbers(pieces) == sorted(numbers(pieces)), "only what is asked for again comes late"
    assert len({page.text for page in pages if isinstance(page, PageDraft)}) == 6, "no page is another one again"
    assert all(page.alt and page.scene.description for page in pages if isinstance(page, PageDraft))
    assert len(server.asked(CHAT)) == manner.asks
    if manner.streams:
        assert in_the_making[1] == 1, "the first page came while later ones were still being written"


@pytest.mark.parametrize("name", RETOLD)
def test_a_repeated_story_keeps_every_page_in_its_place(client: openai.OpenAI, server: OpenAIServer, name: str) -> None:
    """Delivered pages stay; the others come from the newest complete version."""
    tellings, taken = RETOLD[name]
    list(storyteller(client).tell(StoryRequest(brief=brief())))
    story = fill_in(server.asked(CHAT)[0].body)
    server.fail(CHAT, Fault.content(retold(tellings)(story)))
    pages: dict[int, str] = {}
    heard_late = []

    for piece in storyteller(client).tell(
        StoryRequest(brief=brief()),
        call=Call(on_partial_page=lambda number, words: heard_late.append(words) if number in pages else None),
    ):
        if isinstance(piece, PageDraft):
            assert piece.number not in pages
            pages[piece.number] = piece.text

    expected = [f"{telling} {page['text']}" for telling, page in zip(taken, story["pages"], strict=True)]
    assert [pages[number] for number in sorted(pages)] == expected
    assert len(server.asked(CHAT)) == 2, "the first was for the story to tell again"
    assert not heard_late, "a page that was delivered is not shown in other words"


def test_a_page_is_previewed_whatever_surrounds_it(client: openai.OpenAI, server: OpenAIServer) -> None:
    heard: list[tuple[int, str]] = []
    server.fail(CHAT, Fault.odd(Manner(dress=lambda parts: ["Sure [4 pages]! ", '{"story": ', *parts, "}"])))

    list(
        storyteller(client).tell(
            StoryRequest(brief=brief()), call=Call(on_partial_page=lambda number, words: heard.append((number, words)))
        )
    )

    assert {number for number, _ in heard} == {1, 2, 3, 4, 5, 6}


def test_a_long_name_is_shortened_in_the_same_way_everywhere(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.fail(CHAT, Fault.odd(MANNERS["a name too long"]))

    plan, first, *_ = storyteller(client).tell(StoryRequest(brief=brief()))

    assert isinstance(plan, Plan)
    assert isinstance(first, PageDraft)
    name = plan.cast[-1].name
    assert name == "Sir Bartholomew Maximilian"
    assert (first.text, first.alt, first.scene.description) == (f"{name} waved.", f"{name} waves.", f"{name} waves.")
    assert [actor.name for actor in first.scene.actors] == [name]


def test_two_long_names_that_begin_alike_stay_different(client: openai.OpenAI, server: OpenAIServer) -> None:
    def change(story: dict[str, Any]) -> dict[str, Any]:
        twins = [story["plan"]["cast"][0] | {"name": f"{LONG_NAME} the {which}"} for which in ("Elder", "Younger")]
        story["pages"][0]["text"] = f"{twins[0]['name']} met {twins[1]['name']}."
        return story | {"plan": story["plan"] | {"cast": [*story["plan"]["cast"], *twins]}}

    server.fail(CHAT, Fault.odd(Manner(change)))

    plan, first, *_ = storyteller(client).tell(StoryRequest(brief=brief()))

    assert isinstance(plan, Plan)
    assert isinstance(first, PageDraft)
    elder, younger = (member.name for member in plan.cast[-2:])
    assert elder != younger
    assert first.text == f"{elder} met {younger}."


def test_a_repeated_page_does_not_count_as_a_missing_one(client: openai.OpenAI, server: OpenAIServer) -> None:
    list(storyteller(client).tell(StoryRequest(brief=brief())))
    whole = fill_in(server.asked(CHAT)[0].body)
    server.fail(CHAT, Fault.length(pages=2), Fault.odd(Manner(lambda story: {"pages": whole["pages"]})))

    pieces = list(storyteller(client).tell(StoryRequest(brief=brief())))

    assert [piece.text for piece in pieces if isinstance(piece, PageDraft)] == [page["text"] for page in whole["pages"]]


@pytest.mark.parametrize("pages", [2, 0])
def test_the_message_mentions_kept_pages_only_if_there_are_some(
    client: openai.OpenAI, server: OpenAIServer, pages: int
) -> None:
    server.fail(CHAT, Fault.length(pages=pages), *[Fault.length(pages=0)] * 2)

    told, error = told_until_failure(storyteller(client), brief())

    assert numbers(told) == list(range(pages + 1))
    assert ("Those that came are kept" in str(error)) is (pages > 0)
    assert len(server.asked(CHAT)) == 3, "asked again twice"


# --- limits -----------------------------------------------------------------------------------------------------------

PARTS = {Plan: AnswerPlan, Portrait: AnswerPortrait, Scene: AnswerScene, Actor: AnswerActor, PageDraft: AnswerPage}


def bounds_of(model: Any) -> dict[str, dict[str, int]]:
    """By field, the bounds that are checked when a value of this type is made."""
    fields = model.model_json_schema()["properties"]
    return {name: {word: told[word] for word in BOUNDS & told.keys()} for name, told in fields.items()}


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_the_schema_that_is_sent_declares_every_limit(part: Any) -> None:
    sent = bounds_of(PARTS[part])

    for name, bounds in bounds_of(part).items():
        if name in sent:
            assert bounds.items() <= sent[name].items(), name


def test_every_text_of_the_schema_has_a_limit_that_fits_its_column() -> None:
    parts = schema_of(with_plan=True, pages=6)["$defs"]
    texts = {
        (part, name): field
        for part, told in parts.items()
        for name, field in told.get("properties", {}).items()
        if field.get("type") == "string"
    }

    assert len(texts) == 6
    assert all({"minLength", "maxLength"} <= field.keys() for field in texts.values())
    assert all(field["maxLength"] < 2000 for field in texts.values()), "llama.cpp takes no more"
    assert texts["AnswerPlan", "title"]["maxLength"] <= Book._meta.get_field("title").max_length
    assert texts["AnswerPortrait", "name"]["maxLength"] <= Character._meta.get_field("name").max_length


def test_only_the_missing_pages_are_requested() -> None:
    told = [PageDraft(number=2, text="x", scene=MEADOW, alt="x")]

    pages = StoryDraft(brief(pages=6), told).schema()["properties"]["pages"]

    assert (pages["minItems"], pages["maxItems"]) == (5, 5)


def test_text_within_the_limit_stays_and_longer_text_is_shortened(client: openai.OpenAI, server: OpenAIServer) -> None:
    parts = schema_of(with_plan=True, pages=6)["$defs"]
    longest = {
        "title": parts["AnswerPlan"]["properties"]["title"]["maxLength"],
        "text": parts["AnswerPage"]["properties"]["text"]["maxLength"],
        "alt": parts["AnswerPage"]["properties"]["alt"]["maxLength"],
    }

    def of_length(more: int) -> dict[str, str]:
        return {name: ("word " * 1000)[: length + more - 1] + "s" for name, length in longest.items()}

    def change(more: int) -> Manner:
        words = of_length(more)
        return Manner(
            lambda story: {
                "plan": story["plan"] | {"title": words["title"]},
                "pages": [page | {"text": words["text"], "alt": words["alt"]} for page in story["pages"]],
            }
        )

    server.fail(CHAT, Fault.odd(change(0)), Fault.odd(change(1)))
    for more in (0, 1):
        plan, page, *_ = storyteller(client).tell(StoryRequest(brief=brief()))
        assert isinstance(plan, Plan)
        assert isinstance(page, PageDraft)
        for came, sent in zip((plan.title, page.text, page.alt), of_length(more).values(), strict=True):
            assert (came == sent) is (more == 0)
            assert sent.startswith(came)
            assert len(came) > len(sent) - 8


def test_the_schema_is_valid_json(client: openai.OpenAI, server: OpenAIServer) -> None:
    list(storyteller(client).tell(StoryRequest(brief=brief())))

    [asked] = server.asked(CHAT)
    assert asked.body["response_format"]["json_schema"]["schema"] == json.loads(
        json.dumps(StoryDraft(brief(), ()).schema())
    )
