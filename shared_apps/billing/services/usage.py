"""Credits used per week, as a plot."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Case, F, IntegerField, Sum, Value, When
from django.db.models.functions import TruncWeek

from shared_apps.billing.models import BillingAccount, LedgerEntry

WEEKS = 12
WIDTH, HEIGHT, GAP = 720, 220, 12
TOP, BOTTOM = 34, 40
"""Room for the figures above the bars and for the dates below them, in units of the drawing."""


@dataclass(frozen=True)
class Bar:
    """A week of the plot: when it began, what was used, and where its bar stands in the drawing."""

    week: date
    used: int
    x: float
    y: float
    width: float
    height: float
    has_date: bool

    @property
    def middle(self) -> float:
        return self.x + self.width / 2

    @property
    def figure_y(self) -> float:
        return self.y - 7


@dataclass(frozen=True)
class Plot:
    bars: list[Bar]
    width: int = WIDTH
    height: int = HEIGHT
    ground: int = HEIGHT - BOTTOM

    @property
    def date_y(self) -> int:
        return self.height - 6

    @property
    def used(self) -> int:
        return sum(bar.used for bar in self.bars)


def plot_of(*, account: BillingAccount, now: datetime) -> Plot:
    """What was spent in each of the last twelve weeks, which begin on Monday in UTC, without what came back."""
    monday = now.date() - timedelta(days=now.weekday())
    weeks = [monday - timedelta(weeks=WEEKS - 1 - number) for number in range(WEEKS)]
    used = _used_by_week(account, weeks[0])
    most = max(1, *(used.get(week, 0) for week in weeks))
    each = (WIDTH + GAP) / WEEKS
    bars = []
    for number, week in enumerate(weeks):
        height = round((HEIGHT - TOP - BOTTOM) * used.get(week, 0) / most, 1)
        y, is_shown = HEIGHT - BOTTOM - height, number % 3 == 1
        bars.append(Bar(week, used.get(week, 0), round(number * each, 1), y, round(each - GAP, 1), height, is_shown))
    return Plot(bars)


def _used_by_week(account: BillingAccount, since: date) -> dict[date, int]:
    spent = Case(
        When(kind=LedgerEntry.Kind.SETTLE, then=F("credits")),
        When(kind=LedgerEntry.Kind.REFUND, then=-F("credits")),
        default=Value(0),
        output_field=IntegerField(),
    )
    entries = LedgerEntry.objects.filter(account=account, created_at__date__gte=since).order_by()
    weeks = entries.annotate(week=TruncWeek("created_at")).values("week").annotate(used=Sum(spent))
    return {row["week"].date(): max(0, row["used"]) for row in weeks}
