"""Metrics of billing: subscriptions, events of Stripe, credits."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import Count, Min, Q, Sum
from django.utils import timezone
from prometheus_client import Metric
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

from shared_apps.billing.models import BillingAccount, LedgerEntry, WebhookEvent
from shared_apps.core.metrics import Collector
from tenants.backend import public_context


class BillingFigures(Collector):
    def collect(self) -> Iterator[Metric]:
        with public_context():
            accounts = BillingAccount.objects.order_by().values_list("plan", "status")
            subscriptions = list(accounts.annotate(count=Count("id")))
            failed = Count("id", filter=Q(attempts__gt=0))
            events = WebhookEvent.objects.unhandled().aggregate(oldest=Min("received_at"), failed=failed)
            moved = list(LedgerEntry.objects.order_by().values_list("kind").annotate(sum=Sum("credits")))
        yield _subscriptions(subscriptions)
        yield from _events(events["oldest"], events["failed"])
        yield _credits(moved)


def _subscriptions(rows: list[tuple[str, str, int]]) -> Metric:
    figure = GaugeMetricFamily(
        "storysprout_subscriptions", "Accounts by plan and state of their subscription", labels=["plan", "status"]
    )
    for plan, status, count in rows:
        figure.add_metric([plan, status or "none"], count)
    return figure


def _events(oldest: datetime | None, failed: int) -> Iterator[Metric]:
    lag = (timezone.now() - oldest).total_seconds() if oldest else 0
    yield GaugeMetricFamily(
        "storysprout_webhook_lag_seconds", "Age of the oldest event of Stripe that is not handled", value=lag
    )
    yield GaugeMetricFamily(
        "storysprout_webhook_failures", "Events of Stripe whose handling failed and is tried again", value=failed
    )


def _credits(rows: list[tuple[str, int]]) -> Metric:
    figure = CounterMetricFamily(
        "storysprout_credits", "Credits that the ledger moved, by the kind of entry", labels=["kind"]
    )
    for kind, total in rows:
        figure.add_metric([kind], total)
    return figure
