"""What a person sees in an archive. This room knows no books: the rooms above show their own when they are ready."""

from collections.abc import Callable
from typing import Any, Protocol


class Exhibit(Protocol):
    """One page for people, in a folder of its own, with its pictures beside it."""

    def hang(self, *, key: str, name: str) -> str:
        """Put a stored picture beside the page. Its address for the page; empty for a picture that is not there."""
        ...

    def tell(self, template: str, context: dict[str, Any], *, note: str = "", cover: str = "") -> None:
        """Write the page. ``note`` and ``cover``, the key of a picture, introduce it on the archive's first page."""
        ...


class Hall(Protocol):
    """One part of the archive, such as the books."""

    def exhibit(self, title: str) -> Exhibit: ...


Guide = Callable[[Hall], None]
"""Shows all that a room has in the team that is entered. It reads row by row, and never all of them at once."""

_guides: dict[str, tuple[str, Guide]] = {}


def show(*, folder: str, title: str, guide: Guide) -> None:
    """Give a part of every archive its folder and its title."""
    _guides[folder] = (title, guide)


def halls() -> list[tuple[str, str, Guide]]:
    """Folder, title and guide of every part, in the order of the folders' names."""
    return [(folder, *_guides[folder]) for folder in sorted(_guides)]
