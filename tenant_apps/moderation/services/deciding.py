"""What a parent-admin decides about something that is held back. Each decision is kept with who and when."""

from datetime import datetime

from django.db import transaction

from shared_apps.core.errors import Conflict
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.subjects import subject_of
from tenants.models import Membership


class AlreadyDecided(Conflict):
    code = "already_decided"
    message = "This does not wait any more: it was decided, or checked meanwhile."


class UnderTheFloor(Conflict):
    code = "under_the_floor"
    message = "StorySprout itself holds this back, in every workspace. Ask for it anew, or leave it out."


def release(*, verdict: Verdict, by: Membership, now: datetime) -> None:
    """Let it through.

    Raises:
        AlreadyDecided: it does not wait any more.
        UnderTheFloor: not the team's strictness holds it but the platform's floor, or nobody has judged it yet.
    """
    if verdict.is_waiting and not verdict.may_be_released:
        raise UnderTheFloor
    with transaction.atomic():
        subject_of(verdict).release(verdict, by=by, now=now)
        if not _decide(verdict, Verdict.Status.RELEASED, by, now).may_be_released:
            raise UnderTheFloor


def redo(*, verdict: Verdict, by: Membership, now: datetime) -> None:
    """Have another made in its place; what was held is never shown. What nobody judged waits on, to be judged again.

    Raises AlreadyDecided.
    """
    with transaction.atomic():
        subject_of(verdict).redo(verdict, by=by, now=now)
        if _waiting(verdict).status != Verdict.Status.UNCHECKED:
            _decide(verdict, Verdict.Status.REPLACED, by, now)


def discard(*, verdict: Verdict, by: Membership, now: datetime) -> None:
    """Leave it out, for good. Raises AlreadyDecided."""
    with transaction.atomic():
        subject_of(verdict).discard(verdict, by=by, now=now)
        _decide(verdict, Verdict.Status.DISCARDED, by, now)


def _decide(verdict: Verdict, status: Verdict.Status, by: Membership, now: datetime) -> Verdict:
    """What it was until now."""
    was = _waiting(verdict)
    Verdict.objects.filter(id=was.id).update(status=status, decided_by=by.id, decided_at=now)
    return was


def _waiting(verdict: Verdict) -> Verdict:
    """Of two who decide at once, the second finds it decided, and all that it did is undone.

    A verdict is locked last, after what it is about, as by those who judge.
    """
    waiting = Verdict.objects.waiting().select_for_update().filter(id=verdict.id).first()
    if waiting is None:
        raise AlreadyDecided
    return waiting
