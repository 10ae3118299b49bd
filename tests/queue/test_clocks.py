"""Clocks: leases use PostgreSQL's, messages the broker's, and neither uses this machine's."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from celery_typed import enqueue
from celery_typed.testing import recorded_jobs
from django.core.cache import cache
from django.db import connection
from kombu import Consumer, Queue
from kombu.message import Message
from redis import Redis

from config import broker
from config.broker import QoS
from config.celery import app
from shared_apps.ops.clocks import Difference, WorkerClock, clock_off
from shared_apps.queue.jobs import Sweep
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution, tickets
from tenants.backend import public_context
from tests.personas import Persona
from tests.queue.trial import KIND, Trial, open_many

HOUR = timedelta(hours=1)
OFF = pytest.mark.parametrize("ahead", [HOUR, -HOUR, timedelta(minutes=1), -timedelta(minutes=1)])


@pytest.fixture(autouse=True)
def own_differences(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is remembered of clocks, and no message is left."""
    monkeypatch.setattr(broker, "_difference", Difference())
    monkeypatch.setattr(QoS, "clock", None)
    with Redis.from_url(app.conf.broker_url) as redis:
        redis.delete("sweep")
        cache.delete("clocks:off")
        yield
        redis.delete("sweep")


def travel(ahead: timedelta) -> Any:
    return time_machine.travel(datetime.now(UTC) + ahead)


def heard(*, seconds: float = 0.5) -> list[Message]:
    """The messages that a worker would be handed now."""
    found: list[Message] = []

    def hear(body: object, message: Message) -> None:
        found.append(message)
        message.ack()

    with app.connection_for_read() as link, Consumer(link, Queue("sweep"), accept=["json"]) as consumer:
        consumer.register_callback(hear)
        try:
            link.drain_events(timeout=seconds)
        except TimeoutError:
            return found
    return found


@OFF
def test_a_message_lives_equally_long_whatever_its_senders_clock(ahead: timedelta) -> None:
    with travel(ahead):
        enqueue(Sweep())

    (message,) = heard()
    assert message.headers["expires"] is None, "a worker would judge it by its own clock"


@OFF
def test_a_message_lives_equally_long_whatever_its_workers_clock(ahead: timedelta) -> None:
    enqueue(Sweep())

    with travel(ahead):
        assert len(heard()) == 1


@OFF
def test_a_message_expires_by_the_clock_of_the_broker(ahead: timedelta, monkeypatch: pytest.MonkeyPatch) -> None:
    with travel(ahead):
        enqueue(Sweep())
    passed = broker.Channel.broker_time

    monkeypatch.setattr(broker.Channel, "broker_time", lambda channel: passed(channel) + timedelta(seconds=31))

    assert heard() == []


@OFF
@pytest.mark.usefixtures("committed")
def test_leases_use_postgresqls_clock(
    ahead: timedelta, trial: Trial, households: dict[str, Persona], settings: Any
) -> None:
    seen: list[timedelta] = []
    with public_context():
        open_many(households["maple"].team, 1)

    def handle(ticket: Ticket) -> None:
        with public_context(), connection.cursor() as cursor:
            cursor.execute("SELECT lease_until - clock_timestamp() FROM queue_ticket WHERE id = %s", [ticket.id])
            seen.append(cursor.fetchone()[0])
        tickets.renew(ticket=ticket)
        tickets.close(ticket=ticket)

    trial.handle = handle  # type: ignore[method-assign]  # likewise
    with recorded_jobs(), travel(ahead):
        assert execution.work(kind=KIND)

    assert (
        timedelta(seconds=settings.QUEUE_LEASE_SECONDS - 5) < seen[0] <= timedelta(seconds=settings.QUEUE_LEASE_SECONDS)
    )


@pytest.mark.parametrize("seconds", [-3600, -60, -10, 10, 60, 3600])
@pytest.mark.usefixtures("committed")
def test_a_clock_that_is_set_wrong_is_noticed_at_once_and_so_is_its_correction(
    seconds: int, caplog: pytest.LogCaptureFixture
) -> None:
    clock = WorkerClock()
    assert clock.is_right()

    with travel(timedelta(seconds=seconds)):
        assert not clock.is_right()
        off = clock_off()
        assert off and round(off[1]) == seconds
        assert [record.levelname for record in caplog.records] == ["ERROR"]

    assert clock.is_right() and clock_off() is None
    caplog.clear()


@pytest.mark.usefixtures("committed")
def test_a_worker_with_a_wrong_clock_receives_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    enqueue(Sweep())
    monkeypatch.setattr(QoS, "clock", WorkerClock())

    with travel(HOUR):
        assert heard() == []
    assert len(heard()) == 1


@pytest.mark.usefixtures("committed")
def test_a_clock_that_is_a_second_off_is_right_enough() -> None:
    with travel(timedelta(seconds=1)):
        assert WorkerClock().is_right()


@pytest.mark.usefixtures("committed")
def test_remote_control_whose_messages_expire_by_a_number_still_works() -> None:
    assert app.control.inspect(timeout=0.1).ping() is None, "nobody is there to answer, and the question was posted"
