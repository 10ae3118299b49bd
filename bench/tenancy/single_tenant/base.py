"""Django's own PostgreSQL backend, with ears for being told which schema to enter, since there is only one."""

from typing import Any

from django.db.backends.postgresql import base


class DatabaseWrapper(base.DatabaseWrapper):
    tenant = None
    schema_name = "public"

    def set_tenant(self, tenant: Any) -> None:
        """Stay."""

    def set_schema_to_public(self) -> None:
        """Stay."""

    def unset_tenant(self) -> None:
        """Stay."""
