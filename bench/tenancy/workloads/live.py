"""Classes full of children who watch one story each class, and what is said to them."""

from datetime import timedelta
from time import monotonic
from typing import Any
from uuid import UUID, uuid4

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.db import connection, transaction
from django.utils import timezone

from bench.tenancy.workloads.teams import pending_team
from shared_apps.live.publish import publish
from tenants.backend import public_context, team_context
from tenants.models import Membership, Team, WorkspaceSession
from tenants.services import team_schemas
from tests.factories import a_book


def open_classes(classes: int, children: int) -> list[dict[str, Any]]:
    """So many workspaces with a book each, and in each so many children with a session."""
    return [_open_class(children) for _ in range(classes)]


def say(stories: list[list[str]], event: str) -> float:
    """Publish an event for these stories (team and book). Returns when it began, by the monotonic clock."""
    began = monotonic()
    with public_context(), transaction.atomic():
        for team_id, book_id in stories:
            publish(team_id=UUID(team_id), kind="story", subject_id=UUID(book_id), event=event)
    connection.close()
    return began


def _open_class(children: int) -> dict[str, Any]:
    team = pending_team()
    team_schemas.provision(team_id=team.id)
    with public_context():
        members = Membership.objects.bulk_create(
            Membership(team=team, profile_id=uuid4(), role=Membership.Role.CHILD) for _ in range(children)
        )
        keys = [uuid4().hex for _ in members]
        Session.objects.bulk_create(map(_session, keys, members))
        WorkspaceSession.objects.bulk_create(
            WorkspaceSession(session_key=key, membership=member) for key, member in zip(keys, members, strict=True)
        )
    return {
        "host": team.host,
        "team": str(team.id),
        "book": _book(team, members[0]),
        "cookies": [f"{settings.SESSION_COOKIE_NAME}={key}" for key in keys],
        "members": [str(member.id) for member in members],
    }


def _session(key: str, member: Membership) -> Session:
    data = SessionStore().encode({"membership_id": str(member.id)})
    return Session(session_key=key, session_data=data, expire_date=timezone.now() + timedelta(days=1))


def _book(team: Team, member: Membership) -> str:
    with team_context(team):
        book = a_book(member)
    connection.close()
    return str(book.id)
