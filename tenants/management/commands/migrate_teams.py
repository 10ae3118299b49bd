import signal
import sys
from argparse import ArgumentParser
from threading import Event
from typing import Any

from django.core.management.base import BaseCommand
from django.db import DatabaseError
from rich.console import Console

from tenants.management.terminal import DATABASE_AWAY, migration_bar, tell_migrated, tell_plan
from tenants.services import migrating

DONE, FAILED, WRONG_USAGE = 0, 1, 2


class Command(BaseCommand):
    help = "Migrate the schemas of all teams that are behind, canaries first. Exit code 1: some failed; 2: wrong usage."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--team", default="", metavar="SLUG", help="this team alone")
        parser.add_argument("--canary-only", action="store_true", help="the canaries alone")
        parser.add_argument("--plan", action="store_true", help="show what would be done, and do nothing")
        parser.add_argument(
            "--jobs", type=int, default=migrating.MIGRATION_JOBS, help="teams at once (default %(default)s)"
        )
        parser.add_argument(
            "--lock-timeout", type=float, default=2.0, metavar="SECONDS", help="longest wait for a lock"
        )
        parser.add_argument("--attempts", type=int, default=6, help="tries of a team where someone is in the way")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["jobs"] < 1 or options["attempts"] < 1 or options["lock_timeout"] <= 0:
            self._refuse("--jobs, --attempts and --lock-timeout have to be more than nothing.")
        try:
            sys.exit(self._show(options) if options["plan"] else self._migrate(options))
        except migrating.UnknownTeam as error:
            self._refuse(str(error))
        except (DatabaseError, *DATABASE_AWAY) as error:
            self.stderr.write(f"The database failed: {error}\nWhat was done stays done. Run the same command again.")
            sys.exit(FAILED)

    def _show(self, options: dict[str, Any]) -> int:
        tell_plan(Console(highlight=False, soft_wrap=True), migrating.plan_teams(slug=options["team"]))
        return DONE

    def _migrate(self, options: dict[str, Any]) -> int:
        stop = Event()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: stop.set())  # teams that are being migrated are brought to a safe place
        console = Console(stderr=True, highlight=False, soft_wrap=True)
        with migration_bar(console) as report:
            outcome = migrating.migrate_teams(
                slug=options["team"],
                canaries_only=options["canary_only"],
                jobs=options["jobs"],
                patience=migrating.Patience(options["lock_timeout"], options["attempts"]),
                report=report,
                waiting=lambda: console.print("Another deploy is at work. Waiting for it to end ..."),
                stop=stop,
            )
        tell_migrated(Console(highlight=False, soft_wrap=True), outcome, interrupted=stop.is_set())
        return FAILED if outcome.failures or stop.is_set() else DONE

    def _refuse(self, words: str) -> None:
        self.stderr.write(words)
        sys.exit(WRONG_USAGE)
