"""Slots of a process: within the limit, always returned, and visible in the metrics."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import monotonic

import pytest
from prometheus_client import CollectorRegistry, generate_latest

from shared_apps.core.capacity import CapacityMetrics, give_back_slot, note_reached, slot, take_slot
from shared_apps.core.metrics import COLLECTORS, this_process


@pytest.mark.parametrize("limit", [1, 3])
def test_a_slot_is_returned_after_a_failure_and_never_by_those_without_one(limit: int) -> None:
    def holds() -> int:
        with slot("trial", limit=limit) as has_slot:
            return 1 + holds() if has_slot else 0

    assert holds() == limit
    with pytest.raises(ZeroDivisionError), slot("trial", limit=limit):
        raise ZeroDivisionError
    assert holds() == limit


def test_each_bound_has_slots_of_its_own_and_no_limit_is_none() -> None:
    with slot("one", limit=1), slot("two", limit=1) as has_slot:
        assert has_slot and not take_slot("one", limit=1)
    with slot("three", limit=None), slot("three", limit=None) as has_slot:
        assert has_slot


def test_a_waiting_thread_gets_the_slot_that_another_returns() -> None:
    assert take_slot("trial", limit=1)
    waits = Event()

    def wait_for_it() -> bool:
        waits.set()
        return take_slot("trial", limit=1, wait=10)

    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(wait_for_it)
        waits.wait()
        assert not waiting.done()
        give_back_slot("trial")
        assert waiting.result(timeout=5)
    give_back_slot("trial")


def test_a_thread_that_waits_too_long_for_a_slot_is_refused() -> None:
    with slot("trial", limit=1):
        began = monotonic()
        assert not take_slot("trial", limit=1, wait=0.05)
        assert 0.04 < monotonic() - began < 2


def test_metrics_show_the_slots_in_use_and_how_often_a_bound_refused() -> None:
    assert isinstance(COLLECTORS["capacity"], CapacityMetrics)
    metrics = CollectorRegistry()
    metrics.register(CapacityMetrics())

    note_reached("trial bound")
    with slot("trial slots", limit=2):
        said = generate_latest(metrics).decode()

    labels = f'process="{this_process()}"'
    assert f'storysprout_bound_reached_total{{bound="trial bound",{labels}}} 1.0' in said
    assert f'storysprout_slots_taken{{bound="trial slots",{labels}}} 1.0' in said
