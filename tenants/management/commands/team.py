from argparse import ArgumentParser
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

from shared_apps.core.errors import ProductError
from tenants import services
from tenants.backend import public_context
from tenants.models import Team


class Command(BaseCommand):
    help = "Make and look after teams."

    def add_arguments(self, parser: ArgumentParser) -> None:
        actions = parser.add_subparsers(dest="action", required=True)
        create = actions.add_parser("create", help="Make a team, its schema and its first parent-admin.")
        create.add_argument("--slug", required=True, help="first part of its host name")
        create.add_argument("--kind", required=True, choices=Team.Kind.values)
        create.add_argument("--name", required=True)
        create.add_argument("--owner", required=True, help="e-mail address of a user who signed up")

    def handle(self, *args: Any, **options: Any) -> None:
        with public_context():
            self._create(**{key: options[key] for key in ("slug", "kind", "name", "owner")})

    def _create(self, *, slug: str, kind: str, name: str, owner: str) -> None:
        user = get_user_model()._default_manager.filter(email__iexact=owner).first()
        if user is None:
            raise CommandError(f"Nobody signed up as {owner}. Ask them to, then run this again.")
        try:
            team = services.create_team(slug=slug, kind=kind, name=name, owner=user)
        except ProductError as error:
            raise CommandError(f"{error.field or 'team'}: {error}") from error
        services.provision_team(team_id=team.id)
        self.stdout.write(f"{team.name} is open at {team.url}")
