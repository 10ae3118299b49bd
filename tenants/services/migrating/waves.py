"""Canaries first: the rest follows only when all of them are well."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from django.db import connection

from tenants.models import Team
from tenants.services.migrating.census import Disk, Stand, migratable_teams, take_census
from tenants.services.migrating.crew import Crew
from tenants.services.migrating.ledger import Failure, enter_failure, mend, open_failures


@dataclass(frozen=True)
class Progress:
    done: int
    total: int
    failed: int
    trying: str
    """Whom: "canaries" before the rest, then "teams"."""


@dataclass
class Migrated:
    """What became of the teams. ``left`` were not tried: canaries failed, or someone ended the run."""

    total: int = 0
    ahead: list[Team] = field(default_factory=list)
    migrated: list[Team] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    left: list[Team] = field(default_factory=list)
    canaries_failed: bool = False

    @property
    def is_complete(self) -> bool:
        return not self.failures and not self.left


Report = Callable[[Progress], None]


@dataclass
class Waves:
    crew: Crew
    disk: Disk
    report: Report
    outcome: Migrated = field(default_factory=Migrated)
    _tried: set[UUID] = field(default_factory=set)

    def send(self, behind: Sequence[Stand], *, canaries_only: bool = False) -> None:
        canaries, rest = in_waves(behind)
        self._wave(canaries, "canaries")
        if self.outcome.failures:
            self.outcome.canaries_failed = True
        elif not canaries_only:
            self._wave(rest, "teams")
        self.outcome.left = [stand.team for stand in behind if stand.team.id not in self._tried]

    def newcomers(self) -> list[Stand]:
        """Who is behind and was not tried yet: made by the old code while we were at work."""
        connection.close_if_unusable_or_obsolete()  # the server may have been restarted meanwhile
        stands = take_census(teams=migratable_teams(), disk=self.disk)
        return [stand for stand in stands if stand.is_behind and stand.team.id not in self._tried]

    def _wave(self, stands: Sequence[Stand], trying: str) -> None:
        failed_before, failed = open_failures(), 0
        if stands:
            self.report(Progress(0, len(stands), 0, trying))
        for done, told in enumerate(self.crew.migrate(stands), start=1):
            self._tried.add(told.team.id)
            if told.failure is None:
                self.outcome.migrated.append(told.team)
                mend(failed_before & {told.team.id})
            elif enter_failure(told.failure):
                self.outcome.failures.append(told.failure)
                failed += 1
            self.report(Progress(done, len(stands), failed, trying))


def in_waves(behind: Sequence[Stand]) -> tuple[list[Stand], list[Stand]]:
    """Who goes first, and the rest. Where nobody is a canary it is the oldest team that was well until now."""
    canaries = [stand for stand in behind if stand.team.is_canary]
    if not canaries and not Team.objects.filter(is_canary=True, status=Team.Status.ACTIVE).exists():
        ill = open_failures() | {stand.team.id for stand in behind if stand.applied is None}
        canaries = sorted(behind, key=lambda stand: (stand.team.id in ill, stand.team.created_at))[:1]
    return canaries, [stand for stand in behind if stand not in canaries]
