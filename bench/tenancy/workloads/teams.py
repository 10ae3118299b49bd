"""Making teams, migrating them, visiting them."""

from collections.abc import Callable
from time import perf_counter
from typing import Any
from uuid import uuid4

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django_tenants.clone import CloneSchema

from tenants.backend import public_context, team_context
from tenants.models import Domain, Membership, Team
from tenants.services import team_schemas
from tests.factories import a_book

MODELS = [
    model for model in apps.get_models(include_auto_created=True) if model._meta.app_config.name in settings.TENANT_APPS
]


def migrate_public() -> None:
    with public_context():
        call_command("migrate_schemas", shared=True, interactive=False, verbosity=0)


def register(schemas: list[str]) -> None:
    """Open teams in these schemas, which were made by other means."""
    with public_context():
        teams = [_team(schema, Team.Status.ACTIVE) for schema in schemas]
        Team.objects.bulk_create(teams)
        Domain.objects.bulk_create([Domain(domain=team.host, tenant=team) for team in teams])


def provision_ours(teams: int) -> list[float]:
    """Seconds for each of so many new teams, by our own service, from pending to active."""
    return [_seconds(team_schemas.provision, team_id=pending_team().id) for _ in range(teams)]


def provision_stock(teams: int) -> list[float]:
    """Seconds for each of so many new teams, by stock's way: a new schema, and every migration in it."""
    found = []
    for _ in range(teams):
        team = pending_team()
        with public_context():
            found.append(_seconds(team.create_schema, sync_schema=True, verbosity=0))
        _open(team)
    return found


def clone_stock(base: str, teams: int) -> list[float]:
    """Seconds for each of so many new teams, by stock's ``clone_schema`` function, and what it costs to install."""
    found = []
    for _ in range(teams):
        team = pending_team()
        with public_context():
            found.append(_seconds(CloneSchema().clone_schema, base, team.schema_name))
        _open(team)
    return found


def migrate_stock(schemas: list[str]) -> float:
    """Seconds that stock's ``migrate_schemas`` takes for these alone."""
    with public_context():
        return sum(
            _seconds(call_command, "migrate_schemas", schema_name=schema, interactive=False, verbosity=0)
            for schema in schemas
        )


def migrate_ours() -> float:
    """Seconds that our ``migrate_teams`` takes for all."""
    with public_context():
        return _seconds(_migrate_teams)


def visit(schemas: list[str], *, give_back: bool) -> None:
    """Write a book in each of these teams and read from every table, then give the connection back, as requests do."""
    with public_context():
        teams = list(Team.objects.filter(schema_name__in=schemas))
    for team in teams:
        with team_context(team):
            a_book(Membership(team=team))
            for model in MODELS:
                model._default_manager.first()
        if give_back:
            connection.close()


def _migrate_teams() -> None:
    try:
        call_command("migrate_teams")
    except SystemExit as ended:
        if ended.code:
            raise


def pending_team() -> Team:
    with public_context():
        team = _team(f"team_{uuid4().hex}", Team.Status.PENDING)
        team.save()
        Domain.objects.create(domain=team.host, tenant=team)
    return team


def _open(team: Team) -> None:
    with public_context():
        Team.objects.filter(id=team.id).update(status=Team.Status.ACTIVE)


def _team(schema: str, status: str) -> Team:
    slug = f"t{schema.removeprefix('team_')}"
    return Team(schema_name=schema, slug=slug, name="A family", kind=Team.Kind.FAMILY, status=status)


def _seconds(do: Callable[..., Any], *args: Any, **what: Any) -> float:
    began = perf_counter()
    do(*args, **what)
    return perf_counter() - began
