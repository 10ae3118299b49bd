"""Makes one book for the terminal: starts it, follows its steps, and writes its PDF and EPUB."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.utils import timezone
from django.utils.text import slugify

from shared_apps.ai.vocabulary import ArtStyle, ReadingLevel
from shared_apps.core.errors import ProductError
from shared_apps.media import files
from tenant_apps.generation.models import Run
from tenant_apps.generation.services import runs
from tenant_apps.generation.services.progress import Progress, progress_of
from tenant_apps.publishing.models import Export
from tenant_apps.publishing.services import exports
from tenant_apps.stories.models import PAGES, Book
from tenants.backend import team_context
from tenants.models import Membership

LOOK_EVERY = 0.2
STALLED_AFTER = 60.0 + max(settings.AI_TEXT_SECONDS, settings.AI_IMAGE_SECONDS)
"""Seconds without a finished step after which no worker seems to run: longer than any step may take."""


class BookFailed(Exception):
    """The book failed. The text says why, for the person at the terminal."""


@dataclass(frozen=True)
class BookRequest:
    idea: str
    pages: int = 12
    level: str = ReadingLevel.EARLY
    style: str = ArtStyle.PAPERCUT
    seed: int | None = None


Report = Callable[[Progress], None]
Blocker = Callable[[], str]
"""Returns what stops the book from being finished, or an empty text."""


def read_request(*, idea: str, pages: str, level: str, style: str, seed: str) -> BookRequest:
    """The request as it was typed. Raises BookFailed with what is wrong, named as on make's command line."""
    if not idea.strip():
        raise BookFailed('IDEA is missing: say what the book is about, as in IDEA="a shy dragon".')
    if not pages.strip().isdecimal() or int(pages) not in PAGES:
        raise BookFailed(f"PAGES has to be a number from {PAGES.start} to {PAGES.stop - 1}, not {pages!r}.")
    if level not in ReadingLevel.values:
        raise BookFailed(f"LEVEL has to be one of {', '.join(ReadingLevel.values)}, not {level!r}.")
    if style not in ArtStyle.values:
        raise BookFailed(f"STYLE has to be one of {', '.join(ArtStyle.values)}, not {style!r}.")
    if seed and not (seed.isdecimal() and int(seed) < 2**31):
        raise BookFailed(f"SEED has to be a number from 0 to {2**31 - 1}, not {seed!r}.")
    return BookRequest(idea, int(pages), level, style, int(seed) if seed else None)


def make_book(*, request: BookRequest, by: Membership, folder: Path, report: Report, blocker: Blocker) -> Path:
    """Make the book in the member's team and write its PDF and EPUB into ``folder``; the PDF's path.

    Raises:
        BookFailed: the request was refused, the making stopped, or the PDF cannot be written.
    """
    _make_folder(folder)  # now, rather than when the book is done
    with team_context(by.team):
        run = _begin(request, by)
        try:
            _watch(run, report, blocker)
        except KeyboardInterrupt:
            runs.cancel_run(run=run, team=by.team, now=timezone.now())
            raise
        return bring_home(book=Book.objects.get(id=run.book_id), by=by, folder=folder, blocker=blocker)


def bring_home(*, book: Book, by: Membership, folder: Path, blocker: Blocker) -> Path:
    """Export the book and write its PDF, and its EPUB beside it. Returns the PDF's path.

    Call it in the team's context. Raises BookFailed.
    """
    pdf, epub = (_exported(book, by, format_, blocker) for format_ in (Export.Format.PDF, Export.Format.EPUB))
    _make_folder(folder)
    try:
        path = _write(folder, slugify(book.title) or "book", pdf)
        path.with_suffix(".epub").write_bytes(epub)
    except OSError as error:
        raise BookFailed(f"The book could not be written to {folder}: {error.strerror}.") from error
    return path


def _exported(book: Book, by: Membership, format_: Export.Format, blocker: Blocker) -> bytes:
    """The bytes of an export, when a worker has made it."""
    try:
        export = exports.request_export(book=book, team=by.team, format_=format_)
    except exports.NothingToPrint as error:
        raise BookFailed(_where_it_waits(book, by)) from error
    deadline = time.monotonic() + STALLED_AFTER
    while not export.is_ready:
        if export.status == Export.Status.FAILED:
            name = export.get_format_display()
            said = f"“{book.title}” is made, but its {name} could not be bound."
            raise BookFailed(f"{said} Open it in the demo: make demo")
        _patience(blocker, deadline)
        export.refresh_from_db()
    return files.read(export.file_key)


def _where_it_waits(book: Book, by: Membership) -> str:
    """The message for a finished book of which every page is held."""
    who = by.user.email if by.user else f"a member of {by.team.name}"
    address = f"{by.team.url.rstrip('/')}{book.get_absolute_url()}"
    return (
        f"“{book.title}” is made and safe, but none of its pages may be read yet, so there is no PDF. Pages that could "
        "not be judged are judged again by themselves while StorySprout runs; others wait for a grown-up. Start it "
        f"with make demo, sign in as {who} and open {address}: its PDF is there."
    )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BookFailed(f"The PDF could not be written to {folder}: {error.strerror}.") from error


def _begin(request: BookRequest, by: Membership) -> Run:
    try:
        return runs.start_book(
            by=by,
            idea=request.idea,
            cast=(),
            pages=request.pages,
            level=request.level,
            style=request.style,
            language="en",
            submission_key=uuid4(),
            now=timezone.now(),
            seed=request.seed,
        )
    except ProductError as error:  # the idea was refused, or could not be judged
        raise BookFailed(f"{(error.field or 'the book').upper()}: {error}") from error


def _watch(run: Run, report: Report, blocker: Blocker) -> None:
    before, deadline = ("", 0), 0.0
    while True:
        run.refresh_from_db()
        progress = progress_of(run)
        report(progress)
        if (progress.status, progress.parts) != before:
            before, deadline = (progress.status, progress.parts), time.monotonic() + STALLED_AFTER
        if progress.status == Run.Status.DONE:
            return
        if progress.status != Run.Status.RUNNING:
            raise BookFailed(f"The book was not finished. {progress.failure}".strip())
        _patience(blocker, deadline)


def _patience(blocker: Blocker, deadline: float) -> None:
    if reason := blocker():
        raise BookFailed(reason)
    if time.monotonic() > deadline:
        raise BookFailed(f"Nothing happened for {STALLED_AFTER:.0f} seconds, so this was given up.")
    time.sleep(LOOK_EVERY)


def _write(folder: Path, name: str, content: bytes) -> Path:
    """A path that does not exist yet: a second book with this title gets a number."""
    path, number = folder / f"{name}.pdf", 1
    while path.exists() and path.read_bytes() != content:
        number += 1
        path = folder / f"{name}-{number}.pdf"
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return path
