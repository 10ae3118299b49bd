"""Grant the serving role access to rows, when another role owns the schemas."""

from typing import Any, LiteralString

import psycopg
from django.conf import settings
from psycopg.sql import SQL, Identifier

from tenants.backend.ddl import ddl_connection

FUTURE: tuple[LiteralString, ...] = (
    "ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO {role}",
    "ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {role}",
    "ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO {role}",
)
EXISTING: tuple[LiteralString, ...] = (
    "GRANT USAGE ON SCHEMA {schema} TO {role}",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {role}",
    "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO {role}",
)
WITHOUT_GRANTS = """
    SELECT DISTINCT nspname FROM pg_namespace JOIN pg_class ON relnamespace = pg_namespace.oid
    WHERE (nspname = 'public' OR starts_with(nspname, 'team_')) AND CASE relkind
        WHEN 'r' THEN NOT (has_schema_privilege(%(role)s, pg_namespace.oid, 'USAGE')
                           AND has_table_privilege(%(role)s, pg_class.oid, 'DELETE'))
        WHEN 'S' THEN NOT has_sequence_privilege(%(role)s, pg_class.oid, 'USAGE')
        ELSE false END
"""


def grant_rows() -> None:
    """Grant the serving role access to rows in every existing schema and in those that the role for DDL creates later.

    Safe to repeat. Does nothing when one role does everything.
    """
    role = settings.DATABASES["default"]["USER"]
    if settings.DDL_DATABASE is None or settings.DDL_DATABASE["USER"] == role:
        return
    with ddl_connection() as own:
        for statement in FUTURE:
            own.execute(SQL(statement).format(role=Identifier(role)))
        for schema in _schemas_without(role, own):
            for statement in EXISTING:
                own.execute(SQL(statement).format(role=Identifier(role), schema=Identifier(schema)))


def _schemas_without(role: str, own: psycopg.Connection[tuple[Any, ...]]) -> list[str]:
    return [name for (name,) in own.execute(WITHOUT_GRANTS, {"role": role}).fetchall()]
