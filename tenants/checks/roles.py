"""Checks of the serving role."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connection

from tenants.backend import public_context

PRIVILEGED = """
SELECT rolname, rolsuper, rolbypassrls, rolcreaterole FROM pg_catalog.pg_roles
WHERE pg_has_role(current_user, oid, 'MEMBER') AND (rolsuper OR rolbypassrls OR rolcreaterole)
"""
POWERS = ("SUPERUSER", "BYPASSRLS", "CREATEROLE")


@register(Tags.database)
def serving_role_is_no_superuser(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """Neither the serving role nor a role that it can SET ROLE to may bypass PostgreSQL's permissions."""
    if not databases:
        return []
    with public_context(), connection.cursor() as cursor:
        cursor.execute(PRIVILEGED)
        found = cursor.fetchall()
    return [
        Error(
            f"The role {role}, which serves or can be turned into, may do too much: {_words(powers)}.",
            hint="Let DATABASE_URL name a plain role, which owns the database and no more.",
            id="tenants.E005",
        )
        for role, *powers in found
    ]


def _words(powers: Sequence[bool]) -> str:
    return ", ".join(word for word, has in zip(POWERS, powers, strict=True) if has)
