"""Books that a real worker makes with fake providers, which fail on demand."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from shared_apps.billing.models import LedgerEntry
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Run
from tenant_apps.stories.models import Book, PageVersion
from tenants.backend import public_context, team_context
from tests.fake_providers import DiffusionServer, OpenAIServer
from tests.generation.test_pipeline import start
from tests.personas import Persona
from tests.processes.programs import caller, wait_until

SECONDS = "8"
"""That a call has in all: a provider that is silent is not waited for any longer."""


@contextmanager
def makers(log: Path, chosen: Any, server: OpenAIServer, diffusion: DiffusionServer, **order: str) -> Iterator[None]:
    """A worker whose providers are asked in this order, as ``text="openai,studio"``; this process knows the same."""
    environment: dict[str, Any] = {
        "OPENAI_BASE_URL": server.base_url,
        "OPENAI_API_KEY": "sk-secret",
        "SDXL_URL": diffusion.url,
    }
    environment |= {f"AI_{port.upper()}_PROVIDERS": names for port, names in order.items()}
    for name, value in environment.items():
        setattr(chosen, name, tuple(value.split(",")) if name.endswith("PROVIDERS") else value)
    environment |= {"AI_TEXT_SECONDS": SECONDS, "AI_IMAGE_SECONDS": SECONDS, "AI_MODERATION_SECONDS": SECONDS}
    with caller(log, 8, **environment):
        yield


def begin(by: Persona, **answers: Any) -> UUID:
    with team_context(by.team):
        return start(by, **answers).id


def hurry() -> None:
    """Make every waiting retry due now."""
    with public_context():
        Ticket.objects.open().filter(lease_until=None).update(ready_at=timezone.now())
    execution.sweep(now=timezone.now())


def sweep() -> None:
    execution.sweep(now=timezone.now())


def ended(by: Persona, *, seconds: float = 240, doing: Callable[[], None] = hurry) -> bool:
    """Wait until all runs of the team have ended."""

    def all_have() -> bool:
        with team_context(by.team):
            return not Run.objects.filter(status=Run.Status.RUNNING).exists()

    return wait_until(all_have, seconds=seconds, doing=doing)


def spent(by: Persona) -> int:
    """What is spent for good, once everything is paid."""
    with public_context():
        of_the_team = LedgerEntry.objects.filter(team_id=by.team.id)
        settled = sum(entry.credits for entry in of_the_team.filter(kind=LedgerEntry.Kind.SETTLE))
        return settled - sum(entry.credits for entry in of_the_team.filter(kind=LedgerEntry.Kind.REFUND))


def all_is_paid(by: Persona) -> bool:
    with public_context():
        return not LedgerEntry.objects.reservations().unreleased().filter(team_id=by.team.id).exists()


def left_behind(by: Persona) -> set[str]:
    """The files of pictures that no book shows."""
    folder = Path(settings.DATA_DIR) / "media" / "teams" / str(by.team.id) / "stories"
    with team_context(by.team):
        shown = {*Book.objects.values_list("cover_key", flat=True)}
        shown |= {*PageVersion.objects.values_list("picture_key", flat=True)}
    return {file.name for file in folder.iterdir()} - {key.rsplit("/", 1)[-1] for key in shown}
