"""docs/capacity.md is the table that ``manage.py capacity`` prints, with the default values."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from config import capacity
from shared_apps.ai.catalog import PROVIDERS

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_matches_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("capacity")
    printed = capsys.readouterr().out.splitlines()

    page = (ROOT / "docs/capacity.md").read_text().splitlines()
    assert [line for line in page if line.startswith("|")] == printed


def test_each_rate_has_a_name_and_each_bounded_provider_a_row(settings: Any) -> None:
    table = "\n".join(" | ".join(row) for row in capacity.rows())

    assert settings.LIMIT_NAMES.keys() == settings.LIMITS.keys()
    assert all(variable in table for variable in (one.at_once for one in PROVIDERS.values()))
