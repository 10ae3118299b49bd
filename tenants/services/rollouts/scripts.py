"""Render the migrations that a team lacks as SQL, once for all teams that have the same ones applied.

Django's executor builds the graph and the models' history again in each schema, which is nearly all of its time. Here
the first team with a given set of migrations renders the next one, as ``sqlmigrate`` would. Django looks names of
constraints up in the catalog while it renders; it finds them in that team's schema, which has exactly the right state.
No pre- or post-migrate signals are sent: their receivers fill tables of public, which public's own migration does.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from hashlib import md5
from threading import Lock
from typing import Any

from django.db import connection, router
from django.db.migrations import SeparateDatabaseAndState
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.migration import Migration
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

from tenants.services.rollouts.migration_status import RECORD, Applied, Key

MOVED = "SP001"
"""An SQLSTATE of our own: the team's migrations are not those that the step starts from."""


@dataclass(frozen=True)
class MigrationStep:
    """One migration, and earlier ones that change nothing. ``statements`` is None when Python has to run."""

    before: Applied
    records: tuple[Key, ...]
    migration: Migration | None
    state: ProjectState
    statements: tuple[str, ...] | None

    @property
    def after(self) -> Applied:
        return self.before | set(self.records)

    @property
    def atomic(self) -> bool:
        return self.migration is None or self.migration.atomic

    @cached_property
    def sql(self) -> str:
        """The step as one message: check the starting point, change the schema, record the migrations."""
        words = f"SELECT DISTINCT (app || '.' || name) COLLATE \"C\" AS word FROM {RECORD}"  # noqa: S608  (our own name)
        found = f"SELECT md5(string_agg(word, ' ' ORDER BY word)) FROM ({words}) words"  # noqa: S608  (likewise)
        guard = (
            f"DO $guard$ BEGIN IF ({found}) IS DISTINCT FROM {_quoted(_digest(self.before))}"
            f" THEN RAISE 'moved' USING ERRCODE = '{MOVED}'; END IF; END $guard$"
        )
        return "\n;\n".join((guard, *(self.statements or ()), self.record))

    @cached_property
    def record(self) -> str:
        rows = ", ".join(f"({_quoted(app)}, {_quoted(name)}, now())" for app, name in self.records)
        return f"INSERT INTO {RECORD} (app, name, applied) VALUES {rows}"  # noqa: S608  (names of our own files, quoted)

    def __str__(self) -> str:
        return str(self.migration) if self.migration else ".".join(self.records[-1])


class Script:
    """The steps that follow one set of applied migrations. Each is rendered when the first team reaches it."""

    def __init__(self, applied: Applied) -> None:
        executor = MigrationExecutor(connection)
        executor.loader.check_consistent_history(connection)
        leaves = executor.loader.graph.leaf_nodes()
        self.pending = [migration for migration, _ in executor.migration_plan(leaves)]
        self._state = ProjectState(real_apps=executor.loader.unmigrated_apps)
        waiting = set(self.pending)
        for migration, _ in executor.migration_plan(leaves, clean_start=True):
            if migration not in waiting and (migration.app_label, migration.name) in executor.loader.applied_migrations:
                migration.mutate_state(self._state, preserve=False)
        self._squashed = executor.loader.replacements
        self._after = applied
        self._left = list(self.pending)
        self._steps: list[MigrationStep] = []
        self._lock = Lock()

    def step(self, number: int) -> MigrationStep | None:
        """The step of that number, None after the last. Call it in a team that took all steps before it."""
        with self._lock:  # rendering changes the state; a second thread waits and finds the step rendered
            while number >= len(self._steps):
                step = self._render_next()
                if step is None:
                    return None
                self._steps.append(step)
                self._after = step.after
            return self._steps[number]

    def _render_next(self) -> MigrationStep | None:
        """Render the next step. State changes only at the end, because rendering may fail in a broken team."""
        records: list[Key] = []
        before = self._state
        for taken, migration in enumerate(self._left, start=1):
            after, statements = _render(migration, before)
            records += _recorded(migration)
            if statements != ():
                self._left, self._state = self._left[taken:], after
                return self._finished(records, migration, before, statements)
            before = after
        self._left, self._state = [], before
        return self._finished(records, None, before, ())

    def _finished(
        self, records: list[Key], migration: Migration | None, state: ProjectState, statements: tuple[str, ...] | None
    ) -> MigrationStep | None:
        known = self._after | set(records)
        records = records + [
            key for key, one in self._squashed.items() if key not in known and known >= set(one.replaces)
        ]
        records = [key for key in dict.fromkeys(records) if key not in self._after]
        return MigrationStep(self._after, tuple(records), migration, state, statements) if records else None


class Scripts:
    """One script for each set of applied migrations that some team has."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: dict[Applied, Script] = {}

    def script_from(self, applied: Applied) -> Script:
        """The script for teams with exactly these migrations. Call it in one of them."""
        with self._lock:
            if applied not in self._known:
                self._known[applied] = Script(applied)
            return self._known[applied]


def _render(migration: Migration, state: ProjectState) -> tuple[ProjectState, tuple[str, ...] | None]:
    if not router.allow_migrate(connection.alias, migration.app_label):
        return migration.mutate_state(state), ()  # of public: a team only records it, as in django-tenants
    if not _is_sql(migration.operations):
        return migration.mutate_state(state), None
    with connection.schema_editor(collect_sql=True, atomic=migration.atomic) as editor:
        after = migration.apply(state.clone(), editor)
    return after, tuple(editor.collected_sql)


def _digest(applied: Applied) -> str:
    words = " ".join(sorted(f"{app}.{name}" for app, name in applied))
    return md5(words.encode(), usedforsecurity=False).hexdigest()


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


def _recorded(migration: Migration) -> list[Key]:
    return [*migration.replaces] or [(migration.app_label, migration.name)]


def _is_sql(operations: Iterable[Operation | Any]) -> bool:
    """Whether the operations only run SQL. An operation that is not Django's may do anything."""
    return all(
        _is_sql(operation.database_operations)
        if isinstance(operation, SeparateDatabaseAndState)
        else operation.reduces_to_sql and type(operation).__module__.startswith("django.")
        for operation in operations
    )
