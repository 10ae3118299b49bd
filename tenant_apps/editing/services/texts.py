"""The words of a page and of the cover: every save is a version, and two people at once lose nothing."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from shared_apps.core.errors import InvalidInput
from shared_apps.core.text import is_visible
from shared_apps.live.publish import publish
from tenant_apps.editing.services.typed_words import judge_text, require_allowed, tidy_text
from tenant_apps.generation.services.steps import Subject, hold_back, latest_run
from tenant_apps.moderation.services import verdicts
from tenant_apps.moderation.services.moderator import Finding
from tenant_apps.stories.models import Book, BookVersion, Page, PageVersion
from tenant_apps.stories.services.pages import add_version, put_in_place
from tenant_apps.stories.services.versions import Author, locked_book, record_change
from tenants.models import Membership

TITLE_LETTERS, DEDICATION_LETTERS = 120, 300


@dataclass(frozen=True)
class SavedText:
    """What became of some words.

    ``waits``: only their author sees them until they are let through. ``meanwhile`` is the version that somebody else
    made of the same page: then ``version`` was stored beside it and is not in the book.
    """

    version: PageVersion
    waits: bool = False
    meanwhile: PageVersion | None = None
    is_removed: bool = False

    @property
    def is_conflict(self) -> bool:
        return self.meanwhile is not None or self.is_removed


def save_text(*, page: Page, text: str, based_on: UUID | None, by: Membership, now: datetime) -> SavedText:
    """Store the words as the page's next version, and show them if they may be shown.

    ``based_on`` is the version that the author saw. If somebody else changed the page since, both are kept: the page
    stays as it is, and the new version stands beside it in the history. Equal words make no new version.

    Raises TooManyLetters.
    """
    text = tidy_text(text)
    finding = judge_text(text=text)
    with transaction.atomic():
        # The run is locked before the book, as by decisions about what is held.
        run = None if finding.is_allowed else latest_run(page.book_id)
        with locked_book(book=page.book) as book:
            page = Page.objects.select_related("current").get(id=page.id)
            page.book = book
            seen = page.versions.filter(id=based_on).first() if based_on else None
            if same := _same_words(page, seen, text, by):
                return same
            is_conflict = page.is_removed or not _is_in_hand(page, seen, by)
            base = seen if is_conflict else page.current
            values = _values(page.current or seen, text, by, now)
            version = add_version(page=page, **values, based_on=base.number if base else None)
            if is_conflict:
                _hide_if_held(version, finding, by, now)
                return SavedText(version, meanwhile=page.current, is_removed=page.is_removed)
            _withdraw_waiting(page, version, by, now)
            if finding.is_allowed:
                put_in_place(version=version, by=Author.of(by))
            else:
                assert run is not None
                subject = Subject("page", version.id, page.number)
                hold_back(team=by.team, run=run, subject=subject, finding=finding, now=now)
            publish(team_id=by.team_id, kind="story", subject_id=book.id, event="changed")
    return SavedText(version, waits=not finding.is_allowed)


def save_titles(
    *, book: Book, title: str, subtitle: str, dedication: str, by: Membership, now: datetime
) -> BookVersion | None:
    """Change what the cover and the first pages say. Returns None when nothing changed.

    Raises:
        InvalidInput: the title is empty.
        TooManyLetters, WordsHeld, WordsUnchecked: see ``typed_words``.
    """
    said = {name: " ".join(tidy_text(words).split()) for name, words in (("title", title), ("subtitle", subtitle))}
    said["dedication"] = tidy_text(dedication)
    if not is_visible(said["title"]):
        raise InvalidInput("A book needs a title.", field="title")
    for name, words in said.items():
        if words != getattr(book, name):
            most = DEDICATION_LETTERS if name == "dedication" else TITLE_LETTERS
            require_allowed(text=words, most=most, field=name)
    with locked_book(book=book) as locked:
        if all(getattr(locked, name) == words for name, words in said.items()):
            return None
        for name, words in said.items():
            setattr(locked, name, words)
        locked.held_title = ""  # a person has named the book
        locked.save(update_fields=[*said, "held_title"])
        return record_change(book=locked, change=BookVersion.Change.TITLE, by=Author.of(by), now=now)


def _same_words(page: Page, seen: PageVersion | None, text: str, by: Membership) -> SavedText | None:
    """The version that says just these words already: the author's own, or what the page shows.

    A save whose answer was lost comes again, with the version that its author saw before; that is no conflict.
    """
    if page.is_removed:
        return None
    if seen and seen.text == text and _is_in_hand(page, seen, by):
        return SavedText(seen, waits=verdicts.is_waiting(seen.id))
    return SavedText(page.current) if page.current and page.current.text == text else None


def _is_in_hand(page: Page, seen: PageVersion | None, by: Membership) -> bool:
    """Whether what the author saw is what they would see now: the current version, or their own words on top of it."""
    current = page.current
    if (seen and seen.id) == (current and current.id):
        return True
    is_own = seen is not None and seen.made_by == by.id and verdicts.is_waiting(seen.id)
    return seen is not None and is_own and seen.based_on == (current.number if current else None)


def _values(before: PageVersion | None, text: str, by: Membership, now: datetime) -> dict[str, object]:
    """The new version's fields: new words, everything else as before."""
    kept = ("alt", "scene", "picture_key", "wish", "picture_provenance")
    others = {name: getattr(before, name) for name in kept} if before else {"alt": "", "scene": {}}
    return {**others, "text": text, "maker": Author.of(by).maker, "made_by": by.id, "created_at": now}


def _withdraw_waiting(page: Page, version: PageVersion, by: Membership, now: datetime) -> None:
    """Nobody has to decide about words that their author, or an adult, replaced."""
    earlier = page.versions.filter(number__lt=version.number)
    if not by.is_adult:
        earlier = earlier.filter(made_by=by.id)
    verdicts.withdraw_verdicts(subject_ids=list(earlier.values_list("id", flat=True)), by=by.id, now=now)


def _hide_if_held(version: PageVersion, finding: Finding, by: Membership, now: datetime) -> None:
    """Words that stand aside are not in the book: nobody decides about them, and others do not see held ones."""
    if finding.is_allowed:
        return
    verdicts.record_verdict(
        subject_kind="page",
        subject_id=version.id,
        book_id=version.page.book_id,
        judgement=finding.judgement,
        held_for=finding.held_for,
        maker=finding.maker,
        now=now,
    )
    verdicts.withdraw_verdicts(subject_ids=[version.id], by=by.id, now=now)
