"""A pytest plugin for tools/test.sh: how the tests are divided among processes that run side by side.

Nearly half of the time of the tests is waiting: for leases that run out, servers that start, pages that settle. So more
processes than processors run them, and one that waits leaves its processor to the others.
"""

import os

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

TOGETHER = ("tests/browser/", "tests/live/")
"""Folders that stay in one process: all of their tests share what takes long to start."""

FIRST = ("tests/browser/", "tests/faults/", "tests/tenants/", "tests/processes/", "tests/live/")
"""Folders whose files take longest. Begun last, one of them would go on alone when all else has ended."""


class Scheduling(LoadScopeScheduling):  # type: ignore[misc]  # xdist is untyped
    """Gives each process a file at a time, or one of the folders that stay together."""

    def _split_scope(self, nodeid: str) -> str:
        return next((folder for folder in TOGETHER if nodeid.startswith(folder)), nodeid.partition("::")[0])


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduling:
    config.option.loadscopereorder = False  # the order is pytest_collection_modifyitems's
    return Scheduling(config, log)


def pytest_xdist_auto_num_workers() -> int:
    """Two processes for each processor."""
    return 2 * len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 2 * (os.cpu_count() or 1)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Bring what takes longest to the front; all else stays as it is."""
    items.sort(key=_place)


def _place(item: pytest.Item) -> int:
    return next((at for at, folder in enumerate(FIRST) if item.nodeid.startswith(folder)), len(FIRST))
