"""A kind of work for tests alone."""

from datetime import datetime
from typing import Any
from uuid import uuid4

from django.db import connection

from shared_apps.queue.models import Ticket
from shared_apps.queue.services import tickets
from shared_apps.queue.step_handlers import StepHandler, WorkerPool, WorkSummary
from tenants.models import Team

KIND = "trial"


class Trial(StepHandler):
    """Does what the test sets, and records the tickets and schemas of its calls."""

    def __init__(self) -> None:
        self.turns: list[str] = []
        self.given_up: list[str] = []
        self.trouble: list[Exception] = []
        self.done_by = WorkerPool.CPU
        self.most: int | None = None

    @property
    def pool(self) -> WorkerPool:
        return self.done_by

    @property
    def limit(self) -> int | None:
        return self.most

    def handle(self, ticket: Ticket) -> None:
        self.turns.append(ticket.team.slug)
        assert connection.schema_name == ticket.team.schema_name  # type: ignore[attr-defined]  # our backend's
        if self.trouble:
            raise self.trouble.pop(0)
        tickets.close(ticket=ticket)

    def give_up(self, ticket: Ticket, reason: str) -> None:
        self.given_up.append(reason)

    def describe(self, ticket: Ticket) -> WorkSummary | None:
        return WorkSummary("A trial", "of a test", comfort="Nothing was lost.")

    def replay(self, ticket: Ticket, now: datetime) -> None:
        tickets.reopen(ticket=ticket)


def open_many(team: Team, count: int, **fields: Any) -> list[Ticket]:
    """The older they are, the earlier in line."""
    if "ready_at" in fields:
        fields.setdefault("queued_at", fields["ready_at"])
    opened = [Ticket(team=team, step_id=uuid4(), kind=KIND, **fields) for _ in range(count)]
    return Ticket.objects.bulk_create(opened)
