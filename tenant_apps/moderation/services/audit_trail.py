"""The audit trail: who did what to what, when, and under which policy. Rows are only added."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from shared_apps.ai.ports import Maker
from tenant_apps.moderation.models import AuditEntry, PolicyChange
from tenants.models import Membership


class Audited(StrEnum):
    """What the trail records. The value is stored; the label completes “somebody …”."""

    label: str

    def __new__(cls, value: str, label: str) -> "Audited":
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    BOOK_SUBMITTED = "book_submitted", "asked for approval of a book"
    BOOK_WITHDRAWN = "book_withdrawn", "took back a book that waited for approval"
    BOOK_APPROVED = "book_approved", "approved a book"
    BOOK_SENT_BACK = "book_sent_back", "sent a book back with a note"
    BOOK_PUBLISHED = "book_published", "published a book in the workspace"
    BOOK_UNPUBLISHED = "book_unpublished", "took a book out of the workspace’s shelf"
    BOOK_SHARED = "book_shared", "made a link by which people outside read a book"
    SHARING_ENDED = "sharing_ended", "ended a link to a book"
    APPROVAL_LOST = "approval_lost", "changed an approved book, so that its approval ended"


def record(
    *,
    action: Audited,
    subject_kind: str,
    subject_id: UUID | None,
    now: datetime,
    by: Membership | None = None,
    maker: Maker | None = None,
    **details: Any,
) -> AuditEntry:
    """Add an entry, in the caller's transaction: ``by`` a member, or a ``maker`` that is an AI, or else StorySprout.

    ``details`` are plain values such as roles and numbers; never words or names that somebody typed.
    """
    entry: AuditEntry = AuditEntry.objects.create(
        at=now,
        actor=AuditEntry.Actor.MEMBER if by else AuditEntry.Actor.AI if maker else AuditEntry.Actor.SYSTEM,
        member_id=by.id if by else None,
        provider=maker.name if maker else "",
        model=maker.model if maker else "",
        action=action.value,
        subject_kind=subject_kind,
        subject_id=subject_id,
        details=details,
        policy_version=PolicyChange.objects.count(),
    )
    return entry
