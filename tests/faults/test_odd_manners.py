"""Row 42: books from models with odd output. Nothing that was paid for is lost."""

from typing import Any

import pytest
from django.utils import timezone

from shared_apps.ai.ports import LONGEST_NAME, LONGEST_TITLE
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Run
from tenant_apps.stories.models import Book
from tests.fake_providers import Fault, OpenAIServer
from tests.fake_providers.manners import MANNERS
from tests.fake_providers.openai import CHAT
from tests.faults.size import FULL
from tests.generation.test_pipeline import start
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("clear_cache")
NAMES = list(MANNERS) if FULL else ["a name too long", "a title too long", "two pages too few", "thoughts"]


def work_through_delays() -> None:
    for _ in range(40):
        Ticket.objects.update(ready_at=timezone.now())
        if not any([execution.work(kind="story"), execution.work(kind="picture")]):
            return


@pytest.fixture(autouse=True)
def _chosen(instant_ai: None, fresh_providers: Any, server: OpenAIServer) -> None:
    fresh_providers.OPENAI_BASE_URL, fresh_providers.OPENAI_API_KEY = server.base_url, "sk-secret"
    fresh_providers.AI_TEXT_PROVIDERS = ("openai",)


@pytest.mark.parametrize("name", NAMES)
def test_a_book_by_a_model_with_odd_output_is_finished(in_maple: Persona, server: OpenAIServer, name: str) -> None:
    server.fail(CHAT, Fault.odd(MANNERS[name]))
    run = start(in_maple)

    work_through_delays()

    run.refresh_from_db()
    assert run.status == Run.Status.DONE, run.failure
    book = Book.objects.with_pages().get()
    texts = [page.current.text for page in book.pages.all() if page.current]
    assert len(set(texts)) == 4
    assert len(book.title) <= LONGEST_TITLE and all(len(name) <= LONGEST_NAME for name in book.cast_names)
    assert len(server.asked(CHAT)) == MANNERS[name].asks
