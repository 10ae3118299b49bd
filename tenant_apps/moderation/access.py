"""Only parent-admins review what is held back and set how strict the team is."""

from uuid import UUID

from django.db.models import QuerySet

from shared_apps.core.errors import NotAllowed, NotFound
from tenant_apps.moderation.models import PolicyChange, Verdict, VerdictQuerySet
from tenants.models import Membership


def verdicts_to_decide(membership: Membership) -> VerdictQuerySet:
    """All verdicts that wait for a decision. Raises NotAllowed for anyone but a parent-admin."""
    _only_parent_admins(membership)
    return Verdict.objects.waiting()


def verdict_to_decide(membership: Membership, verdict_id: UUID) -> Verdict:
    """The verdict, if it still waits.

    Raises:
        NotAllowed: for anyone but a parent-admin.
        NotFound: there is no such verdict, or somebody decided it in the meantime.
    """
    verdict = verdicts_to_decide(membership).filter(id=verdict_id).first()
    if verdict is None:
        raise NotFound("This is no longer waiting: somebody decided it, or it was checked again.")
    return verdict


def access_to_policy(membership: Membership) -> None:
    """Raises NotAllowed for anyone but a parent-admin."""
    _only_parent_admins(membership)


def changes_of_policy(membership: Membership) -> QuerySet[PolicyChange]:
    """All changes of the thresholds, newest first. Raises NotAllowed for anyone but a parent-admin."""
    _only_parent_admins(membership)
    return PolicyChange.objects.order_by("-changed_at", "-id")


def _only_parent_admins(membership: Membership) -> None:
    if not membership.is_parent_admin:
        raise NotAllowed
