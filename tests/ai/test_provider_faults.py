"""FAULTS row 26 at the adapters: every fault, through the real client, for everything that OpenAI does for us."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import openai
import pytest

from shared_apps.ai.errors import FailureKind, retry_after
from shared_apps.ai.ports import Call, StoryRequest
from shared_apps.ai.retry_policy import RetryPolicy
from tests.ai.provider_calls import HASTE, IDEA, RETRY_POLICY, brief, draw, failure_of, moderator, narrator, storyteller
from tests.fake_providers import Fault, OpenAIServer
from tests.fake_providers.openai import CHAT, GENERATIONS, MODERATIONS, SPEECH

Deed = Callable[[openai.OpenAI, RetryPolicy], object]

DEEDS: dict[str, Deed] = {
    CHAT: lambda client, retry_policy: list(storyteller(client, retry_policy).tell(StoryRequest(brief=brief()))),
    GENERATIONS: draw,
    MODERATIONS: lambda client, retry_policy: moderator(client, retry_policy).judge(IDEA),
    SPEECH: lambda client, retry_policy: narrator(client, retry_policy).narrate(IDEA, "coral", "en"),
}
PASSING = {
    "429": Fault.error(429),
    "429 in seconds": Fault.error(429, retry_after="0.05"),
    "500": Fault.error(500),
    "502": Fault.error(502, retry_after="0"),
    "408": Fault.error(408),
    "truncated": Fault.truncated(),
    "malformed": Fault.malformed(),
}
LASTING = {
    "key refused": (Fault.error(401), FailureKind.DENIED),
    "no access": (Fault.error(403), FailureKind.DENIED),
    "no such model": (Fault.error(404), FailureKind.DENIED),
    "out of credit": (Fault.error(429, code="insufficient_quota"), FailureKind.DENIED),
    "prompt refused": (Fault.error(400, code="moderation_blocked"), FailureKind.REFUSED),
}
every_deed = pytest.mark.parametrize("path", DEEDS)


@every_deed
@pytest.mark.parametrize("name", PASSING)
def test_a_passing_failure_is_retried_with_the_same_request(
    client: openai.OpenAI, server: OpenAIServer, path: str, name: str
) -> None:
    server.fail(path, PASSING[name])

    DEEDS[path](client, RETRY_POLICY)

    first, second = server.asked(path)
    assert first.body == second.body


ODD = [
    b"null",
    b"[]",
    b"{}",
    b'"a word"',
    b"<html>",
    b'{"choices": null, "data": null, "results": null}',
    b'{"choices": [null], "data": [null], "results": [null]}',
    b'{"choices": [{}], "data": [{}], "results": [{}]}',
    b'{"choices": [{"delta": {"content": 5}}], "data": [{"b64_json": 5}], "results": [{"category_scores": []}]}',
    b'{"results": [{"category_scores": {"violence": "high"}, "categories": {}}], "data": 7, "choices": 7}',
]


@every_deed
@pytest.mark.parametrize("body", ODD)
def test_an_answer_of_another_shape_is_requested_again(
    client: openai.OpenAI, server: OpenAIServer, path: str, body: bytes
) -> None:
    server.fail(path, Fault.body(body))

    assert DEEDS[path](client, RETRY_POLICY)
    assert len(server.asked(path)) == 2


def test_a_silent_server_is_given_up_before_the_calls_deadline(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.fail(CHAT, Fault.silence(seconds=60))

    DEEDS[CHAT](client, RETRY_POLICY)

    first, second = server.asked(CHAT)
    assert 1 <= second.at - first.at < RETRY_POLICY.seconds


@every_deed
@pytest.mark.parametrize("name", LASTING)
def test_a_lasting_failure_is_not_retried(client: openai.OpenAI, server: OpenAIServer, path: str, name: str) -> None:
    fault, kind = LASTING[name]
    server.fail(path, fault)

    error = failure_of(lambda: DEEDS[path](client, RETRY_POLICY))

    assert (error.kind, error.retry) == (kind, False)
    assert len(server.asked(path)) == 1


@every_deed
def test_attempts_are_counted(client: openai.OpenAI, server: OpenAIServer, path: str) -> None:
    server.fail(path, *[Fault.error(500)] * 9)

    error = failure_of(lambda: DEEDS[path](client, RETRY_POLICY))

    assert (error.kind, error.retry) == (FailureKind.DOWN, True)
    assert len(server.asked(path)) == RETRY_POLICY.attempts


@every_deed
def test_a_server_that_wants_a_longer_pause_than_the_deadline_is_not_asked_again(
    client: openai.OpenAI, server: OpenAIServer, path: str
) -> None:
    server.fail(path, Fault.error(429, retry_after="30"))

    error = failure_of(lambda: DEEDS[path](client, RETRY_POLICY))

    assert (error.kind, error.retry, error.retry_after) == (FailureKind.BUSY, True, 30.0)
    assert len(server.asked(path)) == 1


@every_deed
def test_nothing_outlives_the_call_s_own_deadline(client: openai.OpenAI, server: OpenAIServer, path: str) -> None:
    server.fail(path, *[Fault.drip(every=0.05)] * 9)

    error = failure_of(lambda: DEEDS[path](client, HASTE))

    assert error.kind == FailureKind.TIMEOUT
    assert len(server.asked(path)) == 1


@every_deed
def test_a_missing_server_is_reported_as_unreachable(path: str) -> None:
    with openai.OpenAI(base_url="http://127.0.0.1:1/v1", api_key="sk-secret", max_retries=0) as client:
        error = failure_of(lambda: DEEDS[path](client, HASTE))

    assert (error.kind, error.retry) == (FailureKind.DOWN, True)


@every_deed
@pytest.mark.parametrize("status", [400, 401, 429, 500])
def test_the_error_message_does_not_repeat_the_request(
    client: openai.OpenAI, server: OpenAIServer, path: str, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    """The server's own message repeats the whole question."""
    server.fail(path, *[Fault.error(status)] * 9)

    error = failure_of(lambda: DEEDS[path](client, HASTE))

    said = f"{error} {error.as_json()} {error.__cause__} {caplog.text}"
    assert IDEA not in said
    assert "Pip" not in said
    assert "sk-secret" not in said
    assert "127.0.0.1" not in str(error)
    assert str(error).endswith(".")


