"""Operations by method and path, and the parameters that each takes. Others are refused, as Stripe does."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from stripe_demo.errors import StripeFault
from stripe_demo.forms import Json
from stripe_demo.store import Store, public

Operation = TypeVar("Operation", bound=Callable[..., Any])
ALWAYS = {"expand"}
IN_LISTS = {"limit", "starting_after", "ending_before", "created"}


@dataclass(frozen=True)
class Route:
    method: str
    pattern: re.Pattern[str]
    takes: frozenset[str]
    operation: Callable[..., Any]


ROUTES: list[Route] = []


def operation(method: str, path: str, takes: str = "", *, lists: bool = False) -> Callable[[Operation], Operation]:
    """Register what answers ``path``, in which ``{object_id}`` stands for any id. ``takes`` names its parameters."""
    pattern = re.compile("^" + re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path) + "$")
    names = frozenset(takes.split()) | ALWAYS | (IN_LISTS if lists else set())

    def register(function: Operation) -> Operation:
        ROUTES.append(Route(method, pattern, names, function))
        return function

    return register


def call(store: Store, method: str, path: str, params: Json) -> Any:
    """Answer one request. Raises StripeFault."""
    matches = [(route, route.pattern.match(path)) for route in ROUTES if route.method == method]
    found = min(((route, match) for route, match in matches if match), key=_vagueness, default=None)
    if found is None:
        raise StripeFault(f"Unrecognized request URL ({method}: {path}).", status=404)
    route, match = found
    if unknown := sorted(params.keys() - route.takes):
        raise StripeFault(f"Received unknown parameter: {unknown[0]}", code="parameter_unknown", param=unknown[0])
    with store.lock:
        return route.operation(store, params, **match.groupdict())


def _vagueness(found: tuple[Route, re.Match[str]]) -> int:
    """``/v1/invoices/create_preview`` comes before ``/v1/invoices/{object_id}``."""
    return found[0].pattern.groups


def expanded(store: Store, answer: Any, paths: list[str]) -> Any:
    """Replace ids by their objects where ``expand[]`` asks for it. ``answer`` is a copy."""
    for path in paths:
        _expand(store, answer, path.split("."), path)
    return answer


def _expand(store: Store, value: Any, parts: list[str], whole: str) -> None:
    if isinstance(value, list):
        for each in value:
            _expand(store, each, parts, whole)
        return
    if not isinstance(value, dict) or not parts:
        return
    name, *rest = parts
    if name not in value:
        raise StripeFault(f"This property cannot be expanded ({whole}).", param="expand")
    held = value[name]
    if isinstance(held, str) and held in store.objects:
        value[name] = public(store.objects[held])
    elif isinstance(held, list):
        value[name] = [
            public(store.objects[each]) if isinstance(each, str) and each in store.objects else each for each in held
        ]
    _expand(store, value[name], rest, whole)
