"""Only parent-admins review what is held back and set how strict the team is."""

from uuid import UUID

from django.db.models import QuerySet

from shared_apps.core.errors import NotFound
from tenant_apps.moderation.models import (
    AuditEntry,
    AuditEntryQuerySet,
    Concern,
    PolicyChange,
    Sample,
    Verdict,
    VerdictQuerySet,
)
from tenants.access.audiences import require
from tenants.models import Membership, Right


def verdicts_to_decide(membership: Membership) -> VerdictQuerySet:
    """All verdicts that wait for a decision. Raises NotAllowed for a member who may not moderate."""
    require(membership, Right.MODERATE)
    return Verdict.objects.waiting()


def verdict_to_decide(membership: Membership, verdict_id: UUID) -> Verdict:
    """The verdict, if it still waits.

    Raises:
        NotAllowed: for a member who may not moderate.
        NotFound: there is no such verdict, or somebody decided it in the meantime.
    """
    verdict = verdicts_to_decide(membership).filter(id=verdict_id).first()
    if verdict is None:
        raise NotFound("This is no longer waiting: somebody decided it, or it was checked again.")
    return verdict


def access_to_policy(membership: Membership) -> None:
    """Raises NotAllowed for a member who may not moderate."""
    require(membership, Right.MODERATE)


def changes_of_policy(membership: Membership) -> QuerySet[PolicyChange]:
    """All changes of the thresholds, newest first. Raises NotAllowed for a member who may not moderate."""
    require(membership, Right.MODERATE)
    return PolicyChange.objects.order_by("-changed_at", "-id")


def entries_of(membership: Membership) -> AuditEntryQuerySet:
    """The whole audit trail. Raises NotAllowed for a member who may not manage the workspace."""
    require(membership, Right.MANAGE_WORKSPACE)
    return AuditEntry.objects.all()


def concerns_of(membership: Membership) -> QuerySet[Concern]:
    """The concerns that this adult was told of, newest first. Raises NotAllowed for a child."""
    require(membership, Right.APPROVE)
    return Concern.objects.filter(told__contains=[str(membership.id)]).order_by("-raised_at", "-id")


def concern_to_acknowledge(membership: Membership, concern_id: UUID) -> Concern:
    concern = concerns_of(membership).filter(id=concern_id).first()
    if concern is None:
        raise NotFound("There is no such message here.")
    return concern


def samples_of(membership: Membership) -> QuerySet[Sample]:
    """All samples of the team, newest first. Raises NotAllowed for a member who may not moderate."""
    require(membership, Right.MODERATE)
    return Sample.objects.order_by("-kept_at", "-id")


def sample_to_delete(membership: Membership, sample_id: UUID) -> Sample:
    sample = samples_of(membership).filter(id=sample_id).first()
    if sample is None:
        raise NotFound("There is no such sample here.")
    return sample
