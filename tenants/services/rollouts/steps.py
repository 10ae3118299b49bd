"""Run one step in one team: the change and its record in Django's table, or neither."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection, transaction
from django_tenants.utils import quote_schema_name

from tenants.models import Team
from tenants.services.rollouts.migration_status import RECORD, Applied
from tenants.services.rollouts.scripts import MOVED, MigrationStep

UNDEFINED_OBJECT = "42704"
MAKES_INDEX = re.compile(
    r"CREATE (?:UNIQUE )?INDEX CONCURRENTLY (?:IF NOT EXISTS )?(\"(?:[^\"]|\"\")+\"|\w+)", re.IGNORECASE
)


class Moved(Exception):
    """The team has other migrations than the script expects: another deploy or ``migrate_schemas`` ran meanwhile."""


def read_applied(team: Team) -> Applied:
    """The migrations that the team has. The table's name is qualified: without it PostgreSQL could read public's."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT app, name FROM {_table(team)}")  # noqa: S608  (our own name, quoted)
        return frozenset((app, name) for app, name in cursor.fetchall())


def take_step(*, step: MigrationStep, team: Team, lock_timeout_ms: int) -> None:
    """Run the step. Needs ``team_context(team)``.

    Raises:
        Moved: the team has other migrations than the step begins with.
        DatabaseError: as PostgreSQL reports it, lock timeouts included. An atomic step changed nothing.
    """
    if not step.atomic:
        _take_outside_transaction(step, team, lock_timeout_ms)
    elif step.statements is None:
        _take_in_python(step, team, lock_timeout_ms)
    else:
        _replay(step, team, lock_timeout_ms)


def sqlstate(error: BaseException) -> str:
    """PostgreSQL's code for the error; empty when the error has none."""
    return getattr(error.__cause__, "sqlstate", None) or ""


def _replay(step: MigrationStep, team: Team, lock_timeout_ms: int) -> None:
    """Send the step as one message, which PostgreSQL runs as one transaction: round trips are most of a deploy."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("\n".join((_claim(team, lock_timeout_ms), step.sql)))
    except DatabaseError as error:
        if sqlstate(error) == MOVED:
            raise Moved from error
        if sqlstate(error) != UNDEFINED_OBJECT:
            raise
        # A constraint has another name here than in the team where the step was rendered: Django looks it up here.
        _take_in_python(step, team, lock_timeout_ms)


def _take_in_python(step: MigrationStep, team: Team, lock_timeout_ms: int) -> None:
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(_claim(team, lock_timeout_ms))
        _check(step, team)
        _run(step)
        _record_step(step)


def _claim(team: Team, lock_timeout_ms: int) -> str:
    """SQL that locks the team's table of migrations: nobody else migrates this team until the transaction ends."""
    return f"SET LOCAL lock_timeout = {lock_timeout_ms}; LOCK TABLE {_table(team)} IN SHARE ROW EXCLUSIVE MODE;"


def _take_outside_transaction(step: MigrationStep, team: Team, lock_timeout_ms: int) -> None:
    """Run a non-atomic step. After an interruption it finds what was done: a lint limits it to one operation."""
    _check(step, team)
    with _lock_timeout(lock_timeout_ms):
        if step.statements is None:
            _run(step)
        for statement in step.statements or ():
            _execute_alone(statement, team)
        _record_step(step)


def _run(step: MigrationStep) -> None:
    """Run the migration's Python, with the models of its time, as Django's executor does."""
    if step.migration:
        with connection.schema_editor(atomic=step.migration.atomic) as editor:
            step.migration.apply(step.state.clone(), editor)


def _execute_alone(statement: str, team: Team) -> None:
    """Run one statement. CONCURRENTLY gets no lock timeout: it blocks nobody, and a timeout leaves an invalid index."""
    index = MAKES_INDEX.search(statement)
    if index and _has_index(f"{quote_schema_name(team.schema_name)}.{index[1]}"):
        return
    with connection.cursor() as cursor:
        if "CONCURRENTLY" in statement.upper():
            with _lock_timeout(0):
                cursor.execute(statement)
        else:
            cursor.execute(statement)


def _has_index(index: str) -> bool:
    """Whether a valid index exists. Drops an invalid one that an interruption left."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT indisvalid FROM pg_catalog.pg_index WHERE indexrelid = to_regclass(%s)", (index,))
        found: tuple[bool] | None = cursor.fetchone()
        if found == (False,):
            cursor.execute(f"DROP INDEX {index}")
        return found == (True,)


@contextmanager
def _lock_timeout(milliseconds: int) -> Iterator[None]:
    """Set the timeout for the block. After an error the caller closes the connection, so nothing is restored."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_setting('lock_timeout'), set_config('lock_timeout', %s, false)", (str(milliseconds),)
        )
        (before, _) = cursor.fetchone()
    yield
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('lock_timeout', %s, false)", (before,))


def _check(step: MigrationStep, team: Team) -> None:
    if read_applied(team) != step.before:
        raise Moved


def _record_step(step: MigrationStep) -> None:
    with connection.cursor() as cursor:
        cursor.execute(step.record)


def _table(team: Team) -> str:
    return f"{quote_schema_name(team.schema_name)}.{RECORD}"
