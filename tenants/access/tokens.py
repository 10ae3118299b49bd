"""Whom an API token stands for, and whose tokens a member may see."""

from datetime import datetime
from uuid import UUID

from django.db.models import Q
from django.http import HttpRequest

from shared_apps.core.error_responses import is_api
from shared_apps.core.errors import NotFound
from tenants.access.audiences import require
from tenants.models import ApiToken, Membership, Right, Team, fingerprint
from tenants.models.tokens import ApiTokenQuerySet

PREFIX = "sprout_"
"""What every token begins with, so that people and scanners of leaked secrets recognise it."""


def token_in(request: HttpRequest) -> str | None:
    """The token that a request to the API names; None when it names none. Pages take no tokens."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if is_api(request) and scheme.lower() == "bearer" else None


def membership_by_token(token: str, team: Team, *, now: datetime) -> Membership | None:
    """The member for whom the token stands in this team, with no more rights than the token has.

    None for a token that is unknown, of another team, revoked or expired, or whose member left.
    """
    valid = Q(revoked_at=None, expires_at__gt=now, membership__team=team)
    members = Membership.objects.current()
    found = ApiToken.objects.filter(valid, token_hash=fingerprint(token), membership__in=members)
    stored = found.select_related("membership__user").first()
    if stored is None:
        return None
    membership: Membership = stored.membership
    membership.team, membership.token = team, stored
    membership.known_as = str(membership.user or "")
    return membership


def own_tokens(membership: Membership) -> ApiTokenQuerySet:
    """The tokens of this member. Raises NotAllowed for a member who may not use the API by a program."""
    require(membership, Right.USE_API)
    return ApiToken.objects.filter(membership=membership).newest_first()


def tokens_of_others(membership: Membership) -> ApiTokenQuerySet:
    """The tokens of the team's other members, for those who manage members; none for anybody else."""
    tokens = ApiToken.objects.filter(membership__team=membership.team_id).exclude(membership=membership)
    shown = tokens if membership.may(Right.MANAGE_MEMBERS) else tokens.none()
    return shown.select_related("membership__user").newest_first()


def token_to_revoke(membership: Membership, token_id: UUID) -> ApiToken:
    """One's own token, or any of the team for those who manage members. Raises NotFound."""
    token = (
        own_tokens(membership).filter(id=token_id).first() or tokens_of_others(membership).filter(id=token_id).first()
    )
    if token is None:
        raise NotFound("There is no such token.")
    return token
