"""Teams spread over two PostgreSQL clusters: docs/scaling.md, "A second cluster"."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from django.conf import settings
from django.utils import timezone

from shared_apps.ops.local_http import Answer, ask
from tenants.backend import public_context, team_context
from tenants.models import Team
from tenants.services import teams
from tests.factories import a_book
from tests.personas import Persona
from tests.scaling.cells import Cell, copy_team, fingerprints, first_cell, second_cell

CSRF = "c" * 32
IDEA = {"idea": "a shy dragon who is afraid of the dark", "pages": 4}


@pytest.fixture
def cells(committed: None, tmp_path: Path) -> Iterator[tuple[Cell, Cell]]:
    with first_cell(tmp_path / "first.log") as first, second_cell(tmp_path / "second.log") as second:
        yield first, second


def cookie_of(persona: Persona) -> str:
    session = persona.browser().cookies[settings.SESSION_COOKIE_NAME].value
    return f"{settings.SESSION_COOKIE_NAME}={session}; {settings.CSRF_COOKIE_NAME}={CSRF}"


def shelf(cell: Cell, team: Team, cookie: str) -> Answer:
    return ask(cell.port, team.host, "/", headers={"Cookie": cookie})


def begin_book(cell: Cell, team: Team, cookie: str) -> Answer:
    headers = {"Cookie": cookie, "X-CSRFToken": CSRF, "Content-Type": "application/json"}
    return ask(cell.port, team.host, "/api/stories/", method="POST", headers=headers, body=json.dumps(IDEA).encode())


def steps_and_tickets(cell: Cell, team: Team) -> tuple[int, int]:
    """How many steps the team's schema holds, and how many tickets public holds for them."""
    with cell.connect() as connection:
        steps = connection.execute(f'SELECT count(*) FROM "{team.schema_name}".generation_step').fetchone()
        tickets = connection.execute("SELECT count(*) FROM queue_ticket WHERE team_id = %s", (team.id,)).fetchone()
    assert steps and tickets
    return int(steps[0]), int(tickets[0])


def settle_another(cell: Cell, team: Team) -> None:
    """A team of the cell's own, whose host has there the number that the team's host has here."""
    own = uuid4()
    with public_context():
        number = team.domains.get().pk
    with cell.connect() as connection:
        connection.execute(
            "INSERT INTO tenants_team (id, schema_name, slug, name, kind, status, created_at)"
            " VALUES (%s, %s, 'elm', 'The Elms', 'family', 'suspended', now())",
            (own, f"team_{own.hex}"),
        )
        connection.execute(
            "INSERT INTO tenants_domain (id, domain, is_primary, tenant_id) OVERRIDING SYSTEM VALUE"
            " VALUES (%s, 'elm.storysprout.localhost', true, %s)",
            (number, own),
        )
        connection.execute("SELECT setval(pg_get_serial_sequence('tenants_domain', 'id'), %s)", (number,))


def test_a_team_moves_to_another_cluster_and_its_members_notice_nothing(
    cells: tuple[Cell, Cell], new_team: Callable[..., Persona]
) -> None:
    first, second = cells
    mover, stayer = new_team(), new_team()
    route, cookies = {}, {}
    for persona, words in ((mover, "The fox that moved"), (stayer, "The hen that stayed")):
        route[persona.team.host], cookies[persona.team.host] = first, cookie_of(persona)
        with team_context(persona.team):
            a_book(persona.membership, words=words)

    def shown(persona: Persona) -> Answer:
        host = persona.team.host
        return shelf(route[host], persona.team, cookies[host])

    assert b"The fox that moved" in shown(mover).body

    with public_context():
        teams.suspend(team=mover.team, now=timezone.now())
    settle_another(second, mover.team)
    before = fingerprints(first, mover.team.schema_name)
    copy_team(team_id=mover.team.id, schema=mover.team.schema_name, source=first, target=second)
    second.manage("team", "resume", mover.team.slug)
    route[mover.team.host] = second

    assert fingerprints(second, mover.team.schema_name) == before
    assert b"The fox that moved" in shown(mover).body
    assert b"The hen that stayed" in shown(stayer).body
    assert shelf(first, mover.team, cookies[mover.team.host]).status == 404
    assert shelf(second, stayer.team, cookies[stayer.team.host]).status == 404
    assert begin_book(second, mover.team, cookies[mover.team.host]).status == 202
    assert (steps_and_tickets(first, mover.team), steps_and_tickets(second, mover.team)) == ((1, 0), (2, 1))
