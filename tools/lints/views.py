import ast
from collections.abc import Iterator

from tools.lints.source import Function, Refusal, Source, name_of

ROUTES = {"path", "re_path"}
METHODS = "require_"


def views(source: Source) -> Iterator[Refusal]:
    """A route leads to a function, or to what ``as_view()`` returns; and a view says which HTTP methods it answers."""
    if source.part == "urls":
        yield from _routes_to_classes(source)
    if source.part == "views":
        yield from _views_without_methods(source)


def _routes_to_classes(source: Source) -> Iterator[Refusal]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and name_of(node.func) in ROUTES and len(node.args) > 1:
            target = name_of(node.args[1])
            if target[:1].isupper():
                yield node.lineno, f"The route leads to the class {target}, which cannot answer: use a function."


def _views_without_methods(source: Source) -> Iterator[Refusal]:
    for node in source.tree.body:
        if isinstance(node, Function) and _is_view(node):
            named = {name_of(part.func if isinstance(part, ast.Call) else part) for part in node.decorator_list}
            if not any(name.startswith(METHODS) for name in named):
                yield node.lineno, f"{node.name}() answers every HTTP method: say which, with require_POST or the like."


def _is_view(function: Function) -> bool:
    arguments = function.args.args
    return not function.name.startswith("_") and bool(arguments) and arguments[0].arg == "request"
