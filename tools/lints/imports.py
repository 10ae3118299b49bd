import ast
from collections.abc import Iterator

from tools.lints.source import Refusal, Source

EXCEPTIONS = {
    "bench": "As in manage.py: what is measured is imported once a stack runs.",
    "manage.py": "Settings name the stack's URLs, so nothing may read them before the stack runs.",
    "packages/celery-typed/tests": "What happens when modules are imported late, or never, is what is tried.",
}


def hidden_imports(source: Source) -> Iterator[Refusal]:
    """An import inside a function hides what depends on what. ``AppConfig.ready`` may: earlier there are no models."""
    if any(source.path.is_relative_to(place) for place in EXCEPTIONS):
        return
    for function in source.functions():
        if source.part == "apps" and function.name == "ready":
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.Import | ast.ImportFrom):
                yield node.lineno, f"{function.name}() hides an import: put it at the top, and break any cycle."
