"""Credits: what work costs, what a team has, and every movement written down."""

from shared_apps.billing.services.accounts import account_of, credits_left, erase_team
from shared_apps.billing.services.ledger import (
    NotEnoughCredits,
    refund,
    release,
    reserve,
    settle,
    stale_reservations,
)
from shared_apps.billing.services.pricing import PICTURE, Quote, quote_book

__all__ = [
    "PICTURE",
    "NotEnoughCredits",
    "Quote",
    "account_of",
    "credits_left",
    "erase_team",
    "quote_book",
    "refund",
    "release",
    "reserve",
    "settle",
    "stale_reservations",
]
