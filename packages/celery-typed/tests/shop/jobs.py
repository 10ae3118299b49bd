"""What there is to do in the shop."""

from __future__ import annotations

from celery_typed import Job


class Ship(Job, name="shop.ship", queue="work", time_limit=30, soft_time_limit=20):
    order_id: int
    express: bool = False


class Flaky(Job, name="shop.flaky", max_retries=3):
    failures: int


class Renamed(Job, name="shop.renamed", formerly=("shop.original",)):
    n: int
