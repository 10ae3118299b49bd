import ast
from collections.abc import Iterator

from tools.lints.source import Refusal, Source

MANAGERS = {"objects", "_default_manager", "_base_manager"}
OUTER_PARTS = {
    "adapters",
    "api",
    "context_processors",
    "forms",
    "middleware",
    "schemas",
    "tasks",
    "templatetags",
    "urls",
    "views",
}


def model_access(source: Source) -> Iterator[Refusal]:
    """Only a room's inner parts query models. Outside ids become objects in ``access`` alone, which asks who may.

    An operator's command may look at the public rows about teams. At what is a team's own it looks through access.
    """
    operators = source.part == "management" and source.room.startswith("tenant_apps")
    if source.part not in OUTER_PARTS and not operators:
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and node.attr in MANAGERS:
            yield node.lineno, f"{source.part} must not query a model itself: ask access for it, or call a service."
