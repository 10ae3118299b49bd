"""Approvals: a child submits a book, an adult approves it or sends it back, and publishes it in the workspace.

    draft → submitted → approved → published

A later edit takes the approval back. Every change locks the book's row first, so of two adults who decide at the same
time the second is refused, and each change is in the audit trail.
"""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from shared_apps.core.errors import Conflict, InvalidInput
from tenant_apps.moderation.services import audit_trail, verdicts
from tenant_apps.moderation.services.audit_trail import Audited
from tenant_apps.people.models import NoticeKind
from tenant_apps.people.services import member_notices
from tenant_apps.stories.models import ApprovedEdition, Book
from tenant_apps.stories.services import editions
from tenants.models import Membership, Right

DRAFT, SUBMITTED = Book.Approval.DRAFT, Book.Approval.SUBMITTED
APPROVED, PUBLISHED = Book.Approval.APPROVED, Book.Approval.PUBLISHED
LONGEST_NOTE = Book._meta.get_field("approval_note").max_length or 0


class ApprovalChanged(Conflict):
    code = "approval_changed"
    message = "Somebody was faster: this book is in another state now. Look at it again."


class BookChanged(Conflict):
    code = "book_changed"
    message = "The book changed while you were reading it. Look at it again before you decide."


class NotReady(Conflict):
    code = "not_ready"
    message = "This book is not finished yet. It can be approved when it is."


class PartsWait(Conflict):
    code = "parts_wait"
    message = "A page or picture of this book is held back or not checked yet. Decide about that first."


def submit_book(*, book: Book, by: Membership, now: datetime) -> None:
    """Ask an adult to approve a finished draft. Raises NotReady and ApprovalChanged."""
    if not book.is_ready:
        raise NotReady
    _move(book, by=by, now=now, before={DRAFT}, after=SUBMITTED, action=Audited.BOOK_SUBMITTED)


def withdraw_book(*, book: Book, by: Membership, now: datetime) -> None:
    """Make a book that waits for an adult a draft again. Raises ApprovalChanged."""
    _move(book, by=by, now=now, before={SUBMITTED}, after=DRAFT, action=Audited.BOOK_WITHDRAWN)


def approve_book(*, book: Book, by: Membership, now: datetime, publish: bool = False, edition: str = "") -> None:
    """Approve the book as it is now, and ``publish`` it as well if asked to.

    ``edition`` is the fingerprint of what the adult read; without one, whatever it is now is approved.

    Raises:
        NotReady: it is still being made, or stopped.
        PartsWait: a part of it is held back or unchecked.
        BookChanged: it is not the edition that the adult read.
        ApprovalChanged: it is approved already.
    """
    if not book.is_ready:
        raise NotReady
    with transaction.atomic():
        _move(book, by=by, now=now, before={DRAFT, SUBMITTED}, after=APPROVED, action=Audited.BOOK_APPROVED)
        # After the lock: an edit takes the same lock in take_approval_back, so it comes before or after all of this.
        contents = editions.contents_of(book)
        if edition and edition != editions.fingerprint(contents):
            raise BookChanged
        if len(verdicts.waiting_parts_of(book.id)):
            raise PartsWait
        ApprovedEdition.objects.create(book=book, contents=contents, approved_by=by.id, approved_at=now)
        if publish:
            publish_book(book=book, by=by, now=now)


def send_book_back(*, book: Book, note: str, by: Membership, now: datetime) -> None:
    """Give a submitted book back to who made it, with a kind note. Raises InvalidInput and ApprovalChanged."""
    note = note.strip()
    if not note:
        raise InvalidInput("Write a sentence for the child: what is good, and what to change.", field="note")
    if len(note) > LONGEST_NOTE:
        raise InvalidInput(f"Keep the note to {LONGEST_NOTE} characters.", field="note")
    if "\x00" in note:
        raise InvalidInput("The note has a character that cannot be shown. Please type it again.", field="note")
    _move(book, by=by, now=now, before={SUBMITTED}, after=DRAFT, action=Audited.BOOK_SENT_BACK, note=note)


def publish_book(*, book: Book, by: Membership, now: datetime) -> None:
    """Show an approved book to everyone in the workspace. Raises ApprovalChanged."""
    _move(book, by=by, now=now, before={APPROVED}, after=PUBLISHED, action=Audited.BOOK_PUBLISHED)


def unpublish_book(*, book: Book, by: Membership, now: datetime) -> None:
    """Show a published book only to adults and who made it. It stays approved. Raises ApprovalChanged."""
    _move(book, by=by, now=now, before={PUBLISHED}, after=APPROVED, action=Audited.BOOK_UNPUBLISHED)


def take_approval_back(*, book: Book, by: Membership | None, now: datetime) -> bool:
    """Record that the book's words or pictures changed. Call it in the transaction that changes them, before the page.

    ``by`` asked for the change; None when nobody did. Returns whether an approval ended. An approved book that a child
    changes is a draft again; a child's book that is changed otherwise waits for approval again. An adult's own book
    needs no approval and keeps its state, as does a book that is submitted: who approves it approves what it is then.
    """
    with transaction.atomic():
        locked = Book.objects.select_for_update().get(id=book.id)
        is_by_child = by is not None and not by.may(Right.APPROVE)
        if not locked.is_approved or not (is_by_child or _is_made_by_child(locked)):
            return False
        after = DRAFT if is_by_child else SUBMITTED
        _store(locked, after, now=now)
        book.approval, book.approval_changed_at = after, now
        _audit(Audited.APPROVAL_LOST, locked, by, now)
        if by:
            _notify(locked, by, now)
    return True


def _move(
    book: Book,
    *,
    by: Membership,
    now: datetime,
    before: Collection[str],
    after: Book.Approval,
    action: Audited,
    note: str = "",
) -> None:
    with transaction.atomic():
        locked = Book.objects.select_for_update().filter(id=book.id, removed_at=None).first()
        if locked is None or locked.approval not in before:
            raise ApprovalChanged
        _store(locked, after, now=now, note=note)
        _audit(action, locked, by, now)
        _notify(locked, by, now)
    book.approval, book.approval_note, book.approval_changed_at = after, note, now


def _store(book: Book, approval: Book.Approval, *, now: datetime, note: str = "") -> None:
    book.approval, book.approval_note, book.approval_changed_at = approval, note, now
    book.save(update_fields=["approval", "approval_note", "approval_changed_at"])


def _notify(book: Book, by: Membership, now: datetime) -> None:
    """Tell adults that a book waits, or its maker what an adult decided."""
    if book.approval == SUBMITTED:
        member_notices.notify_those_who_may(
            right=Right.APPROVE,
            team_id=by.team_id,
            besides=by.id,
            kind=NoticeKind.APPROVAL_ASKED,
            subject=("book", book.id),
            now=now,
        )
        return
    member_notices.settle(kind=NoticeKind.APPROVAL_ASKED, subject_id=book.id, now=now)
    kind = NoticeKind.BOOK_SENT_BACK if book.approval_note else NoticeKind.BOOK_APPROVED if book.is_approved else None
    if kind and book.made_by != by.id:
        member_notices.notify(
            team_id=by.team_id, kind=kind, member_ids=[book.made_by], subject_kind="book", subject_id=book.id, now=now
        )


def _audit(action: Audited, book: Book, by: Membership | None, now: datetime) -> None:
    audit_trail.record(action=action, subject_kind="book", subject_id=book.id, by=by, now=now)


def _is_made_by_child(book: Book) -> bool:
    """Whether a child made it, also one who left."""
    maker = Membership.objects.filter(id=book.made_by).first()
    return maker is None or not maker.may(Right.APPROVE)
