import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from ipaddress import ip_address
from typing import Any

import httpcore2
import pytest
from allauth.account.models import EmailAddress
from celery_typed.testing import RecordedJobs, recorded_jobs
from django.conf import settings
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.core.cache import caches
from django.core.management import call_command
from django.db import connection
from pytest_django import DjangoDbBlocker
from redis import Redis

from shared_apps.accounts.models import User
from shared_apps.queue.services import leases
from tenants.access.hosts import forget_hosts
from tenants.backend import enter_public, public_context, team_context
from tests import personas
from tests.personas import Persona
from tests.providers import INSTANT, InstantIllustrator, InstantStoryteller, Watch, WatchfulModerator, offer


@pytest.fixture(autouse=True, scope="session")
def only_loopback() -> Iterator[None]:
    """A connection to anywhere but this machine raises."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not ip_address(address[0]).is_loopback:
            raise AssertionError(f"a test tried to reach {address}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@pytest.fixture(autouse=True, scope="session")
def quick_passwords() -> Iterator[None]:
    """A million rounds take 0.2 s. A hash names its rounds, so that processes outside of this one read it as well."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PBKDF2PasswordHasher, "iterations", 1)
        yield


@pytest.fixture(autouse=True, scope="session")
def quick_certificates() -> Iterator[None]:
    """To read the file of 150 authorities takes each client 40 ms, and no test speaks to one that they vouch for."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(httpcore2, "default_ssl_context", cache(httpcore2.default_ssl_context))
        yield


@pytest.fixture(autouse=True)
def no_host_remembered() -> None:
    """Empty the cache of hosts: the rolled-back change of an earlier test sent no broadcast."""
    forget_hosts()


@pytest.fixture(scope="session")
def own_memory() -> Iterator[Redis]:
    with Redis.from_url(settings.REDIS_URL) as redis:
        yield redis


@pytest.fixture(autouse=True)
def nobody_asked_yet(own_memory: Redis) -> None:
    """Reset limits and the state of the storage between tests."""
    for key in own_memory.scan_iter(count=1000):
        if key.startswith(b"LIMITS") or b":allauth:rl:" in key or b":pace:" in key or b":condition:" in key:
            own_memory.delete(key)


@pytest.fixture(autouse=True)
def leases_of_its_own(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Leases are renewed on another connection, which would take for lost what a test has not committed."""
    renewer = leases._LeaseRenewer()  # noqa: SLF001  (a process has one; here, each test has)
    if "committed" not in request.fixturenames:
        monkeypatch.setattr(renewer, "_renew", lambda: None)
    monkeypatch.setattr(leases, "_renewer", renewer)
    yield
    renewer.stop()


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: DjangoDbBlocker) -> None:
    """Migrate once. The database is ours alone and goes with the test process, so no second one is made."""
    with django_db_blocker.unblock():
        enter_public()
        call_command("migrate_schemas", shared=True, interactive=False, verbosity=0)


@pytest.fixture(scope="session")
def static_files(django_db_setup: None) -> None:
    """Pages name their styles and scripts by hashed file names, which collectstatic writes down."""
    call_command("collectstatic", interactive=False, verbosity=0)


@pytest.fixture(scope="session")
def households(static_files: None, django_db_blocker: DjangoDbBlocker) -> dict[str, Persona]:
    """Three workspaces that every test finds. What a test adds to them is rolled back."""
    with django_db_blocker.unblock():
        return {
            "maple": personas.founder("maple", "family", "The Maple family"),
            "birch": personas.founder("birch", "family", "The Birch family"),
            "oak": personas.founder("oak", "class", "Class 2b"),
        }


@pytest.fixture
def guardian(db: None, households: dict[str, Persona]) -> Persona:
    return households["maple"]


@pytest.fixture
def neighbour(db: None, households: dict[str, Persona]) -> Persona:
    return households["birch"]


@pytest.fixture
def teacher(db: None, households: dict[str, Persona]) -> Persona:
    return households["oak"]


@pytest.fixture
def grandparent(guardian: Persona) -> Persona:
    return personas.adult(guardian.team, "grandparent")


@pytest.fixture
def owner(guardian: Persona) -> User:
    """The guardian, who can sign in: with an address that is confirmed."""
    with public_context():
        user = User.objects.get(email=guardian.email)  # the persona's own is that of all tests
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


@pytest.fixture
def behind_the_answer(settings: Any) -> Iterator[RecordedJobs]:
    """Send e-mails by a worker, as with a real mail server."""
    settings.MAIL_AT_ONCE = False
    with recorded_jobs() as jobs:
        yield jobs


@pytest.fixture
def child(guardian: Persona) -> Persona:
    return personas.child(guardian.team)


@pytest.fixture
def in_maple(guardian: Persona) -> Iterator[Persona]:
    """The test itself works inside the guardian's team."""
    with team_context(guardian.team):
        yield guardian


@pytest.fixture
def committed(households: dict[str, Persona], django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """A database without a transaction around the test, for threads and processes. They clear up themselves."""
    with django_db_blocker.unblock():
        enter_public()
        yield
        connection.close()


@pytest.fixture
def new_team(committed: None) -> Iterator[Callable[..., Persona]]:
    """``new_team()`` makes a workspace of the test's own, dropped with everything in it when the test ends."""
    with ExitStack() as leaving:

        def make(slug: str = "") -> Persona:
            return leaving.enter_context(personas.passing_team(slug))

        yield make


@pytest.fixture
def instant_ai(monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    """Configure a storyteller and an illustrator that answer at once."""
    offer(monkeypatch, INSTANT, text=InstantStoryteller, image=InstantIllustrator)
    settings.AI_TEXT_PROVIDERS = settings.AI_IMAGE_PROVIDERS = (INSTANT,)


@pytest.fixture
def watchful(instant_ai: None, monkeypatch: pytest.MonkeyPatch, settings: Any) -> Iterator[None]:
    """Configure also a moderator that answers as ``Watch`` says, and can be away."""
    offer(monkeypatch, "watchful", moderation=WatchfulModerator)
    settings.AI_MODERATION_PROVIDERS = ("watchful",)
    Watch.away, Watch.blind, Watch.found, Watch.found_in_pictures = False, False, {}, []
    caches["default"].clear()  # breakers start closed
    yield
    Watch.away, Watch.blind, Watch.found, Watch.found_in_pictures = False, False, {}, []
    caches["default"].clear()
