"""Create a team."""

from argparse import ArgumentParser
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import CommandError

from tenants.management.actions import Action
from tenants.models import Team
from tenants.services import team_schemas, teams


class CreateTeam(Action):
    name = "create"
    help = "Make a team, its schema and its first parent-admin."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--slug", required=True, help="first part of its host name")
        parser.add_argument("--kind", required=True, choices=Team.Kind.values)
        parser.add_argument("--name", required=True)
        parser.add_argument("--owner", required=True, help="e-mail address of a user who signed up")

    def run(self, options: dict[str, Any]) -> None:
        owner = get_user_model()._default_manager.filter(email__iexact=options["owner"]).first()
        if owner is None:
            raise CommandError(f"Nobody signed up as {options['owner']}. Ask them to, then run this again.")
        team = teams.create(slug=options["slug"], kind=options["kind"], name=options["name"], owner=owner)
        team_schemas.provision(team_id=team.id)
        self.say(f"{team.name} is open at {team.url}")
