"""The metrics of this installation. Each room registers a collector, which reads its values when it is scraped."""

import os
import socket
from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Metric, ProcessCollector
from prometheus_client.registry import Collector

from shared_apps.core.registry import Registry

COLLECTORS: Registry[Collector] = Registry("metrics", "collect what Prometheus scrapes")

__all__ = ["COLLECTORS", "PROMETHEUS", "Collector", "this_process"]


class _AllCollectors(Collector):
    def collect(self) -> Iterator[Metric]:
        for collector in COLLECTORS.values():
            yield from collector.collect()


PROMETHEUS = CollectorRegistry()
"""What ``/metrics`` serves: every registered collector, and this process' memory and time."""

ProcessCollector(registry=PROMETHEUS)
PROMETHEUS.register(_AllCollectors())


def this_process() -> str:
    """The label of a metric that is about this process. Metrics without it are the same in every process."""
    return f"{socket.gethostname()}:{os.getpid()}"
