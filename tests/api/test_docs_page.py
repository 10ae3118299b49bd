"""The page about the API matches the document, and its examples work."""

import json
from html import unescape
from typing import Any
from uuid import UUID

import pytest

from config.api import api
from shared_apps.core.api_docs import groups_of, schemas_of
from tenant_apps.stories.models import Book, BookVersion, Page, PageVersion
from tenant_apps.stories.services.pages import add_version
from tenant_apps.stories.services.versions import locked_book
from tenants.backend import team_context
from tests import personas
from tests.factories import a_book, a_character
from tests.personas import Persona, stranger

pytestmark = pytest.mark.usefixtures("instant_ai")
EXAMPLE_ID = "7d1f3c52-9b0e-4c53-8a34-5f0f6c1c2b9e"
HEAVIEST = 200_000
"""Bytes before compression; a tenth of it is sent."""
DOCUMENT: dict[str, Any] = json.loads(json.dumps(api.get_openapi_schema(path_prefix="/api/")))
OPERATIONS = [operation for group in groups_of(DOCUMENT, origin="http://x") for operation in group.operations]


def page_for(persona: Persona) -> str:
    return unescape(persona.browser().get("/api/docs").content.decode())


def test_the_page_is_light_and_bears_the_product_s_name(guardian: Persona) -> None:
    answer = guardian.browser().get("/api/docs")

    assert len(answer.content) < HEAVIEST
    assert "<title>StorySprout API</title>" in answer.content.decode()
    assert "swagger" not in answer.content.decode().lower()


def test_the_page_lists_every_operation_under_its_tag(guardian: Persona) -> None:
    page = page_for(guardian)
    tags = list(
        dict.fromkeys(operation["tags"][0] for path in DOCUMENT["paths"].values() for operation in path.values())
    )
    parts = page.partition('<h2 id="tag-')[2].split('<h2 id="tag-')

    assert [part.partition('"')[0] for part in parts] == tags
    for path, operations in DOCUMENT["paths"].items():
        for method, operation in operations.items():
            [part] = [part for part in parts if part.startswith(operation["tags"][0])]
            article = part.partition(f">{operation['summary']}</h3>")[2].partition("</article>")[0]
            assert f">{method.upper()}</span> <code>{path}</code>" in article
            assert "curl " in article
            assert all(f"<code>{parameter['name']}</code>" in article for parameter in operation["parameters"])


def test_the_page_lists_the_fields_of_every_schema(guardian: Persona) -> None:
    page = page_for(guardian)
    told = {schema.name: schema for schema in schemas_of(DOCUMENT)}

    assert {"BookWithPages", "PageOut", "ArtStyle"} <= told.keys(), "also those that others name"
    for name, schema in told.items():
        article = page.partition(f'id="schema-{name}"')[2].partition("</article>")[0]
        fields = DOCUMENT["components"]["schemas"][name].get("properties", {})
        assert all(f"<code>{word}</code>" in article for word in (*fields, *schema.values))
    assert all(f'id="{anchor}"' in page for anchor in {link.partition('"')[0] for link in page.split('href="#')[1:]})


def test_the_page_shows_limits_and_defaults(guardian: Persona) -> None:
    page = page_for(guardian)

    assert "Required. 1 to 500 characters." in page
    assert "4 to 32. 12 when left out." in page
    assert "Ids of characters, the hero first. At most 4 items." in page


@pytest.mark.parametrize(
    "operation", [one for one in OPERATIONS if one.body and one.body.example], ids=lambda one: one.anchor
)
def test_the_example_of_a_body_is_accepted(guardian: Persona, operation: Any) -> None:
    with team_context(guardian.team):
        character = a_character(guardian.membership)
        book = a_book(guardian.membership)
        Book.objects.filter(id=book.id).update(approval=Book.Approval.SUBMITTED)
        page = book.pages.get(number=1)
        kept = add_version(page=page, text="", alt="", scene={}, maker="adult")
        with locked_book(book=book):
            version = BookVersion.objects.get(book=book)
    adult = personas.adult(guardian.team, "grandparent").membership
    ids = {"character": character.id, "book": book.id, "page": page.id, "member": adult.id}
    path = operation.path.format(**{f"{name}_id": id_ for name, id_ in ids.items()})
    example = operation.body.example.replace(EXAMPLE_ID, str(_named(operation.path, page, kept, version)))

    answer = guardian.browser().generic(operation.method, path, example, content_type="application/json")

    assert answer.status_code in {each.status for each in operation.answers}


def _named(path: str, page: Page, kept: PageVersion, version: BookVersion) -> UUID | None:
    """The object that the body of this operation names by its id."""
    if path.endswith("/text"):
        return page.current_id
    if path.endswith("/restore"):
        return kept.id if "{page_id}" in path else version.id
    return page.id


def test_a_stranger_does_not_see_it(guardian: Persona) -> None:
    assert stranger(guardian.team).get("/api/docs").status_code in {302, 401, 403}
