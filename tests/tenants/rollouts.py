"""Deploys of a test: something that blocks them, and what becomes of the teams."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import psycopg
from django.db import connection

from tenants.backend import public_context, team_context
from tenants.backend.ddl import ddl_connection
from tenants.models import MigrationFailure, Team
from tenants.services.rollouts import rollout
from tests.processes.programs import ROOT
from tests.tenants.releases import Release

ADD_COLUMN = 'migrations.AddField("book", "bookplate", models.TextField(db_default="", default="")),'


@contextmanager
def locked(
    team: Team, table: str = "stories_book", mode: str = "ACCESS SHARE"
) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """Lock the team's books by a long transaction."""
    with ddl_connection() as other:
        other.autocommit = False
        other.execute(f'LOCK TABLE "{team.schema_name}".{table} IN {mode} MODE')
        yield other


def release_lock(other: psycopg.Connection[tuple[Any, ...]]) -> None:
    other.commit()


@contextmanager
def deploying(**options: Any) -> Iterator[list[rollout.RolloutResult]]:
    """Run a deploy beside the block. Its result is in the list afterwards."""
    outcomes: list[rollout.RolloutResult] = []

    def deploy() -> None:
        try:
            outcomes.append(rollout.migrate_teams(**options))
        finally:
            connection.close()

    thread = Thread(target=deploy)
    thread.start()
    try:
        yield outcomes
    finally:
        thread.join(90)


def up_to_date(team: Team) -> bool:
    return "bookplate" in columns(team)


def failures() -> list[MigrationFailure]:
    with public_context():
        return list(MigrationFailure.objects.select_related("team"))


def command(release: Release, *arguments: str, program: str = "migrate_teams") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "manage.py", program, *arguments],
        cwd=ROOT,
        env=os.environ | release.variables(),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def waiting_for_locks() -> int:
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
        return int(cursor.fetchone()[0])


def columns(team: Team, table: str = "stories_book") -> set[str]:
    with public_context(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = %s AND table_name = %s",
            (team.schema_name, table),
        )
        return {row[0] for row in cursor.fetchall()}


def in_team(team: Team, sql: str) -> list[tuple[Any, ...]]:
    with team_context(team), connection.cursor() as cursor:
        cursor.execute(sql)
        return list(cursor.fetchall()) if cursor.description else []
