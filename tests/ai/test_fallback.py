"""Fallback: which providers are asked, in which order, and which are skipped."""

from typing import Any

import pytest
from django.core.cache import cache
from django.test import override_settings

from shared_apps.ai import providers
from shared_apps.ai.breaker import Breaker, BreakerState
from shared_apps.ai.errors import FailureKind, ProviderError
from shared_apps.ai.ports import Call, Illustration, PageDraft, PictureRequest, Plan, StoryRequest
from shared_apps.ai.reading_level import measure
from shared_apps.ai.vocabulary import ArtStyle
from tests.ai.provider_calls import IDEA, brief, failure_of, numbers
from tests.fake_providers import DiffusionServer, Fault, OpenAIServer
from tests.fake_providers.art import MEADOW, PIP, picture
from tests.fake_providers.complaints import ABOUT_LENGTH, ABOUT_POLICY
from tests.fake_providers.diffusion import TEXT_TO_IMAGE
from tests.fake_providers.openai import CHAT, EDITS, GENERATIONS, MODERATIONS, SPEECH

DENIED = Fault.error(401)
"""A failure that is worth no retry, so that tests need not wait between attempts."""


@pytest.fixture(autouse=True)
def _chosen(clear_cache: None, fresh_providers: Any, server: OpenAIServer, diffusion: DiffusionServer) -> None:
    fresh_providers.OPENAI_BASE_URL, fresh_providers.OPENAI_API_KEY = server.base_url, "sk-secret"
    fresh_providers.SDXL_URL = diffusion.url
    fresh_providers.AI_TEXT_PROVIDERS = ("openai", "studio")
    fresh_providers.AI_IMAGE_PROVIDERS = ("openai", "sdxl", "studio")
    fresh_providers.AI_MODERATION_PROVIDERS = fresh_providers.AI_SPEECH_PROVIDERS = ("openai",)


def draw(call: Call | None = None, references: tuple[Illustration, ...] = ()) -> Illustration:
    request = PictureRequest(scene=MEADOW, cast=(PIP,), style=ArtStyle.CRAYON, seed=5, references=references)
    return providers.illustrator().draw(request, call=call)


def health(port: str, name: str) -> tuple[BreakerState, FailureKind | None]:
    [found] = [one.health for one in providers.statuses() if (one.port, one.name) == (port, name)]
    return found.state, found.failure


def test_the_first_configured_provider_is_asked(server: OpenAIServer) -> None:
    call = Call()

    draw(call)

    made = call.provenance(5)
    assert (made.provider, made.model, made.template, made.seed) == ("openai", "gpt-image-2.6-flare", "picture-1", 5)
    assert len(server.asked(GENERATIONS)) == 1


@pytest.mark.parametrize("said", [ABOUT_POLICY["plain text"], ABOUT_LENGTH["vllm"], ABOUT_LENGTH["a proxy"]])
def test_an_error_about_one_request_does_not_open_the_breaker(server: OpenAIServer, said: tuple[int, str]) -> None:
    """Otherwise three long ideas of one family would stop everybody's pictures."""
    server.fail(GENERATIONS, *[Fault.says(*said)] * 4)

    for _ in range(4):
        draw()

    assert health("image", "openai") == (BreakerState.CLOSED, None)
    assert len(server.asked(GENERATIONS)) == 4


def test_the_next_provider_is_asked_when_one_fails(server: OpenAIServer, diffusion: DiffusionServer) -> None:
    server.fail(GENERATIONS, DENIED)
    call = Call(key="step-2")

    drawn = draw(call)

    [asked] = diffusion.asked(TEXT_TO_IMAGE)
    assert drawn.data == picture(1024)
    assert call.provenance(5).provider == "sdxl"
    assert (asked.body["seed"], asked.key) == (5, "step-2")


