"""One step of a script, taken in one team: the change and the note of it together, or neither."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection, transaction
from django_tenants.utils import quote_schema_name

from tenants.models import Team
from tenants.services.migrating.census import RECORD, Applied
from tenants.services.migrating.scripts import MOVED, Step

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


def take_step(*, step: Step, team: Team, lock_timeout_ms: int) -> None:
    """Needs ``team_context(team)``.

    Raises:
        Moved: the team has other migrations than the step begins with.
        DatabaseError: as PostgreSQL says it, lock timeouts included. An atomic step left nothing behind.
    """
    if not step.atomic:
        _take_outside_transaction(step, team, lock_timeout_ms)
    elif step.statements is None:
        _take_in_python(step, team, lock_timeout_ms)
    else:
        _replay(step, team, lock_timeout_ms)


def sqlstate(error: BaseException) -> str:
    """PostgreSQL's code for the error, empty where it did not get to say one."""
    return getattr(error.__cause__, "sqlstate", None) or ""


def _replay(step: Step, team: Team, lock_timeout_ms: int) -> None:
    """All in one message, which PostgreSQL takes as one transaction: a round trip for each team is most of a deploy."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("\n".join((_claim(team, lock_timeout_ms), step.sql)))
    except DatabaseError as error:
        if sqlstate(error) == MOVED:
            raise Moved from error
        if sqlstate(error) != UNDEFINED_OBJECT:
            raise
        # A constraint has another name here than where the step was rendered: Django looks for it in this very schema.
        _take_in_python(step, team, lock_timeout_ms)


def _take_in_python(step: Step, team: Team, lock_timeout_ms: int) -> None:
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(_claim(team, lock_timeout_ms))
        _check(step, team)
        _run(step)
        _note(step)


def _claim(team: Team, lock_timeout_ms: int) -> str:
    """Nobody else migrates this team until the transaction ends. The name is whole: it is nobody else's table."""
    return f"SET LOCAL lock_timeout = {lock_timeout_ms}; LOCK TABLE {_record(team)} IN SHARE ROW EXCLUSIVE MODE;"


def _take_outside_transaction(step: Step, team: Team, lock_timeout_ms: int) -> None:
    """What was done before an interruption is found done: such migrations do one thing each, as a lint sees to."""
    _check(step, team)
    with _lock_timeout(lock_timeout_ms):
        if step.statements is None:
            _run(step)
        for statement in step.statements or ():
            _execute_alone(statement, team)
        _note(step)


def _run(step: Step) -> None:
    """As Django's executor does it, with the models as they were, from the script."""
    if step.migration:
        with connection.schema_editor(atomic=step.migration.atomic) as editor:
            step.migration.apply(step.state.clone(), editor)


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


def _note(step: Step) -> None:
    with connection.cursor() as cursor:
        cursor.execute(step.note)


def _record(team: Team) -> str:
    return f"{quote_schema_name(team.schema_name)}.{RECORD}"
