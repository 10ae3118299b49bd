import ast
from collections.abc import Iterator

from shared_apps.core.lints.source import Refusal, Source, name_of

SETTERS = {"set_schema", "set_schema_to_public", "set_tenant"}
EXCEPTIONS = {
    "tenants/backend": "What the contexts are made of.",
    "tests/tenants": "Tries the backend itself.",
    "tests/faults/test_pooled_connections.py": "Tries the backend itself, with connections of its own.",
}


def schema_contexts(source: Source) -> Iterator[Refusal]:
    """A schema is entered by ``team_context`` and ``public_context`` alone.

    django-tenants' ``with tenant:`` keeps what to restore on the tenant itself, which threads share: two of them
    restore each other's schemas. A bare setter restores nothing at all.
    """
    if any(source.path.is_relative_to(place) for place in EXCEPTIONS):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.With | ast.AsyncWith) and any(_is_team(item.context_expr) for item in node.items):
            yield node.lineno, "A team is no context of its own: use team_context(team), which threads cannot mix up."
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in SETTERS:
            yield node.lineno, f"{node.func.attr}() restores nothing: use team_context(team) or public_context()."


def _is_team(entered: ast.expr) -> bool:
    return name_of(entered).split("_")[-1] in {"team", "tenant"}
