"""The text that is judged of each piece of a story, and the place of the piece in the book."""

from collections.abc import Iterable

from shared_apps.ai.ports import PageDraft, Plan, Portrait
from tenant_apps.stories.models import PageVersion


def place_of(piece: Plan | PageDraft) -> int:
    """A page's number; 0 for the plan."""
    return 0 if isinstance(piece, Plan) else piece.number


def words_of(piece: Plan | PageDraft) -> str:
    """All words of the piece that readers see or hear."""
    return words_of_title(title=piece.title, cast=piece.cast) if isinstance(piece, Plan) else words_of_page(piece)


def words_of_title(*, title: str, cast: Iterable[Portrait]) -> str:
    return "\n".join((title, *(member.name for member in cast)))


def words_of_page(page: PageDraft | PageVersion) -> str:
    return f"{page.text}\n{page.alt}"
