"""Who does it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from celery import shared_task

from celery_typed import BoundTask, handles

from .jobs import Flaky, Renamed, Ship
from .models import Order, Total


@shared_task
def total(order: Order) -> Total:
    assert type(order) is Order
    return Total(amount=sum((line.quantity * line.price for line in order.lines), Decimal()))


@shared_task
def nested(orders: list[Order], *, by_name: dict[str, tuple[Order, ...]]) -> list[dict[str, Order]]:
    assert all(type(order) is Order for order in [*orders, *by_name["pair"]])
    return [{"first": orders[0], "last": by_name["pair"][-1]}]


@shared_task
def double(each: Total) -> Total:
    return Total(amount=each.amount * 2, orders=each.orders)


@shared_task
def together(totals: list[Total]) -> Total:
    assert all(type(each) is Total for each in totals)
    return Total(amount=sum((each.amount for each in totals), Decimal()), orders=len(totals))


@shared_task(bind=True, max_retries=5)
def after_retries(self: BoundTask, order: Order, *, wanted: Total) -> list[Any]:
    if self.request.retries < 2:
        raise self.retry(countdown=0.01)
    return [order, wanted, self.request.retries]


@shared_task
def anything(value: Any) -> str:
    return type(value).__qualname__


@shared_task
def give_unregistered() -> Any:
    from .models import Unregistered

    return Unregistered(n=1)


@handles(Ship)
def ship(job: Ship) -> str:
    assert type(job) is Ship
    return f"{job.order_id} {job.express}"


@handles(Flaky, bind=True)
def flaky(task: BoundTask, job: Flaky) -> int:
    if task.request.retries < job.failures:
        raise task.retry(countdown=0.01)
    return int(task.request.retries)


@handles(Renamed)
def renamed(job: Renamed) -> int:
    return job.n


@shared_task
def headers_of(n: int) -> int:
    return n
