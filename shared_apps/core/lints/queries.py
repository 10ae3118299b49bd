import ast
from collections.abc import Iterator

from shared_apps.core.lints.source import Refusal, Source

MANAGERS = {"objects", "_default_manager", "_base_manager"}
OUTER_PARTS = {"adapters", "api", "forms", "middleware", "schemas", "tasks", "urls", "views"}


def model_access(source: Source) -> Iterator[Refusal]:
    """Only a room's inner parts query models. Outside ids become objects in ``access`` alone, which asks who may."""
    if source.part not in OUTER_PARTS:
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and node.attr in MANAGERS:
            yield node.lineno, f"{source.part} must not query a model itself: ask access for it, or call a service."
