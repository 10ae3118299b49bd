import ast
from collections.abc import Iterator
from typing import TypeGuard

from tools.lints.source import Function, Refusal, Source, called, name_of

SLOW = {
    "add",
    "clear",
    "decr",
    "delete",
    "delete_many",
    "get",
    "get_many",
    "get_or_set",
    "has_key",
    "incr",
    "set",
    "set_many",
    "touch",
}


def team_caches(source: Source) -> Iterator[Refusal]:
    """A team's things are kept in ``caches["tenant"]``, and asynchronous code waits for a cache instead of blocking."""
    for node in ast.walk(source.tree):
        if source.room.startswith("tenant_apps") and _is_global_cache(node):
            yield node.lineno, 'cache is shared by all teams: keep it in caches["tenant"].'
        if isinstance(node, ast.AsyncFunctionDef):
            yield from _blocking_calls(node)


def _is_global_cache(node: ast.AST) -> TypeGuard[ast.ImportFrom]:
    return (
        isinstance(node, ast.ImportFrom)
        and node.module == "django.core.cache"
        and any(alias.name == "cache" for alias in node.names)
    )


def _blocking_calls(function: ast.AsyncFunctionDef) -> Iterator[Refusal]:
    """Calls in the function itself: a function inside it may be run elsewhere."""
    inner: list[ast.AST] = list(function.body)
    while inner:
        node = inner.pop()
        if isinstance(node, Function | ast.Lambda):
            continue
        if isinstance(node, ast.Call) and called(node) in SLOW and _is_cache(node.func):
            yield node.lineno, f"{called(node)}() holds up the event loop: await a{called(node)}() instead."
        inner.extend(ast.iter_child_nodes(node))


def _is_cache(function: ast.expr) -> bool:
    kept = function.value if isinstance(function, ast.Attribute) else None
    if isinstance(kept, ast.Subscript):
        return name_of(kept.value) == "caches"
    return kept is not None and name_of(kept).split("_")[-1] == "cache"
