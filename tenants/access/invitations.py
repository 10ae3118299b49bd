"""Invitations: the one that a link names, and those that a member may manage."""

from uuid import UUID

from django.db.models import QuerySet

from shared_apps.core.errors import NotFound
from tenants.access.audiences import require
from tenants.models import Invitation, Membership, Right, fingerprint


def invitation_by_token(token: str) -> Invitation | None:
    """The invitation whose link has this token, in whatever state it is."""
    found = Invitation.objects.filter(token_hash=fingerprint(token))
    return found.select_related("team", "invited_by__user").first()


def invitations_of(membership: Membership) -> QuerySet[Invitation]:
    """The team's invitations that were neither accepted nor revoked, the newest first."""
    require(membership, Right.MANAGE_MEMBERS)
    pending = Invitation.objects.pending().filter(team_id=membership.team_id)
    return pending.select_related("team", "invited_by__user").order_by("-sent_at", "id")


def invitation_to_manage(membership: Membership, invitation_id: UUID) -> Invitation:
    """An invitation, to send it again or to revoke it. Raises NotAllowed and NotFound."""
    invitation = invitations_of(membership).filter(id=invitation_id).first()
    if invitation is None:
        raise NotFound("This invitation was accepted or taken back already.")
    return invitation
