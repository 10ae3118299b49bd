"""How the rooms above tell moderation what their subjects look like, and do what a parent-admin decides about them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

from tenant_apps.moderation.models import Verdict
from tenants.models import Membership


@dataclass(frozen=True)
class Held:
    """What a parent-admin sees of a verdict's subject. ``words`` and the picture are shown only when asked for.

    ``title`` is safe to read: it says where the subject stands, never what it says. ``place`` is the address of its
    book or character, and ``picture_words`` says what the verdict's picture shows. All but the title may be empty.
    What a child drew cannot be asked for anew.
    """

    title: str
    words: str = ""
    picture_words: str = ""
    place: str = ""
    may_be_redone: bool = True


class Subject(Protocol):
    """One kind of thing that is judged.

    Each decision runs inside moderation's transaction, before the verdict itself is locked: lock what it is about, as
    whoever judges does. Whatever it raises undoes the decision.
    """

    def describe(self, verdicts: Sequence[Verdict]) -> Mapping[UUID, Held]:
        """By the verdict's id, in as few queries for many as for one. Leave out what is no more."""
        ...

    def release(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Show it from now on: it was held for the team's own strictness, and a parent-admin lets it through."""
        ...

    def redo(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Have another made in its place; have it judged again when nobody could judge it."""
        ...

    def discard(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Do without it. Nobody saw it, so there is nothing to take away."""
        ...


KindOfSubject = TypeVar("KindOfSubject", bound=type[Subject])

_subjects: dict[str, Subject] = {}


def subject(*kinds: str) -> Callable[[KindOfSubject], KindOfSubject]:
    """Register who answers for these kinds: ``@subject("page")`` on a class that takes no arguments."""

    def register(answers: KindOfSubject) -> KindOfSubject:
        for kind in kinds:
            _subjects[Verdict.Kind(kind)] = answers()
        return answers

    return register


def subject_of(verdict: Verdict) -> Subject:
    return _subjects[verdict.subject_kind]
