"""Draws in a process of its own, for tests of what processes share: ``python -m tests.ai.calls_in_a_process``.

Its arguments: the provider's address, Redis' address, the slots' name, how many there are, and how many pictures.
"""

import sys
from concurrent.futures import ThreadPoolExecutor

from shared_apps.ai.openai.connection import connect
from shared_apps.ai.retry_policy import RetryPolicy
from shared_apps.ai.slot_leases import SlotLeases
from shared_apps.ai.slots import Slots
from tests.ai.provider_calls import draw

LEASE = 1.5


def main(provider: str, redis: str, name: str, at_once: int, pictures: int) -> None:
    retry_policy = RetryPolicy(60.0, attempts=1, slots=Slots(at_once, leases=SlotLeases(name, url=redis, lease=LEASE)))
    with connect(base_url=provider, key="none") as client, ThreadPoolExecutor(2 * at_once) as beside:
        for drawn in [beside.submit(draw, client, retry_policy) for _ in range(pictures)]:
            drawn.result()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
