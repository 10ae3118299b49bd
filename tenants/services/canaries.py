"""Canaries: teams that are migrated first."""

from tenants.models import Team


def choose_canary(*, team: Team, is_canary: bool) -> None:
    """Set whether ``migrate_teams`` begins with this team."""
    Team.objects.filter(id=team.id).update(is_canary=is_canary)
