"""The API matches its document."""

import json
import re
from typing import Any
from uuid import uuid4

import pytest
from django.db.models import TextChoices
from django.http import HttpRequest
from ninja import Router, Schema
from openapi_spec_validator import validate
from pydantic import create_model

from config.api import api
from shared_apps.core.api import ANYWHERE, DocumentedAPI, SchemaNameTaken
from shared_apps.core.origins import origin
from tenant_apps.generation.models import Run
from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.boundary.town import everything_in
from tests.factories import LOOKS, a_book, a_character
from tests.personas import Persona, stranger

pytestmark = pytest.mark.usefixtures("instant_ai")
SPECIFICATION: dict[str, Any] = json.loads(json.dumps(api.get_openapi_schema()))
OPERATIONS = [
    (method.upper(), path, operation)
    for path, operations in SPECIFICATION["paths"].items()
    for method, operation in operations.items()
]
UNSAFE = [(method, path) for method, path, _ in OPERATIONS if method != "GET"]


def at(path: str, uuid: object = "") -> str:
    return re.sub(r"\{\w+\}", str(uuid or uuid4()), path)


def test_the_document_is_valid_openapi(guardian: Persona) -> None:
    served = guardian.browser().get("/api/openapi.json").json()

    validate(served)
    assert served["paths"].keys() == SPECIFICATION["paths"].keys()


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS)
def test_each_operation_has_a_description_a_tag_and_its_errors(
    method: str, path: str, operation: dict[str, Any]
) -> None:
    answers = operation["responses"]

    assert operation["summary"] and operation["tags"][0] in {"stories", "characters", "members", "pupils", "ai"}
    assert {str(status) for status in ANYWHERE} <= answers.keys()
    for status, answer in answers.items():
        if int(status) >= 400:
            assert answer["content"]["application/json"]["schema"]["$ref"].endswith("/Problem")


def operation_that_tells(status: type[TextChoices]) -> Router:
    answer, router = create_model("Of" + status.__module__, __base__=Schema, status=(status, ...)), Router()

    @router.get("/", response=answer)
    def tell(request: HttpRequest) -> None: ...

    return router


def test_each_schema_has_a_name_of_its_own() -> None:
    schemas = SPECIFICATION["components"]["schemas"]

    assert schemas["BookStatus"]["enum"] == Book.Status.values
    assert schemas["RunStatus"]["enum"] == Run.Status.values
    assert all(schema["title"] == name for name, schema in schemas.items())


def test_a_name_for_two_schemas_is_refused() -> None:
    twins = DocumentedAPI(urls_namespace="twins", docs_url=None)
    for status in (Book.Status, Run.Status):
        twins.add_router(status.__module__, operation_that_tells(status))

    with pytest.raises(SchemaNameTaken, match="Status"):
        twins.get_openapi_schema(path_prefix="/")


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS)
def test_each_documented_error_really_occurs(
    guardian: Persona, method: str, path: str, operation: dict[str, Any]
) -> None:
    documented = {int(status) for status in operation["responses"]}
    tries = [stranger(guardian.team), guardian.browser()]
    bodies = ["", "{", "{}", json.dumps({**LOOKS, "idea": "a dragon"})]

    seen = {
        browser.generic(method, at(path), body, content_type="application/json").status_code
        for browser in tries
        for body in bodies
    }

    assert seen <= documented, f"undocumented: {seen - documented}"
    assert 401 in seen


@pytest.mark.parametrize(("method", "path"), UNSAFE)
def test_changing_anything_needs_the_csrf_token(guardian: Persona, method: str, path: str) -> None:
    answer = guardian.browser(enforce_csrf_checks=True).generic(method, at(path), "{}", content_type="application/json")

    assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")


@pytest.mark.parametrize("foreign", [origin("birch.storysprout.localhost"), "https://evil.example", "null"])
def test_a_sibling_workspace_is_a_foreign_origin(guardian: Persona, foreign: str) -> None:
    """All workspaces are same-site, so only the origin tells them apart (FAULTS row 23)."""
    browser = guardian.browser(enforce_csrf_checks=True)
    browser.get("/books/new/")
    token = browser.cookies["__Host-csrftoken"].value

    def start(whence: str) -> int:
        return browser.generic(
            "POST",
            "/api/stories/",
            json.dumps({"idea": "a dragon", "pages": 4}),
            content_type="application/json",
            headers={"origin": whence, "x-csrftoken": token},
        ).status_code

    assert start(foreign) == 403
    assert start(origin(guardian.team.host)) == 202


