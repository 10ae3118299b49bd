"""How often things are held, by category, for the plot that parent-admins see."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from shared_apps.ai.floor import Category
from tenant_apps.moderation.models import Verdict

WEEKS = 12
ROW = 28
"""Pixels from one bar of the plot to the next."""

LONGEST = 260
"""Pixels of the longest bar."""


@dataclass(frozen=True)
class HeldBar:
    """One category of the plot: how often it was held, and where its bar is drawn."""

    label: str
    times: int
    top: int
    length: int

    @property
    def baseline(self) -> int:
        """Where its words stand."""
        return self.top + 15

    @property
    def end(self) -> int:
        return self.length + 8


@dataclass(frozen=True)
class HeldPlot:
    """The bars, most frequent first, and the height of the whole."""

    bars: tuple[HeldBar, ...]
    height: int


def plot_of_held(*, now: datetime) -> HeldPlot:
    """What was held in the last twelve weeks, whatever was decided about it."""
    recent = Verdict.objects.filter(judged_at__gt=now - timedelta(weeks=WEEKS)).exclude(held_for=[])
    counts = Counter(name for held_for in recent.values_list("held_for", flat=True) for name in held_for)
    labels, most = dict(Category.choices), max(counts.values(), default=1)
    bars = tuple(
        HeldBar(labels.get(name, name), times, row * ROW, max(4, LONGEST * times // most))
        for row, (name, times) in enumerate(counts.most_common())
    )
    return HeldPlot(bars, len(bars) * ROW)
