"""Migrate the schemas of all teams that lack migrations of this code, several at once."""

from collections.abc import Callable
from threading import Event

from tenants.backend import public_context
from tenants.services.migrating.deploy_lock import hold_deploy_lock
from tenants.services.migrating.ledger import TeamFailure, open_failures, resolve_failures
from tenants.services.migrating.migration_status import Disk, UnknownTeam, is_behind, read_statuses, teams_to_migrate
from tenants.services.migrating.plans import RolloutPlan, plan_for
from tenants.services.migrating.public import migrate_public
from tenants.services.migrating.rollout import Report, Rollout, RolloutProgress, RolloutResult
from tenants.services.migrating.scripts import MigrationStep
from tenants.services.migrating.steps import sqlstate
from tenants.services.migrating.workers import MigrationPolicy, Workers

__all__ = [
    "MIGRATION_JOBS",
    "MigrationPolicy",
    "MigrationStep",
    "Report",
    "RolloutPlan",
    "RolloutProgress",
    "RolloutResult",
    "TeamFailure",
    "UnknownTeam",
    "hold_deploy_lock",
    "is_behind",
    "migrate_public",
    "migrate_teams",
    "plan_teams",
    "sqlstate",
]

MIGRATION_JOBS = 4
"""With the deploy lock's connection and the caller's own: six of the twenty that an installation may use."""


def migrate_teams(
    *,
    slug: str = "",
    canaries_only: bool = False,
    jobs: int = MIGRATION_JOBS,
    policy: MigrationPolicy = MigrationPolicy(),  # noqa: B008  (frozen)
    report: Report = lambda _: None,
    waiting: Callable[[], None] = lambda: None,
    stop: Event | None = None,
) -> RolloutResult:
    """Migrate every team that is behind: canaries first, and the others only when no canary failed.

    While another deploy runs, this call waits for it and calls ``waiting``. After an interruption the next call
    continues. A failed team is recorded in the ledger and delays no other.

    Raises:
        UnknownTeam: no team has the slug.
        OperationalError: the database went away and did not come back.
    """
    workers = Workers(jobs, policy, stop or Event())
    with hold_deploy_lock(waiting=waiting, stop=workers.stop), public_context():
        disk = Disk.read()
        statuses = read_statuses(teams=teams_to_migrate(slug=slug), disk=disk)
        behind = [status for status in statuses if status.is_behind]
        outcome = RolloutResult(total=len(statuses), ahead=[status.team for status in statuses if status.ahead])
        rollout = Rollout(workers, disk, report, outcome)
        resolve_failures(open_failures() & {status.team.id for status in statuses if not status.is_behind})
        while behind:
            rollout.run(behind, canaries_only=canaries_only)
            if workers.stop.is_set() or rollout.outcome.canaries_failed or slug or canaries_only:
                break
            behind = rollout.newcomers()  # teams that processes of the older code created meanwhile
        return rollout.outcome


def plan_teams(*, slug: str = "") -> RolloutPlan:
    """What ``migrate_teams`` would do now, with its SQL. Changes nothing and waits for no lock.

    Raises:
        UnknownTeam: no team has the slug.
    """
    with public_context():
        return plan_for(read_statuses(teams=teams_to_migrate(slug=slug), disk=Disk.read()))
