"""Opening, doing, releasing and sweeping tickets; and what becomes of those that nobody could finish."""

from shared_apps.queue.services.holding import confirm, hand_back_all
from shared_apps.queue.services.letters import Letter, let_go, letters, replay
from shared_apps.queue.services.tickets import (
    LeaseLost,
    cancel_tickets,
    close_ticket,
    erase_tickets,
    forget_tickets,
    hurry_ticket,
    open_ticket,
    renew,
    reopen_ticket,
    revive_tickets,
)
from shared_apps.queue.services.working import compute, sweep, work

__all__ = [
    "LeaseLost",
    "Letter",
    "cancel_tickets",
    "close_ticket",
    "compute",
    "confirm",
    "erase_tickets",
    "forget_tickets",
    "hand_back_all",
    "hurry_ticket",
    "let_go",
    "letters",
    "open_ticket",
    "renew",
    "reopen_ticket",
    "replay",
    "revive_tickets",
    "sweep",
    "work",
]
