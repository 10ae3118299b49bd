"""How the rooms above describe what is held back, and carry out a parent-admin's decisions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from shared_apps.core.registry import Registry
from tenant_apps.moderation.models import Verdict
from tenants.models import Membership


@dataclass(frozen=True)
class ReviewItem:
    """A verdict's subject, as parent-admins see it. ``words`` and the picture are shown only on request.

    ``title`` is safe to read: it says where the subject is, and quotes nothing of it. ``place`` is the URL of its book
    or character, and ``picture_words`` is the alternative text of the verdict's picture. Everything but the title may
    be empty. ``may_be_redone`` is False for what a person drew.
    """

    title: str
    words: str = ""
    picture_words: str = ""
    place: str = ""
    may_be_redone: bool = True


class SubjectHandler(Protocol):
    """Describes the subjects of one kind, and carries out decisions about them.

    Each decision runs in moderation's transaction, before the verdict is locked. Lock the subject here, so that all
    code locks in the same order. An exception rolls the decision back.
    """

    def describe(self, verdicts: Sequence[Verdict]) -> Mapping[UUID, ReviewItem]:
        """Items by the verdict's id, in a fixed number of queries. Subjects that are gone are left out."""
        ...

    def release(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Show it from now on."""
        ...

    def redo(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Have another one made; or have it judged again if it was never judged."""
        ...

    def discard(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Leave it out. Nobody has seen it yet."""
        ...


SUBJECT_HANDLERS: Registry[SubjectHandler] = Registry(
    "subject handlers", "describe what moderation holds back, and carry out decisions about it"
)


def handler_of(verdict: Verdict) -> SubjectHandler:
    return SUBJECT_HANDLERS[verdict.subject_kind]
