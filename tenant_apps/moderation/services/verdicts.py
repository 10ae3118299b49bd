"""Store verdicts, and read what they keep from readers."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Case, Value, When

from shared_apps.ai.ports import Judgement, Maker
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import audit_trail
from tenant_apps.moderation.services.audit_trail import Audited

STANDING = (Verdict.Status.PASSED, *Verdict.WAITING)


def record_verdict(
    *,
    subject_kind: str,
    subject_id: UUID,
    book_id: UUID | None,
    judgement: Judgement | None,
    held_for: tuple[str, ...],
    maker: Maker | None,
    now: datetime,
    file_key: str = "",
    page_number: int | None = None,
) -> Verdict:
    """Store what the moderator found, in the caller's transaction.

    It replaces an earlier verdict on the same subject, unless a parent-admin decided that one. Without a
    ``judgement`` the verdict is "unchecked". ``file_key`` names the hidden picture; ``page_number`` is the page that
    readers find waiting.
    """
    verdict, _ = Verdict.objects.update_or_create(
        subject_kind=Verdict.Kind(subject_kind),
        subject_id=subject_id,
        status__in=STANDING,
        defaults={
            "book_id": book_id,
            "page_number": page_number,
            "judgement": None if judgement is None else judgement.model_dump(mode="json"),
            "held_for": list(held_for),
            "status": _status(judgement, held_for),
            "provider": maker.name if maker else "",
            "model": maker.model if maker else "",
            "template": maker.template if maker else "",
            "file_key": file_key,
            "judged_at": now,
        },
    )
    if verdict.status == Verdict.Status.HELD:
        _record_held(verdict, now)
    return verdict


def _record_held(verdict: Verdict, now: datetime) -> None:
    audit_trail.record(
        action=Audited.HELD_BACK,
        subject_kind=verdict.subject_kind,
        subject_id=verdict.book_id or verdict.subject_id,
        now=now,
        provider=verdict.provider,
        model=verdict.model,
        held_for=verdict.held_for,
        page=verdict.page_number or None,
    )


def _status(judgement: Judgement | None, held_for: tuple[str, ...]) -> Verdict.Status:
    if judgement is None:
        return Verdict.Status.UNCHECKED
    return Verdict.Status.HELD if held_for else Verdict.Status.PASSED


def is_unchecked(subject_id: UUID) -> bool:
    """Whether it was never judged, and no parent-admin has decided."""
    return Verdict.objects.filter(subject_id=subject_id, status=Verdict.Status.UNCHECKED).exists()


def is_waiting(subject_id: UUID) -> bool:
    """Whether it is held or unchecked, and nobody has decided."""
    return Verdict.objects.waiting().filter(subject_id=subject_id).exists()


def hidden_among(subject_ids: Collection[UUID]) -> frozenset[UUID]:
    """Those of the subjects that were held or never judged, and that nobody let through since."""
    found = Verdict.objects.filter(subject_id__in=subject_ids)
    may_be_seen = {Verdict.Status.PASSED, Verdict.Status.RELEASED}
    said = set(found.values_list("subject_id", "status"))
    return frozenset({one for one, _ in said} - {one for one, status in said if status in may_be_seen})


def withdraw_verdicts(*, subject_ids: Collection[UUID], by: UUID, now: datetime) -> None:
    """Stop waiting for decisions about these subjects: somebody replaced them. In the caller's transaction."""
    waiting = Verdict.objects.waiting().filter(subject_id__in=subject_ids)
    waiting.update(status=Verdict.Status.REPLACED, decided_by=by, decided_at=now)


def follow_pages(*, book_id: UUID, moved: Mapping[int, int]) -> None:
    """Change the page numbers of a book's verdicts. ``moved`` has the new number by the old one."""
    if moved:
        places = [When(page_number=old, then=Value(new)) for old, new in moved.items()]
        Verdict.objects.filter(book_id=book_id, page_number__in=moved).update(page_number=Case(*places))


@dataclass(frozen=True)
class WaitingParts:
    """The parts of one book that readers may not see yet: page numbers of words and pictures, and the cover.

    ``left_out`` are the pages whose picture a parent-admin left out: it will not appear.
    """

    words: frozenset[int] = frozenset()
    pictures: frozenset[int] = frozenset()
    cover: bool = False
    left_out: frozenset[int] = frozenset()

    def __len__(self) -> int:
        """How many of its verdicts wait for a decision."""
        return len(self.words) + len(self.pictures) + self.cover


def waiting_parts_of(book_id: UUID) -> WaitingParts:
    """The waiting parts of a book, in one query."""
    found = Verdict.objects.filter(book_id=book_id, status__in=(*Verdict.WAITING, Verdict.Status.DISCARDED))
    kinds: dict[str, set[int]] = {"page": set(), "picture": set(), "cover": set(), "left out": set()}
    for kind, number, status in found.values_list("subject_kind", "page_number", "status"):
        if status != Verdict.Status.DISCARDED:
            kinds[kind].add(number or 0)
        elif kind == Verdict.Kind.PICTURE:
            kinds["left out"].add(number or 0)
    return WaitingParts(
        words=frozenset(kinds["page"]),
        pictures=frozenset(kinds["picture"]),
        cover=bool(kinds["cover"]),
        left_out=frozenset(kinds["left out"] - kinds["picture"]),
    )


def newest_of(book_id: UUID) -> dict[tuple[str, int], Verdict]:
    """The newest verdict on each part of a book, by kind and page number (0 for the cover), in one query."""
    found = Verdict.objects.filter(book_id=book_id).order_by("judged_at", "id")
    return {(verdict.subject_kind, verdict.page_number or 0): verdict for verdict in found}
