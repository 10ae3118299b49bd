"""Writes a book into a folder: python -m story_studio "a snail that lends umbrellas" --pages 12 -o out/."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from story_studio.errors import CannotTell
from story_studio.pictures import draw
from story_studio.pictures.sheet import contact_sheet
from story_studio.premise import read_idea
from story_studio.telling import Telling
from story_studio.values import Brief, Opening, Page
from story_studio.vocabulary import Level, Style


def main() -> int:
    """The exit status is 1 where the idea cannot be told."""
    parser = argparse.ArgumentParser(prog="python -m story_studio", description=__doc__)
    parser.add_argument("idea")
    parser.add_argument("--pages", type=int, default=12)
    parser.add_argument("--level", type=Level, choices=list(Level), default=Level.EARLY)
    parser.add_argument("--style", type=Style, choices=list(Style), default=Style.PAPERCUT)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "-o", "--out", type=Path, help="folder for text, pictures and a contact sheet; without it the text is printed"
    )
    asked = parser.parse_args()
    brief = Brief(idea=asked.idea, pages=asked.pages, level=asked.level, seed=asked.seed)
    try:
        telling = Telling(brief, read_idea(brief.idea, brief.language))
    except CannotTell as error:
        print(f"{error} It can tell: {'; '.join(error.nearby)}.", file=sys.stderr)
        return 1
    opening, pages = telling.opening(), list(telling.pages())
    lines = [f"# {opening.title}", f"({opening.script})", *(f"{page.number}. {page.text}" for page in pages)]
    if asked.out is None:
        print("\n\n".join(lines))
        return 0
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "story.md").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    _draw(asked.out, opening, pages, asked.style, asked.seed)
    return 0


def _draw(out: Path, opening: Opening, pages: Sequence[Page], style: Style, seed: int) -> None:
    """Write the cover as page 0, each page, and all of them on one contact sheet."""
    plans = [opening.cover, *(page.picture for page in pages)]
    for number, plan in enumerate(plans):
        (out / f"page-{number:02}.png").write_bytes(draw(plan, cast=opening.cast, style=style, seed=seed + number))
    (out / "sheet.png").write_bytes(contact_sheet([(plan, style) for plan in plans], opening.cast))


if __name__ == "__main__":
    sys.exit(main())
