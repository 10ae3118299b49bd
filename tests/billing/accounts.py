"""Accounts as tests need them: subscribed, in dunning, on an installation that sells."""

from datetime import datetime, timedelta
from typing import Any

from shared_apps.billing.models import BillingAccount
from shared_apps.billing.services import billing_accounts, subscriptions
from shared_apps.billing.services.periods import months_after
from shared_apps.billing.services.subscriptions import SubscriptionState
from tenants.backend import public_context
from tests.personas import Persona


def selling(settings: Any) -> None:
    """From now on the installation has Stripe's keys."""
    settings.STRIPE_SECRET_KEY = "sk_test_of_a_test"


def account_of(persona: Persona, now: datetime) -> BillingAccount:
    with public_context():
        return billing_accounts.account_of(team=persona.team, now=now)


def subscribe(
    persona: Persona, now: datetime, *, plan: str = "family", began: datetime | None = None, **state: Any
) -> BillingAccount:
    """The team's account with a subscription whose paid period began then."""
    began = began or now
    months = 12 if state.get("interval") == "year" else 1
    account = account_of(persona, now)
    known: dict[str, Any] = {
        "plan": plan,
        "interval": "month",
        "status": "active",
        "subscription_id": "sub_of_a_test",
        "reconciled_at": now,
        "current_period_start": began,
        "current_period_end": months_after(start=began, months=months),
    }
    with public_context():
        return subscriptions.record_state(account_id=account.id, state=SubscriptionState(**known | state), now=now)


def a_day_later(now: datetime) -> datetime:
    return now + timedelta(days=1)
