"""docs/capacity.md is the table that ``manage.py capacity`` prints, with the default values."""

from pathlib import Path

import pytest
from django.core.management import call_command

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_is_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("capacity")
    printed = capsys.readouterr().out.splitlines()

    page = (ROOT / "docs/capacity.md").read_text().splitlines()
    assert [line for line in page if line.startswith("|")] == printed
