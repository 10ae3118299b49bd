from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from shared_apps.accounts.access import user_by_address
from shared_apps.accounts.services import second_steps
from tenants.backend import public_context


class Command(BaseCommand):
    help = "Remove passkeys, codes from an app and recovery codes of an account whose owner lost them all."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("address", help="an e-mail address of the account")

    def handle(self, *args: Any, **options: Any) -> None:
        with public_context():
            user = user_by_address(options["address"])
            if user is None:
                raise CommandError(f"Nobody signs in with {options['address']}.")
            removed = second_steps.remove_for_owner(user=user)
        self.stdout.write("The password alone opens the account again." if removed else "There was nothing to remove.")
