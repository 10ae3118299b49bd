"""Only parent-admins review what is held back and set how strict the team is."""

from uuid import UUID

from django.db.models import QuerySet

from shared_apps.core.errors import NotFound
from tenant_apps.moderation.models import AuditEntry, AuditEntryQuerySet, PolicyChange, Verdict, VerdictQuerySet
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
