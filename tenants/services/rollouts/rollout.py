"""Migrate canaries first, and the other teams only when no canary failed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event
from uuid import UUID

from django.db import connection

from tenants.backend import public_context
from tenants.models import Team
from tenants.services.rollouts.deploy_lock import hold_deploy_lock
from tenants.services.rollouts.ledger import TeamFailure, open_failures, record_failure, resolve_failures
from tenants.services.rollouts.migration_status import (
    Disk,
    TeamStatus,
    migratable_teams,
    read_statuses,
    teams_to_migrate,
)
from tenants.services.rollouts.workers import MigrationPolicy, Workers

MIGRATION_JOBS = 4
"""With the deploy lock's connection and the caller's own: six of the twenty that an installation may use."""


@dataclass(frozen=True)
class RolloutProgress:
    done: int
    total: int
    failed: int
    trying: str
    """Which teams: "canaries", then "teams"."""


@dataclass
class RolloutResult:
    """The outcome. ``left`` were not tried, because a canary failed or the run was stopped."""

    total: int = 0
    ahead: list[Team] = field(default_factory=list)
    migrated: list[Team] = field(default_factory=list)
    failures: list[TeamFailure] = field(default_factory=list)
    left: list[Team] = field(default_factory=list)
    canaries_failed: bool = False

    @property
    def is_complete(self) -> bool:
        return not self.failures and not self.left


Report = Callable[[RolloutProgress], None]


@dataclass
class Rollout:
    workers: Workers
    disk: Disk
    report: Report
    outcome: RolloutResult = field(default_factory=RolloutResult)
    _tried: set[UUID] = field(default_factory=set)

    def run(self, behind: Sequence[TeamStatus], *, canaries_only: bool = False) -> None:
        canaries, rest = split_canaries(behind)
        self._migrate(canaries, "canaries")
        if self.outcome.failures:
            self.outcome.canaries_failed = True
        elif not canaries_only:
            self._migrate(rest, "teams")
        self.outcome.left = [status.team for status in behind if status.team.id not in self._tried]

    def newcomers(self) -> list[TeamStatus]:
        """Teams that are behind and were not tried: processes of the older code created them during this run."""
        connection.close_if_unusable_or_obsolete()  # the server may have been restarted meanwhile
        statuses = read_statuses(teams=migratable_teams(), disk=self.disk)
        return [status for status in statuses if status.is_behind and status.team.id not in self._tried]

    def _migrate(self, statuses: Sequence[TeamStatus], trying: str) -> None:
        failed_before, failed = open_failures(), 0
        if statuses:
            self.report(RolloutProgress(0, len(statuses), 0, trying))
        for count, done in enumerate(self.workers.migrate(statuses), start=1):
            self._tried.add(done.team.id)
            if done.failure is None:
                self.outcome.migrated.append(done.team)
                resolve_failures(failed_before & {done.team.id})
            elif record_failure(done.failure):
                self.outcome.failures.append(done.failure)
                failed += 1
            self.report(RolloutProgress(count, len(statuses), failed, trying))


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


def split_canaries(behind: Sequence[TeamStatus]) -> tuple[list[TeamStatus], list[TeamStatus]]:
    """The canaries and the others. Without a chosen canary it is the oldest team without an open failure."""
    canaries = [status for status in behind if status.team.is_canary]
    if not canaries and not Team.objects.filter(is_canary=True, status=Team.Status.ACTIVE).exists():
        failing = open_failures() | {status.team.id for status in behind if status.applied is None}
        canaries = sorted(behind, key=lambda status: (status.team.id in failing, status.team.created_at))[:1]
    return canaries, [status for status in behind if status not in canaries]
