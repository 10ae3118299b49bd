"""Metrics of the providers: breakers, cost of pictures, and cached prompts."""

from collections.abc import Iterator

from prometheus_client import Metric
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, StateSetMetricFamily

from shared_apps.ai import prices, prompts, providers
from shared_apps.ai.breaker import BreakerState
from shared_apps.core.metrics import Collector


class ProviderFigures(Collector):
    def collect(self) -> Iterator[Metric]:
        breakers = StateSetMetricFamily(
            "storysprout_provider_breaker",
            "Whether a provider is asked (closed), not asked (open) or about to be tried (half-open)",
            labels=["port", "provider"],
        )
        for status in providers.statuses():
            states = {state.value: state == status.health.state for state in BreakerState}
            breakers.add_metric([status.port, status.name], states)
        yield breakers
        hits, misses = prompts.hits_and_misses()
        sheets = CounterMetricFamily(
            "storysprout_prompt_sheets", "Cast sheets found in the cache, and rendered again", labels=["outcome"]
        )
        sheets.add_metric(["hit"], hits)
        sheets.add_metric(["miss"], misses)
        yield sheets
        pictures = GaugeMetricFamily(
            "storysprout_picture_dollars", "Average cost of the last pictures", labels=["provider", "model"]
        )
        for (provider, model), micro_dollars in prices.cost_of_pictures().items():
            pictures.add_metric([provider, model], micro_dollars / 1_000_000)
        yield pictures
