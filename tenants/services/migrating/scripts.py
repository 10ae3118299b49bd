"""From a set of applied migrations to the newest: worked out once, written as SQL, replayed in every team that has it.

Django's own executor builds the graph and the models' history anew in each schema, which is nearly all of its time.
Here the first team to arrive somewhere renders the next migration there, as ``sqlmigrate`` would: what Django looks up
in the catalog for that (the names of constraints to drop) is looked up in a schema that stands exactly where it has to.
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

from tenants.services.migrating.census import RECORD, Applied, Key

MOVED = "SP001"
"""Our own code, among PostgreSQL's, for a team that is not where a step begins."""


@dataclass(frozen=True)
class Step:
    """One migration, after those that only have to be noted. ``statements`` is None where Python has to run."""

    before: Applied
    notes: tuple[Key, ...]
    migration: Migration | None
    state: ProjectState
    statements: tuple[str, ...] | None

    @property
    def after(self) -> Applied:
        return self.before | set(self.notes)

    @property
    def atomic(self) -> bool:
        return self.migration is None or self.migration.atomic

    @cached_property
    def sql(self) -> str:
        """The whole step for one message: that the team is where it begins, the change, the note of it."""
        words = f"SELECT DISTINCT (app || '.' || name) COLLATE \"C\" AS word FROM {RECORD}"  # noqa: S608  (our own name)
        found = f"SELECT md5(string_agg(word, ' ' ORDER BY word)) FROM ({words}) words"  # noqa: S608  (likewise)
        guard = (
            f"DO $guard$ BEGIN IF ({found}) IS DISTINCT FROM {_quoted(_digest(self.before))}"
            f" THEN RAISE 'moved' USING ERRCODE = '{MOVED}'; END IF; END $guard$"
        )
        return "\n;\n".join((guard, *(self.statements or ()), self.note))

    @cached_property
    def note(self) -> str:
        rows = ", ".join(f"({_quoted(app)}, {_quoted(name)}, now())" for app, name in self.notes)
        return f"INSERT INTO {RECORD} (app, name, applied) VALUES {rows}"  # noqa: S608  (names of our own files, quoted)

    def __str__(self) -> str:
        return str(self.migration) if self.migration else ".".join(self.notes[-1])


class Script:
    """The steps from one set of applied migrations on, rendered as far as a team has got."""

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
        self._steps: list[Step] = []
        self._lock = Lock()

    def step(self, number: int) -> Step | None:
        """The step of that number, None after the last. Called in a team that took all steps before it."""
        with self._lock:
            while number >= len(self._steps):
                step = self._render_next()
                if step is None:
                    return None
                self._steps.append(step)
                self._after = step.after
            return self._steps[number]

    def _render_next(self) -> Step | None:
        """Nothing is remembered of a step before it is whole: a team that is broken may fail in here."""
        notes: list[Key] = []
        before = self._state
        for taken, migration in enumerate(self._left, start=1):
            after, statements = _render(migration, before)
            notes += _noted(migration)
            if statements != ():
                self._left, self._state = self._left[taken:], after
                return self._finished(notes, migration, before, statements)
            before = after
        self._left, self._state = [], before
        return self._finished(notes, None, before, ())

    def _finished(
        self, notes: list[Key], migration: Migration | None, state: ProjectState, statements: tuple[str, ...] | None
    ) -> Step | None:
        known = self._after | set(notes)
        notes = notes + [key for key, one in self._squashed.items() if key not in known and known >= set(one.replaces)]
        notes = [key for key in dict.fromkeys(notes) if key not in self._after]
        return Step(self._after, tuple(notes), migration, state, statements) if notes else None


class Scripts:
    """A script for every set of applied migrations that was met."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: dict[Applied, Script] = {}

    def onward(self, applied: Applied) -> Script:
        """The script for teams that have exactly these, called in one of them."""
        with self._lock:
            if applied not in self._known:
                self._known[applied] = Script(applied)
            return self._known[applied]


def _render(migration: Migration, state: ProjectState) -> tuple[ProjectState, tuple[str, ...] | None]:
    if not router.allow_migrate(connection.alias, migration.app_label):
        return migration.mutate_state(state), ()  # public's: a team only notes it, as in stock
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


def _noted(migration: Migration) -> list[Key]:
    return [*migration.replaces] or [(migration.app_label, migration.name)]


def _is_sql(operations: Iterable[Operation | Any]) -> bool:
    """Whether the operations do nothing but write SQL. Of one that is not Django's own nobody knows."""
    return all(
        _is_sql(operation.database_operations)
        if isinstance(operation, SeparateDatabaseAndState)
        else operation.reduces_to_sql and type(operation).__module__.startswith("django.")
        for operation in operations
    )
