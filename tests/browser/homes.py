"""Workspaces and people of the site that is browsed: committed to the database, and deleted afterwards.

Everything here speaks to the database, so it runs before a browser is started or after it is closed: while one is
open, Playwright's event loop runs in this thread and Django refuses.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore

from shared_apps.accounts.models import User
from tenant_apps.moderation.models import Verdict
from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tenants.models import Membership, Team
from tenants.services import entry, team_schemas, teams
from tests import factories
from tests.personas import remove_team

PASSWORD = "a-good-long-password"


@dataclass(frozen=True)
class Home:
    """A workspace and its content."""

    slug: str
    member: Membership
    session_key: str
    owner: str
    """The address that signs in."""
    books: dict[str, Book] = field(default_factory=dict)


@dataclass(frozen=True)
class Guest:
    """Someone who is signed in on the apex."""

    address: str
    session_key: str
    slug: str = ""


@dataclass(frozen=True)
class Street:
    """A settled person with three workspaces that stay as they are, a newcomer with none, and a lively home.

    Tests that change something do it in the lively one.
    """

    settled: Guest
    newcomer: Guest
    keyed: Guest
    """Adds a passkey, so the password alone is not enough afterwards."""
    empty: Home
    modest: Home
    full: Home
    lively: Home
    leaving: Home
    parting: Home
    moving: Home
    lesson: Home
    """A class without pupils yet."""


@contextmanager
def street() -> Iterator[Street]:
    with public_context():
        before = set(Team.objects.values_list("id", flat=True)), set(User.objects.values_list("pk", flat=True))
        names = ("Robin", "Kim", "Ash", "Sam", "Jo", "Lou", "Max", "Ann")
        settled, newcomer, keyed, lively, leaving, parting, moving, teaching = (_resident(name) for name in names)
    try:
        yield Street(
            settled=_guest(settled),
            newcomer=_guest(newcomer),
            keyed=_guest(keyed),
            empty=_empty(settled),
            modest=_modest(settled),
            full=_full(settled),
            lively=_home("family", "The Rowans", lively),
            leaving=_home("family", "The Willows", leaving),
            parting=_home("family", "The Aspens", parting),
            moving=_moving(moving),
            lesson=_home("class", "Class 4 Elm", teaching),
        )
    finally:
        _clear(*before)


def one(name: str) -> Home:
    """A family with a workspace and nothing in it; the caller cleans up."""
    with public_context():
        owner = _resident("Robin")
    return _home("family", name, owner)


def _empty(owner: User) -> Home:
    return _home("family", "The Birches", owner)


def _modest(owner: User) -> Home:
    home = _home("family", "The Maple family", owner)
    with team_context(home.member.team):
        home.books["ready"] = factories.a_book(home.member, words="A lantern for Ember")
        factories.a_character(home.member, name="Ember")
    return home


def _full(owner: User) -> Home:
    """More books than a page of the shelf holds, among them one in the making and one that stopped."""
    home = _home("class", "Class 3 Oak", owner)
    with team_context(home.member.team):
        for number in range(24):
            home.books[f"old {number}"] = factories.a_book(home.member, words=f"The long way home {number}")
        home.books["stopped"] = factories.a_book(home.member, words="The stopped clock", status=Book.Status.STOPPED)
        home.books["making"] = factories.a_book(home.member, words="The kite is growing", status=Book.Status.MAKING)
        home.books["held"] = _held(home)
        home.books["ready"] = factories.a_book(home.member, words="The newest of them all", pages=12)
        for name in ("Ember", "Pip", "Ottoline-Marguerite the Third"):
            factories.a_character(home.member, name=name)
    return home


def _moving(owner: User) -> Home:
    """A book to read, and one in the making that never ends, so that pages listen."""
    home = _home("family", "The Poplars", owner)
    with team_context(home.member.team):
        home.books["ready"] = factories.a_book(home.member, words="The snail post", pages=6)
        home.books["making"] = factories.a_book(home.member, words="The slow boat", status=Book.Status.MAKING)
    return home


def _held(home: Home) -> Book:
    """A book of which some waits for a grown-up."""
    book = factories.a_book(home.member, words="The cellar door", pages=5)
    factories.hold_page(book, 2)
    factories.hold_picture(book, 3)
    factories.hold_page(book, 4, status=Verdict.Status.UNCHECKED)
    factories.hold_cover(book, score=0.6)
    return book


def _home(kind: str, name: str, owner: User) -> Home:
    with public_context():
        team = teams.create(slug=f"{kind}-{uuid4().hex[:8]}", kind=kind, name=name, owner=owner)
        team_schemas.provision(team_id=team.id)
        member = Membership.objects.select_related("team").get(team=team, user=owner)
        session = SessionStore()
        entry.open_session(session=session, membership=member)
        return Home(team.slug, member, session.session_key or "", owner.email)


def _guest(user: User) -> Guest:
    with public_context():
        session = SessionStore()
        session[SESSION_KEY] = str(user.pk)
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = user.get_session_auth_hash()
        session.save()
        return Guest(user.email, session.session_key or "")


def _resident(name: str) -> User:
    """Someone whose address is proven, so that e-mail and password are enough to sign in."""
    user = User.objects.create_user(f"{name.lower()}-{uuid4().hex[:8]}@example.org", PASSWORD, name=name)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def _clear(kept_teams: set[UUID], users: set[UUID]) -> None:
    """Delete what the browsing created, also workspaces made in the browser."""
    with public_context():
        left = list(Team.objects.exclude(id__in=kept_teams))
    for team in left:
        remove_team(team)
    with public_context():
        User.objects.exclude(pk__in=users).delete()


SESSION_COOKIE = settings.SESSION_COOKIE_NAME
