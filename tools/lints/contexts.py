import ast
from collections.abc import Iterator

from tools.lints.source import Function, Refusal, Source, called, name_of

CONTEXTS = {"no_schema", "public_context", "team_context"}
MANAGERS = {"asynccontextmanager", "contextmanager", "fixture"}
PAUSES = ast.Await | ast.AsyncFor | ast.AsyncWith | ast.Yield | ast.YieldFrom
SETTERS = {"set_schema", "set_schema_to_public", "set_tenant"}
EXCEPTIONS = {
    "tenants/backend": "What the contexts are made of.",
    "tests/tenants": "Tries the backend itself.",
    "tests/faults/test_pooled_connections.py": "Tries the backend itself, with connections of its own.",
}


def schema_contexts(source: Source) -> Iterator[Refusal]:
    """A schema is entered by ``team_context`` and ``public_context`` alone.

    django-tenants' ``with tenant:`` keeps what to restore on the tenant itself, which threads share: two of them
    restore each other's schemas. A bare setter restores nothing at all. A generator or a coroutine that pauses inside a
    context leaves its caller in there.
    """
    if any(source.path.is_relative_to(place) for place in EXCEPTIONS):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.With | ast.AsyncWith) and any(_is_team(item.context_expr) for item in node.items):
            yield node.lineno, "A team is no context of its own: use team_context(team), which threads cannot mix up."
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in SETTERS:
            yield node.lineno, f"{node.func.attr}() restores nothing: use team_context(team) or public_context()."
    for function in source.functions():
        if not any(_last_name(decorator) in MANAGERS for decorator in function.decorator_list):
            yield from _pauses(function)


def _pauses(function: Function) -> Iterator[Refusal]:
    for node in _own(function):
        if isinstance(node, ast.With) and any(_enters(item.context_expr) for item in node.items):
            for inner in _own(node):
                if isinstance(inner, PAUSES):
                    yield inner.lineno, "The caller stays in this schema meanwhile: read first, continue outside."


def _own(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a body, without the bodies of functions inside it."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, Function | ast.Lambda | ast.GeneratorExp):
            yield child
            yield from _own(child)


def _enters(entered: ast.expr) -> bool:
    return isinstance(entered, ast.Call) and called(entered) in CONTEXTS


def _last_name(decorator: ast.expr) -> str:
    return called(decorator) if isinstance(decorator, ast.Call) else name_of(decorator)


def _is_team(entered: ast.expr) -> bool:
    return name_of(entered).split("_")[-1] in {"team", "tenant"}
