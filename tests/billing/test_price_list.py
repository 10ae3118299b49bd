"""What we sell is at Stripe as our plans say; what runs keeps its price."""

import re
from dataclasses import replace
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from shared_apps.billing import plans
from shared_apps.billing.services import price_list, reconciliation
from tenants.backend import public_context
from tests.billing.shop import Shop


def _said(*arguments: str) -> str:
    out = StringIO()
    call_command("sync_plans", *arguments, stdout=out)
    return out.getvalue()


def test_everything_is_made_once(db: None, shop: Shop) -> None:
    assert price_list.pending_changes() == []
    assert "everything" in _said()
    assert {each["lookup_key"] for each in shop.demo.store.all("price")} == {
        price.lookup_key for _, price in plans.sold()
    } | {pack.price.lookup_key for pack in plans.PACKS.values()}


def test_a_dearer_price_is_shown_first_and_running_subscriptions_keep_theirs(
    db: None, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.subscribe()
    dearer = replace(plans.FAMILY, prices=tuple(replace(each, cents=each.cents + 100) for each in plans.FAMILY.prices))
    monkeypatch.setattr(plans, "PLANS", {**plans.PLANS, "family": dearer})

    said = _said()
    assert re.search(r"~ price storysprout_family_month: €9.00 becomes €10.00.*keep €9.00", said)
    assert "Nothing was changed" in said
    assert "Done" in _said("--yes")
    assert price_list.pending_changes() == []

    with public_context():
        reconciliation.reconcile(account_id=shop.account.id)
    assert (shop.account.plan, shop.account.interval) == ("family", "month")
    amounts = [each["items"]["data"][0]["price"]["unit_amount"] for each in shop.subscriptions()]
    assert amounts == [900]


def test_live_mode_needs_a_word_more(db: None, settings: Any) -> None:
    settings.STRIPE_SECRET_KEY, settings.STRIPE_API_BASE = "sk_live_of_a_test", "http://127.0.0.1:1"
    with pytest.raises(CommandError, match="--live"):
        _said("--yes")


def test_without_keys_nothing_is_sold(db: None) -> None:
    with pytest.raises(CommandError, match="Nobody pays"):
        _said()
