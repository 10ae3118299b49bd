"""The page of an unfinished book, for adults and children, while it is written and when it is stopped."""

import pytest
from django.core.cache import caches
from django.utils import timezone

from shared_apps.ai.reading_level import measure
from shared_apps.queue.services import execution
from tenant_apps.generation.models import Run
from tenant_apps.generation.services import progress, runs
from tenant_apps.generation.services.previews import _key
from tenants.backend import team_context
from tests.generation.test_pipeline import start
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("instant_ai")


def begun(by: Persona, *, words: str = "") -> Run:
    """A book whose first page is half-written, where words are given."""
    with team_context(by.team):
        run = start(by)
        if words:
            caches["tenant"].set(_key(run.book_id), (1, words), timeout=60)
    return run


def page_of(run: Run, by: Persona, *, fragment: bool = True) -> str:
    headers = {"hx-request": "true"} if fragment else {}
    return by.browser().get(f"/books/{run.book_id}/making/", headers=headers).content.decode()


def test_finished_sentences_are_read_aloud_and_the_last_one_waits(guardian: Persona) -> None:
    page = page_of(begun(guardian, words="Pip woke up. The sun was"), guardian)

    assert '<span id="sentence-1-1">Pip woke up. </span>' in page
    assert '<i class="story__half" aria-hidden="true">The sun was' in page


def test_markup_in_a_story_is_escaped(guardian: Persona) -> None:
    page = page_of(begun(guardian, words="<img src=x onerror=alert(1)> <b hx-get=/x>"), guardian)

    assert "&lt;img src=x onerror=alert(1)&gt; &lt;b hx-get=/x&gt;" in page
    assert "<img src=x" not in page


def test_a_finished_page_replaces_its_preview(guardian: Persona) -> None:
    run = begun(guardian, words="Old words of page one")
    with team_context(guardian.team):
        execution.work(kind="story")

    page = page_of(run, guardian)

    assert "Old words" not in page
    assert "a shy dragon Page 1." in page


def test_a_stopped_book_continues_and_keeps_its_pages(guardian: Persona) -> None:
    run = begun(guardian)
    with team_context(guardian.team):
        execution.work(kind="story")
        runs.cancel_run(run=run, team=guardian.team, now=timezone.now())

    page = page_of(run, guardian, fragment=False)
    assert "You stopped this book. What is there stays." in page
    assert "Continue this book" in page
    assert "See what is there" in page

    assert guardian.browser().post(f"/books/{run.book_id}/try-again/").status_code == 302
    assert "Stop this book" in page_of(run, guardian)


def test_a_child_controls_its_own_book_and_watches_others(guardian: Persona, child: Persona) -> None:
    own, others = begun(child), begun(guardian)

    assert "Stop this book" in page_of(own, child)
    assert "Stop this book" in page_of(own, guardian)
    assert "Stop this book" not in page_of(others, child)
    assert child.browser().post(f"/books/{others.book_id}/cancel/").status_code == 403


@pytest.mark.parametrize("path", ["/", "/books/new/", "/characters/", "/characters/new/"])
def test_controls_are_larger_for_a_child(guardian: Persona, child: Persona, path: str) -> None:
    assert '<html lang="en" data-mode="child">' in child.browser().get(path).content.decode()
    assert 'data-mode="child"' not in guardian.browser().get(path).content.decode()


def test_progress_is_shown_in_words_for_early_readers() -> None:
    said = [
        progress.Progress(status, pages=4, written=written, drawn=drawn, cover_drawn=False, failure="").sentence
        for status in Run.Status.values
        for written, drawn in ((0, 0), (2, 0), (4, 2), (4, 4))
    ]

    score = measure(" ".join(said))

    assert score.grade <= 3
