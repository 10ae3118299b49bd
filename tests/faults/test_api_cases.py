"""Row 37: every response of the API is documented, and none is a 500, whatever is sent."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import schemathesis
from django.conf import settings
from django.db import connection
from hypothesis import HealthCheck, given
from hypothesis import settings as budget
from hypothesis.strategies import SearchStrategy, booleans
from pytest_django import DjangoDbBlocker
from redis import Redis
from requests import Session
from schemathesis import GenerationMode, Response
from schemathesis.core.result import Ok
from schemathesis.specs.openapi import checks as openapi

from config.api import api
from tenants.backend import enter_public, team_context
from tests import personas
from tests.factories import LOOKS, a_book, a_character
from tests.faults.size import full
from tests.media.pictures import encoded
from tests.personas import Persona
from tests.processes.programs import web

Case: TypeAlias = schemathesis.Case[Any]
CASES = full(2)
"""Of each operation, for each person."""

DOCUMENT = schemathesis.openapi.from_dict(json.loads(json.dumps(api.get_openapi_schema(path_prefix="/api/"))))
OPERATIONS = {found.ok().label: found.ok() for found in DOCUMENT.get_all_operations() if isinstance(found, Ok)}
GOOD: dict[str, Any] = {
    "POST /api/stories/": {"idea": "A quiet owl", "pages": 4},
    "POST /api/characters/": LOOKS,
    "PUT /api/characters/{character_id}": {**LOOKS, "colour": "teal"},
    "POST /api/characters/{character_id}/drawing": {"drawing": encoded("PNG")},
}
PROMISES = [
    schemathesis.checks.not_a_server_error,
    openapi.status_code_conformance,
    openapi.content_type_conformance,
    openapi.response_schema_conformance,
]
MEMBERS, OUTSIDERS = ("guardian", "adult", "child"), ("neighbour", "nobody")
CSRF = "c" * 32


@dataclass
class House:
    """A running site with one family, and every kind of client."""

    port: int
    host: str
    people: dict[str, Persona]
    counted: Redis

    def named_in(self, label: str, who: str) -> dict[str, str]:
        """What the operation's path has to name: a new book or character by this person, if they are in the family."""
        maker = self.people[who if who in MEMBERS else "guardian"].membership
        with team_context(maker.team):
            if "{book_id}" in label:
                return {"book_id": str(a_book(maker).id)}
            return {"character_id": str(a_character(maker).id)} if "{character_id}" in label else {}

    def ask(self, who: str, case: Case) -> Response:
        """What the site answers, which is what its document promises. Nothing counts against who asks again."""
        for key in self.counted.scan_iter("LIMITS*", count=1000):
            self.counted.delete(key)
        cookies = {settings.CSRF_COOKIE_NAME: CSRF}
        if person := self.people.get(who):
            name = settings.SESSION_COOKIE_NAME
            cookies[name] = person.browser().cookies[name].value
        headers = {"Host": self.host, "X-CSRFToken": CSRF}
        with Session() as browser:
            answer = case.call(f"http://127.0.0.1:{self.port}", session=browser, headers=headers, cookies=cookies)
        case.validate_response(answer, checks=PROMISES)
        return answer


@pytest.fixture(scope="module")
def house(
    households: dict[str, Persona],
    django_db_blocker: DjangoDbBlocker,
    own_memory: Redis,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[House]:
    log: Path = tmp_path_factory.mktemp("api") / "web.log"
    with django_db_blocker.unblock(), ExitStack() as leaving:
        enter_public()
        guardian, neighbour = (leaving.enter_context(personas.passing_team()) for _ in range(2))
        adult, child = personas.adult(guardian.team, "aunt"), personas.child(guardian.team)
        people = {"guardian": guardian, "adult": adult, "child": child, "neighbour": neighbour}
        port = leaving.enter_context(web(log, settings.BASE_DOMAIN, MONTHLY_CREDITS="1000000"))
        with team_context(guardian.team):
            a_book(guardian.membership)
            a_character(guardian.membership)
        yield House(port, guardian.team.host, people, own_memory)
        own_memory.delete("calls", "work", "upkeep")  # nobody shall make the books that were asked for
        assert "Traceback" not in log.read_text()
        connection.close()


@pytest.fixture(autouse=True)
def _committed(committed: None) -> None:
    """Daphne reads what the test writes."""


@cache
def cases(label: str) -> SearchStrategy[Case]:
    """Valid and invalid requests, by the document."""
    strategy = OPERATIONS[label].as_strategy
    return strategy(GenerationMode.POSITIVE) | strategy(GenerationMode.NEGATIVE)


@pytest.mark.parametrize("label", OPERATIONS)
@pytest.mark.parametrize("who", MEMBERS)
def test_a_member_finds_what_the_document_promises(house: House, who: str, label: str) -> None:
    there = house.named_in(label, who)
    sent = {"body": GOOD[label]} if label in GOOD else {}

    assert house.ask(who, OPERATIONS[label].Case(path_parameters=there, **sent)).status_code < 300


@pytest.mark.parametrize("label", OPERATIONS)
@pytest.mark.parametrize("who", MEMBERS + OUTSIDERS)
def test_every_response_is_documented(house: House, who: str, label: str) -> None:
    seen = set[int]()
    limits = budget(max_examples=CASES, deadline=None, database=None, derandomize=True)

    @given(case=cases(label), is_there=booleans())
    @budget(limits, suppress_health_check=list(HealthCheck))
    def try_one(case: Case, *, is_there: bool) -> None:
        if is_there:
            case.path_parameters.update(house.named_in(label, who))
        seen.add(house.ask(who, case).status_code)

    try_one()

    assert seen <= {401, 404} if who in OUTSIDERS else 401 not in seen
