"""Migrate the schema ``public``, before the teams, whose migrations may need it."""

import time
from collections.abc import Callable

from django.core.management import call_command
from django.db import OperationalError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from tenants.backend import public_context
from tenants.backend.ddl import ddl_role
from tenants.services.rollouts.deploy_lock import hold_deploy_lock
from tenants.services.rollouts.steps import sqlstate
from tenants.services.rollouts.workers import PASSING, MigrationPolicy, pause


def migrate_public(
    *,
    policy: MigrationPolicy = MigrationPolicy(),  # noqa: B008  (frozen)
    waiting: Callable[[], None] = lambda: None,
) -> bool:
    """Migrate public with django-tenants' own command. False when there was nothing to do.

    Raises:
        OperationalError: a lock was not available in any attempt.
    """
    with hold_deploy_lock(waiting=waiting), ddl_role():
        for attempt in range(1, policy.attempts + 1):
            try:
                return _migrate(policy)
            except OperationalError as error:
                connection.close()
                if sqlstate(error) not in PASSING or attempt == policy.attempts:
                    raise
                time.sleep(pause(attempt))
        return False


def _migrate(policy: MigrationPolicy) -> bool:
    loader = MigrationLoader(None)
    with public_context():
        pending = loader.graph.nodes.keys() - MigrationRecorder(connection).applied_migrations().keys()
        if not pending:
            return False
        if all(loader.graph.nodes[key].atomic for key in pending):  # CONCURRENTLY may wait: it blocks nobody
            with connection.cursor() as cursor:
                cursor.execute("SELECT set_config('lock_timeout', %s, false)", (str(policy.lock_timeout_ms),))
        call_command("migrate_schemas", shared=True, interactive=False, verbosity=0)  # it closes the connection
        return True
