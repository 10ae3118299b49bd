"""One step of a script, taken in one team: the change and the note of it together, or neither."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import ProgrammingError, connection, transaction
from django.db.migrations.migration import Migration
from django.db.migrations.state import ProjectState
from django_tenants.utils import quote_schema_name

from tenants.models import Team
from tenants.services.migrating.census import RECORD, Applied
from tenants.services.migrating.scripts import Step

UNDEFINED_OBJECT = "42704"
MAKES_INDEX = re.compile(
    r"CREATE (?:UNIQUE )?INDEX CONCURRENTLY (?:IF NOT EXISTS )?(\"(?:[^\"]|\"\")+\"|\w+)", re.IGNORECASE
)


class Moved(Exception):
    """The team is not where the script thought: another deploy, or django-tenants' own command, was here."""


def read_applied(team: Team) -> Applied:
    """What the team has applied, from the table in its own schema: without one, PostgreSQL would read public's."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT app, name FROM {_record(team)}")  # noqa: S608  (our own name, quoted)
        return frozenset((app, name) for app, name in cursor.fetchall())


def take_step(step: Step, team: Team, *, lock_timeout_ms: int) -> None:
    """Needs ``team_context(team)``.

    Raises:
        Moved: the team has other migrations than the step begins with.
        DatabaseError: as PostgreSQL says it, lock timeouts included. An atomic step left nothing behind.
    """
    if not step.atomic:
        _take_outside_transaction(step, team, lock_timeout_ms)
        return
    try:
        with _hold_record(step, team, lock_timeout_ms):
            _change(step)
    except ProgrammingError as error:
        if step.statements is None or step.migration is None or sqlstate(error) != UNDEFINED_OBJECT:
            raise
        # A constraint has another name here than where the step was rendered: Django looks for it in this very schema.
        with _hold_record(step, team, lock_timeout_ms):
            _run(step.migration, step.state)


def sqlstate(error: BaseException) -> str:
    """PostgreSQL's code for the error, empty where it did not get to say one."""
    return getattr(error.__cause__, "sqlstate", None) or ""


@contextmanager
def _hold_record(step: Step, team: Team, lock_timeout_ms: int) -> Iterator[None]:
    """A transaction in which nobody else migrates this team, and which ends by noting the step."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(
                f"SET LOCAL lock_timeout = {lock_timeout_ms}; LOCK TABLE {_record(team)} IN SHARE ROW EXCLUSIVE MODE"
            )
        _check(step, team)
        yield
        _note(step, team)


def _take_outside_transaction(step: Step, team: Team, lock_timeout_ms: int) -> None:
    """What was done before an interruption is found done: such migrations do one thing each, as a lint sees to."""
    _check(step, team)
    with _lock_timeout(lock_timeout_ms):
        if step.statements is None and step.migration:
            _run(step.migration, step.state)
        for statement in step.statements or ():
            _execute_alone(statement, team)
        _note(step, team)


def _change(step: Step) -> None:
    if step.statements:
        with connection.cursor() as cursor:
            cursor.execute("\n".join(step.statements))  # without parameters the driver sends them all at once
    elif step.statements is None and step.migration:
        _run(step.migration, step.state)


def _run(migration: Migration, state: ProjectState) -> None:
    """As Django's executor does it, with what the models were, from the script."""
    with connection.schema_editor(atomic=migration.atomic) as editor:
        migration.apply(state.clone(), editor)


def _execute_alone(statement: str, team: Team) -> None:
    """CONCURRENTLY waits without holding anyone up, so it may; interrupted, it would leave an invalid index behind."""
    index = MAKES_INDEX.search(statement)
    if index and _is_there(f"{quote_schema_name(team.schema_name)}.{index[1]}"):
        return
    with connection.cursor() as cursor:
        if "CONCURRENTLY" in statement.upper():
            with _lock_timeout(0):
                cursor.execute(statement)
        else:
            cursor.execute(statement)


def _is_there(index: str) -> bool:
    """Whether the index is there and whole. One that was left half made is dropped."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT indisvalid FROM pg_catalog.pg_index WHERE indexrelid = to_regclass(%s)", (index,))
        found: tuple[bool] | None = cursor.fetchone()
        if found == (False,):
            cursor.execute(f"DROP INDEX {index}")
        return found == (True,)


@contextmanager
def _lock_timeout(milliseconds: int) -> Iterator[None]:
    """Until the end, or until an error, after which whoever called closes the connection."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_setting('lock_timeout'), set_config('lock_timeout', %s, false)", (str(milliseconds),)
        )
        (before, _) = cursor.fetchone()
    yield
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('lock_timeout', %s, false)", (before,))


def _check(step: Step, team: Team) -> None:
    if read_applied(team) != step.before:
        raise Moved


def _note(step: Step, team: Team) -> None:
    rows = ", ".join(["(%s, %s, now())"] * len(step.notes))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {_record(team)} (app, name, applied) VALUES {rows}",  # noqa: S608  (our own name, quoted)
            [word for key in step.notes for word in key],
        )


def _record(team: Team) -> str:
    return f"{quote_schema_name(team.schema_name)}.{RECORD}"
