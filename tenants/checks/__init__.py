"""System checks of the boundary between teams, run whenever the project starts."""

from tenants.checks.audiences import every_view_declares_its_audience
from tenants.checks.models import relations_stay_in_their_schema, team_models_know_their_schema
from tenants.checks.roles import serving_role_is_no_superuser

__all__ = [
    "every_view_declares_its_audience",
    "relations_stay_in_their_schema",
    "serving_role_is_no_superuser",
    "team_models_know_their_schema",
]
