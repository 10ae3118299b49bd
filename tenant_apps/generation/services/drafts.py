"""The page that is being written, as far as it may be seen: judged, kept for a minute, lost without harm."""

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import BoundedSemaphore, Thread
from time import monotonic, sleep
from typing import NamedTuple
from uuid import UUID

from django.core.cache import caches
from django.db import connection
from redis.exceptions import RedisError

from shared_apps.ai import providers
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import Judgement
from shared_apps.live.publish import publish_at_once
from tenant_apps.generation.models import Run
from tenant_apps.stories.models import Page
from tenants.backend import team_context
from tenants.models import Team

log = logging.getLogger(__name__)

PACE = 1.0
"""Seconds between two looks at a page that is being written, at least."""

LOOKS_AT_ONCE = BoundedSemaphore(4)
LOOK_SECONDS = 0.25
"""Looks in one process, and how long each takes its place at least: sixteen a second. Where many stories are told at
once, each is looked at less often, and its pages come no later."""

KEPT_SECONDS = 60

SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[\"”’)]*(?:\s+|$)|$)", re.DOTALL)


@dataclass(frozen=True)
class Draft:
    """The words of a page, or the first of them, all of them whole."""

    number: int
    words: str

    @property
    def sentences(self) -> list[str]:
        """Each with the space behind it. Of a page that is being written, the last one is not finished."""
        return SENTENCE.findall(self.words)


def preview_pages(
    *, book_id: UUID, team: Team, over: Callable[[Judgement], tuple[str, ...]]
) -> Callable[[int, str], None]:
    """What a ``Call`` may tell the pages of this book to while they are written; it waits for nobody.

    ``over`` says for which categories the team holds a text. What is held, or cannot be judged, is never kept.
    """
    return DraftPreview(book_id, team, over)


class OpenSpread(NamedTuple):
    """What lies open of a book in the making: the newest words on the left, the newest picture on the right."""

    words: Draft | None
    is_half: bool
    picture: Page | None


def open_spread_of(*, run: Run, pages: Sequence[Page]) -> OpenSpread:
    """While the story is written, its words; then each picture with its own."""
    picture = next((page for page in reversed(pages) if page.picture_url), None)
    written = run.book.pages.all()
    is_writing = run.status == Run.Status.RUNNING and len(written) < run.book.page_count
    draft = draft_of(book_id=run.book_id) if is_writing else None
    if draft and all(page.number != draft.number for page in written):
        return OpenSpread(draft, is_half=True, picture=picture)
    readable = [page for page in pages if page.current]
    newest = readable[-1:] if is_writing else [picture] if picture else readable[:1]
    words = next((Draft(page.number, page.current.text) for page in newest if page.current), None)
    return OpenSpread(words, is_half=False, picture=picture)


def draft_of(*, book_id: UUID) -> Draft | None:
    """What of the next page may be seen; None when there is nothing, or no Redis to have kept it."""
    try:
        kept = caches["tenant"].get(_key(book_id))
    except (RedisError, OSError):
        return None
    return Draft(*kept) if kept else None


class DraftPreview:
    """Looks at one page at a time, in a thread of its own, so that the storyteller is never kept waiting.

    One storyteller at a time writes a book, so the pace needs no keeping outside this process.
    """

    def __init__(self, book_id: UUID, team: Team, over: Callable[[Judgement], tuple[str, ...]]) -> None:
        self._book_id = book_id
        self._team = team
        self._over = over
        self._busy = False
        self._next_look = 0.0
        self._seen = Draft(0, "")
        self._held = 0

    def __call__(self, number: int, words: str) -> None:
        draft = Draft(number, _whole_words(words))
        if self._busy or monotonic() < self._next_look or not self._is_news(draft):
            return
        if not LOOKS_AT_ONCE.acquire(blocking=False):
            return
        self._busy, self._next_look, self._seen = True, monotonic() + PACE, draft
        Thread(target=self._look, args=(draft,), name=f"draft of {self._book_id}", daemon=True).start()

    def _is_news(self, draft: Draft) -> bool:
        return bool(draft.words) and draft != self._seen and draft.number != self._held

    def _look(self, draft: Draft) -> None:
        began = monotonic()
        try:
            may_be_shown = not self._over(providers.moderator().judge(draft.words))
            with team_context(self._team):
                self._keep(draft if may_be_shown else None)
            if not may_be_shown:
                self._held = draft.number
            publish_at_once(team_id=self._team.id, kind="story", subject_id=self._book_id, event="changed")
        except (ProviderError, RedisError, OSError) as error:
            log.info("a page is not shown while it is written: %s", error)
        finally:
            connection.close()
            self._busy = False
            sleep(max(0.0, began + LOOK_SECONDS - monotonic()))
            LOOKS_AT_ONCE.release()

    def _keep(self, draft: Draft | None) -> None:
        if draft:
            caches["tenant"].set(_key(self._book_id), (draft.number, draft.words), timeout=KEPT_SECONDS)
        else:
            caches["tenant"].delete(_key(self._book_id))


def _whole_words(text: str) -> str:
    """Without the last word, unless something after it says that it has ended: half a word may mean anything."""
    return text if text.endswith((".", "!", "?", "…", ",", "”", '"')) else text.rpartition(" ")[0]


def _key(book_id: UUID) -> str:
    return f"draft:{book_id}"
