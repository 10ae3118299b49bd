import ast
from collections.abc import Iterator

from tools.lints.source import Refusal, Source

FILE_LINES = 300
FUNCTION_LINES = 40

DATA = (ast.AnnAssign, ast.Assign, ast.Expr, ast.Import, ast.ImportFrom)
"""The statements of a module of pure data, which may be as long as its lists are."""

LONG_FUNCTIONS = {
    "packages/story-studio/src/story_studio/pictures": (
        "A drawing is one list of strokes, in the order in which they cover each other."
    ),
}
"""Where functions may be longer, and why. There is no such place for files."""


def sizes(source: Source) -> Iterator[Refusal]:
    """A file or function that is too long contains a second idea, which needs a name and a place of its own."""
    if source.part == "migrations":
        return
    length = len(source.text.splitlines())
    is_data = all(isinstance(node, DATA) for node in source.tree.body)
    if length > FILE_LINES and not is_data:
        yield FILE_LINES + 1, f"The file has {length} lines, more than {FILE_LINES}: which part is a module of its own?"
    if any(source.path.is_relative_to(place) for place in LONG_FUNCTIONS):
        return
    for function in source.functions():
        lines = (function.end_lineno or function.lineno) - function.lineno + 1
        if lines > FUNCTION_LINES:
            yield function.lineno, f"{function.name}() has {lines} lines, more than {FUNCTION_LINES}: find its parts."
