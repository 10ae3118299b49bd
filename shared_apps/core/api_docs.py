"""The page about the API, made from its OpenAPI document: what each operation takes, answers and looks like in curl."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from shlex import quote
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.safestring import SafeString
from django.utils.text import slugify
from ninja import NinjaAPI
from ninja.openapi.docs import DocsBase

from shared_apps.core.api import ANYWHERE, Problem
from shared_apps.core.schema_words import Schemas, SchemaTable, ValueField, as_html

SAFE_METHODS = frozenset({"GET", "HEAD"})
TITLES = {"ai": "AI"}
"""The titles of tags that are no plain words."""


@dataclass(frozen=True)
class DocumentedResponse:
    """``shape`` is what comes, in words; ``schema`` names it, and ``example`` is JSON. All are empty for no content."""

    status: int
    phrase: str
    shape: str = ""
    schema: str = ""
    example: str = ""


@dataclass(frozen=True)
class DocumentedBody:
    media_type: str
    schema: str
    fields: Sequence[ValueField]
    example: str


@dataclass(frozen=True)
class DocumentedOperation:
    anchor: str
    method: str
    path: str
    summary: str
    description: SafeString
    audience: str
    parameters: Sequence[ValueField]
    body: DocumentedBody | None
    answers: Sequence[DocumentedResponse]
    errors: Sequence[DocumentedResponse]
    """The errors of this operation beyond those that every operation may return."""

    curl: str


@dataclass(frozen=True)
class OperationGroup:
    """The operations under one tag."""

    name: str
    title: str
    operations: Sequence[DocumentedOperation]


class ApiPage(DocsBase):
    """Ninja asks it for the page at ``docs_url``."""

    def render_page(self, request: HttpRequest, api: NinjaAPI, **kwargs: Any) -> HttpResponse:
        document = api.get_openapi_schema(path_params=kwargs)
        context = {
            "info": document["info"],
            "document_url": self.get_openapi_url(api, kwargs),
            "origin": _origin(request),
            "session_cookie": settings.SESSION_COOKIE_NAME,
            "csrf_cookie": settings.CSRF_COOKIE_NAME,
            "groups": groups_of(document, origin=_origin(request)),
            "schemas": schemas_of(document),
            "problem": Schemas(document).table(Problem.__name__),
            "statuses": [DocumentedResponse(status, HTTPStatus(status).phrase) for status in ANYWHERE],
        }
        return TemplateResponse(request, "api_docs.html", context)


def groups_of(document: Mapping[str, Any], *, origin: str) -> list[OperationGroup]:
    """All operations by their first tag, in the document's order."""
    by_tag: dict[str, list[DocumentedOperation]] = {}
    for path, method, operation in _operations(document):
        tag = operation["tags"][0]
        by_tag.setdefault(tag, []).append(_described(path, method, operation, Schemas(document), origin))
    return [
        OperationGroup(name, TITLES.get(name, name.capitalize()), operations) for name, operations in by_tag.items()
    ]


def schemas_of(document: Mapping[str, Any]) -> list[SchemaTable]:
    """The schemas that operations use, and those that these use, by name."""
    schemas = Schemas(document)
    return [schemas.table(name) for name in sorted(schemas.reached_from(document["paths"]) - {Problem.__name__})]


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            yield path, method.upper(), operation


def _described(
    path: str, method: str, operation: Mapping[str, Any], schemas: Schemas, origin: str
) -> DocumentedOperation:
    parameters = [schemas.parameter(given) for given in operation["parameters"]]
    body = _body_of(operation.get("requestBody"), schemas)
    answers = [_answer(int(status), answer, schemas) for status, answer in sorted(operation["responses"].items())]
    return DocumentedOperation(
        anchor=slugify(operation["summary"]),
        method=method,
        path=path,
        summary=operation["summary"],
        description=as_html(operation.get("description", "")),
        audience=", ".join(role.replace("_", "-") for role in operation["x-roles"]),
        parameters=parameters,
        body=body,
        answers=[answer for answer in answers if answer.status < HTTPStatus.BAD_REQUEST],
        errors=[
            answer for answer in answers if answer.status >= HTTPStatus.BAD_REQUEST and answer.status not in ANYWHERE
        ],
        curl=_curl(method, f"{origin}{path}", parameters, body, origin),
    )


def _body_of(told: Mapping[str, Any] | None, schemas: Schemas) -> DocumentedBody | None:
    if told is None:
        return None
    [(media_type, content)] = told["content"].items()
    schema = content["schema"]
    example = _as_json(schemas.example(schema)) if media_type == "application/json" else ""
    return DocumentedBody(media_type, schemas.name_of(schema), schemas.fields(schema), example)


def _answer(status: int, told: Mapping[str, Any], schemas: Schemas) -> DocumentedResponse:
    content = told.get("content", {}).get("application/json")
    if content is None:
        return DocumentedResponse(status, HTTPStatus(status).phrase)
    shape, name = schemas.kind(content["schema"])
    return DocumentedResponse(
        status, HTTPStatus(status).phrase, shape, name, _as_json(schemas.example(content["schema"]))
    )


def _curl(method: str, url: str, parameters: Sequence[ValueField], body: DocumentedBody | None, origin: str) -> str:
    """A command for a shell that has ``SESSION`` and ``TOKEN``, and a variable for each part of the path."""
    for parameter in parameters:
        if parameter.place == "path":
            url = url.replace(f"{{{parameter.name}}}", f"${parameter.name.upper()}")
    cookies = f"{settings.SESSION_COOKIE_NAME}=$SESSION"
    if method in SAFE_METHODS:
        return _lines(f'curl "{url}"', f'--cookie "{cookies}"')
    lines = [
        f'curl --request {method} "{url}"',
        f'--cookie "{cookies}; {settings.CSRF_COOKIE_NAME}=$TOKEN"',
        '--header "X-CSRFToken: $TOKEN"',
        f'--header "Origin: {origin}"',
    ]
    if body and body.example:
        lines += [f'--header "Content-Type: {body.media_type}"', f"--data {quote(body.example)}"]
    elif body:
        lines += [f"--form {field.name}=@{field.name}.png" for field in body.fields]
    return _lines(*lines)


def _lines(*lines: str) -> str:
    return " \\\n  ".join(lines)


def _as_json(example: Any) -> str:
    return json.dumps(example, indent=2, ensure_ascii=False)


def _origin(request: HttpRequest) -> str:
    """The origin of this workspace; ``OriginMiddleware`` has set the port."""
    return f"{settings.PUBLIC_SCHEME}://{request.get_host()}"
