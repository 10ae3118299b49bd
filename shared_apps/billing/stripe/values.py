"""What we read from Stripe, as our own values. Amounts are in cents."""

from dataclasses import dataclass, field
from datetime import datetime

ENDED = frozenset({"canceled", "incomplete_expired"})


@dataclass(frozen=True)
class RemoteSubscription:
    """A subscription. Its period is that of its first item, where Stripe has kept it since 2025."""

    id: str
    status: str
    lookup_key: str
    price_id: str
    item_id: str
    seats: int
    created: datetime
    period_start: datetime
    period_end: datetime
    cancel_at: datetime | None
    trial_end: datetime | None

    @property
    def has_ended(self) -> bool:
        return self.status in ENDED


@dataclass(frozen=True)
class RemotePurchase:
    """Something that was bought once. It ``counts`` unless its money went back or is disputed."""

    session_id: str
    lookup_key: str
    quantity: int
    paid: bool
    returned: bool

    @property
    def counts(self) -> bool:
        return self.paid and not self.returned


@dataclass(frozen=True)
class RemoteInvoice:
    id: str
    number: str
    status: str
    created: datetime
    cents: int
    currency: str
    pdf_url: str
    hosted_url: str


@dataclass(frozen=True)
class Truth:
    """All that Stripe says about one customer."""

    customer_id: str
    livemode: bool
    deleted: bool = False
    subscriptions: tuple[RemoteSubscription, ...] = ()
    purchases: tuple[RemotePurchase, ...] = ()
    invoices: tuple[RemoteInvoice, ...] = ()

    @property
    def subscription(self) -> RemoteSubscription | None:
        """The one that counts: the oldest that runs, or else the one that ended last."""
        running = [each for each in self.subscriptions if not each.has_ended and each.status != "incomplete"]
        waiting = [each for each in self.subscriptions if each.status == "incomplete"]
        ended = [each for each in self.subscriptions if each.has_ended]
        first = min(running or waiting, key=lambda each: (each.created, each.id), default=None)
        return first or max(ended, key=lambda each: (each.period_end, each.id), default=None)

    @property
    def doubles(self) -> tuple[RemoteSubscription, ...]:
        """Subscriptions that run beside the one that counts."""
        counts = self.subscription
        return tuple(each for each in self.subscriptions if not each.has_ended and each != counts)


@dataclass(frozen=True)
class RemoteSession:
    """A checkout session: of whom, for what, and how it stands."""

    id: str
    customer_id: str
    reference: str
    status: str
    livemode: bool
    url: str = ""
    lookup_key: str = ""
    quantity: int = 1


@dataclass(frozen=True)
class Proration:
    """What a change of plan costs now and from the next period on. ``at`` makes the charge the one that was shown."""

    amount_now: int
    next_amount: int
    next_at: datetime
    currency: str
    at: int


@dataclass(frozen=True)
class RemotePrice:
    id: str
    lookup_key: str
    product_id: str
    cents: int
    currency: str
    interval: str


@dataclass(frozen=True)
class RemoteProduct:
    id: str
    name: str
    description: str


@dataclass(frozen=True)
class RemoteEvent:
    """An event of a webhook whose signature is right. ``charge_id`` leads to the customer where none is named."""

    id: str
    kind: str
    created: datetime
    livemode: bool
    customer_id: str = ""
    charge_id: str = ""


@dataclass(frozen=True)
class Purchase:
    """What a checkout is to sell."""

    lookup_key: str
    quantity: int = 1
    trial_days: int = 0
    recurring: bool = True
    metadata: dict[str, str] = field(default_factory=dict)
