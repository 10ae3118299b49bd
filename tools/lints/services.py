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
