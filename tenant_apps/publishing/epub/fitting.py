"""Words onto square pages: at the first size that fits, and on a further page where none does. Nothing is cut."""

from collections.abc import Iterator, Sequence

from shared_apps.ai.vocabulary import ReadingLevel

SIDE = 1200
"""Of a page, in CSS pixels."""

ROOM = 920
"""Of its words, a side."""

LINE = 1.5
GAP = 0.6
"""Between lines, and more between paragraphs, in ems."""

WIDTH_OF_LETTER = 0.58
"""In ems: more than Andika's average, so that an estimate errs towards smaller type."""

SIZES = {
    ReadingLevel.EARLY: (64, 58, 52, 46, 40, 34, 30),
    ReadingLevel.GROWING: (56, 50, 44, 38, 34, 30, 28),
    ReadingLevel.CONFIDENT: (48, 42, 38, 34, 30, 28, 26),
}

Paragraph = list[str]


def fitted(paragraphs: Sequence[Paragraph], level: ReadingLevel) -> Iterator[tuple[int, list[Paragraph]]]:
    """The type size and the paragraphs of each page that these words need: at least one, also for no words."""
    sizes = SIZES[level]
    whole = next((size for size in sizes if _height(paragraphs, size) <= ROOM), None)
    if whole:
        yield whole, list(paragraphs)
        return
    smallest = sizes[-1]
    for page in _pages(paragraphs, smallest):
        yield smallest, page


def _pages(paragraphs: Sequence[Paragraph], size: int) -> Iterator[list[Paragraph]]:
    page: list[Paragraph] = []
    for piece in (piece for paragraph in paragraphs for piece in _pieces(paragraph, size)):
        if page and _height([*page, piece], size) > ROOM:
            yield page
            page = []
        page.append(piece)
    if page:
        yield page


def _pieces(paragraph: Paragraph, size: int) -> Iterator[Paragraph]:
    """The paragraph; in parts of its words where it is higher than a page."""
    if _height([paragraph], size) <= ROOM:
        yield paragraph
        return
    lines = int(ROOM / (size * LINE)) - 1
    most = lines * _letters_in_line(size) * 4 // 5
    for row in paragraph:
        words, part = row.split(" "), ""
        for word in words:
            if part and len(part) + len(word) >= most:
                yield [part]
                part = ""
            part = f"{part} {word}".strip()
        if part:
            yield [part]


def _height(paragraphs: Sequence[Paragraph], size: int) -> float:
    in_line = _letters_in_line(size)
    lines = sum(-(-max(len(row), 1) // in_line) for paragraph in paragraphs for row in paragraph)
    return size * (lines * LINE + GAP * max(0, len(paragraphs) - 1))


def _letters_in_line(size: int) -> int:
    return max(1, int(ROOM / (size * WIDTH_OF_LETTER)))
