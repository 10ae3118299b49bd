"""Opening, doing, releasing and sweeping tickets; and what becomes of those that nobody could finish."""

from shared_apps.queue.services.dead_letters import DeadLetter, describe_dead_letters, let_go, replay
from shared_apps.queue.services.execution import compute, sweep, work
from shared_apps.queue.services.leases import confirm, hand_back_all
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

__all__ = [
    "DeadLetter",
    "LeaseLost",
    "cancel_tickets",
    "close_ticket",
    "compute",
    "confirm",
    "describe_dead_letters",
    "erase_tickets",
    "forget_tickets",
    "hand_back_all",
    "hurry_ticket",
    "let_go",
    "open_ticket",
    "renew",
    "reopen_ticket",
    "replay",
    "revive_tickets",
    "sweep",
    "work",
]
