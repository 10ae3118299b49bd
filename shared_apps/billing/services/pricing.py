"""What work costs, said before it begins."""

from dataclasses import dataclass

PAGE_OF_WORDS = 1
PICTURE = 1


@dataclass(frozen=True)
class Quote:
    """The most that a piece of work can cost, in credits. What is not needed of it is given back."""

    words: int
    pictures: int

    @property
    def credits(self) -> int:
        return self.words + self.pictures


def quote_book(*, pages: int) -> Quote:
    """A book of ``pages`` pages with a cover: a credit for the words of each page and one for each picture."""
    return Quote(words=pages * PAGE_OF_WORDS, pictures=(pages + 1) * PICTURE)
