"""Everything a model passes through in Celery, with a real worker over a real Redis."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from celery import chain, chord, group
from conftest import Worker
from shop import tasks
from shop.app import app
from shop.jobs import Flaky, Renamed, Ship
from shop.models import Card, Line, Order, Total, Unregistered

from celery_typed import InvalidMessage, NotRegistered, UnknownModel, enqueue

pytestmark = pytest.mark.usefixtures("worker")

ORDER = Order(
    id=UUID(int=7),
    at=datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
    Note="für Ada",
    lines=[Line(sku="a", quantity=2, price=Decimal("1.50")), Line(sku="b", quantity=1, price=Decimal("0.25"))],
    payment=Card(digits="4242"),
)
TOTAL = Total(amount=Decimal("3.25"))


def value(result: Any) -> Any:
    return result.get(timeout=45)


def test_delay_takes_a_model_and_gives_one_back() -> None:
    assert value(tasks.total.delay(ORDER)) == TOTAL


def test_apply_async_takes_models_as_arguments_and_keyword_arguments() -> None:
    assert value(tasks.total.apply_async((ORDER,))) == TOTAL
    assert value(tasks.total.apply_async(kwargs={"order": ORDER})) == TOTAL


def test_models_pass_nested_in_lists_dicts_and_tuples() -> None:
    result = tasks.nested.delay([ORDER], by_name={"pair": (ORDER, ORDER)})
    assert value(result) == [{"first": ORDER, "last": ORDER}]


def test_models_pass_through_retries() -> None:
    assert value(tasks.after_retries.delay(ORDER, wanted=TOTAL)) == [ORDER, TOTAL, 2]


def test_models_pass_with_an_eta_and_a_countdown() -> None:
    soon = datetime.now(UTC) + timedelta(seconds=0.2)
    assert value(tasks.total.apply_async((ORDER,), eta=soon)) == TOTAL
    assert value(tasks.total.apply_async((ORDER,), countdown=0.1)) == TOTAL


def test_a_chain_hands_models_on() -> None:
    assert value(chain(tasks.total.s(ORDER), tasks.double.s(), tasks.double.s()).delay()) == Total(amount=Decimal(13))


def test_a_group_gives_models_back() -> None:
    assert value(group(tasks.total.s(ORDER), tasks.double.s(TOTAL)).delay()) == [TOTAL, Total(amount=Decimal("6.50"))]


def test_a_chord_collects_models_with_models_in_its_body() -> None:
    result = chord([tasks.total.s(ORDER), tasks.double.s(TOTAL)])(tasks.together.s())
    assert value(result) == Total(amount=Decimal("9.75"), orders=2)


def test_callbacks_take_models() -> None:
    linked = tasks.total.apply_async((ORDER,), link=tasks.double.s())
    assert value(linked) == TOTAL
    (child,) = linked.children or []
    assert value(child) == Total(amount=Decimal("6.50"))


def test_a_job_reaches_its_handler_on_its_queue() -> None:
    assert value(app.AsyncResult(enqueue(Ship(order_id=3, express=True)))) == "3 True"
    assert value(tasks.ship.delay(Ship(order_id=4))) == "4 False"


def test_a_job_is_retried_as_itself() -> None:
    assert value(app.AsyncResult(enqueue(Flaky(failures=2)))) == 2


def test_a_job_under_its_former_name_reaches_its_handler() -> None:
    packed = {"__type__": "celery_typed", "__value__": "shop.original {'n':5}"}
    assert value(app.send_task("shop.original", (packed,))) == 5
    assert value(app.AsyncResult(enqueue(Renamed(n=6)))) == 6


def test_an_unregistered_model_fails_where_it_is_sent() -> None:
    with pytest.raises(NotRegistered, match=r"shop\.models\.Unregistered has no wire name"):
        tasks.anything.delay(Unregistered(n=1))
    with pytest.raises(NotRegistered):
        chain(tasks.anything.s(Unregistered(n=1)), tasks.anything.s()).delay()


def test_an_unregistered_result_fails_its_task() -> None:
    with pytest.raises(Exception, match="has no wire name"):
        value(tasks.give_unregistered.delay())


def test_unreadable_arguments_fail_their_task_with_a_typed_error_and_without_their_content(worker: Worker) -> None:
    packed = {"__type__": "celery_typed", "__value__": "shop.order {'id':'hush-hush','lines':'hush-hush'}"}
    for _ in range(2):  # the second time, the worker is still alive
        with pytest.raises(Exception, match="task shop.tasks.total: message shop.order: it does not fit") as caught:
            value(app.send_task("shop.tasks.total", (packed,), argsrepr="(…)"))
        error: Any = caught.value  # Celery rebuilds it from the result backend's JSON
        assert isinstance(error, InvalidMessage)
        assert (error.wire_name, error.task) == ("shop.order", "shop.tasks.total")
        assert ["lines", "list_type", "Input should be a valid array"] in error.report
    assert "hush-hush" not in worker.said()


def test_an_unknown_name_imports_nothing_in_the_worker(worker: Worker) -> None:
    for name in ("antigravity", "antigravity.Model", "this", "__import__('antigravity')", "", "os:system", "a" * 5000):
        packed = {"__type__": "celery_typed", "__value__": f"{name} {{'hush':'hush'}}"}
        with pytest.raises(Exception, match="no model is registered|no wire name"):
            value(app.send_task("shop.tasks.anything", ([packed],), argsrepr="(…)"))
    old = {"__type__": "pydantic.main.BaseModel", "__value__": {"module": "antigravity", "qualname": "x", "dump": {}}}
    with pytest.raises(Exception, match="names a class that is not registered"):
        value(app.send_task("shop.tasks.anything", (old,), argsrepr="(…)"))
    assert "hush" not in worker.said()


def test_a_task_that_only_passes_a_message_on_need_not_know_its_model() -> None:
    packed = {"__type__": "celery_typed", "__value__": "elsewhere.model {'n':1}"}
    later = app.signature("shop.tasks.anything", args=(packed,), immutable=True)
    result = chain(tasks.double.si(TOTAL), later).delay()
    with pytest.raises(Exception, match="message elsewhere.model: no model is registered"):
        value(result)
    assert value(result.parent) == Total(amount=Decimal("6.50"))


def test_a_result_that_cannot_be_read_raises_where_it_is_asked_for() -> None:
    app.backend.store_result("unreadable", [{"__type__": "celery_typed", "__value__": "nobody.knows {}"}], "SUCCESS")
    with pytest.raises(UnknownModel, match="message nobody.knows: no model is registered"):
        value(app.AsyncResult("unreadable"))
