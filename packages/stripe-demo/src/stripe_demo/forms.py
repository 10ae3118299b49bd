"""Stripe's form encoding: ``items[0][price]=…``, ``expand[]=…`` and ``metadata[key]=…`` as nested values."""

import re
from typing import Any
from urllib.parse import parse_qsl

from stripe_demo.errors import StripeFault

Json = dict[str, Any]
DEEPEST = 8
MOST_FIELDS = 1000


def parse(encoded: str) -> Json:
    """A nested dict. Lists are written by position or by ``[]``; all leaves are strings."""
    nested: Json = {}
    for name, value in parse_qsl(encoded, keep_blank_values=True, max_num_fields=MOST_FIELDS):
        head, *rest = re.findall(r"[^\[\]]+|(?<=\[)(?=\])", name) or [""]
        if not head or len(rest) > DEEPEST:
            raise StripeFault(f"Invalid parameter name: {name[:80]}", param=name[:80])
        _put(nested, [head, *rest], value)
    return {name: _lists(value) for name, value in nested.items()}


def _put(into: Json, path: list[str], value: str) -> None:
    for at, part in enumerate(path):
        key = part or str(len(into))
        if at == len(path) - 1:
            into[key] = value
            return
        into = into.setdefault(key, {})
        if not isinstance(into, dict):
            raise StripeFault("A parameter is both a value and a hash.", param=path[0])


def _lists(value: Any) -> Any:
    """Dicts with the keys 0, 1, 2 … become lists."""
    if not isinstance(value, dict):
        return value
    inner = {key: _lists(each) for key, each in value.items()}
    positions = sorted(int(key) for key in inner if key.isdigit())
    if inner and len(positions) == len(inner):
        return [inner[str(position)] for position in positions]
    return inner


def integer(params: Json, name: str, default: int | None = None) -> int | None:
    """The parameter as a number. Raises StripeFault for anything else."""
    if name not in params or params[name] == "":
        return default
    try:
        return int(params[name])
    except (TypeError, ValueError):
        raise StripeFault(f"Invalid integer: {params[name]}", param=name) from None


def boolean(params: Json, name: str, *, default: bool = False) -> bool:
    """The parameter as true or false. Raises StripeFault for anything else."""
    value = params.get(name, "true" if default else "false")
    if value not in ("true", "false"):
        raise StripeFault(f"Invalid boolean: {value}", param=name)
    return bool(value == "true")


def required(params: Json, name: str) -> Any:
    if params.get(name) in (None, ""):
        raise StripeFault(f"Missing required param: {name}.", code="parameter_missing", param=name)
    return params[name]


def metadata(params: Json, before: Json | None = None) -> Json:
    """The metadata after this request: keys that it names with an empty value are removed."""
    changed = params.get("metadata") or {}
    merged = {**(before or {}), **(changed if isinstance(changed, dict) else {})}
    return {key: value for key, value in merged.items() if value != ""}
