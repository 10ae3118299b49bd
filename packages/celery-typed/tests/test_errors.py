"""Errors say what is wrong and where, to people, logs and Sentry, and never quote the message."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import traceback
from typing import Any

import pytest
from conftest import HERE
from kombu.utils.json import dumps, loads
from pydantic import BaseModel
from revealing import Revealing
from wiring import received

import celery_typed
from celery_typed import InvalidMessage, ReceiveError, SendError, UnknownModel, wire
from celery_typed.codec import refuse_unreadable

SECRET = "hush-hush"
BAD = {
    "id": SECRET,
    "pages": SECRET,
    "titles": {SECRET: SECRET},
    "side": {"side": SECRET},
    "checked": SECRET,
    SECRET: SECRET,
}
MESSAGE = json.dumps({"__type__": "celery_typed", "__value__": "test.revealing " + json.dumps(BAD).replace('"', "'")})


def refusal(value: Any) -> ReceiveError:
    """The error that stops a task which was to receive `value`."""
    try:
        refuse_unreadable([value], "a.task")
    except ReceiveError as error:
        return error
    raise AssertionError("it can be read")


def test_pydantics_report_comes_with_places_and_types_and_without_the_input() -> None:
    error = refusal(loads(MESSAGE))
    expected = [
        ["id", "uuid_parsing", "not shown, it may quote the input"],
        ["pages", "int_parsing", "Input should be a valid integer, unable to parse string as an integer"],
        ["titles.*", "int_parsing", "Input should be a valid integer, unable to parse string as an integer"],
        ["side", "union_tag_invalid", "not shown, it may quote the input"],
        ["checked", "value_error", "not shown, it may quote the input"],
        ["*", "extra_forbidden", "Extra inputs are not permitted"],
    ]
    assert sorted(error.report) == sorted(expected)
    shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert SECRET not in shown
    assert SECRET not in repr(error) + str(error) + repr(vars(error))


def test_a_long_report_is_cut() -> None:
    many = ",".join(["'x'"] * 50)

    @wire("test.many")
    class Many(BaseModel):
        n: list[int]

    with pytest.raises(InvalidMessage, match=r"and 40 more findings \[more\]$") as caught:
        received(f"test.many {{'n':[{many}]}}")
    assert len(caught.value.report) == 11


@pytest.mark.parametrize(
    "error",
    [
        InvalidMessage("a.b", "it does not fit", [["n", "int_type", "no"]], "a.task"),
        UnknownModel("a.b", "unknown"),
        celery_typed.MessageTooLarge("a.b", 10, 5),
        SendError("a.b is not valid"),
    ],
    ids=repr,
)
def test_errors_come_unchanged_through_pickle_and_a_json_result_backend(error: Exception) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    rebuilt = type(error)(*json.loads(json.dumps(error.args)))
    for copy in (again, rebuilt):
        assert str(copy) == str(error)
        assert vars(copy) == vars(error)


def test_the_error_names_its_task() -> None:
    error = UnknownModel("a.b", "nobody knows it").for_task("shop.total")
    assert str(error) == "task shop.total: message a.b: nobody knows it"
    assert error.task == "shop.total"


def test_what_a_sender_gets_wrong_is_not_quoted_either() -> None:
    sent = Revealing.model_construct(id=SECRET, pages=0, titles={SECRET: SECRET}, side=None, checked=SECRET)
    with pytest.raises(SendError) as caught:
        celery_typed.registry.as_json(sent)
    assert SECRET not in str(caught.value)
    assert caught.value.__context__ is None


def test_sentry_and_the_log_get_the_error_without_the_content() -> None:
    command = [sys.executable, "reporting.py", json.dumps([json.loads(MESSAGE)])]
    seen = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=True)
    logged, reported = seen.stderr, seen.stdout
    assert "task reporting.read: message test.revealing: it does not fit its model; " in logged
    assert "message test.revealing: it does not fit its model; " in reported
    assert '"type": "InvalidMessage"' in reported
    assert SECRET not in logged + reported


def test_an_unreadable_raises_wherever_it_is_used() -> None:
    value = loads(MESSAGE)
    with pytest.raises(ReceiveError):
        value.pages  # noqa: B018  (asking is what raises)
    assert json.loads(dumps(value)) == json.loads(MESSAGE)
    assert SECRET not in repr(value)
