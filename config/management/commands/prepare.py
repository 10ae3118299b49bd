import sys
from typing import Any

from django.core.checks import Tags
from django.core.management.base import BaseCommand
from django.db import DEFAULT_DB_ALIAS
from django.utils import timezone
from rich.console import Console

from config.management import setting_up
from tenants.management.terminal import migration_bar, print_result
from tenants.services import blueprints, grants
from tenants.services.rollouts import public, rollout


class Command(BaseCommand):
    help = (
        "Bring every schema up to date and gather the static files: before a new version serves. "
        "Exit code 1: the canaries failed, and the new version should not serve."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        self.check(tags=[Tags.database], databases=[DEFAULT_DB_ALIAS])
        grants.grant_rows()
        public.migrate_public(waiting=self._say_that_we_wait)
        try:  # before the teams: a team that is created meanwhile already gets this version's schema
            blueprints.publish(now=timezone.now())
        except blueprints.BlueprintFailed as reason:
            self.stderr.write(f"New teams will be migrated, which takes seconds instead of a fraction of one. {reason}")
        outcome = self._migrate_teams()
        setting_up.collect_static()
        if outcome.canaries_failed:
            sys.exit(1)

    def _migrate_teams(self) -> rollout.RolloutResult:
        """Migrate all teams. A team that fails shows a page about it, and the others go on."""
        with migration_bar(Console(stderr=True)) as report:
            outcome = rollout.migrate_teams(report=report, waiting=self._say_that_we_wait)
        print_result(Console(highlight=False, soft_wrap=True), outcome, interrupted=False)
        return outcome

    def _say_that_we_wait(self) -> None:
        self.stderr.write("Another deploy is at work. Waiting for it to end ...")
