from concurrent.futures import ThreadPoolExecutor

from django.core.cache import caches
from redis import Redis


def _id_of_connection() -> int:
    """Asked in a thread of its own, for which Django makes a cache of its own."""
    client: Redis = caches["default"]._cache.get_client()  # noqa: SLF001 - it shows its connection to nobody
    return client.client_id()


def test_threads_that_come_one_after_the_other_share_one_connection_to_redis() -> None:
    met = set()
    for _ in range(5):
        with ThreadPoolExecutor(1) as thread:
            met.add(thread.submit(_id_of_connection).result())

    assert len(met) == 1
