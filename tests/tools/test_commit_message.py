"""The hook that reads a commit's message."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools.commit_message import faults

WHY = "\n\nA reader has to find the page that was approved.\n"
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "message",
    [
        f"stories: Keep every version of a page{WHY}",
        f"core, live: Name modules by the field's words{WHY}",
        f"story-studio: Tell of a lost hat{WHY}# Please enter the commit message\n",
        "Merge branch 'main'",
        "fixup! stories: Keep every version of a page",
        f"docs: Say where the list is{WHY}\nhttps://example.org/{'long' * 40}\n",
    ],
)
def test_a_good_message_passes(message: str) -> None:
    assert faults(message) == []


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("stories: Keep every version of a page", "Add a body"),
        ("stories: Keep every version of a page\n\n# only a comment\n", "Add a body"),
        (
            f"stories: Keep every version of a page, its pictures, and the names of those who made them{WHY}",
            "characters",
        ),
        (f"Keep every version of a page{WHY}", "Begin with the package"),
        (f"stories: keep every version of a page{WHY}", "Begin with the package"),
        (f"stories: Keep every version of a page.{WHY}", "Begin with the package"),
        ("stories: Keep every version\nof a page\n", "second line"),
        (f"stories: Keep every version\n\n{'word ' * 30}\n", "Wrap"),
    ],
)
def test_a_bad_message_is_refused_with_its_reason(message: str, said: str) -> None:
    assert any(said in fault for fault in faults(message))


@pytest.mark.parametrize(("body", "status"), [("", 1), ("\n\nBecause of this.\n", 0)])
def test_the_hook_ends_with_1_for_a_bad_message(tmp_path: Path, body: str, status: int) -> None:
    file = tmp_path / "COMMIT_EDITMSG"
    file.write_text(f"stories: Keep every version of a page{body}")
    command = [sys.executable, "-m", "tools.commit_message", str(file)]

    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == status
