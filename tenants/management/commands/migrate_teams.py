import signal
import sys
from argparse import ArgumentParser
from threading import Event
from typing import Any

from django.core.management.base import BaseCommand
from django.db import DatabaseError
from rich.console import Console

from tenants.management.terminal import DATABASE_AWAY, migration_bar, print_plan, print_result
from tenants.services.rollouts import migration_status, plans, rollout, workers

DONE, FAILED, WRONG_USAGE = 0, 1, 2


class Command(BaseCommand):
    help = "Migrate the schemas of all teams that are behind, canaries first. Exit code 1: some failed; 2: wrong usage."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--team", default="", metavar="SLUG", help="only this team")
        parser.add_argument("--canary-only", action="store_true", help="only the canaries")
        parser.add_argument("--plan", action="store_true", help="show the plan and change nothing")
        parser.add_argument(
            "--jobs", type=int, default=rollout.MIGRATION_JOBS, help="teams at once (default %(default)s)"
        )
        parser.add_argument(
            "--lock-timeout", type=float, default=2.0, metavar="SECONDS", help="longest wait for a lock"
        )
        parser.add_argument("--attempts", type=int, default=6, help="attempts for a team whose tables are locked")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["jobs"] < 1 or options["attempts"] < 1 or options["lock_timeout"] <= 0:
            self._refuse("--jobs, --attempts and --lock-timeout must be greater than zero.")
        try:
            sys.exit(self._show(options) if options["plan"] else self._migrate(options))
        except migration_status.UnknownTeam as error:
            self._refuse(str(error))
        except (DatabaseError, *DATABASE_AWAY) as error:
            self.stderr.write(f"The database failed: {error}\nCompleted migrations stay. Run the same command again.")
            sys.exit(FAILED)

    def _show(self, options: dict[str, Any]) -> int:
        print_plan(Console(highlight=False, soft_wrap=True), plans.plan_teams(slug=options["team"]))
        return DONE

    def _migrate(self, options: dict[str, Any]) -> int:
        stop = Event()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: stop.set())  # teams that are being migrated are brought to a safe place
        console = Console(stderr=True, highlight=False, soft_wrap=True)
        with migration_bar(console) as report:
            outcome = rollout.migrate_teams(
                slug=options["team"],
                canaries_only=options["canary_only"],
                jobs=options["jobs"],
                policy=workers.MigrationPolicy(options["lock_timeout"], options["attempts"]),
                report=report,
                waiting=lambda: console.print("Another deploy is at work. Waiting for it to end ..."),
                stop=stop,
            )
        print_result(Console(highlight=False, soft_wrap=True), outcome, interrupted=stop.is_set())
        return FAILED if outcome.failures or stop.is_set() else DONE

    def _refuse(self, words: str) -> None:
        self.stderr.write(words)
        sys.exit(WRONG_USAGE)
