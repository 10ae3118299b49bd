"""All URL patterns, read from Django's resolver, so that tests cover every view."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver


@dataclass(frozen=True)
class Route:
    """A URL pattern and its view. ``pattern`` includes parameters, ``name`` includes namespaces."""

    pattern: str
    name: str
    view: Callable[..., Any]


def routes_of(urlconf: str) -> Iterator[Route]:
    yield from _walk(get_resolver(urlconf), "", "")


def _walk(resolver: URLResolver, prefix: str, names: str) -> Iterator[Route]:
    for entry in resolver.url_patterns:
        pattern = prefix + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from _walk(entry, pattern, f"{names}{entry.namespace}:" if entry.namespace else names)
        elif isinstance(entry, URLPattern):
            yield Route(pattern, f"{names}{entry.name or pattern}", entry.callback)
