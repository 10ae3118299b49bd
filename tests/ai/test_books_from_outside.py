"""A whole book with outside providers, through the pipeline: the settings alone decide."""

import os
from collections import Counter
from contextlib import suppress
from errno import EDQUOT
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.storage import FileSystemStorage
from django.utils import timezone

from shared_apps.ai import providers
from shared_apps.ai.breaker import Breaker, BreakerState
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import StoryRequest
from shared_apps.core.conditions import STORAGE
from shared_apps.media.availability import FolderStore
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Run
from tenant_apps.stories.models import Book, PageVersion
from tests.ai.odd_pictures import EMPTY
from tests.ai.provider_calls import brief
from tests.fake_providers import DiffusionServer, Fault, OpenAIServer
from tests.fake_providers.diffusion import TEXT_TO_IMAGE
from tests.fake_providers.openai import CHAT, GENERATIONS, MODERATIONS
from tests.generation.test_pipeline import start
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("clear_cache")


@pytest.fixture(autouse=True)
def _chosen(fresh_providers: Any, server: OpenAIServer, diffusion: DiffusionServer) -> None:
    fresh_providers.OPENAI_BASE_URL, fresh_providers.OPENAI_API_KEY = server.base_url, "sk-secret"
    fresh_providers.SDXL_URL = diffusion.url
    fresh_providers.AI_TEXT_PROVIDERS = ("openai",)
    fresh_providers.AI_IMAGE_PROVIDERS = ("openai", "sdxl")
    fresh_providers.AI_MODERATION_PROVIDERS = ("openai",)


def work_through_delays() -> None:
    for _ in range(40):
        Ticket.objects.update(ready_at=timezone.now())
        if not any([execution.work(kind="story"), execution.work(kind="picture")]):
            return


def makers() -> tuple[list[str], list[str]]:
    """Who wrote and who drew each page, in order."""
    versions = PageVersion.objects.order_by("page__number")
    wrote = [version.text_provenance["provider"] for version in versions]
    return wrote, [version.picture_provenance["provider"] for version in versions]


def test_a_book_is_written_judged_and_drawn_outside(in_maple: Persona, server: OpenAIServer) -> None:
    run = start(in_maple)

    work_through_delays()

    run.refresh_from_db()
    book = Book.objects.get()
    assert run.status == Run.Status.DONE, run.failure
    assert book.provenance == {"provider": "openai", "model": "gpt-5.4-mini", "template": "story-1", "seed": book.seed}
    assert makers() == (["openai"] * 4, ["openai"] * 4)
    assert len(server.asked(CHAT)) == 1
    assert len({asked.key for asked in server.asked(GENERATIONS)}) == len(server.asked(GENERATIONS)) == 5
    assert len(server.asked(MODERATIONS)) >= 6, "the idea, the title and each page"


def test_a_story_that_broke_off_is_continued_with_its_missing_pages(in_maple: Persona, server: OpenAIServer) -> None:
    server.fail(CHAT, Fault.length(pages=2), *[Fault.content(b"{}")] * 2)
    run = start(in_maple)

    work_through_delays()

    run.refresh_from_db()
    assert run.status == Run.Status.DONE, run.failure
    assert PageVersion.objects.count() == 4
    assert '"missing": [3, 4]' in server.asked(CHAT)[-1].body["messages"][1]["content"]


def test_the_next_provider_does_what_openai_cannot(in_maple: Persona, server: OpenAIServer, settings: Any) -> None:
    settings.AI_TEXT_PROVIDERS = ("openai", "studio")
    server.fail(CHAT, Fault.cut(pages=1), Fault.error(401))
    server.fail(GENERATIONS, *[Fault.error(401)] * 9)
    run = start(in_maple)

    work_through_delays()

    run.refresh_from_db()
    assert run.status == Run.Status.DONE, run.failure
    assert makers() == (["openai"] + ["studio"] * 3, ["sdxl"] * 4)


def test_a_provider_that_fails_for_good_loses_no_finished_page(in_maple: Persona, server: OpenAIServer) -> None:
    server.fail(CHAT, Fault.cut(pages=2), *[Fault.error(401)] * 9)
    run = start(in_maple)

    work_through_delays()

    run.refresh_from_db()
    assert run.status == Run.Status.FAILED
    assert run.book.pages.count() == 2
    assert "sk-secret" not in run.failure
    assert "storyteller is set up wrongly" in run.failure


