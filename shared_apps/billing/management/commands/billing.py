from argparse import ArgumentParser
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from shared_apps.billing import plans
from shared_apps.billing.models import BillingAccount, LedgerEntry
from shared_apps.billing.services import billing_accounts, checkout, contacts, overviews, purchases
from shared_apps.core.errors import ProductError
from tenants.backend import public_context
from tenants.management.actions import team_named

LAST = 10


class Command(BaseCommand):
    help = "See who pays for a team, give credits, and make accounts of schools."

    def add_arguments(self, parser: ArgumentParser) -> None:
        words = parser.add_subparsers(dest="action", required=True)
        show = words.add_parser("show", help="the account of a team, and its last movements")
        show.add_argument("slug")
        grant = words.add_parser("grant", help="give a team's account credits, with a reason that its family reads")
        grant.add_argument("slug")
        grant.add_argument("--credits", type=int, required=True)
        grant.add_argument("--reason", required=True)
        grant.add_argument("--key", type=UUID, help="give them once for this key, however often this is run")
        refund = words.add_parser("refund", help="give back what was paid in a checkout at Stripe; its credits go too")
        refund.add_argument("slug")
        refund.add_argument("--session", required=True, metavar="cs_…", help="the checkout, as Stripe names it")
        school = words.add_parser("school", help="make an account that pays for the classes of a school")
        school.add_argument("name")
        school.add_argument("--email", required=True, help="the office's address, for everything about money")
        move = words.add_parser("move", help="let another account pay for a team; no past entry moves")
        move.add_argument("slug")
        move.add_argument("--to", type=UUID, required=True, metavar="ACCOUNT")

    def handle(self, *args: Any, **options: Any) -> None:
        actions: dict[str, Callable[[dict[str, Any]], None]] = {
            "show": self._show,
            "grant": self._grant,
            "refund": self._refund,
            "school": self._make_school,
            "move": self._move,
        }
        try:
            with public_context():
                actions[options["action"]](options)
        except ProductError as error:
            raise CommandError(str(error)) from error

    def _show(self, options: dict[str, Any]) -> None:
        team, now = team_named(options["slug"]), timezone.now()
        account = billing_accounts.account_of(team=team, now=now)
        found = overviews.overview_of(account=account, team=team, now=now)
        self.stdout.write(f"account   {account.id} ({account.get_kind_display()} {account.name})".rstrip())
        self.stdout.write(f"plan      {found.plan.name}, subscription {account.status or 'none'}")
        self.stdout.write(f"next      {found.price or 'nothing'} {found.next_at or ''}".rstrip())
        self.stdout.write(f"credits   {found.left} left, {found.bought} of them bought, {found.used} used")
        for entry in LedgerEntry.objects.filter(account=account).order_by("-id")[:LAST]:
            self.stdout.write(f"  {entry.created_at:%Y-%m-%d %H:%M}  {entry.kind:<9}{entry.credits:>6}  {entry.reason}")

    def _grant(self, options: dict[str, Any]) -> None:
        account = billing_accounts.account_of(team=team_named(options["slug"]), now=timezone.now())
        purchases.give_goodwill(
            account_id=account.id,
            key=options["key"] or uuid4(),
            amount=options["credits"],
            reason=options["reason"],
            now=timezone.now(),
        )
        self.stdout.write(f"{options['credits']} credits are given.")

    def _refund(self, options: dict[str, Any]) -> None:
        account = billing_accounts.account_of(team=team_named(options["slug"]), now=timezone.now())
        cents = checkout.refund(account=account, session_id=options["session"])
        self.stdout.write(f"{plans.money(cents=cents)} given back.")

    def _make_school(self, options: dict[str, Any]) -> None:
        email = contacts.checked(options["email"])
        account = billing_accounts.create_school(name=options["name"], email=email, now=timezone.now())
        self.stdout.write(f"{account.id} pays for the teams that are moved to it: manage.py billing move SLUG --to …")

    def _move(self, options: dict[str, Any]) -> None:
        target = BillingAccount.objects.filter(id=options["to"]).first()
        if target is None:
            raise CommandError(f"There is no account {options['to']}.")
        before = billing_accounts.move_team(team=team_named(options["slug"]), to=target, now=timezone.now())
        self.stdout.write(f"{target.id} pays for it from now on. {before.id} paid before and keeps what is past.")
