"""The command that draws whole books on sheets."""

from pathlib import Path

from PIL import Image
from story_studio.books import ORDERS, told, write


def test_sheets_of_books_are_ideas_of_their_own() -> None:
    assert len({order.file for order in ORDERS}) == 12
    assert len({told(order)[0].script for order in ORDERS}) >= 10


def test_a_sheet_shows_a_book_and_a_page_shows_the_sheets(tmp_path: Path) -> None:
    (line,) = write(tmp_path, ORDERS[:1], size=240)
    file = tmp_path / line.partition(":")[0]
    with Image.open(file) as sheet:
        assert sheet.size == (240, 240)
    assert file.name in (tmp_path / "README.md").read_text()
