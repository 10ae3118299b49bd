"""The last check before SQL: a query of a team runs in that team's schema only, to its last row.

Django loads the five classes by their names (``DatabaseOperations.compiler_module``).
"""

from collections.abc import Iterator
from typing import Any

from django.db.backends.postgresql import compiler as stock

from tenants.backend.errors import WrongSchema
from tenants.backend.stamps import SchemaAlias, in_team_schema, refuse_other_schemas


class SchemaCompiler(stock.SQLCompiler):
    def __init__(self, query: Any, connection: Any, using: str | None, elide_empty: bool = True) -> None:  # noqa: FBT001, FBT002  (Django's order)
        super().__init__(query, connection, using, elide_empty)
        self.schema: str | None = connection.schema_name
        self.is_of_a_team = in_team_schema(getattr(query, "model", None))
        if self.is_of_a_team and self.schema is not None:  # without a schema the cursor raises
            self._require_its_schema()

    def _require_its_schema(self) -> None:
        if self.using is not None and not isinstance(self.using, SchemaAlias):
            raise WrongSchema("A query of a team names its database itself, and so hides its schema. Leave it out.")
        for stamp in (getattr(self.using, "schema", None), getattr(self.query, "schema", None)):
            if stamp not in (None, self.schema):
                raise WrongSchema(f"A query of {stamp} cannot run in {self.schema}.")
        refuse_other_schemas(getattr(self.query, "objs", ()), self.schema)
        refuse_other_schemas((value for *_, value in getattr(self.query, "values", ())), self.schema)

    def results_iter(self, *args: Any, **kwargs: Any) -> Iterator[Any]:
        rows = super().results_iter(*args, **kwargs)
        return self._while_there(rows) if self.is_of_a_team else rows

    def _while_there(self, rows: Iterator[Any]) -> Iterator[Any]:
        """Yield the rows. Raises WrongSchema when another schema was entered meanwhile."""
        connection: Any = self.connection
        schema = self.schema
        for row in rows:
            if connection.schema_name != schema:
                raise WrongSchema(f"Rows of {schema} are read on in {connection.schema_name or 'no schema'}.")
            yield row


class SQLCompiler(SchemaCompiler):
    pass


class SQLInsertCompiler(SchemaCompiler, stock.SQLInsertCompiler):
    pass


class SQLDeleteCompiler(SchemaCompiler, stock.SQLDeleteCompiler):
    pass


class SQLUpdateCompiler(SchemaCompiler, stock.SQLUpdateCompiler):
    pass


class SQLAggregateCompiler(SchemaCompiler, stock.SQLAggregateCompiler):
    pass
