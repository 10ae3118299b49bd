from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from shared_apps.billing.models import BillingAccount
from shared_apps.billing.services import gateways, reconciliation
from shared_apps.core.errors import ProductError


class Command(BaseCommand):
    help = "Bring accounts into line with what Stripe says: that of one team, or all."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("team", nargs="?", help="the first part of its address; without it, all accounts")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            gateways.gateway()
            if options["team"]:
                account = BillingAccount.objects.filter(teams__team__slug=options["team"]).first()
                if account is None:
                    raise CommandError(f"No account pays for {options['team']}.")
                reconciliation.reconcile(account_id=account.id)
                self.stdout.write("Done.")
                return
        except ProductError as error:
            raise CommandError(str(error)) from None
        done, failed = reconciliation.reconcile_all()
        self.stdout.write(f"{done} reconciled, {failed} failed")
        if failed:
            raise CommandError("Those that failed are in the log. The next run tries them again.")
