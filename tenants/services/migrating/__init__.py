"""Bringing every team's schema to the migrations that this code brings: only those that are behind, several at once."""

from collections.abc import Callable
from threading import Event

from tenants.backend import public_context
from tenants.services.migrating.census import Disk, UnknownTeam, is_behind, take_census, teams_to_migrate
from tenants.services.migrating.crew import Crew, Patience
from tenants.services.migrating.deploys import hold_deploy
from tenants.services.migrating.ledger import Failure, mend, open_failures
from tenants.services.migrating.plans import Plan, plan_for
from tenants.services.migrating.public import migrate_public
from tenants.services.migrating.scripts import Step
from tenants.services.migrating.steps import sqlstate
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
    "is_behind",
    "migrate_public",
    "migrate_teams",
    "plan_teams",
    "sqlstate",
]

MIGRATION_JOBS = 4
"""With the one that holds the deploy's lock and the caller's own: six of the twenty connections that all may have."""


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
        stands = take_census(teams=teams_to_migrate(slug=slug), disk=disk)
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
        return plan_for(take_census(teams=teams_to_migrate(slug=slug), disk=Disk.read()))
