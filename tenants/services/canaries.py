"""Teams that get what is new before the others."""

from tenants.models import Team


def choose_canary(*, team: Team, is_canary: bool) -> None:
    """Whether ``migrate_teams`` begins with this team."""
    Team.objects.filter(id=team.id).update(is_canary=is_canary)
