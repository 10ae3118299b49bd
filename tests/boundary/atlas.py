"""Every address there is, each with the audience that it declares."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ninja import NinjaAPI

from shared_apps.core.routes import routes_of
from tenants.access.audiences import Audience, Declared, audience_of
from tenants.models import Right

WORKSPACE, APEX = "config.urls", "config.urls_public"
METHODS = ("GET", "POST", "PUT", "DELETE")
PARAMETER = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>[^)]*\)")


@dataclass(frozen=True)
class Address:
    """A view's place. ``route`` is how the resolver writes it, parameters and all."""

    route: str
    name: str
    audience: Declared | None
    methods: tuple[str, ...] = METHODS

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


def addresses_and_operations(urlconf: str, api: NinjaAPI) -> list[Address]:
    """The same, where each operation of the API stands for itself, with the audience that its document tells."""
    documented = operations(api)
    found: list[Address] = []
    for address in {address.route: address for address in addresses(urlconf)}.values():
        told = documented.get(address.route, {})
        found.extend(replace(address, audience=audience, methods=(method,)) for method, audience in told.items())
        found.append(replace(address, methods=tuple(method for method in METHODS if method not in told)))
    return found


def declared(value: str) -> Declared:
    return Right(value) if value in set(Right) else Audience(value)


def operations(api: NinjaAPI) -> dict[str, dict[str, Declared]]:
    """By the resolver's route and the method. KeyError: an operation does not say whom it is open to."""
    found: defaultdict[str, dict[str, Declared]] = defaultdict(dict)
    for path, method, operation in documented(api):
        found[path.replace("{", "<uuidstr:").replace("}", ">")[1:]][method] = declared(operation["x-audience"])
    return found


def documented(api: NinjaAPI) -> Iterator[tuple[str, str, Mapping[str, str]]]:
    for path, methods in api.get_openapi_schema(path_prefix="/api/")["paths"].items():
        for method, operation in methods.items():
            yield path, method.upper(), operation
