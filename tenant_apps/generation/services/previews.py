"""A preview of the page that is being written: judged, kept in Redis for a minute, and safe to lose."""

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Thread
from time import monotonic, sleep
from typing import NamedTuple
from uuid import UUID

from django.core.cache import caches
from django.db import connection
from redis.exceptions import RedisError

from shared_apps.ai import providers
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import Call, Judgement
from shared_apps.ai.safety.shield import KnownNames
from shared_apps.core.capacity import give_back_slot, take_slot
from shared_apps.live.publish import publish_at_once
from tenant_apps.generation.models import Run
from tenant_apps.stories.models import Page
from tenants.backend import team_context
from tenants.models import Team

log = logging.getLogger(__name__)

PACE = 1.0
"""Minimum seconds between two previews of a page."""

PREVIEWS = 4
PREVIEW_SECONDS = 0.25
"""How many previews one process judges at once, and the minimum seconds of each: sixteen a second at most. With many
stories at once each is previewed less often; finished pages are not delayed."""

KEPT_SECONDS = 60
NOBODY = KnownNames()

SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[\"”’)]*(?:\s+|$)|$)", re.DOTALL)


@dataclass(frozen=True)
class Preview:
    """The words of a page, or its first words; never half a word."""

    number: int
    words: str

    @property
    def sentences(self) -> list[str]:
        """Each with the space after it. On a page that is being written, the last one may be incomplete."""
        return SENTENCE.findall(self.words)


def preview_pages(
    *, book_id: UUID, team: Team, over: Callable[[Judgement], tuple[str, ...]], known: KnownNames = NOBODY
) -> Callable[[int, str], None]:
    """A callback for a ``Call`` that previews pages while they are written. It returns at once.

    ``over`` returns the categories that forbid showing a text; ``known`` are names that the shield need not guess.
    Text that is held or unchecked is never stored.
    """
    return Previewer(book_id, team, over, known)


class OpenSpread(NamedTuple):
    """The open spread of a book in the making: its newest words on the left, its newest picture on the right."""

    words: Preview | None
    is_half: bool
    picture: Page | None


def open_spread_of(*, run: Run, pages: Sequence[Page]) -> OpenSpread:
    """The newest words while the story is being written; then each picture with its own words."""
    picture = next((page for page in reversed(pages) if page.picture_url), None)
    written = run.book.pages.all()
    is_writing = run.status == Run.Status.RUNNING and len(written) < run.book.page_count
    preview = preview_of(book_id=run.book_id) if is_writing else None
    if preview and all(page.number != preview.number for page in written):
        return OpenSpread(preview, is_half=True, picture=picture)
    readable = [page for page in pages if page.current]
    newest = readable[-1:] if is_writing else [picture] if picture else readable[:1]
    words = next((Preview(page.number, page.current.text) for page in newest if page.current), None)
    return OpenSpread(words, is_half=False, picture=picture)


def preview_of(*, book_id: UUID) -> Preview | None:
    """The preview of the next page; None when there is none, or Redis cannot be reached."""
    try:
        kept = caches["tenant"].get(_key(book_id))
    except (RedisError, OSError):
        return None
    return Preview(*kept) if kept else None


class Previewer:
    """Judges and stores one preview at a time, in a thread of its own, so that the storyteller never waits.

    One process at a time writes a book, so the pace is kept in this process alone.
    """

    def __init__(
        self, book_id: UUID, team: Team, over: Callable[[Judgement], tuple[str, ...]], known: KnownNames
    ) -> None:
        self._book_id = book_id
        self._team = team
        self._over = over
        self._known = known
        self._busy = False
        self._next_preview = 0.0
        self._seen = Preview(0, "")
        self._held = 0

    def __call__(self, number: int, words: str) -> None:
        preview = Preview(number, _whole_words(words))
        if self._busy or monotonic() < self._next_preview or not self._is_new(preview):
            return
        if not take_slot("previews", limit=PREVIEWS):
            return
        self._busy, self._next_preview, self._seen = True, monotonic() + PACE, preview
        Thread(target=self._preview, args=(preview,), name=f"preview of {self._book_id}", daemon=True).start()

    def _is_new(self, preview: Preview) -> bool:
        return bool(preview.words) and preview != self._seen and preview.number != self._held

    def _preview(self, preview: Preview) -> None:
        began = monotonic()
        try:
            may_be_shown = not self._over(
                providers.moderator().judge(preview.words, call=Call(known_names=self._known))
            )
            with team_context(self._team):
                self._store(preview if may_be_shown else None)
            if not may_be_shown:
                self._held = preview.number
            publish_at_once(team_id=self._team.id, kind="story", subject_id=self._book_id, event="changed")
        except (ProviderError, RedisError, OSError) as error:
            log.info("a page is not previewed while it is written: %s", error)
        finally:
            connection.close()
            self._busy = False
            sleep(max(0.0, began + PREVIEW_SECONDS - monotonic()))
            give_back_slot("previews")

    def _store(self, preview: Preview | None) -> None:
        if preview:
            caches["tenant"].set(_key(self._book_id), (preview.number, preview.words), timeout=KEPT_SECONDS)
        else:
            caches["tenant"].delete(_key(self._book_id))


def _whole_words(text: str) -> str:
    """The text without its last word, unless punctuation shows that the word is complete."""
    return text if text.endswith((".", "!", "?", "…", ",", "”", '"')) else text.rpartition(" ")[0]


def _key(book_id: UUID) -> str:
    return f"preview:{book_id}"
