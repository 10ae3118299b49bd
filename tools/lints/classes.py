import ast
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath

from tools.lints.source import Refusal, Source

PRODUCTION = ("config", "shared_apps", "tenant_apps", "tenants")
"""Places whose classes count. Packages are libraries, with names of their own."""

EXCEPTIONS = {
    "Command": "Django finds a management command by this name.",
    "Migration": "Django finds a migration by this name.",
}
"""Names that several classes have, and why."""


def class_names(source: Source) -> Iterator[Refusal]:
    """No two public classes of production code share a name: it would mean two things."""
    for node in _public_classes(source):
        others = _places_of_classes()[node.name] - {source.path}
        if node.name not in EXCEPTIONS and others:
            yield node.lineno, f"{node.name} is also a class in {min(others)}: name one of them for what it is."


def _public_classes(source: Source) -> Iterator[ast.ClassDef]:
    if any(source.path.is_relative_to(place) for place in PRODUCTION):
        for node in source.tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield node


@cache
def _places_of_classes() -> dict[str, set[PurePosixPath]]:
    places: dict[str, set[PurePosixPath]] = defaultdict(set)
    for folder in PRODUCTION:
        for file in sorted(Path(folder).rglob("*.py")):
            source = Source(PurePosixPath(file.as_posix()), file.read_text(encoding="utf-8"))
            for node in _public_classes(source):
                places[node.name].add(source.path)
    return places
