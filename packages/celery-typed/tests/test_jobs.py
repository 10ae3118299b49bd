"""Jobs: declared apart from their handlers, typed on both sides, sent with what their class line says."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from celery import Celery
from celery.schedules import crontab
from pydantic import ValidationError
from shop import tasks
from shop.app import app
from shop.jobs import Flaky, Ship
from shop.models import Total

from celery_typed import (
    DeclarationError,
    Job,
    TypedTask,
    WrongArgument,
    beat_entry,
    bind_headers,
    enqueue,
    handles,
    register_pydantic_serializer,
    unbind_headers,
)
from celery_typed.testing import recorded_jobs


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What would go to the broker: a task's name, arguments and options each."""
    messages: list[dict[str, Any]] = []

    def send_task(self: Celery, name: str, args: Any = None, kwargs: Any = None, **options: Any) -> Any:
        messages.append({"name": name, "args": args, "kwargs": kwargs, **options})
        return self.AsyncResult("an-id")

    monkeypatch.setattr(Celery, "send_task", send_task)
    return messages


def test_a_job_is_frozen() -> None:
    job: Any = Ship(order_id=1)
    with pytest.raises(ValidationError, match="frozen"):
        job.order_id = 2


def test_enqueue_sends_what_the_class_line_says(sent: list[dict[str, Any]]) -> None:
    eta = datetime(2030, 1, 1, tzinfo=UTC)
    assert enqueue(Ship(order_id=1), eta=eta, headers={"team": "maple"}) == "an-id"
    (message,) = sent
    assert message["name"] == "shop.ship"
    assert message["args"] == ({"__type__": "celery_typed", "__value__": "shop.ship {'order_id':1,'express':false}"},)
    assert (message["queue"], message["time_limit"], message["soft_time_limit"]) == ("work", 30, 20)
    assert (message["eta"], message["headers"], message["serializer"]) == (eta, {"team": "maple"}, "json")
    assert message["argsrepr"] == "(<shop.ship>,)"


def test_a_handlers_own_delay_sends_the_same_options(sent: list[dict[str, Any]]) -> None:
    tasks.ship.delay(Ship(order_id=1))
    tasks.ship.apply_async((Ship(order_id=1),), queue="elsewhere", time_limit=5)
    first, second = sent
    assert (first["queue"], first["time_limit"], first["argsrepr"]) == ("work", 30, "(<shop.ship>,)")
    assert (second["queue"], second["time_limit"], second["soft_time_limit"]) == ("elsewhere", 5, 20)


def test_limits_reach_the_task() -> None:
    assert app.tasks["shop.ship"].time_limit == 30
    assert app.tasks["shop.flaky"].max_retries == 3
    assert isinstance(app.tasks["shop.ship"], TypedTask)


def test_headers_are_bound_when_a_job_is_declared(sent: list[dict[str, Any]]) -> None:
    @bind_headers
    def team(job: Job) -> dict[str, Any]:
        return {"team": "maple", "kind": type(job).__name__}

    try:
        assert bind_headers(team) is team
        enqueue(Ship(order_id=1), headers={"kind": "own"})
    finally:
        unbind_headers(team)
    enqueue(Ship(order_id=1))
    assert [message["headers"] for message in sent] == [{"team": "maple", "kind": "own"}, {}]


def test_always_eager_runs_the_handler() -> None:
    app.conf.task_always_eager = True
    try:
        assert enqueue(Ship(order_id=1))
        assert tasks.ship.delay(Ship(order_id=1)).get() == "1 False"
        assert tasks.double.delay(Total(amount=Decimal(2))).get() == Total(amount=Decimal(4))
    finally:
        app.conf.task_always_eager = False


def test_a_handler_can_be_called_as_the_function_that_it_is() -> None:
    assert tasks.ship(Ship(order_id=2)) == "2 False"
    assert tasks.ship.name == "shop.ship"


def test_a_handler_takes_nothing_but_its_job() -> None:
    with pytest.raises(WrongArgument, match=r"task shop\.ship takes a Ship, not a Flaky"):
        tasks.ship(Flaky(failures=1))  # type: ignore[arg-type]  # the mistake that is tried


def test_a_job_has_one_handler() -> None:
    with pytest.raises(DeclarationError, match=r"'shop.ship' is already handled by shop\.tasks\.ship"):

        @handles(Ship)
        def other(job: Ship) -> None: ...


def test_a_base_for_jobs_has_no_name_and_is_not_sent() -> None:
    class TeamJob(Job):
        team: str

    class Greet(TeamJob, name="test.greet"):
        pass

    class Louder(Greet):
        pass

    with recorded_jobs() as jobs:
        enqueue(Greet(team="maple"))
    assert jobs == [Greet(team="maple")]
    for base in (TeamJob, Louder):
        with pytest.raises(DeclarationError, match="is a base for jobs"):
            enqueue(base(team="maple"))
    with pytest.raises(DeclarationError, match="Typo: a job has no queu"):

        class Typo(Job, name="test.typo", queu="work"):
            pass

    with pytest.raises(DeclarationError, match="has queue but no name"):

        class Nameless(Job, queue="work"):
            pass


def test_recorded_jobs_are_not_sent(sent: list[dict[str, Any]]) -> None:
    with recorded_jobs() as outer:
        enqueue(Ship(order_id=1))
        with recorded_jobs() as inner:
            enqueue(Ship(order_id=2), countdown=5, headers={"a": "b"})
    assert (outer, inner) == ([Ship(order_id=1)], [Ship(order_id=2)])
    assert (inner.letters[0].countdown, inner.letters[0].headers) == (5, {"a": "b"})
    assert inner.declared == inner
    assert not sent
    enqueue(Ship(order_id=3))
    assert len(sent) == 1


def test_beat_sends_jobs() -> None:
    entry = beat_entry(Ship(order_id=1), crontab(minute=5))
    assert entry == {
        "task": "shop.ship",
        "schedule": crontab(minute=5),
        "args": ({"__type__": "celery_typed", "__value__": "shop.ship {'order_id':1,'express':false}"},),
        "options": {"queue": "work", "soft_time_limit": 20, "time_limit": 30, "serializer": "json"},
    }


def test_an_app_is_made_typed_before_its_tasks() -> None:
    early = Celery("early", set_as_current=False)
    assert early.Task
    with pytest.raises(DeclarationError, match="comes before the app's first task"):
        register_pydantic_serializer(early)


def test_an_apps_own_task_class_is_kept() -> None:
    class Own(TypedTask):
        abstract = True

    mixed = Celery("mixed", task_cls="celery.contrib.django.task:DjangoTask", set_as_current=False)
    register_pydantic_serializer(mixed)
    owned = Celery("owned", task_cls=Own, set_as_current=False)
    register_pydantic_serializer(owned)
    assert [kind.__name__ for kind in mixed.Task.__mro__[1:4]] == ["TypedTask", "TypedTask", "DjangoTask"]
    assert issubclass(owned.Task, Own)
    assert len(owned.Task.__mro__) == len(Own.__mro__) + 1
