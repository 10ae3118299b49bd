"""Bringing public to the migrations that this code brings, before the teams, which may need what it brings."""

import time
from collections.abc import Callable

from django.core.management import call_command
from django.db import OperationalError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from tenants.backend import public_context
from tenants.backend.ddl import ddl_role
from tenants.services.migrating.crew import PASSING, Patience, pause
from tenants.services.migrating.deploys import hold_deploy
from tenants.services.migrating.steps import sqlstate


def migrate_public(
    *,
    patience: Patience = Patience(),  # noqa: B008  (frozen)
    waiting: Callable[[], None] = lambda: None,
) -> bool:
    """Migrate public with django-tenants' own command. False when there was nothing to do.

    Raises:
        OperationalError: a lock could not be had, as often as it was tried.
    """
    with hold_deploy(waiting=waiting), ddl_role():
        for attempt in range(1, patience.attempts + 1):
            try:
                return _migrate(patience)
            except OperationalError as error:
                connection.close()
                if sqlstate(error) not in PASSING or attempt == patience.attempts:
                    raise
                time.sleep(pause(attempt))
        return False


def _migrate(patience: Patience) -> bool:
    loader = MigrationLoader(None)
    with public_context():
        pending = loader.graph.nodes.keys() - MigrationRecorder(connection).applied_migrations().keys()
        if not pending:
            return False
        if all(loader.graph.nodes[key].atomic for key in pending):  # CONCURRENTLY may wait, it is in nobody's way
            with connection.cursor() as cursor:
                cursor.execute("SELECT set_config('lock_timeout', %s, false)", (str(patience.lock_timeout_ms),))
        call_command("migrate_schemas", shared=True, interactive=False, verbosity=0)  # closes the connection at its end
        return True
