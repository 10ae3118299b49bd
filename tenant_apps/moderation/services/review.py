"""Decisions of a parent-admin about what is held back. Each is stored with the person and the time."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from shared_apps.core.errors import Conflict
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import audit_trail
from tenant_apps.moderation.services.audit_trail import Audited
from tenant_apps.moderation.services.subjects import handler_of
from tenants.models import Membership

DECISIONS: Mapping[str, Audited] = {
    Verdict.Status.RELEASED: Audited.HELD_RELEASED,
    Verdict.Status.REPLACED: Audited.HELD_REPLACED,
    Verdict.Status.DISCARDED: Audited.HELD_DISCARDED,
}


class AlreadyDecided(Conflict):
    code = "already_decided"
    message = "This is no longer waiting: somebody decided it, or it was checked again."


class UnderTheFloor(Conflict):
    code = "under_the_floor"
    message = "StorySprout itself holds this back, in every workspace. Have another one made, or leave it out."


def release(*, verdict: Verdict, by: Membership, now: datetime) -> None:
    """Let it through.

    Raises:
        AlreadyDecided: it is no longer waiting.
        UnderTheFloor: the platform floor holds it, not the team's thresholds; or it was never judged.
    """
    if verdict.is_waiting and not verdict.may_be_released:
        raise UnderTheFloor
    with transaction.atomic():
        handler_of(verdict).release(verdict, by=by, now=now)
        if not _decide(verdict, Verdict.Status.RELEASED, by, now).may_be_released:
            raise UnderTheFloor


def redo(*, verdict: Verdict, by: Membership, now: datetime) -> None:
    """Have another one made; the held one is never shown. What was never judged is judged again instead.

    Raises AlreadyDecided.
    """
    with transaction.atomic():
        handler_of(verdict).redo(verdict, by=by, now=now)
        if _lock_waiting(verdict).status != Verdict.Status.UNCHECKED:
            _decide(verdict, Verdict.Status.REPLACED, by, now)


def discard(*, verdict: Verdict, by: Membership, now: datetime) -> None:
    """Leave it out permanently. Raises AlreadyDecided."""
    with transaction.atomic():
        handler_of(verdict).discard(verdict, by=by, now=now)
        _decide(verdict, Verdict.Status.DISCARDED, by, now)


def _decide(verdict: Verdict, status: Verdict.Status, by: Membership, now: datetime) -> Verdict:
    """Store the decision. Returns the verdict as it was before."""
    before = _lock_waiting(verdict)
    Verdict.objects.filter(id=before.id).update(status=status, decided_by=by.id, decided_at=now)
    audit_trail.record(
        action=DECISIONS[status],
        subject_kind=verdict.subject_kind,
        subject_id=verdict.book_id or verdict.subject_id,
        by=by,
        now=now,
        held_for=before.held_for,
        page=verdict.page_number or None,
    )
    return before


def _lock_waiting(verdict: Verdict) -> Verdict:
    """Lock the verdict and read it again. Raises AlreadyDecided."""
    # Steps that record a verdict lock their run or character first and the verdict last. Decisions keep this order:
    # the handler locks its subject before we come here, so the two never wait for each other.
    # Of two decisions at the same time, the second waits here, finds the verdict decided, and its transaction rolls
    # back with everything that the handler did.
    waiting = Verdict.objects.waiting().select_for_update().filter(id=verdict.id).first()
    if waiting is None:
        raise AlreadyDecided
    return waiting
