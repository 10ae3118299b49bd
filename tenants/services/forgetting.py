"""What processes remember of a team for a while, taken back at once."""

from tenants import access
from tenants.models import Team


def forget(*, team: Team) -> None:
    """Let every process look the team up anew."""
    access.forget_team(team)
