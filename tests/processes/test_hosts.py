"""Which team answers on a host, in several web processes at once, with Redis and without."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import timezone

from shared_apps.core.broadcast import Broadcast
from shared_apps.ops.local_http import ask
from tenants.access import hosts
from tenants.backend import public_context
from tenants.models import Team
from tenants.services import teams
from tests.personas import Persona
from tests.processes.programs import wait_until, web
from tests.processes.redis import OwnRedis, own_redis

pytestmark = pytest.mark.usefixtures("committed")
AT_ONCE = hosts.LIFETIME / 3
"""Seconds: well before a cached entry expires."""
PATIENCE = 3
"""Seconds that a visitor waits for a page: a page that waits for a Redis that is away fails here."""


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


class Visitor:
    """A member with a browser, before several processes that answer for the same hosts."""

    def __init__(self, member: Persona, ports: list[int]) -> None:
        self.ports = ports
        self.host = member.team.host
        cookie = member.browser().cookies[settings.SESSION_COOKIE_NAME].value
        self.headers = {"Cookie": f"{settings.SESSION_COOKIE_NAME}={cookie}"}

    def sees(self, status: int, words: str = "", host: str = "") -> bool:
        """Whether every process answers so."""
        answers = [ask(port, host or self.host, "/", headers=self.headers, timeout=PATIENCE) for port in self.ports]
        return all(answer.status == status and words in answer.body.decode() for answer in answers)


@pytest.fixture
def visitor(family: Persona, tmp_path: Path) -> Iterator[Visitor]:
    with ExitStack() as running:
        logs = [tmp_path / f"web{number}.log" for number in range(2)]
        yield Visitor(family, [running.enter_context(web(log, family.team.host)) for log in logs])


def suspend(team: Team) -> None:
    with public_context():
        teams.suspend(team=team, now=timezone.now())


def resume(team: Team) -> None:
    with public_context():
        teams.resume(team=team)


def test_every_process_learns_of_a_change_at_once(
    family: Persona, visitor: Visitor, new_team: Callable[..., Persona]
) -> None:
    assert visitor.sees(200, family.team.name)

    suspend(family.team)
    assert wait_until(lambda: visitor.sees(404), seconds=AT_ONCE)
    resume(family.team)
    assert wait_until(lambda: visitor.sees(200), seconds=AT_ONCE)
    with public_context():
        teams.rename(team=family.team, name="The Renamed family")
    assert wait_until(lambda: visitor.sees(200, "The Renamed family"), seconds=AT_ONCE)

    slug = f"n{family.team.slug}"
    assert visitor.sees(404, host=f"{slug}.{settings.BASE_DOMAIN}")
    new_team(slug)
    assert wait_until(lambda: visitor.sees(302, host=f"{slug}.{settings.BASE_DOMAIN}"), seconds=AT_ONCE)


@pytest.fixture
def redis() -> Iterator[OwnRedis]:
    """One that can be taken away. This test's own process tells its news there as well."""
    with own_redis() as running, pytest.MonkeyPatch.context() as patch:
        patch.setattr(hosts, "_broadcast", Broadcast(url=running.url, channel=hosts.CHANNEL))
        yield running


def test_pages_are_served_while_redis_is_away_and_broadcasts_arrive_afterwards(
    family: Persona, redis: OwnRedis, tmp_path: Path
) -> None:
    with web(tmp_path / "web.log", family.team.host, REDIS_URL=redis.url) as port:
        visitor = Visitor(family, [port])
        assert visitor.sees(200)

        redis.kill()
        assert all(visitor.sees(200) for _ in range(30))
        suspend(family.team)
        redis.start()
        assert wait_until(lambda: visitor.sees(404), seconds=AT_ONCE), "what was said meanwhile was missed for good"

        resume(family.team)
        assert wait_until(lambda: visitor.sees(200), seconds=AT_ONCE)
        with redis.hanging():
            assert all(visitor.sees(200) for _ in range(30))
        redis.kill()
        redis.start()
        with redis.hanging():
            assert all(visitor.sees(200) for _ in range(30))
        suspend(family.team)
        assert wait_until(lambda: visitor.sees(404), seconds=AT_ONCE)
