from argparse import ArgumentParser
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError

from shared_apps.billing import plans
from shared_apps.billing.models import BillingAccount
from shared_apps.billing.services import checkout
from shared_apps.core.errors import ProductError
from tenants.backend import public_context


class Command(BaseCommand):
    help = "Subscribe a school that pays by invoice, with the number of its purchase order. Once for each order."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("account", type=UUID, help="as `manage.py billing school` printed it")
        parser.add_argument("--seats", type=int, required=True, help="how many pupils")
        parser.add_argument("--order", required=True, help="the number of the school's purchase order")
        parser.add_argument("--interval", choices=BillingAccount.Interval.values, default="year")

    def handle(self, *args: Any, **options: Any) -> None:
        price, seats = plans.SCHOOL.price(options["interval"]), options["seats"]
        with public_context():
            account = BillingAccount.objects.filter(id=options["account"]).first()
            if account is None:
                raise CommandError(f"There is no account {options['account']}.")
            try:
                checkout.subscribe_by_invoice(account=account, price=price, seats=seats, order=options["order"])
            except ProductError as error:
                raise CommandError(str(error)) from error
        cost = plans.money(cents=price.cents * seats)
        self.stdout.write(f"Stripe sends {account.email} an invoice: {seats} places, {cost} a {price.interval}.")
