"""Simultaneous sign-ups and killed workers leave one whole team or none."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Barrier, BoundedSemaphore
from uuid import uuid4

import pytest
from django.db import connection
from django.utils import timezone

from shared_apps.accounts.models import User
from tenants.backend import public_context
from tenants.models import Domain, Membership, Team
from tenants.services import blueprints, slugs, team_schemas, teams
from tests.faults.size import full
from tests.personas import Persona, remove_team
from tests.tenants.catalog import everything_about

ROOT = Path(__file__).resolve().parents[2]
MAKER = (
    "import django; django.setup()\n"
    "import sys; from uuid import UUID; from tenants.backend import enter_public\n"
    "from tenants.services import team_schemas\n"
    "for team in sys.argv[1:]: enter_public(); team_schemas.provision(team_id=UUID(team))\n"
)
AT_ONCE = 40
"""Connections of one race. The server takes 60, and a pool holds the others back, as it does in the web."""

pytestmark = pytest.mark.usefixtures("committed")


@pytest.fixture
def slug() -> Iterator[str]:
    slug = f"race-{uuid4().hex[:8]}"
    yield slug
    with public_context():
        for team in Team.objects.filter(slug__startswith=slug):
            remove_team(team)
        User.objects.filter(email__startswith=slug).delete()


def schemas() -> set[str]:
    """Those of teams, and scratch."""
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%%' AND nspname <> 'public'")
        return {row[0] for row in cursor.fetchall()} - {"information_schema"}


def test_of_a_hundred_who_sign_up_for_one_address_at_once_one_gets_a_team(slug: str) -> None:
    racers = full(10)
    with public_context():
        owners = [User.objects.create(email=f"{slug}-{number}@example.org") for number in range(racers)]
    before, start, door = schemas(), Barrier(racers), BoundedSemaphore(AT_ONCE)

    def sign_up(owner: User) -> Team | None:
        start.wait()
        with door:
            try:
                with public_context():
                    team = teams.create(slug=slug, kind="family", name="Us", owner=owner)
                team_schemas.provision(team_id=team.id)
            except slugs.SlugTaken:
                return None
            finally:
                connection.close()
        return team

    with ThreadPoolExecutor(racers) as threads:
        made = [team for team in threads.map(sign_up, owners) if team]

    assert len(made) == 1, "and the others were told that it is taken"
    with public_context():
        team = Team.objects.get(slug=slug)
        assert team.id == made[0].id and team.is_open
        assert schemas() - before == {team.schema_name}
        assert Domain.objects.get(tenant=team).domain == team.host
        assert Membership.objects.filter(user__in=owners).count() == 1


def test_a_worker_killed_at_any_moment_leaves_a_whole_schema_or_none(slug: str, households: dict[str, Persona]) -> None:
    """The worker creates teams and is killed at random moments, until all teams exist."""
    blueprints.ensure()
    team_ids, chance, kills = _pending(slug, households["oak"], full(3)), random.Random(4), 0
    whole = everything_about(households["oak"].team.schema_name)["columns"]

    while todo := _unmade(team_ids):
        maker = subprocess.Popen(
            [sys.executable, "-c", MAKER, *todo], cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}
        )
        while maker.poll() is None and len(_unmade(team_ids)) == len(todo):
            time.sleep(0.001)
        time.sleep(chance.random() * 0.03)
        maker.send_signal(signal.SIGKILL)
        kills += maker.wait() == -signal.SIGKILL
        there = schemas()
        with public_context():
            for team in Team.objects.filter(id__in=team_ids):
                assert (team.schema_name in there) == team.is_open
                assert not team.is_open or everything_about(team.schema_name)["columns"] == whole

    assert kills > 1, "it was never killed while it worked"


def _pending(slug: str, owner: Persona, count: int) -> list[str]:
    assert owner.user
    with public_context():
        made = [Team.objects.create(slug=f"{slug}-{number}", kind="class", name="Us") for number in range(count)]
        return [str(team.id) for team in made]


def _unmade(team_ids: list[str]) -> list[str]:
    with public_context():
        return [str(found) for found in Team.objects.unfinished().filter(id__in=team_ids).values_list("id", flat=True)]


def test_workers_that_create_the_same_teams_at_once_do_not_disturb_each_other(
    slug: str, households: dict[str, Persona], caplog: pytest.LogCaptureFixture
) -> None:
    team_ids = _pending(slug, households["oak"], full(4))

    def take_up(_: int) -> None:
        try:
            with public_context():
                team_schemas.finish(now=timezone.now() + timedelta(minutes=1))
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(take_up, range(4)))

    assert _unmade(team_ids) == []
    assert "could not be made" not in caplog.text
