"""The country in which a team's children look for help."""

from datetime import datetime

from shared_apps.ai.safety.distress.helplines import Country, countries
from shared_apps.core.errors import InvalidInput
from tenant_apps.moderation.models import HelpSettings
from tenants.models import Membership


def country_of_team() -> Country | None:
    """The team's country; None while nobody has chosen one."""
    chosen = HelpSettings.objects.values_list("country", flat=True).first()
    return countries().get(chosen) if chosen else None


def set_country(*, code: str, by: Membership, now: datetime) -> None:
    """Store the team's country. Raises InvalidInput for one that is not in the table."""
    if code not in countries():
        raise InvalidInput("Choose one of the countries.", field="country")
    HelpSettings.objects.update_or_create(id=1, defaults={"country": code, "changed_by": by.id, "changed_at": now})
