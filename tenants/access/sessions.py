"""A person's sessions in workspaces."""

from datetime import datetime

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.sessions.models import Session
from django.db.models import QuerySet

from tenants.access.members import memberships_of
from tenants.models import WorkspaceSession


def workspace_sessions_of(user: AbstractBaseUser, *, now: datetime) -> QuerySet[WorkspaceSession]:
    """The sessions of this user that have not ended, in every workspace, the newest first."""
    live = Session.objects.filter(expire_date__gt=now).values("session_key")
    found = WorkspaceSession.objects.filter(membership__in=memberships_of(user), session_key__in=live)
    return found.select_related("membership__team").order_by("-created_at", "session_key")
