"""Who decides about what is held back, and how strict the team is: its parent-admins, nobody else."""

from uuid import UUID

from django.db.models import QuerySet

from shared_apps.core.errors import NotAllowed, NotFound
from tenant_apps.moderation.models import PolicyChange, Verdict, VerdictQuerySet
from tenants.models import Membership


def verdicts_to_decide(membership: Membership) -> VerdictQuerySet:
    """Raises NotAllowed for anyone but a parent-admin, as all here do."""
    _only_parent_admins(membership)
    return Verdict.objects.waiting()


def verdict_to_decide(membership: Membership, verdict_id: UUID) -> Verdict:
    """Raises NotFound also for one that was decided meanwhile."""
    verdict = verdicts_to_decide(membership).filter(id=verdict_id).first()
    if verdict is None:
        raise NotFound("This does not wait any more: it was decided, or checked meanwhile.")
    return verdict


def access_to_policy(membership: Membership) -> None:
    _only_parent_admins(membership)


def changes_of_policy(membership: Membership) -> QuerySet[PolicyChange]:
    _only_parent_admins(membership)
    return PolicyChange.objects.order_by("-changed_at", "-id")


def _only_parent_admins(membership: Membership) -> None:
    if not membership.is_parent_admin:
        raise NotAllowed
