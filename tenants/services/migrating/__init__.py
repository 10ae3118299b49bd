"""Bringing every team's schema to the migrations that this code brings: only those that are behind, several at once."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

from shared_apps.core.errors import NotFound
from tenants.backend import public_context
from tenants.backend.ddl import ddl_connection
from tenants.models import Team
from tenants.services.migrating.census import Disk, migratable_teams, take_census
from tenants.services.migrating.crew import Crew, Patience
from tenants.services.migrating.ledger import Failure, mend, open_failures
from tenants.services.migrating.plans import Plan, plan_for
from tenants.services.migrating.scripts import Step
from tenants.services.migrating.waves import Migrated, Progress, Report, Waves

__all__ = [
    "MIGRATION_JOBS",
    "Failure",
    "Migrated",
    "Patience",
    "Plan",
    "Progress",
    "Report",
    "Step",
    "UnknownTeam",
    "hold_deploy",
    "migrate_teams",
    "plan_teams",
]

MIGRATION_JOBS = 4
"""With the one that holds the deploy's lock and the caller's own: six of the twenty connections that all may have."""
DEPLOY_LOCK = int.from_bytes(b"migrate")
LOOK_EVERY = 0.5


class UnknownTeam(NotFound):
    message = "There is no team of that name whose schema could be migrated."


def migrate_teams(
    *,
    slug: str = "",
    canaries_only: bool = False,
    jobs: int = MIGRATION_JOBS,
    patience: Patience = Patience(),  # noqa: B008  (frozen)
    report: Report = lambda _: None,
    waiting: Callable[[], None] = lambda: None,
    stop: Event | None = None,
) -> Migrated:
    """Migrate every team that is behind, canaries first; the rest only when all canaries are well.

    Whoever comes while another deploy is at work waits for it, and ``waiting`` is told so. However it is interrupted,
    the next call goes on from there. A failure is entered in the ledger and holds nobody else up.

    Raises:
        UnknownTeam: nobody has the slug.
        OperationalError: the database went away and did not come back.
    """
    crew = Crew(jobs, patience, stop or Event())
    with hold_deploy(waiting=waiting, stop=crew.stop), public_context():
        disk = Disk.read()
        stands = take_census(teams_to_migrate(slug=slug), disk)
        behind = [stand for stand in stands if stand.is_behind]
        waves = Waves(
            crew, disk, report, Migrated(total=len(stands), ahead=[stand.team for stand in stands if stand.ahead])
        )
        mend(open_failures() & {stand.team.id for stand in stands if not stand.is_behind})
        while behind:
            waves.send(behind, canaries_only=canaries_only)
            if crew.stop.is_set() or waves.outcome.canaries_failed or slug or canaries_only:
                break
            behind = waves.newcomers()
        return waves.outcome


def plan_teams(*, slug: str = "") -> Plan:
    """What ``migrate_teams`` would do now, and the SQL of it. Nothing is changed and no lock is waited for.

    Raises:
        UnknownTeam: nobody has the slug.
    """
    with public_context():
        return plan_for(take_census(teams_to_migrate(slug=slug), Disk.read()))


def teams_to_migrate(*, slug: str = "") -> list[Team]:
    """All of them, or the one. Raises UnknownTeam."""
    teams = [team for team in migratable_teams() if slug in ("", team.slug)]
    if slug and not teams:
        raise UnknownTeam
    return teams


@contextmanager
def hold_deploy(*, waiting: Callable[[], None] = lambda: None, stop: Event | None = None) -> Iterator[None]:
    """One deploy at a time. The lock goes with its connection, however we end."""
    stop = stop or Event()
    with ddl_connection() as own:
        told = False
        while not stop.is_set():
            row = own.execute("SELECT pg_try_advisory_lock(%s)", (DEPLOY_LOCK,)).fetchone()
            if row and row[0]:
                break
            if not told:
                waiting()
                told = True
            time.sleep(LOOK_EVERY)
        yield
