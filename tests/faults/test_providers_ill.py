"""Row 26: after every failure of a provider attempts count, the next provider is asked, and pages are kept."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Run
from tenant_apps.generation.services import runs
from tenant_apps.stories.models import Book, PageVersion
from tenants.backend import team_context
from tests.fake_providers import DiffusionServer, Fault, OpenAIServer
from tests.fake_providers.openai import CHAT, GENERATIONS
from tests.faults.making import all_is_paid, begin, ended, hurry, left_behind, makers, spent
from tests.faults.size import FULL
from tests.personas import Persona
from tests.processes.programs import wait_until

pytestmark = pytest.mark.usefixtures("clear_cache")
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024"><script>alert(1)</script></svg>'
SILENCE = Fault.silence(30)

TEXT = (
    Fault.error(429, retry_after="1"),
    Fault.error(500),
    Fault.malformed(),
    Fault.truncated(),
    Fault.cut(pages=1),
    Fault.length(pages=2),
    Fault.content(b'{"plan": null'),
    SILENCE,
)
PICTURES = (
    Fault.error(429, retry_after="1"),
    Fault.error(500),
    Fault.malformed(),
    Fault.truncated(),
    Fault.content(b""),
    Fault.content(SVG),
    Fault.content(b"GIF89a"),
    SILENCE,
)
LASTING = [Fault.error(500)] * 2_000


def is_ready(by: Persona) -> bool:
    with team_context(by.team):
        return Book.objects.get().is_ready


def test_a_passing_failure_costs_a_retry_and_a_lasting_one_a_fallback(
    new_team: Callable[..., Persona],
    server: OpenAIServer,
    diffusion: DiffusionServer,
    fresh_providers: Any,
    tmp_path: Path,
) -> None:
    by, log = new_team(), tmp_path / "caller.log"
    faults = 2 if FULL else 1
    with makers(
        log, fresh_providers, server, diffusion, text="openai,studio", image="openai,sdxl", moderation="openai"
    ):
        server.fail(CHAT, *TEXT * faults)
        server.fail(GENERATIONS, *PICTURES * faults)
        for number in range(4 * faults):
            begin(by, idea=f"fox number {number}")
        assert ended(by), log.read_text()
        asked = len(server.asked(CHAT)), len(server.asked(GENERATIONS))

        server.fail(CHAT, *LASTING)
        server.fail(GENERATIONS, *LASTING)
        begin(by, idea="a fox whose painters were all away")
        assert ended(by), log.read_text()
        assert wait_until(lambda: all_is_paid(by), seconds=20)

    with team_context(by.team):
        made = list(Book.objects.with_pages())
        assert len(made) == 4 * faults + 1 and all(book.is_ready and book.cover_key for book in made)
        for page in (page for book in made for page in book.pages.all()):
            assert page.current and page.current.text and page.current.picture_key.endswith(".png")
        assert PageVersion.objects.count() == 4 * len(made), "no page was written twice"
        assert PageVersion.objects.filter(text_provenance__provider="studio").count() >= 4
        assert PageVersion.objects.filter(picture_provenance__provider="sdxl").count() >= 4
    assert spent(by) == 9 * len(made)
    assert left_behind(by) == set()
    assert asked[0] <= 4 * faults + 2 * len(TEXT) * faults, "each fault costs a repeat or two"
    assert asked[1] <= 20 * faults + len(PICTURES) * faults


def test_a_book_that_no_provider_can_make_stops_in_plain_words_and_continues_later(
    new_team: Callable[..., Persona],
    server: OpenAIServer,
    diffusion: DiffusionServer,
    fresh_providers: Any,
    tmp_path: Path,
) -> None:
    by, log = new_team(), tmp_path / "caller.log"
    with makers(log, fresh_providers, server, diffusion, text="openai", image="openai", moderation="openai"):
        server.fail(CHAT, Fault.cut(pages=2), *LASTING)
        run_id = begin(by, idea="a fox who was left half-way")
        assert ended(by), log.read_text()
        assert wait_until(lambda: all_is_paid(by), seconds=20)

        with team_context(by.team):
            run = Run.objects.select_related("book").get(id=run_id)
            assert run.status == Run.Status.FAILED
            kept = list(PageVersion.objects.order_by("page__number").values_list("text", flat=True))
            drawn = PageVersion.objects.exclude(picture_key="").count() + bool(run.book.cover_key)
            assert Ticket.objects.dead_letters().filter(team=by.team).count() == 1
        assert len(kept) == 2
        assert spent(by) == 2 + drawn, "what was not made was given back"
        assert len(server.asked(CHAT)) <= settings.QUEUE_MAX_ATTEMPTS * 9, "attempts are counted"
        said = by.browser().get(f"/books/{run.book_id}/making/").content.decode()
        assert run.failure and "What is there is safe" in said
        assert not any(word in said + run.failure for word in ("sk-secret", "Traceback", "127.0.0.1", "Error"))

        server.forget()
        cache.clear()  # and with it what is remembered of the storyteller's illness
        with team_context(by.team):
            runs.try_again(run=run, team=by.team, now=timezone.now())
        assert wait_until(lambda: is_ready(by), seconds=120, doing=hurry), log.read_text()
        assert wait_until(lambda: all_is_paid(by), seconds=20)

    assert '"missing": [3, 4]' in server.asked(CHAT)[0].body["messages"][1]["content"]
    with team_context(by.team):
        after = list(PageVersion.objects.order_by("page__number").values_list("text", flat=True))
    assert after[:2] == kept and len(after) == 4
    assert spent(by) == 9
    assert left_behind(by) == set()
