"""What work costs at most, known before it starts."""

from dataclasses import dataclass

from django.conf import settings

PAGE_OF_WORDS = 1


@dataclass(frozen=True)
class Quote:
    """The most that a piece of work can cost, in credits. Unused credits are given back."""

    words: int
    pictures: int

    @property
    def credits(self) -> int:
        return self.words + self.pictures


def picture_price() -> int:
    """Credits for a picture. A reservation is a cap, so a price that rises meanwhile costs nobody more than quoted."""
    price: int = settings.PICTURE_CREDITS
    return price


def quote_book(*, pages: int) -> Quote:
    """A book of ``pages`` pages with a cover: a credit for the words of each page, and the price of each picture."""
    return Quote(words=pages * PAGE_OF_WORDS, pictures=(pages + 1) * picture_price())
