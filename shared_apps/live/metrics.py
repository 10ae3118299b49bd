"""Prometheus metrics of this process' streams."""

from collections.abc import Iterator

from django.conf import settings
from prometheus_client import Metric
from prometheus_client.core import GaugeMetricFamily

from shared_apps.core.metrics import Collector, this_process
from shared_apps.live.streams import streams


class StreamFigures(Collector):
    def collect(self) -> Iterator[Metric]:
        own = [this_process()]
        open_now = GaugeMetricFamily("storysprout_streams_open", "Live streams of this process", labels=["process"])
        open_now.add_metric(own, len(streams().admission))
        yield open_now
        most = GaugeMetricFamily("storysprout_streams_most", "How many it lets in at most", labels=["process"])
        most.add_metric(own, settings.STREAMS_PER_PROCESS)
        yield most
