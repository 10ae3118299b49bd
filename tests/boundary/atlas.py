"""Every address there is, each with the audience that it declares."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from shared_apps.core.routes import routes_of
from tenants.access import Audience, audience_of

WORKSPACE, APEX = "config.urls", "config.urls_public"
METHODS = ("GET", "POST", "PUT", "DELETE")
PARAMETER = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>[^)]*\)")


@dataclass(frozen=True)
class Address:
    """A view's place. ``route`` is how the resolver writes it, parameters and all."""

    route: str
    name: str
    audience: Audience | None

    @property
    def is_open(self) -> bool:
        return self.audience is Audience.ANYONE

    def path(self, values: Mapping[str, object]) -> str:
        """The path with each parameter filled in. KeyError: a new parameter needs a value in the test's ids."""
        filled = PARAMETER.sub(lambda match: str(values[match[1] or match[2]]), self.route)
        return "/" + filled.replace("^", "").replace("$", "").replace("\\Z", "")

    @property
    def parameters(self) -> set[str]:
        return {first or second for first, second in PARAMETER.findall(self.route)}


def addresses(urlconf: str) -> list[Address]:
    return [Address(route.pattern, route.name, audience_of(route.view)) for route in routes_of(urlconf)]
