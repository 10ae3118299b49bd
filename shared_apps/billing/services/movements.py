"""Writing entries of the ledger. Callers hold the account's lock."""

from datetime import datetime
from uuid import UUID

from shared_apps.billing.models import BillingAccount, LedgerEntry

Kind = LedgerEntry.Kind


def write(
    *,
    account: BillingAccount,
    kind: LedgerEntry.Kind,
    key: UUID,
    amount: int,
    now: datetime,
    lasting: int = 0,
    reason: str = "",
    cause: LedgerEntry | None = None,
) -> LedgerEntry:
    """Add an entry to a locked account and update what is available.

    ``cause`` is the entry that this one answers, such as the reservation of a release: team and member are its own.
    """
    entry = LedgerEntry(account=account, kind=kind, key=key, credits=amount, lasting=lasting, reason=reason)
    entry.created_at = now
    if cause:
        entry.team_id, entry.member_id, entry.purpose = cause.team_id, cause.member_id, cause.purpose
        entry.reservation_id = cause.reservation_id
    return add(account=account, entry=entry)


def add(*, account: BillingAccount, entry: LedgerEntry) -> LedgerEntry:
    """Store a new entry of a locked account and update what is available. The database refuses less than nothing."""
    entry.save(force_insert=True)
    account.available += entry.effect
    account.bought += entry.lasting_effect
    account.save(update_fields=["available", "bought"])
    return entry
