"""Plans and packs as data: what each allows and what it costs. Services ask for entitlements, never for a plan's name.

This is the only place that names them. ``manage.py sync_plans`` makes Stripe's products and prices from it; prices are
in cents and include tax.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

MEGABYTE = 1024 * 1024
GIGABYTE = 1024 * MEGABYTE
LONGEST_BOOK = 32
CURRENCY = "eur"

Seats = Literal["people", "pupils"]
Interval = Literal["month", "year"]
Audience = Literal["family", "school"]


@dataclass(frozen=True)
class Entitlements:
    """What an account may do. None means without limit.

    ``credits`` are granted each month. ``seats`` are members of all teams of the account: all ``people``, or ``pupils``
    alone. ``providers`` are names in the catalog of providers. ``storage`` is in bytes. ``print`` is whether books can
    be taken out as files for print; what exists stays readable and exportable on any plan.
    """

    credits: int
    books: int | None = None
    pages: int = LONGEST_BOOK
    seats: int | None = None
    seats_are: Seats = "people"
    providers: frozenset[str] | None = None
    print: bool = True
    storage: int | None = None

    def times(self, seats: int) -> "Entitlements":
        """The entitlements of so many seats, where a plan is sold by the seat."""
        return replace(
            self,
            credits=self.credits * seats,
            books=self.books and self.books * seats,
            seats=self.seats and self.seats * seats,
            storage=self.storage and self.storage * seats,
        )


@dataclass(frozen=True)
class Price:
    """A price, found in Stripe by its lookup key. ``interval`` is empty for what is bought once."""

    lookup_key: str
    cents: int
    interval: Interval | Literal[""] = ""
    currency: str = CURRENCY

    @property
    def amount(self) -> str:
        """The price in words, such as €9.00."""
        return money(cents=self.cents, currency=self.currency)


@dataclass(frozen=True)
class BillingPlan:
    """A plan. One that is sold ``by_seat`` has the entitlements and the price of a single seat."""

    key: str
    name: str
    summary: str
    entitlements: Entitlements
    prices: tuple[Price, ...] = ()
    audience: Audience = "family"
    trial_days: int = 0
    by_seat: bool = False
    fewest_seats: int = 1
    most_seats: int = 1

    @property
    def is_sold(self) -> bool:
        return bool(self.prices)

    def price(self, interval: str) -> Price:
        """The price for this interval. Raises KeyError when there is none."""
        return {price.interval: price for price in self.prices}[interval]  # type: ignore[index]  # a plain str is looked up

    def entitlements_for(self, *, seats: int) -> Entitlements:
        return self.entitlements.times(max(seats, self.fewest_seats)) if self.by_seat else self.entitlements


@dataclass(frozen=True)
class Pack:
    """Credits that are bought once and do not expire."""

    key: str
    credits: int
    price: Price

    @property
    def name(self) -> str:
        return f"{self.credits} credits"


BUILT_IN = frozenset({"studio", "words"})

LOCAL = BillingPlan(
    key="local",
    name="This installation",
    summary="Everything that this installation has. Nobody pays here.",
    entitlements=Entitlements(credits=0),  # MONTHLY_CREDITS of the settings
)
FREE = BillingPlan(
    key="free",
    name="Free",
    summary="Three books a month, written and drawn by the built-in studio.",
    entitlements=Entitlements(
        credits=80, books=3, pages=12, seats=6, providers=BUILT_IN, print=False, storage=500 * MEGABYTE
    ),
)
FAMILY = BillingPlan(
    key="family",
    name="Family",
    summary="Books for everybody at home, and for the grandparents.",
    entitlements=Entitlements(credits=600, books=30, seats=12, storage=10 * GIGABYTE),
    prices=(Price("storysprout_family_month", 900, "month"), Price("storysprout_family_year", 9000, "year")),
    trial_days=14,
)
CLASS = BillingPlan(
    key="class",
    name="Class",
    summary="One class with its pupils and its library.",
    entitlements=Entitlements(credits=1800, books=90, seats=35, seats_are="pupils", storage=30 * GIGABYTE),
    prices=(Price("storysprout_class_month", 1900, "month"), Price("storysprout_class_year", 19000, "year")),
    trial_days=30,
)
SCHOOL = BillingPlan(
    key="school",
    name="School",
    summary="Many classes, paid once, by the number of pupils.",
    entitlements=Entitlements(credits=40, books=2, seats=1, seats_are="pupils", storage=500 * MEGABYTE),
    prices=(Price("storysprout_school_month", 60, "month"), Price("storysprout_school_year", 600, "year")),
    audience="school",
    by_seat=True,
    fewest_seats=50,
    most_seats=5000,
)
PLANS: Mapping[str, BillingPlan] = {plan.key: plan for plan in (LOCAL, FREE, FAMILY, CLASS, SCHOOL)}

PACKS: Mapping[str, Pack] = {
    pack.key: pack
    for pack in (
        Pack("small", 100, Price("storysprout_pack_100", 300)),
        Pack("large", 500, Price("storysprout_pack_500", 1200)),
    )
}

SIGNS = {"eur": "€", "usd": "$", "gbp": "£"}


def money(*, cents: int, currency: str = CURRENCY) -> str:
    """An amount in words, such as €9.00. Raises nothing: an unknown currency is written by its letters."""
    sign = SIGNS.get(currency)
    return f"{sign}{cents / 100:,.2f}" if sign else f"{cents / 100:,.2f} {currency.upper()}"


def plan_of_lookup_key(lookup_key: str) -> tuple[BillingPlan, Price] | None:
    """The plan and the price with this lookup key; None for a price that is not a plan's."""
    return next(((plan, price) for plan, price in sold() if price.lookup_key == lookup_key), None)


def pack_of_lookup_key(lookup_key: str) -> Pack | None:
    """The pack with this lookup key; None for a price that is not a pack's."""
    return next((pack for pack in PACKS.values() if pack.price.lookup_key == lookup_key), None)


def sold() -> Iterator[tuple[BillingPlan, Price]]:
    """Every price of every plan."""
    for plan in PLANS.values():
        for price in plan.prices:
            yield plan, price
