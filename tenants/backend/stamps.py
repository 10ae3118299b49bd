"""Whose is it? Rows and queries of a team carry its schema with them, and are refused wherever another is entered.

Django hands a database's alias from the router to every query and keeps it with every instance that came of it, also
in copies and pickles. So it is the alias that carries the schema: no model and no view has to remember anything.
"""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Model

from tenants.backend.errors import WrongSchema

PUBLIC = "public"


class SchemaAlias(str):
    """A database's alias, equal to the plain one, that knows for whose schema it was given; None for nobody's yet."""

    __slots__ = ("schema",)
    schema: str | None

    def __new__(cls, alias: str, schema: str | None) -> "SchemaAlias":
        made = super().__new__(cls, alias)
        made.schema = schema
        return made

    def __getnewargs__(self) -> tuple[str, str | None]:  # type: ignore[override]  # str's own says one argument
        return str(self), self.schema


def in_team_schema(model: type[Model] | None) -> bool:
    """Whether the model's table lies in the teams' schemas. The models that migrations imagine do not count."""
    config = model._meta.app_config if model else None
    return config is not None and config.name in settings.TENANT_APPS


def schema_in_force(alias: str = DEFAULT_DB_ALIAS) -> str | None:
    """What this thread's connection was told to see: a team's schema, ``public``, or None."""
    here: Any = connections[alias]
    schema: str | None = here.schema_name
    return schema


def team_in_force(alias: str = DEFAULT_DB_ALIAS) -> str | None:
    schema = schema_in_force(alias)
    return None if schema == PUBLIC else schema


def schema_of(instance: Any) -> str | None:
    """The schema that a team's instance was loaded from or saved in. None for a new one, and for other values."""
    return getattr(getattr(getattr(instance, "_state", None), "db", None), "schema", None)


def refuse_strangers(values: Iterable[Any], schema: str | None) -> None:
    """Raises WrongSchema for a value that is an instance of another schema than this one."""
    for value in values:
        own = schema_of(value)
        if own is not None and own != schema:
            raise WrongSchema(f"A {type(value).__name__} of {own} does not belong into {schema or 'no schema'}.")
