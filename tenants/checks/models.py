"""Checks of models."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.apps import AppConfig, apps
from django.core.checks import CheckMessage, Error, register
from django.db.models import Field, Model

from tenants.backend.stamps import in_team_schema
from tenants.models import TenantModel, TenantQuerySet


@register
def relations_stay_in_their_schema(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """No foreign key leaves a team's schema, and none points into one (see docs/tenancy.md)."""
    return [
        Error(f"{field} crosses the boundary of a team's schema; name its row by UUID.", obj=model, id="tenants.E001")
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if isinstance(field, Field) and _crosses(model, field)
    ]


@register
def team_models_know_their_schema(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """Every model of a team's schema is a TenantModel, and all its managers return TenantQuerySets."""
    return [
        Error(f"{model.__name__} lies in the teams' schemas: {problem}.", obj=model, id="tenants.E002")
        for model in apps.get_models()
        if in_team_schema(model)
        for problem in _problems(model)
    ]


def _problems(model: type[Model]) -> Iterator[str]:
    if not issubclass(model, TenantModel):
        yield "inherit from tenants.models.TenantModel"
    for manager in (*model._meta.managers, model._base_manager):
        if not issubclass(getattr(manager, "_queryset_class", object), TenantQuerySet):
            yield f"let {manager.name} give a TenantQuerySet"


def _crosses(model: type[Model], field: "Field[Any, Any]") -> bool:
    other = field.remote_field.model if field.remote_field else None
    return isinstance(other, type) and in_team_schema(model) != in_team_schema(other)
