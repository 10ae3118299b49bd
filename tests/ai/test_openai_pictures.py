"""Pictures, verdicts and voices from OpenAI's API, through the real client."""

from typing import Any

import openai
import pytest

from shared_apps.ai.errors import FailureKind
from shared_apps.ai.openai.illustrator import OpenAIIllustrator, Quality
from shared_apps.ai.ports import Call, Illustration, PictureRequest, SheetRequest
from shared_apps.ai.prices import cost_of, cost_of_pictures
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.vocabulary import ArtStyle
from tests.ai.provider_calls import IDEA, RETRY_POLICY, draw, failure_of, illustrator, moderator, narrator
from tests.fake_providers import Fault, OpenAIServer
from tests.fake_providers.art import MEADOW, PIP, picture
from tests.fake_providers.openai import CATEGORIES, EDITS, GENERATIONS, MODERATIONS, SPEECH


def reference(size: int = 64) -> Illustration:
    return Illustration(data=picture(size), media_type="image/png", size=size)


def fine(client: openai.OpenAI, quality: Quality) -> OpenAIIllustrator:
    return OpenAIIllustrator(client, model="gpt-image-2.6-flare", retry_policy=RETRY_POLICY, quality=quality)


def draw_and_count(client: openai.OpenAI, quality: Quality) -> int:
    call = Call()
    fine(client, quality).draw_sheet(SheetRequest(portrait=PIP, style=ArtStyle.CRAYON), call=call)
    return call.costs[0].micro_dollars or 0


def test_a_scene_is_drawn_with_the_looks_and_the_style(client: openai.OpenAI, server: OpenAIServer) -> None:
    drawn = draw(client, call=Call(key="step-9"))

    [asked] = server.asked(GENERATIONS)
    assert (drawn.media_type, drawn.size, drawn.data) == ("image/png", 1024, picture(1024))
    assert asked.key == "step-9"
    assert MEADOW.description in asked.body["prompt"]
    assert "orange" in asked.body["prompt"]
    assert "crayon" in asked.body["prompt"]


def test_pictures_of_the_cast_are_sent_as_references(client: openai.OpenAI, server: OpenAIServer) -> None:
    sheets = [reference(size) for size in range(8, 26)]

    illustrator(client).draw(
        PictureRequest(scene=MEADOW, cast=[PIP], style=ArtStyle.CRAYON, seed=1, references=sheets),
        call=Call(key="step-9"),
    )

    [asked] = server.asked(EDITS)
    assert asked.files == tuple(sheet.data for sheet in sheets[:16]), "the API takes sixteen"
    assert asked.key == "step-9"
    assert server.asked(GENERATIONS) == []


def test_a_character_gets_a_sheet(client: openai.OpenAI, server: OpenAIServer) -> None:
    sheet = illustrator(client).draw_sheet(SheetRequest(portrait=PIP, style=ArtStyle.PAPERCUT))

    assert sheet.size == 1024
    assert "Pip" in server.asked(GENERATIONS)[0].body["prompt"]


@pytest.mark.parametrize("kind", ["WEBP", "JPEG"])
def test_other_picture_types_are_recognised(client: openai.OpenAI, server: OpenAIServer, kind: str) -> None:
    server.fail(GENERATIONS, Fault.content(picture(1024, kind)))

    assert draw(client).media_type == f"image/{kind.lower()}"


@pytest.mark.parametrize(
    "wrong",
    [b"", b"GIF89a", b"<svg xmlns='http://www.w3.org/2000/svg'/>", picture(1024, "GIF"), picture(1024)[:5000]],
    ids=["empty", "header alone", "svg", "gif", "cut"],
)
def test_a_useless_picture_is_requested_again_and_both_are_paid(
    client: openai.OpenAI, server: OpenAIServer, wrong: bytes
) -> None:
    server.fail(GENERATIONS, Fault.content(wrong))
    call = Call()

    assert draw(client, call=call).data == picture(1024)
    assert len(server.asked(GENERATIONS)) == len(call.costs) == 2


