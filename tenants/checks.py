"""What must be true of the models for the boundary between teams to hold."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig, apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, register
from django.db.models import Field, Model


@register
def relations_stay_in_their_schema(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """No foreign key leaves a team's schema, and none points into one (see docs/tenancy.md)."""
    return [
        Error(f"{field} crosses the boundary of a team's schema; name its row by UUID.", obj=model, id="tenants.E001")
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if isinstance(field, Field) and _crosses(model, field)
    ]


def _crosses(model: type[Model], field: "Field[Any, Any]") -> bool:
    other = field.remote_field.model if field.remote_field else None
    return isinstance(other, type) and _in_team_schema(model) != _in_team_schema(other)


def _in_team_schema(model: type[Model]) -> bool:
    return model._meta.app_config.name in settings.TENANT_APPS
