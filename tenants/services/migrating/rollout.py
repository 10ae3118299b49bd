"""Migrate canaries first, and the other teams only when no canary failed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from django.db import connection

from tenants.models import Team
from tenants.services.migrating.ledger import TeamFailure, open_failures, record_failure, resolve_failures
from tenants.services.migrating.migration_status import Disk, TeamStatus, migratable_teams, read_statuses
from tenants.services.migrating.workers import Workers


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


def split_canaries(behind: Sequence[TeamStatus]) -> tuple[list[TeamStatus], list[TeamStatus]]:
    """The canaries and the others. Without a chosen canary it is the oldest team without an open failure."""
    canaries = [status for status in behind if status.team.is_canary]
    if not canaries and not Team.objects.filter(is_canary=True, status=Team.Status.ACTIVE).exists():
        failing = open_failures() | {status.team.id for status in behind if status.applied is None}
        canaries = sorted(behind, key=lambda status: (status.team.id in failing, status.team.created_at))[:1]
    return canaries, [status for status in behind if status not in canaries]
