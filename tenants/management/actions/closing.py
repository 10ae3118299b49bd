"""Suspend, resume, rename a team; choose canaries."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import CommandError
from django.utils import timezone

from tenants.management.actions import Action, team_named
from tenants.services import teams


class SuspendTeam(Action):
    name = "suspend"
    help = "Close a team: nobody gets in and nothing is worked on, until it is resumed. Nothing is lost."

    def run(self, options: dict[str, Any]) -> None:
        team = teams.suspend(team=team_named(options["slug"]), now=timezone.now())
        self.say(f"{team.name} is closed. `manage.py team resume {team.slug}` opens it again.")


class ResumeTeam(Action):
    name = "resume"
    help = "Open a team again that was suspended. Books in the making go on."

    def run(self, options: dict[str, Any]) -> None:
        team = teams.resume(team=team_named(options["slug"]))
        if team.is_leaving:
            self.say(f"{team.name} stays closed: its people gave it up. `manage.py team keep {team.slug}` undoes that.")
        else:
            self.say(f"{team.name} is open at {team.url}")


class RenameTeam(Action):
    name = "rename"
    help = "Give a team another name, another address, or both. The old address leads to the new one."

    def add_arguments(self, parser: ArgumentParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--name", help="as it stands on its books")
        parser.add_argument("--slug", dest="new_slug", help="first part of its new address")

    def run(self, options: dict[str, Any]) -> None:
        if options["name"] is None and options["new_slug"] is None:
            raise CommandError("Say what to change: --name, --slug or both.")
        team = team_named(options["slug"])
        team = teams.rename(team=team, name=options["name"], slug=options["new_slug"])
        self.say(f"{team.name} is at {team.url}")


class ChooseCanary(Action):
    name = "canary"
    help = "Choose whether `migrate_teams` begins with this team."

    def add_arguments(self, parser: ArgumentParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("choice", choices=["on", "off"])

    def run(self, options: dict[str, Any]) -> None:
        team = team_named(options["slug"])
        teams.choose_canary(team=team, is_canary=options["choice"] == "on")
        self.say(f"{team.name} is {'a' if options['choice'] == 'on' else 'no'} canary.")
