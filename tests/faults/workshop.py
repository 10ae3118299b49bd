"""Families with real workers and a provider that counts its requests."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone
from redis import Redis

from shared_apps.ai import providers
from shared_apps.billing.models import LedgerEntry
from shared_apps.billing.services import quotes
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Run, Step
from tenants.backend import public_context, team_context
from tests.fake_providers import OpenAIServer, art
from tests.fake_providers.openai import EDITS, GENERATIONS
from tests.fake_providers.server import Pace
from tests.generation.test_pipeline import start
from tests.personas import Persona


class Workshop:
    """What a family orders here is made by whichever workers run with ``environment``."""

    def __init__(self, server: OpenAIServer, lease: int) -> None:
        self.server = server
        self.environment = {
            "AI_TEXT_PROVIDERS": "openai",
            "AI_IMAGE_PROVIDERS": "openai",
            "OPENAI_BASE_URL": server.base_url,
            "LEASE_SECONDS": str(lease),
        }
        self.families: list[Persona] = []

    def order(self, family: Persona, *, pages: int) -> None:
        with team_context(family.team):
            start(family, pages=pages)
        self.families.append(family)

    def pictures_asked(self) -> Counter[str]:
        """How often each picture was asked for, by its step."""
        return Counter(asked.key for path in (GENERATIONS, EDITS) for asked in self.server.asked(path))

    def pictures_in_hand(self) -> set[str]:
        """The steps that are leased; after a crash, those that were leased."""
        with public_context():
            return {str(step_id) for step_id in Ticket.objects.leased().values_list("step_id", flat=True)}

    def statuses(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for family in self.families:
            with team_context(family.team):
                found.update(Run.objects.values_list("status", flat=True))
        return found

    def all_done(self) -> bool:
        with public_context():
            waiting = Ticket.objects.open().exists()
        return not waiting and self.statuses() == Counter({Run.Status.DONE.value: len(self.families)})

    def pictures_drawn(self) -> int:
        return sum(self._drawn_for(family) for family in self.families)

    def paid_once(self) -> bool:
        """Each family paid the price of its book, and no reservation is left."""
        return all(self._paid_once(family) for family in self.families)

    def _drawn_for(self, family: Persona) -> int:
        with team_context(family.team):
            return Step.objects.filter(status=Step.Status.DONE).exclude(kind=Step.Kind.STORY).count()

    def _paid_once(self, family: Persona) -> bool:
        with team_context(family.team):
            run = Run.objects.select_related("book").get()
            assert run.reservation_id
            price = quotes.quote_book(pages=run.book.page_count).credits
        with public_context():
            spent = LedgerEntry.objects.settled_of(run.reservation_id)
            is_over = LedgerEntry.objects.filter(kind=LedgerEntry.Kind.RELEASE, key=run.reservation_id).exists()
        return bool(spent == price and is_over)


def sweep() -> None:
    """The jobs that beat sends every few seconds."""
    execution.sweep(now=timezone.now())


@contextmanager
def workshop(patch: pytest.MonkeyPatch, *, lease: int, **pace: float) -> Iterator[Workshop]:
    """Settings, here and for workers, that send every call to a provider of the test's own."""
    art.picture(1024)  # drawing takes its time, and what answers from then on does not
    with OpenAIServer(Pace(**pace)) as server:
        own: dict[str, Any] = {"OPENAI_BASE_URL": server.base_url, "QUEUE_LEASE_SECONDS": lease}
        own |= {"AI_TEXT_PROVIDERS": ("openai",), "AI_IMAGE_PROVIDERS": ("openai",)}
        for name, value in own.items():
            patch.setattr(settings, name, value)
        providers.made.cache_clear()
        _forget_messages()
        try:
            yield Workshop(server, lease)
        finally:
            providers.made.cache_clear()


def _forget_messages() -> None:
    """Of tests before, whose teams are gone."""
    with Redis.from_url(settings.REDIS_URL) as redis:
        redis.delete("calls", "work", "upkeep", "sweep")


NewTeam = Callable[..., Persona]
