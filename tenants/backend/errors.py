from django.db import ProgrammingError


class SchemaUnset(ProgrammingError):
    """A query ran before a schema was entered."""


class SchemaMissing(ProgrammingError):
    """The schema to enter does not exist."""


class WrongSchema(ProgrammingError):
    """A row, query or cursor of one schema was used in another, or in none."""
