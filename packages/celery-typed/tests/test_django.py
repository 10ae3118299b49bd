"""The Django part, with a database of its own in memory."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import django
import pytest
from django.conf import settings
from shop.jobs import Ship

if not settings.configured:
    settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
    django.setup()

from django.db import connection, transaction

from celery_typed import DeclarationError, Job, MessageTooLarge
from celery_typed.django import bind_headers, enqueue_on_commit, unbind_headers
from celery_typed.sending import PreparedMessage
from celery_typed.testing import recorded_jobs


@pytest.fixture(autouse=True)
def database() -> Iterator[None]:
    yield
    connection.close()


@pytest.fixture
def broken_broker(monkeypatch: pytest.MonkeyPatch) -> None:
    def post(message: PreparedMessage) -> str:
        raise ConnectionError("no broker, and here is order 1")

    monkeypatch.setattr(PreparedMessage, "post", post)


def test_a_job_leaves_on_commit() -> None:
    with recorded_jobs() as jobs:
        with transaction.atomic():
            enqueue_on_commit(Ship(order_id=1), countdown=3)
            assert (jobs, jobs.declared) == ([], [Ship(order_id=1)])
        assert jobs == [Ship(order_id=1)]
        assert jobs.letters[0].countdown == 3


def test_a_job_stays_if_the_transaction_rolls_back() -> None:
    with recorded_jobs() as jobs:
        with transaction.atomic():
            enqueue_on_commit(Ship(order_id=1))
            transaction.set_rollback(True)
        assert jobs == []


def test_without_a_transaction_a_job_leaves_at_once() -> None:
    with recorded_jobs() as jobs:
        enqueue_on_commit(Ship(order_id=1))
        assert jobs == [Ship(order_id=1)]


def test_headers_are_bound_where_the_job_is_declared_and_not_at_commit() -> None:
    current = "maple"

    @bind_headers
    def schema(job: Job) -> dict[str, Any]:
        return {"schema": current}

    try:
        with recorded_jobs() as jobs, transaction.atomic():
            enqueue_on_commit(Ship(order_id=1))
            current = "oak"
            enqueue_on_commit(Ship(order_id=2))
            current = "public"
    finally:
        unbind_headers(schema)
    assert [message.headers for message in jobs.letters] == [{"schema": "maple"}, {"schema": "oak"}]


def test_content_is_fixed_where_the_job_is_declared() -> None:
    class Pack(Job, name="test.pack"):
        items: list[str]

    with recorded_jobs() as jobs, transaction.atomic():
        job = Pack(items=["a"])
        enqueue_on_commit(job)
        job.items.append("b")
    assert jobs.letters[0].content == {"__type__": "celery_typed", "__value__": "test.pack {'items':['a']}"}


def test_what_cannot_be_sent_raises_in_the_call() -> None:
    class Tiny(Job, name="test.tiny", max_bytes=10):
        text: str

    with transaction.atomic():
        with pytest.raises(MessageTooLarge):
            enqueue_on_commit(Tiny(text="much too long"))
        with pytest.raises(DeclarationError):
            enqueue_on_commit(Job())


@pytest.mark.usefixtures("broken_broker")
def test_a_failed_publish_raises_after_the_commit() -> None:
    with pytest.raises(ConnectionError), transaction.atomic():
        enqueue_on_commit(Ship(order_id=1))


@pytest.mark.usefixtures("broken_broker")
def test_a_failed_publish_is_only_logged_if_the_host_is_robust(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR), transaction.atomic():
        enqueue_on_commit(Ship(order_id=1), robust=True)
    enqueue_on_commit(Ship(order_id=1), robust=True)
    assert [record.getMessage() for record in caplog.records] == [
        "job shop.ship could not be published: ConnectionError"
    ] * 2
    assert "order 1" not in caplog.text
