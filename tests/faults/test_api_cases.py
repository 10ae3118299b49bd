"""Row 37: every response of the API is documented, and none is a 500, whatever is sent."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID, uuid4

import pytest
import schemathesis
from django.conf import settings
from django.db import connection
from django.utils import timezone
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
from tenant_apps.editing.services import restoring, texts
from tenant_apps.stories.models import Book, BookVersion, Page, PageVersion
from tenants.backend import enter_public, team_context
from tenants.models import Membership, Role
from tests import personas
from tests.factories import LOOKS, a_book, a_character, a_child
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
    "POST /api/stories/{book_id}/approve": {},
    "POST /api/stories/{book_id}/send-back": {"note": "Well told. Say what the owl hears."},
    "PUT /api/stories/{book_id}/titles": {"title": "Pip and the Dark"},
    "PUT /api/stories/{book_id}/pages/{page_id}/place": {"to": 2},
    "POST /api/stories/{book_id}/pages/{page_id}/redraws": {"wish": "make it snow"},
    "POST /api/characters/": LOOKS,
    "PUT /api/characters/{character_id}": {**LOOKS, "colour": "teal"},
    "POST /api/characters/{character_id}/drawing": {"drawing": encoded("PNG")},
    "POST /api/members/invitations": {"role": "adult"},
    "PUT /api/members/{member_id}": {"role": "adult"},
}
IN_STATE = {
    "POST /api/stories/{book_id}/submit": Book.Approval.DRAFT,
    "POST /api/stories/{book_id}/withdraw": Book.Approval.SUBMITTED,
    "POST /api/stories/{book_id}/approve": Book.Approval.SUBMITTED,
    "POST /api/stories/{book_id}/send-back": Book.Approval.SUBMITTED,
    "POST /api/stories/{book_id}/publish": Book.Approval.APPROVED,
    "POST /api/stories/{book_id}/unpublish": Book.Approval.PUBLISHED,
}
"""What was decided about the book before the operation is tried."""
PROMISES = [
    schemathesis.checks.not_a_server_error,
    openapi.status_code_conformance,
    openapi.content_type_conformance,
    openapi.response_schema_conformance,
]
ROLES = {"guardian": Role.PARENT_ADMIN, "adult": Role.ADULT, "child": Role.CHILD}
MEMBERS, OUTSIDERS = tuple(ROLES), ("neighbour", "nobody")
CSRF = "c" * 32


@dataclass
class House:
    """A running site with one class, and every kind of client."""

    port: int
    host: str
    people: dict[str, Persona]
    counted: Redis

    def named_in(self, label: str, who: str) -> dict[str, str]:
        """What the operation's path has to name: something new by this person, if they are in the family."""
        maker = self.people[who if who in MEMBERS else "guardian"].membership
        guardian = self.people["guardian"].membership
        with team_context(maker.team):
            if "{book_id}" in label:
                book = _book_for(label, maker)
                page = {"page_id": str(book.pages.earliest("number").id)} if "{page_id}" in label else {}
                return {"book_id": str(book.id), **page}
            if "{member_id}" in label:
                return {"member_id": str(personas.adult(maker.team, "uncle").membership.id)}
            if "{profile_id}" in label:
                return {"profile_id": str(a_child(guardian, nickname=f"Juno {uuid4().hex[:6]}").id)}
            return {"character_id": str(a_character(maker).id)} if "{character_id}" in label else {}

    def body_for(self, label: str, there: dict[str, str]) -> dict[str, Any]:
        """A good body, where the operation has one."""
        if label == "POST /api/pupils/":
            return {"body": {"names": [f"Emma {uuid4().hex[:6]}"]}}
        with team_context(self.people["guardian"].team):
            if label == "POST /api/stories/{book_id}/pages":
                return {"body": {"after": str(Page.objects.filter(book=UUID(there["book_id"])).earliest("number").id)}}
            if label == "POST /api/stories/{book_id}/restore":
                first = BookVersion.objects.filter(book=UUID(there["book_id"])).earliest("number")
                return {"body": {"version": str(first.id)}}
            if "page_id" in there:
                version_id = str(PageVersion.objects.get(page=UUID(there["page_id"])).id)
                said = {
                    "text": {"text": "Pip heard a song.", "based_on": version_id},
                    "restore": {"version": version_id},
                }
                if body := said.get(label.rpartition("/")[2]):
                    return {"body": body}
        return {"body": GOOD[label]} if label in GOOD else {}

    def ask(self, who: str, case: Case) -> Response:
        """What the site answers, which is what its document promises. Nothing counts against who asks again.

        People come with the session of a browser; tests/boundary/test_tokens.py tries tokens.
        """
        case.headers.pop("Authorization", None)
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
        guardian, neighbour = (leaving.enter_context(personas.passing_team(kind="class")) for _ in range(2))
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


def _book_for(label: str, maker: Membership) -> Book:
    book = a_book(maker, pages=5)
    if label in IN_STATE:
        Book.objects.filter(id=book.id).update(approval=IN_STATE[label])
    if label.endswith(("{book_id}/undo", "{book_id}/redo", "{book_id}/restore")):
        titles = {"title": "Another", "subtitle": "", "dedication": ""}
        texts.save_titles(book=book, **titles, by=maker, now=timezone.now())
    if label.endswith("{book_id}/redo"):
        restoring.undo(book=book, by=maker, now=timezone.now())
    return book


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
    operation = OPERATIONS[label]
    answer = house.ask(who, operation.Case(path_parameters=there, **house.body_for(label, there)))

    if ROLES[who] in operation.definition.raw["x-roles"]:
        assert answer.status_code < 300, answer.text
    else:
        assert answer.status_code == 403


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
