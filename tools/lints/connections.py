import ast
from collections.abc import Iterator
from typing import TypeGuard

from tools.lints.source import Refusal, Source, called, name_of

EXCEPTIONS = {
    "bench": "Measures PostgreSQL itself.",
    "shared_apps/ops": "Starts PostgreSQL and asks whether it answers, before there are settings.",
    "tenants/backend": "What stands between Django and the driver.",
    "shared_apps/archives/services/requests.py": "Checks whether a connection is open, and sends nothing through it.",
    "tenants/services/rollouts/workers.py": "Sees whether a connection is open, and sends nothing through it.",
    "tests": "Looks behind the boundary to see whether it holds.",
}


def raw_connections(source: Source) -> Iterator[Refusal]:
    """Queries go through Django's ``connection``, which knows the schema, and name no database themselves."""
    if any(source.path.is_relative_to(place) for place in EXCEPTIONS):
        return
    for node in ast.walk(source.tree):
        if _is_the_drivers(node):
            yield node.lineno, "The driver's connection knows no team: use django.db's connection.cursor()."
        if isinstance(node, ast.Subscript) and name_of(node.value) == "connections":
            yield node.lineno, "connections[…] may be another than the one that entered the team: use connection."
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and called(node) == "using":
            yield node.lineno, "using() goes past the router, which knows the team: leave it out."


def _is_the_drivers(node: ast.AST) -> TypeGuard[ast.Attribute]:
    """``connection.connection`` and ``psycopg.connect``."""
    return isinstance(node, ast.Attribute) and (name_of(node.value), node.attr) in {
        ("connection", "connection"),
        ("psycopg", "connect"),
    }