@pytest.mark.parametrize("path", [GENERATIONS, CHAT])
def test_a_call_that_its_deadline_ended_is_recorded(fresh_providers: Any, server: OpenAIServer, path: str) -> None:
    """The provider may charge for it, for an unknown amount."""
    fresh_providers.AI_IMAGE_SECONDS = fresh_providers.AI_TEXT_SECONDS = 0.5
    fresh_providers.AI_IMAGE_PROVIDERS = fresh_providers.AI_TEXT_PROVIDERS = ("openai",)
    server.fail(path, *[Fault.drip(every=0.05)] * 9)
    call = Call()

    error = failure_of(
        (lambda: draw(call))
        if path == GENERATIONS
        else lambda: list(providers.storyteller().tell(StoryRequest(brief=brief()), call=call))
    )

    assert error.kind == FailureKind.TIMEOUT
    assert [(cost.provider, cost.units, cost.micro_dollars) for cost in call.costs] == [
        ("openai", {"unanswered": 1}, None)
    ]


def test_the_built_in_illustrator_draws_when_all_others_fail(server: OpenAIServer, diffusion: DiffusionServer) -> None:
    server.fail(GENERATIONS, DENIED)
    diffusion.fail(TEXT_TO_IMAGE, DENIED)
    call = Call()

    draw(call)

    assert call.provenance(5).provider == "studio"


def test_the_failure_most_worth_a_retry_is_reported_when_all_fail(
    server: OpenAIServer, diffusion: DiffusionServer, settings: Any
) -> None:
    settings.AI_IMAGE_PROVIDERS = ("openai", "sdxl")
    server.fail(GENERATIONS, DENIED)
    diffusion.fail(TEXT_TO_IMAGE, Fault.error(429, retry_after="600"))

    error = failure_of(draw)

    assert (error.kind, error.retry, error.retry_after) == (FailureKind.BUSY, True, 600)


def test_the_next_provider_continues_a_story(server: OpenAIServer) -> None:
    server.fail(CHAT, Fault.cut(pages=2), DENIED)
    call, makers, pieces = Call(), [], []

    for piece in providers.storyteller().tell(StoryRequest(brief=brief()), call=call):
        pieces.append(piece)
        makers.append(call.provenance(3).provider)

    plan = pieces[0]
    assert isinstance(plan, Plan)
    assert numbers(pieces) == [0, 1, 2, 3, 4, 5, 6]
    assert makers == ["openai"] * 3 + ["studio"] * 4
    names = {member.name for member in plan.cast}
    drawn = {actor.name for piece in pieces if isinstance(piece, PageDraft) for actor in piece.scene.actors}
    assert drawn <= names, "the second knows whom the first invented"
    assert measure(" ".join(piece.text for piece in pieces if isinstance(piece, PageDraft))).words > 20


def test_some_failures_in_a_row_open_the_breaker(server: OpenAIServer) -> None:
    server.fail(GENERATIONS, *[DENIED] * 3)

    for _ in range(5):
        draw()

    assert len(server.asked(GENERATIONS)) == 3
    assert health("image", "openai") == (BreakerState.OPEN, FailureKind.DENIED)
    assert health("image", "sdxl") == (BreakerState.CLOSED, None)
    assert health("text", "openai") == (BreakerState.CLOSED, None), "each port has its own"


def test_a_success_resets_the_count_of_failures(server: OpenAIServer) -> None:
    for _ in range(3):
        server.fail(GENERATIONS, DENIED, DENIED)
        for _ in range(3):
            draw()

    assert health("image", "openai")[0] == BreakerState.CLOSED


@pytest.mark.parametrize(
    "fault",
    [Fault.error(429, retry_after="600"), Fault.error(400, code="moderation_blocked")],
    ids=["busy", "prompt refused"],
)
def test_a_full_queue_or_a_refused_prompt_does_not_open_the_breaker(server: OpenAIServer, fault: Fault) -> None:
    server.fail(GENERATIONS, *[fault] * 5)

    for _ in range(5):
        draw()

    assert len(server.asked(GENERATIONS)) == 5
    assert health("image", "openai") == (BreakerState.CLOSED, None)


def test_one_call_tries_the_provider_after_the_pause(server: OpenAIServer, settings: Any) -> None:
    settings.AI_REST_SECONDS = 0
    server.fail(GENERATIONS, *[DENIED] * 4)
    for _ in range(4):
        draw()
    assert health("image", "openai") == (BreakerState.HALF_OPEN, FailureKind.DENIED)

    draw()

    assert health("image", "openai") == (BreakerState.CLOSED, FailureKind.DENIED), "the last failure is still told"


