"""Credits: what work costs, what a team has, and every movement written down."""

from shared_apps.billing.services.accounts import account_of, credits_left, erase_team
from shared_apps.billing.services.ledger import (
    NotEnoughCredits,
    ReservationEnded,
    ReservationStatus,
    paid_among,
    refund,
    release,
    reserve,
    settle,
    spent_on,
    stale_reservations,
    standing_of,
)
from shared_apps.billing.services.pricing import PAGE_OF_WORDS, Quote, picture_price, quote_book

__all__ = [
    "PAGE_OF_WORDS",
    "NotEnoughCredits",
    "Quote",
    "ReservationEnded",
    "ReservationStatus",
    "account_of",
    "credits_left",
    "erase_team",
    "paid_among",
    "picture_price",
    "quote_book",
    "refund",
    "release",
    "reserve",
    "settle",
    "spent_on",
    "stale_reservations",
    "standing_of",
]
