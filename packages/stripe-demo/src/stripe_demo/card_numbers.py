"""Stripe's well-known test cards, by number and by token, and what happens when each is charged."""

from dataclasses import dataclass
from typing import Literal

Outcome = Literal["ok", "declined", "insufficient_funds", "authentication", "declined_later", "disputed"]


@dataclass(frozen=True)
class Card:
    number: str
    token: str
    brand: str
    outcome: Outcome
    shown: str

    @property
    def last4(self) -> str:
        return self.number[-4:]


CARDS = (
    Card("4242424242424242", "pm_card_visa", "visa", "ok", "is accepted"),
    Card("5555555555554444", "pm_card_mastercard", "mastercard", "ok", "is accepted"),
    Card("4000000000000002", "pm_card_chargeDeclined", "visa", "declined", "is declined"),
    Card(
        "4000000000009995",
        "pm_card_chargeDeclinedInsufficientFunds",
        "visa",
        "insufficient_funds",
        "has insufficient funds",
    ),
    Card("4000002760003184", "pm_card_authenticationRequired", "visa", "authentication", "asks for authentication"),
    Card(
        "4000000000000341",
        "pm_card_chargeCustomerFail",
        "visa",
        "declined_later",
        "is accepted, and declined when it is charged",
    ),
    Card("4000000000000259", "pm_card_createDispute", "visa", "disputed", "is accepted, and the charge disputed"),
)
BY_NUMBER = {card.number: card for card in CARDS}
BY_TOKEN = {card.token: card for card in CARDS}

DECLINED: dict[str, tuple[str, str]] = {
    "declined": ("generic_decline", "Your card was declined."),
    "declined_later": ("generic_decline", "Your card was declined."),
    "insufficient_funds": ("insufficient_funds", "Your card has insufficient funds."),
}
"""By outcome: Stripe's decline code and its sentence."""
