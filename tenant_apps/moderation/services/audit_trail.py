"""The audit trail: who did what to what, when, and under which policy. Rows are only added."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import TextChoices

from tenant_apps.moderation.models import AuditEntry, PolicyChange
from tenants.backend import team_context
from tenants.models import Membership, Team


class Audited(TextChoices):
    """What the trail records. The value is stored; the label completes “somebody …”."""

    BOOK_MADE = "book_made", "made a book"
    BOOK_SUBMITTED = "book_submitted", "asked for approval of a book"
    BOOK_WITHDRAWN = "book_withdrawn", "took back a book that waited for approval"
    BOOK_APPROVED = "book_approved", "approved a book"
    BOOK_SENT_BACK = "book_sent_back", "sent a book back with a note"
    BOOK_PUBLISHED = "book_published", "published a book in the workspace"
    BOOK_UNPUBLISHED = "book_unpublished", "kept a book for grown-ups"
    INSTRUCTION_FOUND = "instruction_found", "began a book whose idea speaks to the program, not to readers"
    CONCERN_ACKNOWLEDGED = "concern_acknowledged", "read that a child may need help"
    APPROVAL_LOST = "approval_lost", "changed an approved book, so that its approval ended"
    BOOK_SHARED = "book_shared", "made a link by which people outside read a book"
    SHARING_ENDED = "sharing_ended", "ended a link to a book"
    BOOK_EXPORTED = "book_exported", "took a book home as a file"
    BOOK_REMOVED = "book_removed", "took a book off the shelf"
    HELD_BACK = "held_back", "held something back"
    HELD_RELEASED = "held_released", "let through what was held back"
    HELD_REPLACED = "held_replaced", "had something made again that was held back"
    HELD_DISCARDED = "held_discarded", "left out what was held back"
    POLICY_CHANGED = "policy_changed", "changed how strict the workspace is"
    MEMBER_INVITED = "member_invited", "invited somebody"
    INVITATION_REVOKED = "invitation_revoked", "took an invitation back"
    MEMBER_JOINED = "member_joined", "came in with an invitation"
    ROLE_CHANGED = "role_changed", "changed what somebody may do"
    MEMBER_REMOVED = "member_removed", "removed somebody"
    MEMBER_LEFT = "member_left", "gave up their place"
    CHILD_ADDED = "child_added", "added a child"
    CHILD_PIN_SET = "child_pin_set", "chose new pictures for a child"
    CHILD_REMOVED = "child_removed", "removed a child"
    CHILD_DATA_PACKED = "child_data_packed", "took along everything held about a child"
    CHILD_ERASED = "child_erased", "deleted a child with everything held about it"
    DEVICE_ALLOWED = "device_allowed", "allowed children to come in on a device"
    TOKEN_ISSUED = "token_issued", "made an API token"
    TOKEN_REVOKED = "token_revoked", "revoked an API token"
    ARCHIVE_REQUESTED = "archive_requested", "asked for an archive of the workspace"
    REMOVAL_SCHEDULED = "removal_scheduled", "closed the workspace, to be removed"


def label_of(action: str) -> str:
    """The action in words; the stored value for one that this version does not know."""
    return str(Audited(action).label) if action in Audited.values else action.replace("_", " ")


def record(
    *,
    action: Audited,
    subject_kind: str,
    subject_id: UUID | None,
    now: datetime,
    by: Membership | None = None,
    provider: str = "",
    model: str = "",
    **details: Any,
) -> AuditEntry:
    """Add an entry, in the caller's transaction: ``by`` a member, or an AI of this ``provider``, or else StorySprout.

    ``details`` are plain values such as roles and numbers, never words or names that somebody typed. Those that are
    None are left out.
    """
    entry: AuditEntry = AuditEntry.objects.create(
        at=now,
        actor=AuditEntry.Actor.MEMBER if by else AuditEntry.Actor.AI if provider else AuditEntry.Actor.SYSTEM,
        member_id=by.id if by else None,
        provider=provider[:40],
        model=model[:80],
        action=action.value,
        subject_kind=subject_kind,
        subject_id=subject_id,
        details={name: value for name, value in details.items() if value is not None},
        policy_version=PolicyChange.objects.count(),
    )
    return entry


def record_in_team(
    *,
    team: Team,
    action: str,
    subject_kind: str,
    subject_id: UUID | None,
    by: Membership | None,
    now: datetime,
    **details: Any,
) -> None:
    """Add what a service of a room below did, in its transaction and from whatever schema it is in."""
    with team_context(team):
        record(action=Audited(action), subject_kind=subject_kind, subject_id=subject_id, by=by, now=now, **details)
