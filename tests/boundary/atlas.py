"""Every address there is, found by asking the resolvers, so that no view can be forgotten."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver

WORKSPACE, APEX = "config.urls", "config.urls_public"
METHODS = ("GET", "POST", "PUT", "DELETE")
PARAMETER = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>[^)]*\)")


@dataclass(frozen=True)
class Address:
    """A view's place. ``route`` is how the resolver writes it, parameters and all."""

    route: str
    name: str
    is_open: bool

    def path(self, values: Mapping[str, object]) -> str:
        """The path with each parameter filled in. KeyError: a new parameter needs a value in the test's ids."""
        filled = PARAMETER.sub(lambda match: str(values[match[1] or match[2]]), self.route)
        return "/" + filled.replace("^", "").replace("$", "").replace("\\Z", "")

    @property
    def parameters(self) -> set[str]:
        return {first or second for first, second in PARAMETER.findall(self.route)}


def addresses(urlconf: str) -> list[Address]:
    return list(_walk(get_resolver(urlconf), "", ""))


def _walk(resolver: URLResolver, prefix: str, names: str) -> Iterator[Address]:
    for pattern in resolver.url_patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern, route, f"{names}{pattern.namespace}:" if pattern.namespace else names)
        elif isinstance(pattern, URLPattern):
            is_open = not getattr(pattern.callback, "login_required", True)
            yield Address(route, f"{names}{pattern.name or route}", is_open)
