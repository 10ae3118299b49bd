"""The pages that people read in an archive. Packages above register a section each: books, the cast."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from shared_apps.core.registry import Registry


class Folder(Protocol):
    """A page and its pictures, in a folder of their own."""

    def add_picture(self, *, key: str, name: str) -> str:
        """Add a stored picture. Returns its URL relative to the page, or "" when the picture does not exist."""
        ...

    def add_page(self, template: str, context: dict[str, Any], *, note: str = "", cover: str = "") -> None:
        """Write the page. The archive's first page links to it with ``note`` and ``cover``, the key of a picture."""
        ...


class Section(Protocol):
    """One part of the archive, such as the books."""

    def folder(self, title: str) -> Folder: ...


Renderer = Callable[[Section], None]
"""Writes one package's pages of the entered team. It reads row by row, never all rows at once."""


@dataclass(frozen=True)
class SectionEntry:
    """A section's title on the first page, and what renders its pages."""

    title: str
    render: Renderer


SECTIONS: Registry[SectionEntry] = Registry("archive sections", "render a folder of every archive")
