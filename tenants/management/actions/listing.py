"""List and show teams."""

from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from tenants.management.actions import Action, team_named
from tenants.models import Domain, Membership, Team


class ListTeams(Action):
    name = "list"
    help = "Show every team: address, state, kind and name."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--status", choices=Team.Status.values, help="only those in this state")

    def run(self, options: dict[str, Any]) -> None:
        teams = Team.objects.order_by("slug")
        if options["status"]:
            teams = teams.filter(status=options["status"])
        for team in teams.iterator():
            self.say(f"{team.slug:<40}  {team.status:<9}  {team.kind:<6}  {team.name}")


class ShowTeam(Action):
    name = "show"
    help = "Show one team: where it answers, its schema, its state and its people."

    def run(self, options: dict[str, Any]) -> None:
        for label, value in _facts(team_named(options["slug"])):
            self.say(f"{label:<14} {value}")


def _facts(team: Team) -> Iterator[tuple[str, object]]:
    yield "name", team.name
    yield "kind", team.kind
    yield "address", team.url
    for old in Domain.objects.filter(tenant_id=team.id, is_primary=False):
        yield "old address", f"{old.domain}, which leads to the new one"
    yield "id", team.id
    yield "schema", team.schema_name
    yield "made", f"{team.created_at:%Y-%m-%d %H:%M} UTC"
    yield "canary", "yes" if team.is_canary else "no"
    yield "status", team.status
    if team.suspended_at:
        yield "closed", f"{team.suspended_at:%Y-%m-%d %H:%M} UTC: {Team.Reason(team.suspended_for).label.lower()}"
    if team.remove_after:
        yield "to be deleted", f"{team.remove_after:%Y-%m-%d %H:%M} UTC"
    members = Membership.objects.current().filter(team_id=team.id)
    for role in Membership.Role:
        yield f"{role.label.lower()}s".replace("childs", "children"), members.filter(role=role).count()
