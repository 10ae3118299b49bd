"""What an adult reads before a decision: every page with its words, and what changed since the last approval."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, NamedTuple
from uuid import UUID

from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import verdicts
from tenant_apps.stories.access import pages_to_read
from tenant_apps.stories.models import ApprovedEdition, Book, Page, PageVersion
from tenant_apps.stories.services.editions import file_of

MANY = 1500
"""Tokens from which the comparison may skip frequent ones: it stays quick, and the difference only gets less fine."""
TOKEN = re.compile(r"\s+|\w+(?:['’-]\w+)*|[^\w\s]")


class WordRun(NamedTuple):
    """A run of words that is "same", "added" or "removed"."""

    kind: str
    words: str


@dataclass(frozen=True)
class PageReview:
    """One page as it is now. ``parts`` are all its words; removed ones are there too, where they stood."""

    page: Page
    parts: tuple[WordRun, ...]
    verdicts: tuple[Verdict, ...]
    is_new: bool = False
    picture_changed: bool = False

    @property
    def is_changed(self) -> bool:
        return self.is_new or self.picture_changed or any(part.kind != "same" for part in self.parts)


@dataclass(frozen=True)
class BookReview:
    """A whole book. ``approved`` is the last approved edition, if there is one; ``removed`` are words of lost pages."""

    pages: tuple[PageReview, ...]
    title: tuple[WordRun, ...]
    front_words: tuple[tuple[WordRun, ...], ...]
    """Subtitle and dedication, as far as the book has them or had them."""
    cover_changed: bool
    cover_verdict: Verdict | None
    removed: tuple[str, ...]
    approved: ApprovedEdition | None

    @property
    def changed_pages(self) -> list[PageReview]:
        return [page for page in self.pages if page.is_changed] if self.approved else []


def review_of(book: Book) -> BookReview:
    """The book with its changes since the last approval, and the newest verdict on each part."""
    approved = book.approved_editions.order_by("-approved_at", "-id").first()
    before: Mapping[str, Any] = (
        approved.contents if approved else {"title": book.title, "cover": file_of(book.cover_key)}
    )
    old_pages = {page["page"]: page for page in before.get("pages", ())}
    old_words = _words_of(old_pages.values())
    judged = verdicts.newest_of(book.id)
    pages = pages_to_read(book)
    kept = {str(page.id) for page in pages}
    return BookReview(
        pages=tuple(_page(page, old_pages, old_words, judged, is_first=approved is None) for page in pages),
        title=tuple(word_diff(before=before["title"], after=book.title)),
        front_words=tuple(part for part in _front_words(before if approved else None, book) if part),
        cover_changed=before["cover"] != file_of(book.cover_key),
        cover_verdict=judged.get((Verdict.Kind.COVER, 0)),
        removed=tuple(old_words.get(old["version"], "") for key, old in old_pages.items() if key not in kept),
        approved=approved,
    )


def _front_words(before: Mapping[str, Any] | None, book: Book) -> Iterator[tuple[WordRun, ...]]:
    for name in ("subtitle", "dedication"):
        now = getattr(book, name)
        yield tuple(word_diff(before=now if before is None else before.get(name, ""), after=now))


def word_diff(*, before: str, after: str) -> Iterator[WordRun]:
    """The words of both texts in one order: those that stay, those that were removed, those that were added."""
    old, new = TOKEN.findall(before), TOKEN.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=max(len(old), len(new)) > MANY)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            yield WordRun("same", "".join(new[new_start:new_end]))
            continue
        if end > start:
            yield WordRun("removed", "".join(old[start:end]))
        if new_end > new_start:
            yield WordRun("added", "".join(new[new_start:new_end]))


def _page(
    page: Page,
    old_pages: Mapping[str, Any],
    old_words: Mapping[str, str],
    judged: Mapping[tuple[str, int], Verdict],
    *,
    is_first: bool,
) -> PageReview:
    words = page.current.text if page.current else ""
    picture = page.current.picture_key if page.current else ""
    found = (judged.get((kind, page.number)) for kind in (Verdict.Kind.PAGE, Verdict.Kind.PICTURE))
    marks = tuple(verdict for verdict in found if verdict)
    old = old_pages.get(str(page.id))
    if is_first or old is None:
        return PageReview(page, (WordRun("same", words),), marks, is_new=not is_first)
    parts = tuple(word_diff(before=old_words.get(old["version"], ""), after=words))
    return PageReview(page, parts, marks, picture_changed=old["picture"] != file_of(picture))


def _words_of(pages: Any) -> dict[str, str]:
    versions = PageVersion.objects.in_bulk([UUID(page["version"]) for page in pages])
    return {str(key): version.text for key, version in versions.items()}
