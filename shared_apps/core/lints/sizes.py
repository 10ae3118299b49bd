import ast
from collections.abc import Iterator

from shared_apps.core.lints.source import Refusal, Source

FILE_LINES = 300
FUNCTION_LINES = 40

DATA = (ast.AnnAssign, ast.Assign, ast.Expr, ast.Import, ast.ImportFrom)
"""What a module of pure data is made of: it may be as long as its lists are."""

EXCEPTIONS: dict[str, str] = {}
"""Paths, and ``path:function``, that may be longer, and why."""


def sizes(source: Source) -> Iterator[Refusal]:
    """Whatever is this long holds a second idea that wants a name and a place of its own."""
    if source.part == "migrations":
        return
    length = len(source.text.splitlines())
    is_data = all(isinstance(node, DATA) for node in source.tree.body)
    if length > FILE_LINES and not is_data and str(source.path) not in EXCEPTIONS:
        yield FILE_LINES + 1, f"The file has {length} lines, more than {FILE_LINES}: which part is a module of its own?"
    for function in source.functions():
        lines = (function.end_lineno or function.lineno) - function.lineno + 1
        if lines > FUNCTION_LINES and f"{source.path}:{function.name}" not in EXCEPTIONS:
            yield function.lineno, f"{function.name}() has {lines} lines, more than {FUNCTION_LINES}: find its parts."
