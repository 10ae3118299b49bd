"""``POST /api/stories/``: an error has a code, a message and a field, and creates nothing."""

import json
from typing import Any
from uuid import uuid4

import pytest

from tenants.backend import team_context
from tests.factories import a_character
from tests.generation.test_brief_form import RIGHT_TO_LEFT, made
from tests.personas import Answer, Persona, stranger

pytestmark = pytest.mark.usefixtures("instant_ai")

BAD_ANSWERS = [
    ({"idea": ""}, "idea"),
    ({"idea": "   "}, "idea"),
    ({"idea": "\u200b\u202e\x01"}, "idea"),
    ({"idea": "dragon " * 2_900}, "idea"),
    ({"idea": "a\x00b"}, "idea"),
    ({"idea": None}, "idea"),
    ({"idea": ["a"]}, "idea"),
    ({"idea": "a murderer"}, "idea"),
    ({"pages": 0}, "pages"),
    ({"pages": 1000}, "pages"),
    ({"pages": 10**30}, "pages"),
    ({"pages": "four"}, "pages"),
    ({"level": "hard"}, "level"),
    ({"style": "oil"}, "style"),
    ({"language": "xx"}, "language"),
    ({"language": "\x00"}, "language"),
    ({"cast": ["1"]}, "cast"),
    ({"cast": [str(uuid4())] * 5}, "cast"),
]


def send(by: Persona, body: Any, **headers: str) -> Answer:
    text = body if isinstance(body, (str, bytes)) else json.dumps(body)
    return by.browser().generic("POST", "/api/stories/", text, content_type="application/json", headers=headers)


@pytest.mark.parametrize(("answers", "field"), BAD_ANSWERS)
def test_an_invalid_value_gets_a_422_that_names_its_field(
    guardian: Persona, answers: dict[str, Any], field: str
) -> None:
    answer = send(guardian, {"idea": "a shy dragon", "pages": 4, **answers})

    said = answer.json()
    assert answer.status_code == 422
    assert set(said) == {"code", "message", "field"}
    assert said["code"] and len(said["message"]) > 8
    assert said["field"].startswith(field)
    assert made(guardian) == (0, 0, 0, 0)


@pytest.mark.parametrize(
    "body",
    ["", "{", "[]", "null", '"x"', b"\xff\xfe", "[" * 100_000, '{"idea": "\\ud800"}', '{"idea": "a", "pages": NaN}']
    + ['{"idea": "' + "x" * 2_000_000 + '"}'],
    ids=["empty", "broken", "list", "null", "string", "no utf-8", "deep", "surrogate", "nan", "two megabytes"],
)
def test_an_invalid_body_is_refused_with_a_code(guardian: Persona, body: str | bytes) -> None:
    answer = send(guardian, body)

    assert 400 <= answer.status_code < 500
    assert set(answer.json()) == {"code", "message", "field"}
    assert made(guardian) == (0, 0, 0, 0)


@pytest.mark.parametrize("idea", ["🐉🌙", RIGHT_TO_LEFT, "x" * 500])
def test_a_brief_is_accepted_at_once(guardian: Persona, idea: str) -> None:
    answer = send(guardian, {"idea": idea, "pages": 4})

    said = answer.json()
    assert answer.status_code == 202
    assert (said["status"], said["percent"]) == ("running", 0)
    assert made(guardian) == (1, 1, 1, 1)
    assert guardian.browser().get(f"/api/stories/{said['id']}/progress").json()["id"] == said["id"]


def test_a_character_of_another_team_is_not_found(guardian: Persona, neighbour: Persona) -> None:
    with team_context(neighbour.team):
        foreign = a_character(neighbour.membership, name="Foreign Fred")

    answer = send(guardian, {"idea": "a dragon", "cast": [str(foreign.id)]})

    assert (answer.status_code, answer.json()["field"]) == (404, "cast")
    assert made(guardian) == (0, 0, 0, 0)


def test_the_cast_stays_in_the_order_asked_for(guardian: Persona) -> None:
    with team_context(guardian.team):
        cast = [str(a_character(guardian.membership, name=name).id) for name in ("Zoe", "Ada")]

    assert send(guardian, {"idea": "a dragon", "cast": cast}).status_code == 202


def test_a_repeated_key_returns_the_same_book(guardian: Persona) -> None:
    key = str(uuid4())

    first, second = (send(guardian, {"idea": "a dragon"}, idempotency_key=key) for _ in range(2))
    other = send(guardian, {"idea": "a penguin"}, idempotency_key=key)

    assert first.json()["id"] == second.json()["id"]
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert made(guardian) == (1, 1, 1, 1)


def test_a_malformed_key_is_refused(guardian: Persona) -> None:
    answer = send(guardian, {"idea": "a dragon"}, idempotency_key="again")

    assert answer.status_code == 422
    assert made(guardian) == (0, 0, 0, 0)


def test_strangers_and_neighbours_are_told_to_sign_in(guardian: Persona, neighbour: Persona) -> None:
    for browser in (stranger(guardian.team), neighbour.browser(host=guardian.team.host)):
        answer = browser.post("/api/stories/", {"idea": "a dragon"}, content_type="application/json")
        assert (answer.status_code, answer.json()["code"]) == (401, "sign_in_needed")
    assert made(guardian) == (0, 0, 0, 0)
