from django.db import ProgrammingError


class SchemaUnset(ProgrammingError):
    """A query was made before anyone said whose data it is about."""


class SchemaMissing(ProgrammingError):
    """The schema to enter does not exist."""


class WrongSchema(ProgrammingError):
    """Something of one team was used where another's data, public's or nobody's is worked on."""
