"""Where tables live, and which rows may point where."""

from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection, models
from django.test.utils import isolate_apps

from tenants import checks
from tenants.backend import public_context
from tenants.models import Team, TenantModel
from tests.personas import Persona

TEAM_TABLES = {
    model._meta.db_table
    for model in apps.get_models(include_auto_created=True)
    if model._meta.app_config.name in settings.TENANT_APPS
}


def tables_in(schema: str) -> set[str]:
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = %s", (schema,))
        return {row[0] for row in cursor.fetchall()}


def test_tables_of_teams_never_exist_in_public(guardian: Persona) -> None:
    assert TEAM_TABLES
    assert not TEAM_TABLES & tables_in("public")


def test_only_the_record_of_migrations_is_in_both(guardian: Persona) -> None:
    assert tables_in("public") & tables_in(guardian.team.schema_name) == {"django_migrations"}


def test_a_team_has_all_its_tables_and_none_that_are_shared(guardian: Persona) -> None:
    assert tables_in(guardian.team.schema_name) - {"django_migrations"} == TEAM_TABLES


def test_no_key_of_the_database_crosses_a_schema(guardian: Persona) -> None:
    with public_context(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.conname FROM pg_constraint c JOIN pg_class a ON a.oid = c.conrelid"
            " JOIN pg_class b ON b.oid = c.confrelid WHERE c.contype = 'f' AND a.relnamespace <> b.relnamespace"
        )
        assert cursor.fetchall() == []


def test_no_model_relates_across_the_boundary() -> None:
    assert checks.relations_stay_in_their_schema(None) == []


@isolate_apps("tenant_apps.stories")
def test_a_relation_that_crossed_the_boundary_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    class Crossing(models.Model):
        team = models.ForeignKey(Team, on_delete=models.CASCADE)

        class Meta:
            app_label = "stories"

    def only_this_one(**options: Any) -> list[type[models.Model]]:
        return [Crossing]

    monkeypatch.setattr(apps, "get_models", only_this_one)

    assert [error.id for error in checks.relations_stay_in_their_schema(None)] == ["tenants.E001"]


def test_every_model_of_the_teams_knows_its_schema() -> None:
    assert checks.team_models_know_their_schema(None) == []


@isolate_apps("tenant_apps.stories")
def test_a_model_that_would_forget_its_schema_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    class Forgetful(models.Model):
        class Meta:
            app_label = "stories"

    class HalfForgetful(TenantModel):
        found = models.Manager["HalfForgetful"]()

        class Meta:
            app_label = "stories"

    def only_these(**options: Any) -> list[type[models.Model]]:
        return [Forgetful, HalfForgetful]

    monkeypatch.setattr(apps, "get_models", only_these)

    found = checks.team_models_know_their_schema(None)
    assert {error.id for error in found} == {"tenants.E002"}
    assert {error.obj for error in found} == {Forgetful, HalfForgetful}
