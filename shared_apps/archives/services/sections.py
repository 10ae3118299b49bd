"""The pages that people read in an archive. Packages above register a section each: books, the cast."""

from collections.abc import Callable
from typing import Any, Protocol


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

_renderers: dict[str, tuple[str, Renderer]] = {}


def register(*, folder: str, title: str, render: Renderer) -> None:
    """Add a section to every archive. Call it in ``AppConfig.ready``."""
    _renderers[folder] = (title, render)


def sections() -> list[tuple[str, str, Renderer]]:
    """Folder, title and renderer of every section, by folder."""
    return [(folder, *_renderers[folder]) for folder in sorted(_renderers)]
