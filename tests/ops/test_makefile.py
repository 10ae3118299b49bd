"""The Makefile: what is typed arrives to the letter, and every command is listed."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ECHO = """#!/usr/bin/env python3
import json, os, sys
print(json.dumps([sys.argv[1:], dict(os.environ)]))
"""
IDEA = 'a $5 "dragon" `id` $(HOME) $$HOME it\'s #1 %\nof \\n two \\'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose Python only tells what it was called with."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    for name in (
        "uv.lock",
        "pyproject.toml",
        "packages/celery-typed/pyproject.toml",
        "packages/story-studio/pyproject.toml",
        "packages/stripe-demo/pyproject.toml",
        "tools/bootstrap.sh",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    python = tmp_path / ".venv" / "bin" / "python"
    python.write_text(ECHO)
    python.chmod(0o755)
    (tmp_path / ".venv" / ".synced").touch()
    return tmp_path


def make(checkout: Path, *words: str, **environ: str) -> tuple[list[str], dict[str, str]]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(
        ["make", *words], cwd=checkout, env=clean | environ, capture_output=True, text=True, check=True
    )
    arguments, environment = json.loads(done.stdout)
    return arguments, environment


def test_an_idea_arrives_unchanged(checkout: Path) -> None:
    expected = ["manage.py", "book", f"--idea={IDEA}", "--pages=4", "--level=pre"]
    assert make(checkout, "book", f"IDEA={IDEA}", "PAGES=4", "LEVEL=pre")[0] == expected
    assert make(checkout, "book", IDEA=IDEA, PAGES="4", LEVEL="pre")[0] == expected


def test_book_has_sensible_defaults(checkout: Path) -> None:
    assert make(checkout, "book")[0] == ["manage.py", "book", "--idea=", "--pages=12", "--level=early"]


def test_variables_reach_the_programs_as_environment(checkout: Path) -> None:
    arguments, environment = make(checkout, "demo", "PORT=8123", "REDIS_URL=redis://:a$b$$c@host")
    assert arguments == ["manage.py", "demo"]
    assert environment["PORT"] == "8123"
    assert environment["REDIS_URL"] == "redis://:a$b$$c@host"


def test_help_lists_every_command(checkout: Path) -> None:
    done = subprocess.run(["make"], cwd=checkout, capture_output=True, text=True, check=True)
    for command in ("demo", "book", "stack", "stop", "test", "check", "faults", "bench", "fmt"):
        assert f"make {command} " in done.stdout
