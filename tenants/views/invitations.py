"""On the apex: the page behind an invitation's link. Only its button acts, because mail programs open links too."""

from datetime import datetime
from http import HTTPStatus

from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from tenants.access.audiences import Audience, open_to
from tenants.access.invitations import invitation_by_token
from tenants.access.members import memberships_of
from tenants.models import Invitation
from tenants.services import invitations
from tenants.services.invitations import AlreadyMember, InvitationOver

STATUSES = {
    "unknown": HTTPStatus.NOT_FOUND,
    "accepted": HTTPStatus.GONE,
    "revoked": HTTPStatus.GONE,
    "expired": HTTPStatus.GONE,
    "closed": HTTPStatus.CONFLICT,
}
"""Of the pages that admit nobody, by state."""


@open_to(Audience.ANYONE)
@never_cache
@require_http_methods(["GET", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    found = invitation_by_token(token)
    user = request.user if request.user.is_authenticated else None
    if request.method == "POST" and found and user and _may_accept(request, found, user):
        try:
            invitations.accept(invitation=found, user=user, now=timezone.now())
        except (AlreadyMember, InvitationOver):
            found.refresh_from_db()  # the page says what happened meanwhile
        else:
            return redirect("workspaces:invitation", token=token)
    state = _state(found, user, timezone.now())
    context = {
        "invitation": found,
        "state": state,
        "is_other_address": found and user and _is_other_address(found, user),
        "masked": found and masked(found.email),
        "next": urlencode({"next": request.path}),
    }
    return render(request, "invitations/show.html", context, status=STATUSES.get(state, HTTPStatus.OK))


def _may_accept(request: HttpRequest, found: Invitation, user: AbstractBaseUser) -> bool:
    if _state(found, user, timezone.now()) != "open":
        return False
    return not _is_other_address(found, user) or request.POST.get("as") == user.get_username()


def _state(found: Invitation | None, user: AbstractBaseUser | None, now: datetime) -> str:
    """Which page the person sees. A member of the team always finds the way in."""
    if found is None:
        return "unknown"
    if user and memberships_of(user).filter(team=found.team).exists():
        return "member"
    if found.accepted_at:
        return "accepted"
    if found.revoked_at:
        return "revoked"
    if found.is_expired(now=now):
        return "expired"
    return "open" if found.team.is_open else "closed"


def _is_other_address(found: Invitation, user: AbstractBaseUser) -> bool:
    """Whether the invitation went to another address than this account's, which its owner then confirms."""
    return bool(found.email) and found.email != user.get_username().lower()


def masked(email: str) -> str:
    """The address with its first letter and its host alone: its owner knows it, a stranger does not learn it."""
    name, _, host = email.partition("@")
    return f"{name[:1]}…@{host}" if host else ""
