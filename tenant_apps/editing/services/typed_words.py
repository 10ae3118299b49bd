"""Words that people write into a book, before they are stored: cleaned, measured and judged."""

import unicodedata
from http import HTTPStatus
from uuid import uuid4

from shared_apps.ai.fallback import NOT_CHECKED
from shared_apps.ai.ports import Judgement
from shared_apps.core.errors import InvalidInput, ProductError
from shared_apps.core.text import is_visible
from tenant_apps.moderation.services.moderator import Finding, TeamModerator

MOST_LETTERS = 20_000
"""On one page. More is refused with all of it kept in the field."""

ASK_AGAIN_SECONDS = 60
CONTROL = frozenset({"Cc", "Cs", "Co"})


class TooManyLetters(InvalidInput):
    code = "too_many_letters"

    def __init__(self, letters: int, most: int, field: str) -> None:
        super().__init__(
            f"This has {letters:,} letters, and {most:,} is the most. Nothing is lost: take some out, or move them to "
            "another page.",
            field=field,
        )


class WordsHeld(InvalidInput):
    code = "words_held"
    message = "These words do not belong on a children's book. Change them a little and try again."


class WordsUnchecked(ProductError):
    """The moderator cannot be reached, and there is no place where these words could wait."""

    code = "not_checked"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = NOT_CHECKED


def tidy_text(text: str) -> str:
    """Plain paragraphs, whatever it was pasted from: one kind of line break, no control characters, no outer blanks."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n\n").replace("\u00ad", "").replace("\t", " ")
    kept = "".join(letter for letter in text if letter == "\n" or unicodedata.category(letter) not in CONTROL)
    lines = [line.rstrip() for line in kept.split("\n")]
    return "\n".join(lines).strip("\n")


def judge_text(*, text: str, most: int = MOST_LETTERS, field: str = "text") -> Finding:
    """What the team's moderator finds in words that a person wrote. Asks a provider: not in a transaction.

    An empty page has nothing to judge. Raises TooManyLetters.
    """
    if len(text) > most:
        raise TooManyLetters(len(text), most, field)
    if not is_visible(text):
        return Finding(Judgement(), (), None)
    return TeamModerator(key=str(uuid4()), costs=[]).judge_words(text, what="edit")


def require_allowed(*, text: str, most: int, field: str) -> None:
    """Judge words that cannot wait, such as a title. Raises TooManyLetters, WordsHeld and WordsUnchecked."""
    finding = judge_text(text=text, most=most, field=field)
    if finding.is_unchecked:
        raise WordsUnchecked(field=field, retry_after=ASK_AGAIN_SECONDS)
    if not finding.is_allowed:
        raise WordsHeld(field=field)