def test_a_picture_of_another_size_is_refused(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.fail(GENERATIONS, *[Fault.content(picture(512))] * 3)

    assert failure_of(lambda: draw(client)).kind == FailureKind.GARBLED


@pytest.mark.parametrize(("quality", "drawn"), [("low", 272), ("medium", 1056), ("high", 4160)])
def test_a_picture_costs_the_usage_that_the_server_reports(
    client: openai.OpenAI, server: OpenAIServer, quality: Quality, drawn: int
) -> None:
    call = Call()

    fine(client, quality).draw(
        PictureRequest(scene=MEADOW, cast=[PIP], style=ArtStyle.CRAYON, seed=1, references=[reference(), reference()]),
        call=call,
    )

    [asked], [cost] = server.asked(EDITS), call.costs
    words = len(str(asked.body["prompt"])) // 4
    assert asked.body["quality"] == quality
    assert cost.units == {"pictures": 1, "input_tokens": words, "image_input_tokens": 646, "output_tokens": drawn}
    assert cost.micro_dollars == words * 5 + 646 * 10 + drawn * 40


def test_the_quality_is_sent_unless_it_is_left_to_the_server(client: openai.OpenAI, server: OpenAIServer) -> None:
    for quality in ("medium", "auto"):
        fine(client, quality).draw_sheet(SheetRequest(portrait=PIP, style=ArtStyle.CRAYON))

    assert [asked.body.get("quality") for asked in server.asked(GENERATIONS)] == ["medium", None]


@pytest.mark.parametrize("usage", [None, {}, {"output_tokens": "many"}, {"output_tokens": 0, "input_tokens": 7}, 5])
def test_a_picture_without_reported_usage_has_its_flat_price(
    client: openai.OpenAI, server: OpenAIServer, usage: object
) -> None:
    server.drawn_usage = {"usage": usage}
    call = Call()

    assert draw(client, call=call).data == picture(1024)
    assert [(cost.units, cost.micro_dollars) for cost in call.costs] == [({"pictures": 1}, 40_000)]


def test_a_flat_price_alone_applies_whatever_usage_is_reported(client: openai.OpenAI, settings: Any) -> None:
    settings.AI_PRICES = {"gpt-image-2.6-flare": {"pictures": "70000"}}
    call = Call()

    draw(client, call=call)

    assert call.costs[0].micro_dollars == 70_000


def test_references_without_a_price_cost_as_much_as_words(settings: Any) -> None:
    settings.AI_PRICES = {"studio-pictures-2": {"input_tokens": "5"}}

    assert (
        cost_of(StudioIllustrator(), {"pictures": 1, "input_tokens": 10, "image_input_tokens": 100}).micro_dollars
        == 550
    )


@pytest.mark.usefixtures("clear_cache")
def test_the_recent_cost_of_a_picture_is_measured(client: openai.OpenAI) -> None:
    costs = [draw_and_count(client, quality) for quality in ("medium", "high", "high")]

    mean = cost_of_pictures()["openai", "gpt-image-2.6-flare"]
    assert costs[0] < mean < costs[1] == costs[2]


def test_a_harmless_text_is_allowed_with_all_scores(client: openai.OpenAI, server: OpenAIServer) -> None:
    judged = moderator(client).judge(IDEA, call=Call(key="idea-1"))

    assert judged.allowed
    assert judged.scores.keys() == set(CATEGORIES)
    assert server.asked(MODERATIONS)[0].key == "idea-1"


@pytest.mark.parametrize(("category", "score"), [("violence", 0.9), ("violence", 0.41), ("sexual/minors", 0.03)])
def test_a_score_over_the_floor_is_held_whether_the_service_flags_it_or_not(
    client: openai.OpenAI, server: OpenAIServer, category: str, score: float
) -> None:
    server.scores["lost"] = {category: score}

    judged = moderator(client).judge(IDEA)

    assert judged.categories == (category,)
    assert judged.scores[category] == score


def test_a_picture_is_judged_together_with_its_words(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.scores["iVBORw0KGgo"] = {"violence": 0.7}

    judged = moderator(client).judge_picture(reference(), description=MEADOW.description)

    kinds = [part["type"] for part in server.asked(MODERATIONS)[0].body["input"]]
    assert kinds == ["text", "image_url"]
    assert judged.categories == ("violence",)


def test_an_answer_without_scores_is_no_judgement(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.verdict = {"results": []}
    assert failure_of(lambda: moderator(client).judge(IDEA)).kind == FailureKind.GARBLED

    server.verdict = {"results": [{"categories": {}, "category_scores": {"violence": float("nan")}}]}
    assert failure_of(lambda: moderator(client).judge(IDEA)).kind == FailureKind.GARBLED

    server.verdict = {"results": [{"flagged": False}]}
    assert failure_of(lambda: moderator(client).judge(IDEA)).kind == FailureKind.GARBLED


def test_a_page_is_read_aloud(client: openai.OpenAI, server: OpenAIServer) -> None:
    call = Call(key="page-1")

    heard = narrator(client).narrate(IDEA, "coral", "en", call=call)

    [asked] = server.asked(SPEECH)
    assert heard.media_type == "audio/mpeg"
    assert len(heard.data) > 1000
    assert (asked.body["input"], asked.body["voice"], asked.key) == (IDEA, "coral", "page-1")
    assert call.costs[0].units == {"characters": len(IDEA)}


def test_an_empty_recording_is_requested_again(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.fail(SPEECH, Fault.content(b""), Fault.content(b"<html>"))

    assert narrator(client).narrate(IDEA, "coral", "en").data


@pytest.mark.parametrize(("text", "voice"), [("", "coral"), ("x" * 5000, "coral"), (IDEA, "grandma")])
def test_an_unsupported_voice_or_text_is_not_requested(
    client: openai.OpenAI, server: OpenAIServer, text: str, voice: str
) -> None:
    error = failure_of(lambda: narrator(client).narrate(text, voice, "en"))

    assert not error.retry
    assert server.asked() == []
