"""Row 4: requests, work and messages for a missing, pending or closed team change nothing."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from celery_typed.testing import recorded_jobs
from django.db import connection
from django.utils import timezone

from shared_apps.queue.jobs import WorkReady
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from shared_apps.queue.tasks import work
from tenant_apps.generation.models import Step
from tenants.access.hosts import forget_team
from tenants.backend import SchemaMissing, public_context, team_context
from tenants.jobs import ProvisionTeam
from tenants.models import Team
from tenants.services import team_schemas
from tenants.tasks import provision_team
from tests.generation.test_pipeline import start
from tests.personas import Persona, remove_team

CLOSED = [Team.Status.PENDING, Team.Status.MIGRATING, Team.Status.SUSPENDED, Team.Status.REMOVING]
PATHS = ["/", "/enter/", "/arrive/?ticket=x", "/api/stories/", "/events/?channel=story-x", "/healthz", "/nowhere/"]


@pytest.fixture
def passing(new_team: Callable[..., Persona], instant_ai: None) -> Persona:
    return new_team()


def set_status(team: Team, status: str) -> None:
    with public_context():
        Team.objects.filter(id=team.id).update(status=status)
        forget_team(team)


def drop_schema(team: Team) -> None:
    with public_context(), connection.cursor() as cursor:
        cursor.execute(f'DROP SCHEMA "{team.schema_name}" CASCADE')


def a_ticket(by: Persona) -> Ticket:
    with recorded_jobs(), team_context(by.team):
        run = start(by)
        return Ticket.objects.get(step_id=run.steps.get().id)


def public_rows() -> dict[str, int]:
    """How many rows each public table has, tickets aside."""
    with public_context(), connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'queue_ticket'")
        tables = [row[0] for row in cursor.fetchall()]
        counts = {}
        for table in tables:
            cursor.execute(f'SELECT count(*) FROM public."{table}"')
            counts[table] = cursor.fetchone()[0]
        return counts


@pytest.mark.parametrize("status", CLOSED)
def test_a_closed_team_responds_to_nobody(passing: Persona, status: str) -> None:
    browser = passing.browser()
    set_status(passing.team, status)
    before = public_rows()

    for path in PATHS:
        answer = browser.get(path)
        assert answer.status_code == 404, path
        assert passing.team.name not in answer.content.decode()
    assert public_rows() == before


def test_a_removed_team_responds_to_nobody(passing: Persona) -> None:
    browser = passing.browser()
    remove_team(passing.team)

    for path in PATHS:
        assert browser.get(path).status_code == 404, path


@pytest.mark.parametrize("status", CLOSED)
def test_work_of_a_closed_team_is_not_claimed_and_becomes_a_dead_letter(passing: Persona, status: str) -> None:
    ticket = a_ticket(passing)
    set_status(passing.team, status)
    before = public_rows()

    with recorded_jobs() as sent:
        assert execution.work(kind=Step.Kind.STORY) is False
        execution.sweep(now=timezone.now())

    ticket.refresh_from_db()
    assert ticket.dead_at and "closed" in ticket.dead_reason
    assert sent == []
    assert public_rows() == before


def test_work_without_a_schema_becomes_a_dead_letter_and_other_work_continues(
    passing: Persona, new_team: Callable[..., Persona], settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    settings.QUEUE_MAX_ATTEMPTS = 2
    healthy = new_team()
    ticket = a_ticket(passing)
    drop_schema(passing.team)
    other = a_ticket(healthy)
    before = public_rows()

    with recorded_jobs():
        for _ in range(4):
            Ticket.objects.filter(id=ticket.id).update(ready_at=timezone.now() - timedelta(seconds=9))
            execution.work(kind=Step.Kind.STORY)
            execution.sweep(now=timezone.now())

    ticket.refresh_from_db()
    assert ticket.dead_at and ticket.attempts == 2
    assert not Ticket.objects.filter(id=other.id).exists()
    assert public_rows() == before


def test_a_worn_out_ticket_whose_schema_is_gone_does_not_stop_the_sweep(
    passing: Persona, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    ticket = a_ticket(passing)
    drop_schema(passing.team)
    Ticket.objects.filter(id=ticket.id).update(attempts=settings.QUEUE_MAX_ATTEMPTS)

    with recorded_jobs():
        execution.sweep(now=timezone.now())

    ticket.refresh_from_db()
    assert ticket.dead_at


@pytest.mark.usefixtures("committed")
def test_a_message_about_an_unknown_team_does_nothing() -> None:
    before = public_rows()
    with recorded_jobs():
        provision_team(ProvisionTeam(team_id=uuid4()))
        work(WorkReady(kind=Step.Kind.STORY))

    assert public_rows() == before


@pytest.mark.parametrize("status", [Team.Status.SUSPENDED, Team.Status.REMOVING])
def test_the_beat_and_a_late_message_open_no_team_that_was_closed(passing: Persona, status: str) -> None:
    set_status(passing.team, status)
    drop_schema(passing.team)
    before = public_rows()

    with recorded_jobs(), public_context():
        provision_team(ProvisionTeam(team_id=passing.team.id))
        team_schemas.finish(now=timezone.now() + timedelta(hours=1))

    with public_context():
        assert Team.objects.get(id=passing.team.id).status == status
    with team_context(passing.team), pytest.raises(SchemaMissing):
        Step.objects.count()
    assert public_rows() == before
