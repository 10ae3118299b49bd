"""``python -m story_studio`` as somebody types it."""

import subprocess
import sys
from pathlib import Path

PNG = b"\x89PNG"


def story_studio(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "story_studio", *words], capture_output=True, text=True, check=False)


def test_a_book_is_written_and_drawn_into_a_folder(tmp_path: Path) -> None:
    done = story_studio("a snail that lends umbrellas", "--pages", "4", "-o", str(tmp_path / "out"))

    assert (done.returncode, done.stderr) == (0, "")
    assert "4. " in (tmp_path / "out" / "story.md").read_text(encoding="utf-8")
    pictures = sorted(path.name for path in (tmp_path / "out").glob("*.png"))
    assert pictures == [*(f"page-0{number}.png" for number in range(5)), "sheet.png"]
    assert all((tmp_path / "out" / name).read_bytes().startswith(PNG) for name in pictures)


def test_what_cannot_be_told_is_said_with_what_can() -> None:
    done = story_studio("x")

    assert done.returncode == 1
    assert "It can tell: " in done.stderr
