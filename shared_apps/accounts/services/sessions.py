from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from allauth.usersessions.models import UserSession
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction

from shared_apps.core.browsers import browser_name
from tenants.access.members import memberships_of
from tenants.access.sessions import workspace_sessions_of
from tenants.models import WorkspaceSession, fingerprint
from tenants.services import entry

CHANGES = "account_changes"
MOST_CHANGES = 5


@dataclass(frozen=True)
class Change:
    """A change to the account that was made in a browser."""

    what: str
    at: datetime


@dataclass(frozen=True)
class SignedIn:
    """A browser in which somebody is signed in, to StorySprout itself or to a workspace.

    ``id`` names the session without being a key to it.
    """

    id: str
    name: str
    last_seen_at: datetime
    ip: str = ""
    workspace: str = ""
    """The workspace's name; empty for StorySprout itself."""
    is_current: bool = False
    changes: Sequence[Change] = ()


def signed_in_browsers(*, user: AbstractBaseUser, current: SessionBase) -> list[SignedIn]:
    """The browsers in which this user is signed in: the current one first, then the most recent."""
    found = [
        SignedIn(
            id=fingerprint(session.session_key),
            name=browser_name(session.user_agent),
            ip=session.ip,
            last_seen_at=session.last_seen_at,
            is_current=session.session_key == current.session_key,
            changes=_changes_in(SessionStore(session.session_key)),
        )
        for session in UserSession.objects.purge_and_list(user)
    ]
    return sorted(found, key=lambda browser: (browser.is_current, browser.last_seen_at), reverse=True)


def workspace_browsers(*, user: AbstractBaseUser, now: datetime) -> list[SignedIn]:
    """The browsers in which this user is in a workspace, the newest first. ``last_seen_at`` is when they came in."""
    return [
        SignedIn(
            id=fingerprint(session.session_key),
            name=entry.browser_in(SessionStore(session.session_key)) or browser_name(""),
            last_seen_at=session.created_at,
            workspace=session.membership.team.name,
        )
        for session in workspace_sessions_of(user, now=now)
    ]


def end(*, user: AbstractBaseUser, session_id: str, now: datetime) -> bool:
    """End the session of this user that has this id; False when there is none any more."""
    for session in _sessions_of(user, now):
        if fingerprint(session.session_key) == session_id:
            if isinstance(session, WorkspaceSession):
                entry.close_session(session_key=session.session_key)
            else:
                session.end()
            return True
    return False


def note_change(*, session: SessionBase, what: str, now: datetime) -> None:
    """Add a change to this browser's entry in the list. It survives the new session after a new password."""
    session[CHANGES] = [*session.get(CHANGES, []), [what, now.isoformat()]][-MOST_CHANGES:]


def sign_out_everywhere(*, user: AbstractBaseUser) -> None:
    """End every session of this user, on the apex and in each workspace, the current one included."""
    with transaction.atomic():
        for session in UserSession.objects.filter(
            user=user
        ):  # the apex first: from there a browser could enter a workspace again
            session.end()
        close_workspaces(user=user)


def close_workspaces(*, user: AbstractBaseUser) -> None:
    """End this user's sessions in all workspaces. A browser with a session on the apex enters them again by itself."""
    entry.close_sessions(membership_ids=memberships_of(user).values_list("id", flat=True))


def _sessions_of(user: AbstractBaseUser, now: datetime) -> Iterator[UserSession | WorkspaceSession]:
    yield from UserSession.objects.filter(user=user)
    yield from workspace_sessions_of(user, now=now)


def _changes_in(session: SessionBase) -> list[Change]:
    return [Change(what, datetime.fromisoformat(at)) for what, at in session.get(CHANGES, [])]
