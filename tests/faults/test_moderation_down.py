"""Row 27: without a moderator nothing unchecked is shown, nothing is lost, and everything passes later."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
from django.core.cache import cache

from tenant_apps.generation.models import Run
from tenant_apps.moderation.models import Verdict
from tenant_apps.publishing.models import Export
from tenant_apps.publishing.services import exports
from tenant_apps.stories.models import Book, PageVersion
from tenants.backend import team_context
from tests.fake_providers import DiffusionServer, Fault, OpenAIServer
from tests.fake_providers.openai import MODERATIONS
from tests.faults.making import all_is_paid, begin, ended, hurry, makers, spent, sweep
from tests.generation.accounts import everything_shown
from tests.generation.test_brief_form import brief, made
from tests.personas import Persona
from tests.processes.programs import wait_until

pytestmark = pytest.mark.usefixtures("clear_cache")


WELL = Fault.drip(0)
"""The right answer, byte by byte: the title and the first page are judged before the moderator falls ill."""


def unjudged_words_of(by: Persona) -> list[str]:
    """The unchecked words of each page and of its picture."""
    with team_context(by.team):
        hidden = PageVersion.objects.filter(page__current=None)
        return [words for version in hidden for words in (version.text, version.alt)]


def pdf_of(by: Persona) -> str:
    with team_context(by.team):
        export = Export(book=Book.objects.get())
        pages = pypdf.PdfReader(BytesIO(exports.render(export=export, team=by.team))).pages
        return "\n".join(page.extract_text() for page in pages)


def shown_pages(by: Persona) -> int:
    with team_context(by.team):
        return PageVersion.objects.filter(page__current__isnull=False).exclude(picture_key="").count()


def test_nothing_unchecked_is_shown_and_everything_passes_afterwards(
    new_team: Callable[..., Persona],
    server: OpenAIServer,
    diffusion: DiffusionServer,
    fresh_providers: Any,
    tmp_path: Path,
) -> None:
    by, log = new_team(), tmp_path / "caller.log"
    with makers(log, fresh_providers, server, diffusion, text="openai", image="openai", moderation="openai"):
        run_id = begin(by, idea="a fox who was never looked at")
        server.fail(MODERATIONS, *[WELL] * 6, *[Fault.error(500)] * 5_000)
        assert ended(by, doing=sweep), log.read_text()

        with team_context(by.team):
            run = Run.objects.get(id=run_id)
            assert run.status == Run.Status.DONE, run.failure
            assert Verdict.objects.filter(status=Verdict.Status.UNCHECKED).count() >= 4
        written, shown = unjudged_words_of(by), everything_shown(by, run) + pdf_of(by)
        assert len(written) >= 2
        assert not [words for words in written if words in shown]
        assert not shown_pages(by), "their pictures wait"

        before = made(by)
        form = by.browser().post("/books/new/", brief(idea="a second fox"))
        api = by.browser().post("/api/stories/", json.dumps({"idea": "a third fox"}), content_type="application/json")
        assert form.status_code == api.status_code == 503 and form["Retry-After"] and api["Retry-After"]
        assert made(by)[:2] == before[:2]

        server.forget()
        cache.clear()  # and with it what is remembered of the moderator's illness
        assert wait_until(lambda: shown_pages(by) == 4, seconds=120, doing=hurry), log.read_text()
        assert wait_until(lambda: all_is_paid(by), seconds=30, doing=hurry)

    assert unjudged_words_of(by) == []
    assert spent(by) == 9
