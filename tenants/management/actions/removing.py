"""Delete a team, at once or after its grace period; cancel that."""

import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import CommandError
from django.utils import timezone

from tenants.management.actions import Action, team_named
from tenants.models import Team
from tenants.services import removals, teams


class DeleteTeam(Action):
    name = "delete"
    help = "Close a team for good and delete it when its days of grace are over, or at once."

    def add_arguments(self, parser: ArgumentParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--now", action="store_true", help="no grace: delete everything at once, beyond recall")
        parser.add_argument("--yes", action="store_true", help="do not ask to type the address")

    def run(self, options: dict[str, Any]) -> None:
        team = team_named(options["slug"])
        if not options["yes"]:
            self._confirm(team, at_once=options["now"])
        if options["now"]:
            self._delete(team)
            return
        team = teams.schedule_removal(team=team, now=timezone.now())
        self.say(
            f"{team.name} is closed and is deleted after {team.remove_after:%Y-%m-%d %H:%M} UTC. "
            f"`manage.py team keep {team.slug}` undoes that until then."
        )

    def _confirm(self, team: Team, *, at_once: bool) -> None:
        if not sys.stdin.isatty():
            raise CommandError("Nobody is here to confirm it. Say --yes if you mean it.")
        self.say(f"This closes {team.name} and deletes all it has {'now' if at_once else 'after its days of grace'}.")
        if input(f"Type {team.slug} to go on: ").strip() != team.slug:
            raise CommandError("That is not its address. Nothing was changed.")

    def _delete(self, team: Team) -> None:
        now = timezone.now()
        if team.is_open:
            teams.suspend(team=team, now=now)
        if not removals.remove(team=team, now=now, at_once=True):
            raise CommandError(f"Another process is at work on {team.slug}. Try again in a moment.")
        self.say(f"{team.name} is deleted. Its address stays blocked.")


class KeepTeam(Action):
    name = "keep"
    help = "Undo `delete` while the days of grace last."

    def run(self, options: dict[str, Any]) -> None:
        team = teams.keep(team=team_named(options["slug"]))
        self.say(f"{team.name} stays" + (f" and is open at {team.url}" if team.is_open else ", and stays closed."))
