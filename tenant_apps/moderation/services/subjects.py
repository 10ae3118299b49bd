"""How the rooms above describe what is held back, and carry out a parent-admin's decisions."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

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


Handler = TypeVar("Handler", bound=type[SubjectHandler])

_handlers: dict[str, SubjectHandler] = {}


def handles_subject(*kinds: str) -> Callable[[Handler], Handler]:
    """Register a class as the handler of these kinds: ``@handles_subject("page")``. It takes no arguments."""

    def register(handler: Handler) -> Handler:
        for kind in kinds:
            _handlers[Verdict.Kind(kind)] = handler()
        return handler

    return register


def handler_of(verdict: Verdict) -> SubjectHandler:
    return _handlers[verdict.subject_kind]
