"""Teams that are behind are brought to where the code is: those alone, whatever comes between, as stock would."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tenants.backend import public_context
from tenants.models import Team
from tenants.services import migrating
from tests.personas import Persona
from tests.tenants.releases import Release, next_release

ADD_COLUMN = 'migrations.AddField("book", "dedication", models.TextField(db_default="", default="")),'
HURRIED = migrating.Patience(lock_timeout=0.2, attempts=2)


@pytest.fixture
def release(tmp_path: Path) -> Iterator[Release]:
    with next_release(tmp_path) as coming:
        yield coming


@pytest.fixture
def teams(new_team: Callable[..., Persona]) -> list[Team]:
    """Three teams, the oldest first."""
    return [new_team().team for _ in range(3)]


def columns(team: Team, table: str) -> dict[str, Any]:
    with public_context(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name, (data_type, is_nullable, column_default)::text FROM information_schema.columns"
            " WHERE table_schema = %s AND table_name = %s",
            (team.schema_name, table),
        )
        return dict(cursor.fetchall())


def test_teams_that_are_behind_get_what_the_release_brings(teams: list[Team], release: Release) -> None:
    release.add("stories", "dedication", ADD_COLUMN)

    outcome = migrating.migrate_teams()

    assert outcome.is_complete
    assert {team.id for team in outcome.migrated} >= {team.id for team in teams}
    assert all("dedication" in columns(team, "stories_book") for team in teams)
    assert migrating.migrate_teams().migrated == []
