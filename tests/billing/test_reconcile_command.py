"""``manage.py reconcile``, and changes of a plan that are refused."""

from dataclasses import replace
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from shared_apps.billing.models import BillingAccount
from shared_apps.billing.services import plan_changes
from shared_apps.billing.stripe.errors import NotOnSale
from shared_apps.core.errors import InvalidInput
from tenants.backend import public_context
from tests.billing.shop import Shop, price_of
from tests.personas import Persona


def reconcile(*words: str) -> str:
    said = StringIO()
    with public_context():
        call_command("reconcile", *words, stdout=said)
    return said.getvalue()


def test_one_team_or_all_accounts_are_brought_into_line(shop: Shop) -> None:
    shop.pay(shop.page())
    assert shop.account.plan != "family"

    assert reconcile(shop.family.team.slug) == "Done.\n"
    assert shop.account.plan == "family"
    assert reconcile() == "1 reconciled, 0 failed\n"


def test_a_team_that_nobody_pays_for_is_named(shop: Shop) -> None:
    with pytest.raises(CommandError, match="No account pays for nobody-here"):
        reconcile("nobody-here")


def test_without_keys_the_command_says_so(guardian: Persona) -> None:
    with pytest.raises(CommandError):
        reconcile()


def test_an_account_that_stripe_does_not_know_is_counted_as_failed(shop: Shop) -> None:
    shop.subscribe()
    with public_context():
        BillingAccount.objects.filter(id=shop.account.id).update(stripe_customer_id="cus_unknown")
    with pytest.raises(CommandError, match="The next run"):
        reconcile()


def test_changes_that_cannot_be_are_refused_with_the_reason(shop: Shop) -> None:
    with public_context(), pytest.raises(plan_changes.NoSubscription):
        plan_changes.cancel(account=shop.account)

    shop.subscribe()
    with public_context():
        with pytest.raises(NotOnSale):
            plan_changes.preview_change(account=shop.account, price=replace(price_of("family"), lookup_key="nothing"))
        with pytest.raises(InvalidInput, match="Choose from"):
            plan_changes.preview_change(account=shop.account, price=price_of("family", "year"), seats=99)
