from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from shared_apps.billing.services import gateways, price_list
from shared_apps.core.errors import ProductError


class Command(BaseCommand):
    help = "Bring Stripe's products and prices into line with our plans. Shows what it would do; --yes does it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--yes", action="store_true", help="make the changes")
        parser.add_argument("--live", action="store_true", help="allow it in live mode")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            if gateways.gateway().livemode and options["yes"] and not options["live"]:
                raise CommandError("This is Stripe's live mode. Add --live if you mean it.")
            changes = price_list.pending_changes()
            for change in changes:
                self.stdout.write(change.says)
            if not changes:
                self.stdout.write("Stripe has everything as our plans say.")
            elif options["yes"]:
                price_list.apply(changes=changes)
                self.stdout.write("Done.")
            else:
                self.stdout.write("Nothing was changed. To do it: manage.py sync_plans --yes")
        except ProductError as error:
            raise CommandError(str(error)) from None
