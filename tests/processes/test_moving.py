"""A family moves from one StorySprout to another, each with a database and a disk of its own."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.core.management import call_command

from shared_apps.ops.stack import temporary_stack
from tenants.backend import team_context
from tests import personas
from tests.archives.unpacked import content
from tests.factories import a_book, a_character
from tests.personas import Persona
from tests.processes.programs import ROOT

SIGN_UP = """
import django; django.setup()
from tenants.backend import enter_public; enter_public()
from shared_apps.accounts.models import User
for email in {}: User.objects.create_user(email, "a-good-long-password", name="Newcomer")
"""

Run = Callable[..., str]


@pytest.fixture
def elsewhere() -> Iterator[Run]:
    """Runs a program of another installation, which knows nothing of this one."""
    with temporary_stack() as stack:
        environment = os.environ | {
            "PYTHONPATH": str(ROOT),
            "DATA_DIR": str(stack.data_dir),
            "DATABASE_URL": stack.database_url,
            "REDIS_URL": stack.redis_url,
        }

        def run(*arguments: str) -> str:
            ended = subprocess.run(
                [sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
            )
            assert ended.returncode == 0, ended.stderr
            return ended.stdout

        run("manage.py", "migrate_schemas", "--shared", "-v", "0")
        yield run


def test_a_workspace_moves_to_another_installation(
    new_team: Callable[..., Persona], elsewhere: Run, tmp_path: Path
) -> None:
    family = new_team()
    grandma = personas.adult(family.team, "grandma")
    personas.child(family.team)
    with team_context(family.team):
        a_book(family.membership, words="We are moving")
        a_book(grandma.membership, words="Grandma stays")
        a_character(family.membership, name="Pip")
    call_command("team", "export", family.team.slug, "--to", tmp_path / "here.zip")
    elsewhere("-c", SIGN_UP.format([family.email, grandma.email]))

    said = elsewhere("manage.py", "team", "restore", str(tmp_path / "here.zip"), "--owner", family.email)

    assert f"Grandma ({grandma.email}) has an account here and is in." in said
    assert family.team.url in said, "under the address that it had"
    elsewhere("manage.py", "team", "export", family.team.slug, "--to", str(tmp_path / "there.zip"))
    assert content(tmp_path / "there.zip") == content(tmp_path / "here.zip")
