"""Front and back matter: the words that a printed book adds to the story. The template marks them as English."""

from collections.abc import Sequence

from shared_apps.ai.ports import Provenance
from shared_apps.core.text import named
from tenant_apps.publishing.typesetting.directions import isolated
from tenant_apps.publishing.typesetting.glyphs import PLACEHOLDER, printable
from tenant_apps.publishing.typesetting.printed_book import PrintedBook

UNTITLED = "A story"
WORDS_FOR_A_SCORE = 100
COVER_NAMES = 4
STUDIO = "studio"


def cast(names: Sequence[str]) -> str:
    """The names, as in "with Mira, Tom and Bo"; empty without names."""
    *first, last = names or [""]
    return f"with {', '.join(first)}{' and ' if first else ''}{last}" if last else ""


def cover_cast(names: Sequence[str]) -> str:
    """As ``cast``, but after the first few names only their number."""
    if len(names) <= COVER_NAMES:
        return cast(names)
    shown = COVER_NAMES - 1
    return cast([*names[:shown], f"{len(names) - shown} friends"])


def colophon(book: PrintedBook, missing: Sequence[str]) -> list[tuple[str, str]]:
    """Labels and sentences about how the book was made.

    ``missing`` are the letters that no font has.
    """
    idea = isolated(" ".join(printable(book.idea).split()))
    rows = [
        ("The idea", f"“{idea}”" if idea else ""),
        ("Words", _maker("told", book.words_by)),
        ("Pictures", _maker("drawn", book.pictures_by, style=str(book.style.label))),
        ("Reading", _reading(book)),
        ("Type", "Andika, drawn by SIL for people who are learning to read; Fraunces; Atkinson Hyperlegible Next."),
        ("Not printed", _not_printed(missing)),
        ("Made on", f"{book.made_on.day} {book.made_on:%B %Y}, with StorySprout"),
    ]
    return [(label, sentence) for label, sentence in rows if sentence]


def _maker(verb: str, made_by: Provenance | None, style: str = "") -> str:
    if made_by is None:
        return ""
    manner = f" in the style “{style.lower()}”" if style else ""
    if made_by.provider == STUDIO:
        return (
            f"{verb.capitalize()}{manner} by StorySprout’s built-in studio, a program that needs no online service"
            f" ({made_by.model}, seed {made_by.seed})."
        )
    maker = printable(f"{made_by.provider}, model {made_by.model}")
    return f"{verb.capitalize()}{manner} by an artificial intelligence ({maker})."


def _reading(book: PrintedBook) -> str:
    level = str(book.level.label)
    if book.reading_grade is None:
        return f"{level}."
    words = sum(len(page.text.split()) for page in book.pages)
    caution = f"; an estimate, for a story of only {words} words" if words < WORDS_FOR_A_SCORE else ""
    return f"{level}. Flesch–Kincaid grade {book.reading_grade:.1f}{caution}."


def _not_printed(missing: Sequence[str]) -> str:
    if not missing:
        return ""
    return f"{printable(named(missing))}, which our print fonts do not have. Each is printed as {PLACEHOLDER}."
