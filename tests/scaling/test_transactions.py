"""Tables of public that transactions of a team use, and that so cannot lie in another database."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection

from shared_apps.queue.services import execution
from tenant_apps.publishing.services import exports
from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.factories import LOOKS
from tests.generation.test_pipeline import start, work_until_done
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("instant_ai")

TABLE = re.compile(r'(?:FROM|JOIN|INTO|UPDATE)\s+"([a-z_]+)"')
OF_TEAMS = {
    model._meta.db_table
    for model in apps.get_models(include_auto_created=True)
    if model._meta.app_config.name in settings.TENANT_APPS
}


@dataclass
class Transactions:
    """The tables of each transaction that is begun inside the test's own, which Django makes a savepoint for."""

    tables: list[set[str]] = field(default_factory=list)
    depth: int = field(default_factory=lambda: len(connection.savepoint_ids))

    def __call__(self, execute: Callable[..., Any], sql: Any, params: Any, many: Any, context: Any) -> Any:
        inside = len(connection.savepoint_ids) > self.depth
        if not inside and str(sql).startswith("SAVEPOINT"):
            self.tables.append(set())
        elif inside:
            self.tables[-1].update(TABLE.findall(str(sql)))
        return execute(sql, params, many, context)

    def shared_with_teams(self) -> set[str]:
        """The public tables of those transactions that had a team's table as well."""
        return {table for tables in self.tables if tables & OF_TEAMS for table in tables - OF_TEAMS}


def test_a_teams_transactions_share_one_table_with_public_and_it_belongs_beside_the_team(guardian: Persona) -> None:
    transactions = Transactions()
    with connection.execute_wrapper(transactions), team_context(guardian.team):
        guardian.browser().post("/characters/new/", LOOKS)
        assert execution.work(kind="sheet")
        run = start(guardian)
        work_until_done()
        exports.request_export(book=Book.objects.get(id=run.book_id), team=guardian.team)
        assert execution.work(kind="binding")

    assert transactions.shared_with_teams() == {"queue_ticket"}
