"""The people of the tests, each with a browser of their own.

Guardian, grandparent and child share the workspace *maple*; the neighbour has *birch*; the teacher has the class *oak*.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import uuid4

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from django.test import Client
from django.utils import timezone

from shared_apps.accounts.models import User
from shared_apps.billing.services import billing_accounts
from tenant_apps.people.services import children
from tenants.access.hosts import forget_team
from tenants.backend import public_context, team_context
from tenants.models import Membership, Team
from tenants.services import entry, team_schemas, teams

if TYPE_CHECKING:
    from django.test.client import _MonkeyPatchedWSGIResponse

Answer: TypeAlias = "_MonkeyPatchedWSGIResponse"
"""What a test's browser gets: a response that has ``json()`` and ``context`` as well."""


PASSWORD = "a-good-long-password"


@dataclass
class Persona:
    """Someone in a team. ``client`` is a browser that is signed in to the team's workspace."""

    membership: Membership
    user: User | None

    @property
    def team(self) -> Team:
        return self.membership.team

    @property
    def email(self) -> str:
        assert self.user, "children have no user"
        return self.user.email

    def browser(self, *, host: str | None = None, **options: Any) -> Client:
        """A browser with this person's workspace session, on their workspace's host unless another is given."""
        client = Client(headers={"host": host or self.team.host}, **options)
        with public_context():
            session = SessionStore()
            entry.open_session(session=session, membership=self.membership)
        client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key or ""
        return client

    def on_apex(self, **options: Any) -> Client:
        """A browser where this person signed in on the apex."""
        client = Client(headers={"host": settings.BASE_DOMAIN}, **options)
        assert self.user, "a child has no user"
        with public_context():
            client.force_login(self.user)
        return client


def stranger(team: Team) -> Client:
    """A browser that nobody signed in, on the team's host."""
    return Client(headers={"host": team.host})


def a_browser(address: str = "127.0.0.1") -> Client:
    """A browser that nobody signed in, on the apex, at this address."""
    return Client(headers={"host": settings.BASE_DOMAIN}, REMOTE_ADDR=address)


def adult(team: Team, name: str, role: str = Membership.Role.ADULT) -> Persona:
    with public_context():
        email = f"{name}-{uuid4().hex[:8]}@example.org"
        user = User.objects.create_user(email, PASSWORD, name=name.title())
        return Persona(Membership.objects.create(team=team, user=user, role=role), user)


def child(team: Team) -> Persona:
    with public_context():
        founder = Membership.objects.filter(team=team, role=Membership.Role.PARENT_ADMIN).earliest("created_at")
    with team_context(team):
        profile = children.add(by=founder, nickname="Juno", avatar="fox", level="early", now=timezone.now())
        return Persona(Membership.objects.select_related("team").get(profile_id=profile.id), None)


def founder(slug: str, kind: str, name: str) -> Persona:
    """A parent-admin with a new, open team."""
    with public_context():
        user = User.objects.create_user(f"{slug}@example.org", PASSWORD, name=name)
        team = teams.create(slug=slug, kind=kind, name=name, owner=user)
        team_schemas.provision(team_id=team.id)
        return Persona(Membership.objects.select_related("team").get(team=team, user=user), user)


@contextmanager
def passing_team(slug: str = "", kind: str = "family") -> Iterator[Persona]:
    """A founder whose team is gone afterwards, with schema, files and account. For tests whose work is committed."""
    persona = founder(slug or f"t{uuid4().hex[:12]}", kind, f"The passing {kind}")
    try:
        yield persona
    finally:
        remove_team(persona.team)
        with public_context():
            User.objects.filter(email=persona.email).delete()


def remove_team(team: Team) -> None:
    with public_context(), connection.cursor() as cursor:
        cursor.execute(f'DROP SCHEMA IF EXISTS "{team.schema_name}" CASCADE')
        billing_accounts.erase(team=team)
        Team.objects.filter(id=team.id).delete()
        forget_team(team)
    for files in (Path(settings.DATA_DIR) / "media").glob(f"*/{team.id}"):
        shutil.rmtree(files)