@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        (Fault.error(401), "StorySprout’s storyteller is set up wrongly."),
        (Fault.content(b"no story"), "The storyteller sent no page that could be read."),
    ],
    ids=["denied", "garbled"],
)
def test_a_family_reads_the_cause_also_while_the_breaker_is_open(
    in_maple: Persona, server: OpenAIServer, fault: Fault, cause: str
) -> None:
    server.fail(CHAT, *[fault] * 99)
    breaker = Breaker("text", "openai")
    while breaker.health.state != BreakerState.OPEN:
        with suppress(ProviderError):
            list(providers.storyteller().tell(StoryRequest(brief=brief())))
    asked = len(server.asked(CHAT))
    run = start(in_maple)

    work_through_delays()

    run.refresh_from_db()
    assert (run.status, len(server.asked(CHAT))) == (Run.Status.FAILED, asked), "nobody was asked for this book"
    assert run.failure.startswith(cause)
    page = in_maple.browser().get(f"/books/{run.book_id}/making/").content.decode()
    assert cause in page
    assert "in a row" not in page


def test_an_idea_that_cannot_be_judged_starts_no_book(guardian: Persona, server: OpenAIServer) -> None:
    server.fail(MODERATIONS, *[Fault.error(401)] * 2)
    brief = {"idea": "a fox", "pages": 4, "level": "early", "style": "papercut", "language": "en"}

    answer = guardian.browser().post("/books/new/", {**brief, "submission": "0" * 32})

    assert answer.status_code == 503
    assert "could not check this" in answer.content.decode()
    assert not Ticket.objects.exists()


def test_a_picture_is_stored_with_its_seed(in_maple: Persona, fresh_providers: Any, diffusion: DiffusionServer) -> None:
    """An empty picture before it had another seed."""
    fresh_providers.AI_IMAGE_PROVIDERS = ("sdxl",)
    diffusion.fail(TEXT_TO_IMAGE, *[Fault.content(EMPTY["black"]())] * 2)

    start(in_maple)
    work_through_delays()

    asked = [asked.body["seed"] for asked in diffusion.asked(TEXT_TO_IMAGE)]
    kept = [version.picture_provenance["seed"] for version in PageVersion.objects.all()]
    kept.append(Book.objects.get().cover_provenance["seed"])
    assert len(asked) == len(kept) + 2
    assert set(asked) - set(kept) == {asked[0], asked[1]}
    assert set(kept) <= set(asked)


def test_a_book_with_only_empty_pictures_stops_and_shows_none(
    in_maple: Persona, fresh_providers: Any, diffusion: DiffusionServer
) -> None:
    fresh_providers.AI_IMAGE_PROVIDERS = ("sdxl",)
    diffusion.fail(TEXT_TO_IMAGE, *[Fault.content(EMPTY["black"]())] * 50)

    run = start(in_maple)
    work_through_delays()

    run.refresh_from_db()
    assert run.status == Run.Status.FAILED
    assert not PageVersion.objects.exclude(picture_key="").exists()


def test_a_store_that_takes_the_trial_but_no_picture_costs_only_a_few_attempts(
    in_maple: Persona, server: OpenAIServer, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    """A quota does this when less is left than a picture needs."""
    save = FileSystemStorage._save  # type: ignore[attr-defined]  # noqa: SLF001  (where Django writes; its stubs lack it)

    def save_what_is_small(self: FolderStore, name: str, content: Any) -> str:
        if "/trial/" not in name:
            raise OSError(EDQUOT, os.strerror(EDQUOT))
        return str(save(self, name, content))

    monkeypatch.setattr("django.core.files.storage.FileSystemStorage._save", save_what_is_small)
    run = start(in_maple)

    for _ in range(20):
        cache.delete(STORAGE._key("tried"))  # noqa: SLF001  (the rest is over)
        Ticket.objects.update(ready_at=timezone.now())
        execution.work(kind="story")
        execution.work(kind="picture")

    run.refresh_from_db()
    asked = Counter(asked.key for asked in server.asked(GENERATIONS))
    assert asked and max(asked.values()) <= settings.QUEUE_MAX_ATTEMPTS
    assert run.status == Run.Status.FAILED
    assert run.failure.startswith("We cannot store anything just now.")
