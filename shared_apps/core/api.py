"""What all API operations share: one shape for errors, and unique names for schemas."""

from typing import Any

from ninja import NinjaAPI, Schema
from ninja.openapi.schema import OpenAPISchema
from ninja.pagination import LimitOffsetPagination
from pydantic import Field

ANYWHERE = (400, 401, 403, 404, 413, 422, 429, 503)
"""The error statuses that every operation may return."""


class Problem(Schema):
    """An error. ``code`` is stable; ``message`` is for people; ``field`` names the input at fault, if there is one."""

    code: str = Field(examples=["not_found"])
    message: str = Field(examples=["We could not find that here."])
    field: str | None = None


class Listing(LimitOffsetPagination):
    """Pagination with bounds: the database raises an error for an offset beyond 64 bits."""

    class Input(Schema):
        limit: int = Field(100, ge=1, le=100)
        offset: int = Field(0, ge=0, le=1_000_000)


def problems(*statuses: int) -> dict[int, Any]:
    """The error responses that an operation documents beside those of ``ANYWHERE``."""
    return dict.fromkeys(statuses, Problem)


class SchemaNameTaken(Exception):
    """Two different schemas have the same name, so the document would describe one with the other's fields."""

    def __init__(self, name: str) -> None:
        super().__init__(f"Two schemas of the API are named {name}. Give one of them a name of its own.")


class Document(OpenAPISchema):
    """Ninja's OpenAPI document, which refuses two schemas of one name."""

    def add_schema_definitions(self, definitions: dict[str, Any]) -> None:
        for name, found in definitions.items():
            schema = {**found, "title": name}  # pydantic keeps the title of the class that an alias stands for
            if self.schemas.setdefault(name, schema) != schema:
                raise SchemaNameTaken(name)


class DocumentedAPI(NinjaAPI):
    """Ninja's API with our OpenAPI document."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._documents: dict[str, Document] = {}

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> OpenAPISchema:
        """The OpenAPI document of all operations, put together once for each prefix: that takes half a second.

        Raises:
            SchemaNameTaken: two different schemas have the same name.
        """
        prefix = self.get_root_path(path_params or {}) if path_prefix is None else path_prefix
        if prefix not in self._documents:
            self._documents[prefix] = Document(self, prefix)
        return self._documents[prefix]