def test_other_calls_are_refused_during_the_trial(settings: Any) -> None:
    settings.AI_REST_SECONDS = 0
    breaker = Breaker("image", "openai")
    for _ in range(3):
        breaker.failed(ProviderError("no", retry=False, kind=FailureKind.DOWN))
    settings.AI_REST_SECONDS = 30
    breaker.admit()

    error = failure_of(breaker.admit)

    assert (error.kind, error.retry, str(error)) == (FailureKind.RESTING, True, "no")
    assert (error.retry_after or 0) >= 1
    breaker.gave_up()
    breaker.admit()


def test_a_reader_who_stops_reading_leaves_the_breaker_unchanged(server: OpenAIServer) -> None:
    listening = iter(providers.storyteller().tell(StoryRequest(brief=brief())))
    next(listening)
    listening.close()  # type: ignore[attr-defined]  # it is a generator

    assert health("text", "openai") == (BreakerState.CLOSED, None)


def test_without_redis_each_process_has_a_breaker_of_its_own(server: OpenAIServer) -> None:
    with override_settings(
        CACHES={
            "default": {
                "BACKEND": "shared_apps.core.caches.FallbackCache",
                "LOCATION": "redis://127.0.0.1:1/0",
            }
        }
    ):
        server.fail(GENERATIONS, *[DENIED] * 3)
        for _ in range(5):
            draw()

        assert health("image", "openai") == (BreakerState.OPEN, FailureKind.DENIED)
        assert len(server.asked(GENERATIONS)) == 3
        Breaker("image", "openai").succeeded()
        Breaker("image", "sdxl").succeeded()


def test_the_word_list_judges_beside_every_moderator(server: OpenAIServer) -> None:
    moderator = providers.moderator()

    assert moderator.judge("the murderer came").categories == ("violence",)
    assert server.asked(MODERATIONS) == [], "what the list forbids need not leave the house"
    server.scores["lost"] = {"harassment": 0.9}
    assert moderator.judge(IDEA).categories == ("harassment",)


@pytest.mark.parametrize("fault", [DENIED, Fault.content(b""), Fault.error(400)])
def test_an_unreachable_moderator_allows_nothing(server: OpenAIServer, fault: Fault) -> None:
    server.fail(MODERATIONS, *[DENIED] * 2)
    seen = Illustration(data=picture(64), media_type="image/png", size=64)

    said = failure_of(lambda: providers.moderator().judge(IDEA))
    failure_of(lambda: providers.moderator().judge_picture(seen, description=MEADOW.description))

    assert "could not check" in str(said)


def test_there_is_no_narrator_unless_one_is_configured(server: OpenAIServer, settings: Any) -> None:
    narrator = providers.narrator()
    assert narrator is not None
    assert narrator.narrate(IDEA, narrator.voices[0], "en").data
    assert len(server.asked(SPEECH)) == 1

    settings.AI_SPEECH_PROVIDERS = ()

    assert providers.narrator() is None


def test_references_reach_the_illustrator(server: OpenAIServer) -> None:
    draw(references=(Illustration(data=picture(64), media_type="image/png", size=64),))

    assert server.asked(EDITS)[0].files == (picture(64),)


@pytest.mark.usefixtures("db")
def test_members_see_the_status_of_providers(guardian: Any, server: OpenAIServer) -> None:
    server.fail(GENERATIONS, *[DENIED] * 3)
    for _ in range(3):
        draw()

    answer = guardian.browser().get("/api/ai/providers")

    listed = {(one["port"], one["name"]): one for one in answer.json()}
    ill = listed["image", "openai"]
    assert (ill["state"], ill["last_failure"], ill["built_in"]) == ("open", "denied", False)
    assert ill["last_failure_at"]
    assert listed["text", "studio"]["built_in"]
    assert [one["name"] for one in answer.json() if one["port"] == "image"] == ["openai", "sdxl", "studio"]
    assert "sk-secret" not in answer.content.decode()
    assert server.url not in answer.content.decode()


def test_the_breakers_state_contains_no_words_of_a_family(server: OpenAIServer) -> None:
    server.fail(GENERATIONS, DENIED)
    draw()

    kept = cache.get("ai:breaker:image:openai:last")
    assert set(kept) == {"failure", "said", "since"}
    assert kept["said"].startswith("StorySprout’s illustrator is set up wrongly.")
