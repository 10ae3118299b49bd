"""Servers that support only a part of the API, and which error each refusal becomes."""

from typing import Any

import openai
import pytest

from shared_apps.ai.errors import FailureKind
from shared_apps.ai.ports import Call, StoryRequest
from tests.ai.provider_calls import IDEA, RETRY_POLICY, brief, draw, failure_of, narrator, numbers, storyteller
from tests.ai.test_provider_faults import DEEDS, every_deed
from tests.fake_providers import Fault, OpenAIServer
from tests.fake_providers.complaints import ABOUT_LENGTH, ABOUT_POLICY, COMPLAINTS
from tests.fake_providers.openai import CHAT, GENERATIONS, SPEECH

pytestmark = pytest.mark.usefixtures("clear_cache")

ALL_PAGES = [0, 1, 2, 3, 4, 5, 6]
TOLD: Any = lambda client: numbers(storyteller(client).tell(StoryRequest(brief=brief())))  # noqa: E731  (short)


@pytest.mark.parametrize("complaint", COMPLAINTS)
@pytest.mark.parametrize("name", ["stream_options", "response_format"])
def test_an_unknown_parameter_is_omitted_from_then_on(
    client: openai.OpenAI, server: OpenAIServer, name: str, complaint: str
) -> None:
    server.unknown[name] = COMPLAINTS[complaint]

    assert TOLD(client) == ALL_PAGES
    asked = len(server.asked(CHAT))
    assert asked <= 4, "its values, and then without it"
    assert TOLD(client) == ALL_PAGES

    assert len(server.asked(CHAT)) == asked + 1
    assert name not in server.asked(CHAT)[-1].body


def test_several_unknown_parameters_are_omitted_and_no_others(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.unknown = {"stream_options": COMPLAINTS["azure"], "response_format": COMPLAINTS["fastapi"]}

    assert TOLD(client) == ALL_PAGES

    asked = server.asked(CHAT)[-1].body
    assert asked.keys() == {"model", "messages", "stream"}
    keys = [each.key for each in server.asked(CHAT)]
    assert len(set(keys)) == len(keys), "another request has another key"


def test_a_server_without_bounds_gets_the_schema_without_them(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.knows_bounds = False

    assert TOLD(client) == ALL_PAGES

    form = server.asked(CHAT)[-1].body["response_format"]
    assert form["type"] == "json_schema"
    assert form["json_schema"]["schema"]["properties"].keys() == {"plan", "pages"}


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (500, "JSON schema conversion failed: Unrecognized schema"),
        (400, "Failed to initialize samplers: failed to parse grammar"),
        (400, "'response_format.type' must be 'text'"),
    ],
)
def test_a_server_without_structured_outputs_is_asked_without_a_schema(
    client: openai.OpenAI, server: OpenAIServer, status: int, said: str
) -> None:
    server.unknown["response_format"] = lambda name: (status, {"error": {"code": status, "message": said}})

    assert TOLD(client) == ALL_PAGES
    assert "response_format" not in server.asked(CHAT)[-1].body
    assert all("stream_options" in asked.body for asked in server.asked(CHAT))


def test_a_model_without_structured_outputs_gets_the_schema_in_words(
    client: openai.OpenAI, server: OpenAIServer
) -> None:
    TOLD(client)
    server.unknown["response_format"] = COMPLAINTS["groq"]
    TOLD(client)

    first, *_, last = (asked.body["messages"][0]["content"] for asked in server.asked(CHAT))
    assert "maxLength" not in first
    assert '"maxLength": 40' in last
    assert IDEA not in last


@pytest.mark.parametrize(("path", "name"), [(GENERATIONS, "output_format"), (SPEECH, "instructions")])
def test_unknown_parameters_of_pictures_and_voices_are_omitted_too(
    client: openai.OpenAI, server: OpenAIServer, path: str, name: str
) -> None:
    server.unknown[name] = COMPLAINTS["openai"]
    for _ in range(2):
        made = draw(client) if path == GENERATIONS else narrator(client).narrate(IDEA, "coral", "en")
        assert made.data

    assert [name in asked.body for asked in server.asked(path)] == [True, False, False]


def test_a_parameter_unknown_to_one_server_is_still_sent_to_another(
    client: openai.OpenAI, server: OpenAIServer
) -> None:
    server.unknown["stream_options"] = COMPLAINTS["openai"]
    TOLD(client)
    with OpenAIServer() as other, openai.OpenAI(base_url=other.base_url, api_key="x", max_retries=0) as there:
        TOLD(there)
        assert "stream_options" in other.asked(CHAT)[0].body


def test_an_answer_without_token_counts_is_still_a_story(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.unknown["stream_options"] = COMPLAINTS["go"]
    call = Call()

    assert numbers(storyteller(client).tell(StoryRequest(brief=brief()), call=call)) == ALL_PAGES
    assert call.costs == []


BY_US = {
    "no code": Fault.error(400),
    "a bad value": Fault.error(400, code="invalid_value"),
    "not processable": Fault.error(422),
    "not a word": Fault.says(400, "Bad Request"),
    "another method": Fault.error(405),
}


@every_deed
@pytest.mark.parametrize("name", ABOUT_POLICY)
def test_a_refusal_by_policy_asks_for_another_idea(
    client: openai.OpenAI, server: OpenAIServer, path: str, name: str
) -> None:
    server.fail(path, Fault.says(*ABOUT_POLICY[name]))

    error = failure_of(lambda: DEEDS[path](client, RETRY_POLICY))

    assert (error.kind, error.retry) == (FailureKind.REFUSED, False)
    assert "Change the idea" in str(error)
    assert len(server.asked(path)) == 1


@every_deed
@pytest.mark.parametrize("name", ABOUT_LENGTH)
def test_a_request_that_exceeds_the_context_is_reported_as_too_long(
    client: openai.OpenAI, server: OpenAIServer, path: str, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    server.fail(path, Fault.says(*ABOUT_LENGTH[name]))

    error = failure_of(lambda: DEEDS[path](client, RETRY_POLICY))

    assert (error.kind, error.retry) == (FailureKind.TOO_LONG, False)
    assert "more than the " in str(error) and "A shorter idea or fewer pages may help." in str(error)
    assert not [record for record in caplog.records if record.levelname == "ERROR"], "operators can do nothing"
    assert len(server.asked(path)) == 1


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("maximum context length is 4096 tokens", FailureKind.TOO_LONG),
        ("blocked by our safety system", FailureKind.REFUSED),
    ],
)
def test_an_error_inside_a_stream_is_classified_too(
    client: openai.OpenAI, server: OpenAIServer, message: str, kind: FailureKind
) -> None:
    server.fail(CHAT, Fault.body(f'{{"error": {{"message": "{message}"}}}}'.encode()))

    error = failure_of(lambda: TOLD(client))

    assert (error.kind, error.retry) == (kind, False)
    assert len(server.asked(CHAT)) == 1


@every_deed
@pytest.mark.parametrize("name", BY_US)
def test_an_operators_fault_is_not_blamed_on_the_child(
    client: openai.OpenAI, server: OpenAIServer, path: str, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    server.fail(path, *[BY_US[name]] * 9)

    error = failure_of(lambda: DEEDS[path](client, RETRY_POLICY))

    assert (error.kind, error.retry) == (FailureKind.MISCONFIGURED, False)
    assert "idea" not in str(error)
    assert "set up wrongly. The operators can see it" in str(error)
    assert [record for record in caplog.records if record.levelname == "ERROR"], "they have"
    assert len(server.asked(path)) <= 2
