import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

Function = ast.FunctionDef | ast.AsyncFunctionDef
Refusal = tuple[int, str]
"""A line's number, and what is wrong there and what to do instead."""

DEPTHS = {"config": 1, "shared_apps": 2, "tenant_apps": 2, "tenants": 1}
"""How deep below the root the rooms lie."""


@dataclass(frozen=True)
class Source:
    """A Python file: where it lies in the house, and what it says."""

    path: PurePosixPath
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def room(self) -> str:
        """``tenants``, ``tenant_apps.stories``; empty for a file that lies in no room."""
        return ".".join(self._address[0])

    @property
    def part(self) -> str:
        """The module of the room that this file is or belongs to: ``views`` for ``views.py`` and ``views/entry.py``."""
        inside = self._address[1]
        return inside[0].removesuffix(".py") if inside else ""

    def functions(self) -> Iterator[Function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    @property
    def _address(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        parts = self.path.parts
        depth = DEPTHS.get(parts[0], 0)
        return (parts[:depth], parts[depth:]) if len(parts) > depth else ((), parts)


def name_of(node: ast.expr) -> str:
    """The last word of ``a`` and ``a.b``; empty for anything else."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def called(node: ast.Call) -> str:
    return name_of(node.func)