def test_retry_after_is_read_as_seconds_and_as_date() -> None:
    in_a_minute = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)

    assert retry_after({"retry-after": "2.5"}) == 2.5
    assert 55 < (retry_after({"retry-after": in_a_minute}) or 0) <= 60
    assert retry_after({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0
    assert retry_after({"retry-after": "-3"}) == 0
    assert retry_after({"retry-after": "soon"}) is None
    assert retry_after({"retry-after": "inf"}) is None
    assert retry_after({"retry-after": "nan"}) is None
    assert retry_after({"retry-after": "1e9"}) == 3600
    assert retry_after({}) is None


def test_retry_after_as_a_date_is_honoured(client: openai.OpenAI, server: OpenAIServer) -> None:
    in_a_minute = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    server.fail(GENERATIONS, Fault.error(429, retry_after=in_a_minute))

    error = failure_of(lambda: draw(client))

    assert 50 < (error.retry_after or 0) <= 60
    assert len(server.asked(GENERATIONS)) == 1


def test_the_pause_is_at_least_as_long_as_retry_after(client: openai.OpenAI, server: OpenAIServer) -> None:
    server.fail(GENERATIONS, Fault.error(503, retry_after="0.3"))

    draw(client)

    first, second = server.asked(GENERATIONS)
    assert second.at - first.at >= 0.3


@pytest.mark.parametrize("path", [CHAT, GENERATIONS])
def test_cancelled_work_is_not_requested_again(client: openai.OpenAI, server: OpenAIServer, path: str) -> None:
    server.fail(path, Fault.error(500), Fault.error(500))
    wishes = iter([True, False])

    def wanted() -> None:
        if not next(wishes):
            raise InterruptedError

    call = Call(ensure_active=wanted)
    with pytest.raises(InterruptedError):
        if path == CHAT:
            list(storyteller(client).tell(StoryRequest(brief=brief()), call=call))
        else:
            draw(client, call=call)

    assert len(server.asked(path)) == 1
