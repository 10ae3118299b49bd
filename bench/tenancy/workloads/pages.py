"""A member's browser, and the pages that it asks for: through Django's whole handler, without a socket."""

from collections.abc import Callable
from http.cookies import SimpleCookie
from time import perf_counter
from typing import Any
from uuid import uuid4
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test.utils import CaptureQueriesContext

from bench.tenancy.single_tenant.stub_auth import MEMBERSHIP
from bench.tenancy.workloads.teams import pending_team
from shared_apps.accounts.models import User
from tenants.backend import public_context, team_context
from tenants.models import Membership
from tenants.services import entry, team_schemas
from tests.factories import a_book

application = get_wsgi_application()


def enter_team(books: int) -> dict[str, str]:
    """A parent-admin's browser in a new team of the database, with so many books on its shelf."""
    team = pending_team()
    team_schemas.provision(team_id=team.id)
    with public_context():
        member = Membership.objects.create(team=team, user=new_user(), role=Membership.Role.PARENT_ADMIN)
        session = SessionStore()
        entry.open_session(session=session, membership=member)
    with team_context(team):
        return _browser(team.host, session, member, books)


def migrate_single() -> None:
    """Every table once, in public. In a process that ends then: a command leaves a language switched on behind it."""
    call_command("migrate", interactive=False, verbosity=0)


def enter_single(books: int) -> dict[str, str]:
    """The same in the database of the one tenant."""
    MEMBERSHIP.team.save()  # stored pictures need their team's row
    user, session = new_user(), SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return _browser(settings.BASE_DOMAIN, session, MEMBERSHIP, books)


def page_seconds(host: str, cookie: str, path: str, times: int) -> list[float]:
    found = []
    for _ in range(times):
        began = perf_counter()
        _get(host, cookie, path)
        found.append(perf_counter() - began)
    return found


def page_queries(host: str, cookie: str, path: str) -> int:
    """How many statements the page sends, those that enter a schema included."""
    with CaptureQueriesContext(connection) as captured:
        _get(host, cookie, path)
    return len(captured)


def new_user() -> User:
    return User.objects.create_user(f"{uuid4().hex}@example.org", "a-good-long-password", name="Robin")


def _get(host: str, cookie: str, path: str) -> None:
    environ: dict[str, Any] = {"PATH_INFO": path, "HTTP_HOST": host, "HTTP_COOKIE": cookie}
    setup_testing_defaults(environ)
    response = application(environ, _start_response)
    b"".join(response)
    response.close()
    assert response.status_code == 200, f"{path}: {response.status_code}"


def _start_response(*args: Any) -> Callable[[bytes], object]:
    """The status is read from the response instead."""
    return bytes


def _browser(host: str, session: SessionStore, member: Membership, books: int) -> dict[str, str]:
    made = [a_book(member, words=f"A quiet story {number}") for number in range(books)]
    cookie = SimpleCookie({settings.SESSION_COOKIE_NAME: session.session_key or ""})
    connection.close()
    return {"host": host, "cookie": cookie.output(header="").strip(), "book": str(made[0].id)}