@pytest.mark.parametrize("path", ["/books/new/", "/characters/new/", "/leave/"])
def test_forms_refuse_a_sibling_workspace_too(guardian: Persona, path: str) -> None:
    browser = guardian.browser(enforce_csrf_checks=True)
    browser.get("/books/new/")
    form = {"csrfmiddlewaretoken": browser.cookies["__Host-csrftoken"].value}

    assert browser.post(path, form, headers={"origin": origin("birch.storysprout.localhost")}).status_code == 403
    assert browser.post(path, {}, headers={"origin": origin(guardian.team.host)}).status_code == 403


def test_lists_are_paginated(guardian: Persona) -> None:
    with team_context(guardian.team):
        for number in range(5):
            a_book(guardian.membership, words=f"Book {number}")

    said = guardian.browser().get("/api/stories/", {"limit": 2, "offset": 1}).json()

    assert said["count"] == 5
    assert [item["title"] for item in said["items"]] == ["Book 3", "Book 2"]


@pytest.mark.parametrize("query", ["limit=0", "limit=-1", "limit=101", "offset=-1", f"offset={10**30}", "limit=x"])
@pytest.mark.parametrize("path", ["/api/stories/", "/api/characters/"])
def test_a_page_out_of_bounds_is_refused(guardian: Persona, path: str, query: str) -> None:
    answer = guardian.browser().get(f"{path}?{query}")

    assert answer.status_code == 422
    assert answer.json()["field"] in {"limit", "offset"}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/api/nowhere", 404), ("GET", "/api/stories/1", 404), ("PATCH", "/api/stories/", 405)],
)
def test_wrong_addresses_and_methods_have_the_same_shape(
    guardian: Persona, method: str, path: str, status: int
) -> None:
    answer = guardian.browser().generic(method, path)

    assert answer.status_code == status
    assert set(answer.json()) == {"code", "message", "field"}


def test_a_book_is_searched_read_and_removed(guardian: Persona) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership, words="The lantern")
        a_book(guardian.membership, words="The kite")
    browser = guardian.browser()

    found = browser.get("/api/stories/", {"q": "lantern\x00"}).json()["items"]
    read = browser.get(f"/api/stories/{book.id}").json()

    assert [item["id"] for item in found] == [str(book.id)]
    assert [page["number"] for page in read["text"]] == [1, 2, 3, 4]
    assert "The lantern page 1" in everything_in(browser.get(read["text"][0]["picture"]))
    assert browser.delete(f"/api/stories/{book.id}").status_code == 204
    assert browser.get(f"/api/stories/{book.id}").status_code == 404


def test_a_character_is_added_changed_and_removed(guardian: Persona) -> None:
    browser = guardian.browser()

    added = browser.post("/api/characters/", LOOKS, content_type="application/json")
    place = f"/api/characters/{added.json()['id']}"
    changed = browser.put(place, {**LOOKS, "colour": "green"}, content_type="application/json")

    assert added.status_code == 201
    assert changed.json()["colour"] == browser.get(place).json()["colour"] == "green"
    assert browser.delete(place).status_code == 204
    assert browser.get("/api/characters/").json()["items"] == []


@pytest.mark.parametrize(
    "looks",
    [{"name": ""}, {"name": "  "}, {"name": "x" * 41}, {"name": "a\x00"}, {"name": "murderer"}, {"kind": "troll"}],
)
def test_a_character_with_bad_looks_is_refused(guardian: Persona, looks: dict[str, str]) -> None:
    answer = guardian.browser().post("/api/characters/", {**LOOKS, **looks}, content_type="application/json")

    assert (answer.status_code, answer.json()["field"]) == (422, next(iter(looks)))
    assert guardian.browser().get("/api/characters/").json()["count"] == 0


def test_a_child_cannot_change_what_another_made(guardian: Persona, child: Persona) -> None:
    with team_context(guardian.team):
        character = a_character(guardian.membership)
        book = a_book(guardian.membership)

    for path in (f"/api/characters/{character.id}", f"/api/stories/{book.id}"):
        answer = child.browser().delete(path)
        assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")


def test_the_docs_page_loads_nothing_from_elsewhere_and_runs_no_inline_script(guardian: Persona) -> None:
    answer = guardian.browser().get("/api/docs")
    page = answer.content.decode()

    sources = re.findall(r'<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="([^"]+)"', page)
    assert sources and all(source.startswith("/") for source in sources)
    assert not re.search(r"<script(?![^>]*(src=|application/json))", page)
    assert "script-src 'self'" in answer["Content-Security-Policy"]
    assert "unsafe-inline" not in answer["Content-Security-Policy"]
