import ast
from collections.abc import Iterator

from tools.lints.source import Function, Refusal, Source


def service_keywords(source: Source) -> Iterator[Refusal]:
    """A service names what it is given, at every call. What has a single argument needs no name for it."""
    if source.part != "services" or not source.room:
        return
    for node in source.tree.body:
        if isinstance(node, Function) and not node.name.startswith("_"):
            unnamed = [*node.args.posonlyargs, *node.args.args]
            if len(unnamed) > 1 or (unnamed and node.args.kwonlyargs):
                yield node.lineno, f"{node.name}() takes arguments by position: put * before the first."


def service_facades(source: Source) -> Iterator[Refusal]:
    """A package of services or of access lists nothing a second time: a caller names the module that has it."""
    if source.part not in ("services", "access") or source.path.name != "__init__.py" or not source.room:
        return
    for node in source.tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node.lineno, "This lists names that have a module already: let callers import that module."
