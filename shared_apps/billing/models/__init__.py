"""Accounts that pay for teams, what their members may spend, and a ledger to which entries are only added."""

from shared_apps.billing.models.accounts import BillingAccount, BillingContact, ChildCap, CoveredTeam
from shared_apps.billing.models.entries import LedgerEntry
from shared_apps.billing.models.stripe import DepartedCustomer, StoredInvoice, WebhookEvent

__all__ = [
    "BillingAccount",
    "BillingContact",
    "ChildCap",
    "CoveredTeam",
    "DepartedCustomer",
    "LedgerEntry",
    "StoredInvoice",
    "WebhookEvent",
]
