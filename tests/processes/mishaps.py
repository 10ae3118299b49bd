"""For a worker of the tests: an illustrator whose process dies over some books, and a chore of CHORE_SECONDS."""

import os
import signal
import time
from contextlib import ExitStack
from datetime import datetime

from django.conf import settings
from redis import Redis

from shared_apps.ai.ports import Cost
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import tickets
from shared_apps.queue.step_handlers import STEP_HANDLERS, StepHandler, WorkerPool, WorkSummary
from tenant_apps.generation.models import Step
from tenant_apps.generation.services.steps import PICTURE
from tenant_apps.generation.tasks import PictureHandler

DEADLY = "a very loud thunderclap"
CHORE = "chore"
CHORES = "chores"


class FrailArtist(PictureHandler):
    """Draws like any other, but for the deadly books' first page, at which its process is killed."""

    def make(self, ticket: Ticket, step: Step, costs: list[Cost]) -> None:
        if DEADLY in step.run.book.idea and step.page_number == 1:
            os.kill(os.getpid(), signal.SIGKILL)
        super().make(ticket, step, costs)


class Servant(StepHandler):
    """Writes down for whom it works, and then takes its time."""

    @property
    def pool(self) -> WorkerPool:
        return WorkerPool.CPU

    def handle(self, ticket: Ticket) -> None:
        with Redis.from_url(settings.REDIS_URL) as redis:
            redis.rpush(CHORES, ticket.team.slug)
        time.sleep(float(os.environ.get("CHORE_SECONDS", "1")))
        tickets.close(ticket=ticket)

    def give_up(self, ticket: Ticket, reason: str) -> None:
        raise AssertionError(reason)

    def describe(self, ticket: Ticket) -> WorkSummary | None:
        return None

    def replay(self, ticket: Ticket, now: datetime) -> None:
        return


_for_good = ExitStack()  # a context that nobody keeps is left as soon as it is collected, and its handler with it
_installed = ExitStack()  # kept, since a collected one would take the handlers out again
for _kind, _handler in ((PICTURE, FrailArtist()), (CHORE, Servant())):
    _installed.enter_context(STEP_HANDLERS.replaced(_kind, _handler))
