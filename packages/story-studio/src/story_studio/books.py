"""Makes contact sheets of twelve books of very different ideas: python -m story_studio.books -o docs/studio.

Needs Pillow: ``pip install story-studio[sheets]``. A sheet shows a book's cover, then its twelve pages; ``README.md``
beside them shows all.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image

from story_studio.pictures.sheet import book_sheet
from story_studio.premise import read_idea
from story_studio.telling import Telling
from story_studio.values import Brief, Opening, Page
from story_studio.vocabulary import Level, Style

PAGES = 12
SIZE = 1400
_HEAD = """# Twelve books of the studio

Each sheet is one book: its cover, then its twelve pages, from left to right. Nobody chose among several tries; the seed
is 1 throughout. All are made again by

    python -m story_studio.books -o docs/studio"""


@dataclass(frozen=True)
class Order:
    """A book that is on a sheet."""

    idea: str
    level: Level = Level.EARLY
    style: Style = Style.PAPERCUT
    seed: int = 1

    @property
    def file(self) -> str:
        return "-".join(re.findall(r"[a-z]+", self.idea.lower()))[:48].strip("-") + ".webp"


ORDERS = (
    Order("a snail that lends umbrellas"),
    Order("I do not want to share my room", Level.GROWING),
    Order("why do leaves fall", Level.CONFIDENT),
    Order("a whale in the bathtub"),
    Order("a new baby is coming and I do not want it", Level.GROWING),
    Order("grandma is forgetting my name", Level.CONFIDENT),
    Order("a dragon who wants to bake a cake"),
    Order("the bear's lost kite", Level.GROWING),
    Order("an octopus who is afraid of the dark", style=Style.WATERCOLOUR),
    Order("a hedgehog who wants to touch the moon", Level.GROWING),
    Order("my goldfish died", Level.CONFIDENT, Style.CRAYON),
    Order("a lighthouse keeper who wants to hear a choir", Level.GROWING),
)


def told(order: Order) -> tuple[Opening, list[Page]]:
    """The book, without its pictures."""
    brief = Brief(idea=order.idea, pages=PAGES, level=order.level, seed=order.seed)
    telling = Telling(brief, read_idea(order.idea))
    return telling.opening(), list(telling.pages())


def webp(png: bytes) -> bytes:
    """The picture as WebP, small enough to be kept in a repository."""
    kept = BytesIO()
    Image.open(BytesIO(png)).convert("RGB").save(kept, "WEBP", quality=80, method=6)
    return kept.getvalue()


def write(folder: Path, orders: Sequence[Order] = ORDERS, *, size: int = SIZE) -> Iterator[str]:
    """Draw every book into the folder, with a page that shows them; yields a line for each."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [_HEAD]
    for order in orders:
        opening, pages = told(order)
        plans = [opening.cover, *(page.picture for page in pages)]
        data = webp(book_sheet(plans, opening.cast, style=order.style, seed=order.seed, size=size))
        (folder / order.file).write_bytes(data)
        lines += [f"## {opening.title}", f"“{order.idea}”, {order.level}, {order.style}"]
        lines += [f"![The cover and twelve pages of {opening.title}]({order.file})"]
        yield f"{order.file}: {len(data) // 1000} KB, {opening.script}"
    (folder / "README.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m story_studio.books")
    parser.add_argument("-o", "--out", type=Path, default=Path("books"))
    for line in write(parser.parse_args().out):
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
