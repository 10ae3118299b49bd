"""Stamps: rows and queries carry the schema of their team, and raise where another schema is entered.

Django passes a database alias from the router to every query and keeps it on every instance, also in copies and
pickles. So the alias carries the schema, and models and views need no code for it.
"""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Model

from tenants.backend.errors import WrongSchema

PUBLIC = "public"


class SchemaAlias(str):
    """A database alias, equal to the plain string, with the schema that it was given for; None while there is none."""

    __slots__ = ("schema",)
    schema: str | None

    def __new__(cls, alias: str, schema: str | None) -> "SchemaAlias":
        made = super().__new__(cls, alias)
        made.schema = schema
        return made

    def __getnewargs__(self) -> tuple[str, str | None]:  # type: ignore[override]  # str's own says one argument
        return str(self), self.schema


def in_team_schema(model: type[Model] | None) -> bool:
    """Whether the model's table lies in the teams' schemas. False for the historical models of migrations."""
    config = model._meta.app_config if model else None
    return config is not None and config.name in settings.TENANT_APPS


def schema_in_force(alias: str = DEFAULT_DB_ALIAS) -> str | None:
    """The schema that this thread's connection uses: a team's, ``public``, or None."""
    here: Any = connections[alias]
    schema: str | None = here.schema_name
    return schema


def team_in_force(alias: str = DEFAULT_DB_ALIAS) -> str | None:
    schema = schema_in_force(alias)
    return None if schema == PUBLIC else schema


def schema_of(instance: Any) -> str | None:
    """The schema that an instance was loaded from or saved in. None for a new one and for other values."""
    return getattr(getattr(getattr(instance, "_state", None), "db", None), "schema", None)


def refuse_other_schemas(values: Iterable[Any], schema: str | None) -> None:
    """Raise WrongSchema if one of the values is an instance from another schema."""
    for value in values:
        own = schema_of(value)
        if own is not None and own != schema:
            raise WrongSchema(f"A {type(value).__name__} of {own} does not belong into {schema or 'no schema'}.")
