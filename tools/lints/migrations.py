"""What a migration may do to tables that people are using. docs/deploying.md shows how to write each thing instead."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tools.lints.source import Refusal, Source

TWO_STEPS = {
    "AddField": "add the column in this release (database_operations), use it from the next (state_operations)",
    "RemoveField": "forget the field in this release (state_operations), drop the column in the next",
    "DeleteModel": "forget the model in this release (state_operations), drop the table in the next",
    "RenameField": "add a field of the new name, copy, forget the old: code of two releases reads it meanwhile",
    "RenameModel": "rename it in state_operations and keep the table's name with db_table",
    "AlterModelTable": "leave the table its name: code of two releases reads it meanwhile",
}
BLOCKS = {
    "AddIndex": "it blocks who writes: use AddIndexConcurrently, in a migration with atomic = False",
    "AddConstraint": "it checks every row under a lock: use AddConstraintNotValid and, in a migration of its own, "
    "ValidateConstraint; for UNIQUE make the index concurrently, then ADD CONSTRAINT … USING INDEX",
    "AlterField": "it may rewrite the whole table: put it into state_operations when the column stays as it is, "
    "else say in RunSQL what changes",
    "AlterUniqueTogether": "it checks every row under a lock: use a UniqueConstraint, made concurrently",
    "AlterIndexTogether": "it blocks who writes: use AddIndexConcurrently",
    "AlterOrderWithRespectTo": "it adds a column that nothing fills: add one with db_default",
}
SQL = {
    r"CREATE\s+(UNIQUE\s+)?INDEX\s+(?!CONCURRENTLY)": "it makes an index without CONCURRENTLY, which blocks who writes",
    r"ADD\s+CONSTRAINT(?!.*(NOT\s+VALID|USING\s+INDEX))": "it adds a constraint without NOT VALID",
    r"ALTER\s+(COLUMN\s+)?\S+\s+(SET\s+DATA\s+)?TYPE\b": "it may rewrite the whole table",
    r"SET\s+NOT\s+NULL": "it reads the whole table under a lock",
    r"\bRENAME\b": "older code still reads the old name",
    r"ADD\s+(COLUMN\s+)?(?!CONSTRAINT)(?!.*DEFAULT)[^,;]*NOT\s+NULL": "older code does not fill it: give a DEFAULT",
    r"\b(VACUUM\s+FULL|CLUSTER|LOCK\s+TABLE)\b": "it keeps everyone out",
}
INDEXED = {"ForeignKey", "OneToOneField", "SlugField"}


@dataclass(frozen=True)
class _Operation:
    call: ast.Call
    side: str
    """Where it acts: "both", or "database" or "state" inside a SeparateDatabaseAndState."""

    @property
    def name(self) -> str:
        return _last_name(self.call.func)

    @property
    def model(self) -> str:
        given = self.argument("model_name", 0) or self.argument("name", 0)
        return str(given.value).lower() if isinstance(given, ast.Constant) else ""

    @property
    def subject(self) -> tuple[str, str, str]:
        """The operation, its model and its field."""
        field = self.argument("name", 1)
        return self.name, self.model, str(field.value) if isinstance(field, ast.Constant) else ""

    def argument(self, name: str, place: int) -> ast.expr | None:
        named = next((keyword.value for keyword in self.call.keywords if keyword.arg == name), None)
        return named or (self.call.args[place] if len(self.call.args) > place else None)


def safe_migrations(source: Source) -> Iterator[Refusal]:
    """While a release comes in, code of two versions works on each table, and nobody waits for a migration.

    It reads the file alone, without a database: what it cannot know, it asks to be written in a way that shows.
    """
    if source.part != "migrations" or not source.room:
        return
    for node in source.tree.body:
        if isinstance(node, ast.ClassDef) and node.name == "Migration":
            yield from _refused(node)


def _refused(migration: ast.ClassDef) -> Iterator[Refusal]:
    operations = list(_operations(_assigned(migration, "operations"), "both"))
    made = {operation.model for operation in operations if operation.name == "CreateModel"}
    for operation in operations:
        if operation.side == "state" or (operation.model in made and operation.name != "RunPython"):
            continue
        for reason in _reasons(operation):
            yield operation.call.lineno, f"{operation.name}: {reason}."
    yield from _in_company(operations)
    atomic = _assigned(migration, "atomic")
    if isinstance(atomic, ast.Constant) and atomic.value is False and len(operations) > 1:
        words = "outside a transaction each needs a migration of its own, so that what was interrupted can go on"
        yield operations[1].call.lineno, f"{operations[1].name}: {words}."


def _reasons(operation: _Operation) -> Iterator[str]:
    if operation.side == "both" and operation.name in TWO_STEPS:
        yield TWO_STEPS[operation.name]
    elif operation.name in BLOCKS:
        yield BLOCKS[operation.name]
    elif operation.name in {"RenameField", "RenameModel", "AlterModelTable"}:
        yield TWO_STEPS[operation.name]
    elif operation.name == "AddField":
        yield from _unsafe_column(operation.argument("field", 2))
    elif operation.name == "RunPython" and operation.argument("reverse_code", 1) is None:
        yield "say how it is undone, if only with RunPython.noop"
    elif operation.name == "RunSQL":
        yield from _unsafe_sql(operation.argument("sql", 0))


def _unsafe_column(field: ast.expr | None) -> Iterator[str]:
    if not isinstance(field, ast.Call) or _last_name(field.func) == "ManyToManyField":
        return
    options = {keyword.arg: getattr(keyword.value, "value", True) for keyword in field.keywords}
    if options.get("null") is not True and "db_default" not in options:
        yield "older code writes rows without it: give it null=True or a db_default"
    indexed = options.get("db_index", _last_name(field.func) in INDEXED)
    if options.get("unique") is True or indexed or _last_name(field.func) == "OneToOneField":
        yield "its index blocks who writes: say db_index=False and make it with AddIndexConcurrently"


def _unsafe_sql(sql: ast.expr | None) -> Iterator[str]:
    written = [node.value for node in ast.walk(sql) if isinstance(node, ast.Constant)] if sql else []
    statements = [statement for text in written if isinstance(text, str) for statement in text.split(";")]
    for pattern, words in SQL.items():
        if any(re.search(pattern, statement, re.IGNORECASE | re.DOTALL) for statement in statements):
            yield words


def _in_company(operations: list[_Operation]) -> Iterator[Refusal]:
    """Operations that must be alone in their migration."""
    python = [operation for operation in operations if operation.name == "RunPython"]
    if python and any(operation.name not in {"RunPython", "RunSQL"} for operation in operations):
        yield python[0].call.lineno, "RunPython: it holds the locks of the schema's changes: give it its own migration."
    if any(operation.name == "AddConstraintNotValid" for operation in operations):
        for operation in operations:
            if operation.name == "ValidateConstraint":
                yield (
                    operation.call.lineno,
                    "ValidateConstraint: it reads every row under the other's lock: do it later.",
                )
    in_database = {operation.subject for operation in operations if operation.side == "database"}
    for operation in operations:
        if operation.side == "state" and operation.name in TWO_STEPS and operation.subject in in_database:
            yield operation.call.lineno, f"{operation.name}: {TWO_STEPS[operation.name]}."


def _operations(listed: ast.expr | None, side: str) -> Iterator[_Operation]:
    for call in listed.elts if isinstance(listed, ast.List | ast.Tuple) else ():
        if not isinstance(call, ast.Call):
            continue
        if _last_name(call.func) == "SeparateDatabaseAndState":
            inner = _Operation(call, side)
            yield from _operations(inner.argument("database_operations", 0), "database")
            yield from _operations(inner.argument("state_operations", 1), "state")
        else:
            yield _Operation(call, side)


def _assigned(migration: ast.ClassDef, name: str) -> ast.expr | None:
    for node in migration.body:
        targets = node.targets if isinstance(node, ast.Assign) else ()
        if isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id == name for one in targets):
            return node.value
    return None


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
