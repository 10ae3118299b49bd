"""Metrics of the whole installation: work, teams, this process' connections, Redis."""

from collections.abc import Iterator
from typing import Any

from django.db import connection
from django.utils import timezone
from prometheus_client import Metric
from prometheus_client.core import GaugeMetricFamily

from shared_apps.core.caches import is_redis_resting
from shared_apps.core.conditions import STORAGE
from shared_apps.core.metrics import Collector, this_process
from shared_apps.ops.clocks import clock_off
from shared_apps.queue.models import Ticket
from tenants.models import Team


class HouseFigures(Collector):
    """Two queries, in public."""

    def collect(self) -> Iterator[Metric]:
        yield from _tickets()
        yield _teams()
        yield from _connections()
        away = GaugeMetricFamily("storysprout_redis_away", "1 while this process does without", labels=["process"])
        away.add_metric([this_process()], is_redis_resting())
        yield away
        storage = GaugeMetricFamily("storysprout_storage_away", "1 while no file can be written, and steps wait for it")
        storage.add_metric([], STORAGE.is_met)
        yield storage
        yield _clock()


def _tickets() -> Iterator[Metric]:
    now = timezone.now()
    count = GaugeMetricFamily("storysprout_tickets", "Pieces of work", labels=["kind", "state"])
    oldest = GaugeMetricFamily(
        "storysprout_tickets_oldest_wait_seconds", "How long the oldest free one waits", labels=["kind"]
    )
    for row in Ticket.objects.counted(now=now):
        for state in ("waiting", "leased", "dead"):
            count.add_metric([row["kind"], state], row[state])
        oldest.add_metric([row["kind"]], (now - (row["oldest"] or now)).total_seconds())
    yield count
    yield oldest


def _clock() -> Metric:
    """Empty while no worker found a wrong clock."""
    off = GaugeMetricFamily(
        "storysprout_worker_clock_off_seconds",
        "How far a clock is ahead whose worker waits",
        labels=["machine"],
    )
    if found := clock_off():
        machine, seconds = found
        off.add_metric([machine], seconds)
    return off


def _teams() -> Metric:
    teams = GaugeMetricFamily("storysprout_teams", "Workspaces", labels=["status"])
    counted = Team.objects.counted()
    for status in Team.Status.values:
        teams.add_metric([status], counted.get(status, 0))
    return teams


def _connections() -> Iterator[Metric]:
    """Metrics of this process' pool. Without a pool each thread has a connection of its own, which nothing counts."""
    pool: Any = connection.pool  # type: ignore[attr-defined]  # of the PostgreSQL backend; the stubs leave it out
    if pool is None:
        return
    known = pool.get_stats()
    for name, words, value in (
        ("in_use", "Database connections in use", known["pool_size"] - known["pool_available"]),
        ("most", "How many there may be", known["pool_max"]),
        ("waiting", "Who waits for one", known.get("requests_waiting", 0)),
    ):
        gauge = GaugeMetricFamily(f"storysprout_pool_{name}", words, labels=["process"])
        gauge.add_metric([this_process()], value)
        yield gauge
