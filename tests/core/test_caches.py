from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.cache import caches
from redis import Connection


def test_a_thread_reuses_the_redis_connection_of_one_that_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    used: list[Connection] = []
    check = Connection.connect

    def noted(self: Connection) -> None:
        used.append(self)
        check(self)  # type: ignore[no-untyped-call]  # redis-py's

    monkeypatch.setattr(Connection, "connect", noted)
    for _ in range(5):
        with ThreadPoolExecutor(1) as thread:
            thread.submit(lambda: caches["default"].get("nothing")).result()

    assert len({id(connection) for connection in used}) == 1
