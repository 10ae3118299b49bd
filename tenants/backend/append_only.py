"""A migration that makes a table append-only: PostgreSQL refuses to change, delete or truncate its rows."""

from django.db.migrations.operations.special import RunSQL

GUARD = """
CREATE FUNCTION {table}_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of {table} are never changed or deleted';
END $$;
CREATE TRIGGER {table}_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION {table}_is_only_added_to();
"""
UNGUARD = """
DROP TRIGGER {table}_is_only_added_to ON {table};
DROP FUNCTION {table}_is_only_added_to();
"""


class AppendOnly(RunSQL):
    """Refuse all changes but inserts to a table of a team, which goes with its schema. Rows from before fit."""

    def __init__(self, table: str) -> None:
        super().__init__(GUARD.format(table=table), UNGUARD.format(table=table))
        self.table = table

    def deconstruct(self) -> tuple[str, list[str], dict[str, object]]:
        return self.__class__.__qualname__, [self.table], {}
