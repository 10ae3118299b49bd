"""Checks of views."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register

from shared_apps.core.routes import routes_of
from tenants.access.audiences import ON_A_WORKSPACE, ON_THE_APEX, AudienceMissing, Declared, audience_of


@register(Tags.urls)
def every_view_declares_its_audience(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """Every view declares an audience that exists on its host."""
    return [
        *_closed_to_everyone(settings.ROOT_URLCONF, ON_A_WORKSPACE),
        *_closed_to_everyone(settings.PUBLIC_SCHEMA_URLCONF, ON_THE_APEX),
    ]


def _closed_to_everyone(urlconf: str, audiences: Collection[Declared]) -> Iterator[CheckMessage]:
    for route in routes_of(urlconf):
        audience = audience_of(route.view)
        if audience is None:
            yield Error(str(AudienceMissing(f"{route.name} in {urlconf}")), id="tenants.E003")
        elif audience not in audiences:
            known = " or ".join(sorted(each.name for each in audiences))
            yield Error(
                f"{route.name} in {urlconf} is for {audience.name}; there it can be {known}.", id="tenants.E004"
            )
