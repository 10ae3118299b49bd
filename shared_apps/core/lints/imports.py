import ast
from collections.abc import Iterator

from shared_apps.core.lints.source import Refusal, Source

EXCEPTIONS = {
    "manage.py": "Settings name the stack's URLs, so nothing may read them before the stack runs.",
}


def hidden_imports(source: Source) -> Iterator[Refusal]:
    """An import inside a function hides what depends on what. ``AppConfig.ready`` may: earlier there are no models."""
    if str(source.path) in EXCEPTIONS:
        return
    for function in source.functions():
        if source.part == "apps" and function.name == "ready":
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.Import | ast.ImportFrom):
                yield node.lineno, f"{function.name}() hides an import: put it at the top, and mend the circle if any."
