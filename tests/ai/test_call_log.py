"""Every call to a provider writes one log line, without any words of a family."""

from typing import Any

import openai
import pytest

from shared_apps.ai import providers
from shared_apps.ai.call_log import IDENTIFIER
from shared_apps.ai.deadlines import http_client
from shared_apps.ai.ports import PictureRequest, StoryRequest
from shared_apps.ai.sdxl.illustrator import SDXLIllustrator
from shared_apps.ai.vocabulary import ArtStyle
from tests.ai.provider_calls import HASTE, IDEA, RETRY_POLICY, brief, failure_of, storyteller, told_until_failure
from tests.ai.test_provider_faults import DEEDS, LASTING, PASSING, every_deed
from tests.fake_providers import DiffusionServer, Fault, OpenAIServer
from tests.fake_providers.art import MEADOW, PIP
from tests.fake_providers.diffusion import TEXT_TO_IMAGE
from tests.fake_providers.openai import CHAT, GENERATIONS, MODERATIONS, SPEECH

KINDS = {CHAT: "text", GENERATIONS: "image", MODERATIONS: "moderation", SPEECH: "speech"}
FIELDS = {"kind", "provider", "model", "attempt", "seconds", "outcome"}
pytestmark = pytest.mark.usefixtures("clear_cache")


@pytest.fixture(autouse=True)
def _all_levels(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", logger="shared_apps.ai")


def lines(caplog: pytest.LogCaptureFixture, begins: str = "provider call") -> list[dict[str, Any]]:
    """The fields of each line. What no line may have is looked for in all of them."""
    for record in caplog.records:
        said = record.getMessage()
        assert "None" not in said
        assert not any(word in said for word in (IDEA, "Pip", "sk-secret", "You asked", "meadow", "Traceback"))
    return [vars(record)["call"] for record in caplog.records if record.getMessage().startswith(begins)]


@every_deed
def test_a_successful_call_writes_one_line(
    client: openai.OpenAI, server: OpenAIServer, path: str, caplog: pytest.LogCaptureFixture
) -> None:
    server.request_id = "req_abc-123"

    DEEDS[path](client, RETRY_POLICY)

    [line] = lines(caplog)
    assert line.keys() > FIELDS
    assert (line["kind"], line["provider"], line["outcome"]) == (KINDS[path], "openai", "ok")
    assert (line["attempt"], line["status"], line["request_id"]) == (1, 200, "req_abc-123")
    assert 0 < line["seconds"] < 20
    [record] = caplog.records
    assert f"kind={KINDS[path]} provider=openai model={line['model']} attempt=1" in record.getMessage()


OUTCOMES = {
    "429": "busy",
    "429 in seconds": "busy",
    "500": "down",
    "502": "down",
    "408": "down",
    "key refused": "denied",
    "no access": "denied",
    "no such model": "denied",
    "out of credit": "denied",
    "prompt refused": "refused",
}


@every_deed
@pytest.mark.parametrize("name", OUTCOMES)
def test_each_attempt_writes_its_own_line(
    client: openai.OpenAI, server: OpenAIServer, path: str, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    server.fail(path, PASSING[name] if name in PASSING else LASTING[name][0])

    if name in PASSING:
        DEEDS[path](client, RETRY_POLICY)
    else:
        failure_of(lambda: DEEDS[path](client, RETRY_POLICY))

    found = lines(caplog)
    assert [line["attempt"] for line in found] == list(range(1, len(server.asked(path)) + 1))
    assert [line["outcome"] for line in found] == [OUTCOMES[name], *["ok"] * (len(found) - 1)]
    assert found[0]["reason"].startswith(("The ", "StorySprout"))


@every_deed
def test_a_deadline_writes_a_line(
    client: openai.OpenAI, server: OpenAIServer, path: str, caplog: pytest.LogCaptureFixture
) -> None:
    server.fail(path, *[Fault.drip(every=0.05)] * 9)

    failure_of(lambda: DEEDS[path](client, HASTE))

    [line] = lines(caplog)
    assert line["outcome"] == "timeout"
    assert line["seconds"] >= HASTE.seconds * 0.9


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        (GENERATIONS, Fault.content(b"GIF89a")),
        (GENERATIONS, Fault.content(b"")),
        (SPEECH, Fault.content(b"no sound")),
        (MODERATIONS, Fault.body(b'{"results": []}')),
        (CHAT, Fault.content(b"I am a small model.")),
        (CHAT, Fault.length(pages=2)),
        (CHAT, Fault.malformed()),
    ],
)
def test_a_useless_answer_writes_a_line(
    client: openai.OpenAI, server: OpenAIServer, path: str, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    server.fail(path, fault)

    DEEDS[path](client, RETRY_POLICY)

    assert [(line["attempt"], line["outcome"]) for line in lines(caplog)] == [(1, "garbled"), (2, "ok")]


def test_a_story_that_nobody_reads_any_more_writes_a_line(
    client: openai.OpenAI, server: OpenAIServer, caplog: pytest.LogCaptureFixture
) -> None:
    told = storyteller(client).tell(StoryRequest(brief=brief()))
    next(told)
    told.close()  # type: ignore[attr-defined]  # it is a generator

    assert [line["outcome"] for line in lines(caplog)] == ["not_wanted"]


def test_a_story_that_breaks_off_writes_a_line_each_time(
    client: openai.OpenAI, server: OpenAIServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.fail(CHAT, Fault.cut(pages=1), *[Fault.length(pages=0)] * 2)

    told_until_failure(storyteller(client), brief())

    assert [line["outcome"] for line in lines(caplog)] == ["down", "garbled", "garbled"]


def test_a_call_to_stable_diffusion_writes_a_line(diffusion: DiffusionServer, caplog: pytest.LogCaptureFixture) -> None:
    diffusion.fail(TEXT_TO_IMAGE, Fault.error(500))
    with http_client(silence=5) as client:
        drawn_by = SDXLIllustrator(client, url=diffusion.url, checkpoint="wire xl", retry_policy=RETRY_POLICY)
        drawn_by.draw(PictureRequest(scene=MEADOW, cast=[PIP], style=ArtStyle.CRAYON, seed=1))

    assert [(line["provider"], line["outcome"]) for line in lines(caplog)] == [("sdxl", "down"), ("sdxl", "ok")]
    assert 'model="wire xl"' in caplog.text


def test_the_log_names_the_provider_that_is_asked_instead(
    server: OpenAIServer, fresh_providers: Any, caplog: pytest.LogCaptureFixture
) -> None:
    fresh_providers.OPENAI_BASE_URL, fresh_providers.OPENAI_API_KEY = server.base_url, "sk-secret"
    fresh_providers.AI_TEXT_PROVIDERS = ("openai", "studio")
    server.fail(CHAT, *[Fault.error(401)] * 9)

    for _ in range(4):
        list(providers.storyteller().tell(StoryRequest(brief=brief())))

    found = lines(caplog, "provider fallback")
    assert [(line["provider"], line["outcome"], line["to"]) for line in found] == [
        *[("openai", "denied", "studio")] * 3,
        ("openai", "resting", "studio"),
    ]


@pytest.mark.parametrize("said", ["a fox who lost her song", "req 1\nERROR forged", "", "x" * 200, "äöü"])
def test_a_server_cannot_write_its_own_text_into_the_log(
    client: openai.OpenAI, server: OpenAIServer, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert not IDENTIFIER.fullmatch(said)
    server.fail(GENERATIONS, Fault.error(401, code=said))

    failure_of(lambda: DEEDS[GENERATIONS](client, RETRY_POLICY))

    [line] = lines(caplog)
    assert "code" not in line
