"""Failed migrations of teams, open until a later run resolves them."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from django.db import connection
from django.utils import timezone

from tenants.backend import public_context
from tenants.models import MigrationFailure, Team

LONGEST_ERROR = 4000
MOST_ATTEMPTS = 32767


@dataclass(frozen=True)
class TeamFailure:
    """``attempts`` counts this run only; the ledger adds up all runs."""

    team: Team
    migration: str
    error: str
    attempts: int


def record_failure(failure: TeamFailure) -> bool:
    """Record the failure in the team's open entry. False when the team was removed meanwhile, which is no failure."""
    with _public():
        if not Team.objects.filter(id=failure.team.id).exclude(status=Team.Status.REMOVING).exists():
            return False
        entry, is_new = MigrationFailure.objects.get_or_create(
            team=failure.team,
            resolved_at=None,
            defaults={"migration": failure.migration, "error": "", "attempts": 0},
        )
        MigrationFailure.objects.filter(id=entry.id).update(
            migration=failure.migration,
            error=failure.error[:LONGEST_ERROR],
            attempts=min(MOST_ATTEMPTS, failure.attempts + (0 if is_new else entry.attempts)),
            failed_at=timezone.now(),
        )
        return True


def resolve_failures(teams: Collection[UUID]) -> None:
    """Close the entries of teams that are up to date again."""
    if teams:
        with _public():
            MigrationFailure.objects.filter(team_id__in=teams, resolved_at=None).update(resolved_at=timezone.now())


def open_failures() -> set[UUID]:
    with _public():
        return set(MigrationFailure.objects.filter(resolved_at=None).values_list("team_id", flat=True))


@contextmanager
def _public() -> Iterator[None]:
    """Public, on a usable connection: the server may have been restarted while teams were migrated."""
    connection.close_if_unusable_or_obsolete()
    with public_context():
        yield
