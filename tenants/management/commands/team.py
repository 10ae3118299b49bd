from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from shared_apps.core.errors import ProductError
from tenants.backend import public_context
from tenants.management.actions import ACTIONS, Action
from tenants.management.actions.closing import ChooseCanary, RenameTeam, ResumeTeam, SuspendTeam
from tenants.management.actions.founding import CreateTeam
from tenants.management.actions.listing import ListTeams, ShowTeam
from tenants.management.actions.removing import DeleteTeam, KeepTeam
from tenants.management.terminal import DATABASE_AWAY

OWN_ACTIONS: tuple[type[Action], ...] = (
    ListTeams,
    ShowTeam,
    CreateTeam,
    RenameTeam,
    SuspendTeam,
    ResumeTeam,
    DeleteTeam,
    KeepTeam,
    ChooseCanary,
)


class Command(BaseCommand):
    help = "Make and look after teams."

    def add_arguments(self, parser: ArgumentParser) -> None:
        words = parser.add_subparsers(dest="action", required=True)
        for action in (*OWN_ACTIONS, *ACTIONS.values()):
            action(self).add_arguments(words.add_parser(action.name, help=action.help, description=action.help))

    def handle(self, *args: Any, **options: Any) -> None:
        action = next(action for action in (*OWN_ACTIONS, *ACTIONS.values()) if action.name == options["action"])
        try:
            with public_context():
                action(self).run(options)
        except ProductError as error:
            raise CommandError(f"{error.field}: {error}" if error.field else str(error)) from error
        except DATABASE_AWAY as error:
            raise CommandError(f"The database does not answer. What was done stays done. {error}".strip()) from error
