"""What of a piece that the storyteller tells is judged, and where it stands."""

from shared_apps.ai.ports import PageDraft, Plan
from tenant_apps.moderation.services import Finding, Judge

__all__ = ["Finding", "Judge", "place_of", "words_of"]


def place_of(piece: Plan | PageDraft) -> int:
    """A page's number; 0 for the plan."""
    return 0 if isinstance(piece, Plan) else piece.number


def words_of(piece: Plan | PageDraft) -> str:
    """All of it that a reader will see or hear."""
    if isinstance(piece, Plan):
        return "\n".join((piece.title, *(member.name for member in piece.cast)))
    return f"{piece.text}\n{piece.alt}"
