from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Model

from tenants.backend.errors import WrongSchema
from tenants.backend.stamps import PUBLIC, SchemaAlias, in_team_schema, schema_in_force, schema_of


class SchemaRouter:
    """Gives each query of a team's model an alias with the schema, and refuses instances of another schema.

    Django asks it whenever an instance is saved, deleted, refreshed or related, and for every queryset. In a thread
    without a schema, such as an event loop's, it answers for the instance; the query itself then raises.
    """

    def db_for_read(self, model: type[Model], **hints: Any) -> SchemaAlias | None:
        if not in_team_schema(model):
            return None
        here, own = schema_in_force(), schema_of(hints.get("instance"))
        if here is not None and own not in (None, here):
            raise WrongSchema(f"A {model.__name__} of {own} does not belong into {here}.")
        return SchemaAlias(DEFAULT_DB_ALIAS, own or (None if here == PUBLIC else here))

    db_for_write = db_for_read

    def allow_relation(self, one: Model, other: Model, **hints: Any) -> None:
        """Leave the answer to Django when both are of one schema, or one is new."""
        schemas = {schema_of(one), schema_of(other)} - {None}
        if len(schemas) > 1:
            raise WrongSchema(f"A {type(one).__name__} and a {type(other).__name__} of two schemas cannot be related.")
