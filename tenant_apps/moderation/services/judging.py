"""What was judged is written down, with what it is waiting for."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from shared_apps.ai.ports import Judgement, Maker
from tenant_apps.moderation.models import Verdict

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
    """Write down what was found, in the caller's transaction. The last word on a subject stands, until it is decided.

    ``judgement`` None says that nobody could be asked, which holds it as unchecked. ``file_key`` is the picture that
    nobody may see yet. ``page_number`` tells readers which page of its book waits.
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
    return verdict


def _status(judgement: Judgement | None, held_for: tuple[str, ...]) -> Verdict.Status:
    if judgement is None:
        return Verdict.Status.UNCHECKED
    return Verdict.Status.HELD if held_for else Verdict.Status.PASSED


def is_unchecked(subject_id: UUID) -> bool:
    """Whether nobody could judge it, and no parent-admin decided meanwhile."""
    return Verdict.objects.filter(subject_id=subject_id, status=Verdict.Status.UNCHECKED).exists()


@dataclass(frozen=True)
class Waiting:
    """What of one book nobody may see yet: by page number the words and the pictures, and the cover.

    ``left_out`` are the pages whose picture a parent-admin left out: nothing more is to be waited for there.
    """

    words: frozenset[int] = frozenset()
    pictures: frozenset[int] = frozenset()
    cover: bool = False
    left_out: frozenset[int] = frozenset()

    def __len__(self) -> int:
        """How many things a parent-admin finds on the list."""
        return len(self.words) + len(self.pictures) + self.cover


def waiting_in(book_id: UUID) -> Waiting:
    """In one query."""
    told = Verdict.objects.filter(book_id=book_id, status__in=(*Verdict.WAITING, Verdict.Status.DISCARDED))
    kinds: dict[str, set[int]] = {"page": set(), "picture": set(), "cover": set(), "left out": set()}
    for kind, number, status in told.values_list("subject_kind", "page_number", "status"):
        if status != Verdict.Status.DISCARDED:
            kinds[kind].add(number or 0)
        elif kind == Verdict.Kind.PICTURE:
            kinds["left out"].add(number or 0)
    return Waiting(
        words=frozenset(kinds["page"]),
        pictures=frozenset(kinds["picture"]),
        cover=bool(kinds["cover"]),
        left_out=frozenset(kinds["left out"] - kinds["picture"]),
    )
