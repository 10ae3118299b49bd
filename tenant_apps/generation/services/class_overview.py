"""What a teacher sees of the class: who is in, who is stuck, what each pupil writes and made."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tenant_apps.people import access as people
from tenant_apps.people.models import BriefDraft, ChildProfile, Visit
from tenant_apps.people.services import visits
from tenant_apps.stories import access as stories
from tenant_apps.stories.models import Book
from tenants.models import Membership, WorkspaceSession

STUCK_AFTER = timedelta(minutes=10)
BOOKS_AT_A_GLANCE = 4
MOST_BOOKS = 2000
"""Of all pupils together, the newest ones."""


@dataclass
class PupilAtWork:
    """One pupil, with what the teacher wants to know at a glance. ``stuck`` says why, in words; empty if not."""

    profile: ChildProfile
    visit: Visit | None = None
    is_in: bool = False
    draft: dict[str, Any] = field(default_factory=dict)
    draft_saved_at: datetime | None = None
    books: list[Book] = field(default_factory=list)
    book_count: int = 0
    stuck: str = ""

    @property
    def idea(self) -> str:
        return str(self.draft.get("idea", ""))


def overview_of(*, by: Membership, now: datetime) -> list[PupilAtWork]:
    """All pupils: the stuck first, then who is in, then the others. A fixed number of queries. Raises NotAllowed."""
    pupils = [PupilAtWork(profile) for profile in people.children_of(by)]
    _fill(pupils, by, now)
    return sorted(pupils, key=lambda one: (not one.stuck, not one.is_in, one.profile.nickname.casefold()))


def pupil_of(*, by: Membership, profile_id: UUID, now: datetime) -> PupilAtWork:
    """One pupil with all its books. Raises NotAllowed and NotFound."""
    pupil = PupilAtWork(people.child_to_manage(by, profile_id))
    _fill([pupil], by, now, glance=MOST_BOOKS)
    return pupil


def _fill(pupils: Sequence[PupilAtWork], by: Membership, now: datetime, *, glance: int = BOOKS_AT_A_GLANCE) -> None:
    ids = [pupil.profile.id for pupil in pupils]
    members = dict(
        Membership.objects.filter(team_id=by.team_id, profile_id__in=ids).values_list("profile_id", "id").iterator()
    )
    signed_in = set(
        WorkspaceSession.objects.filter(membership_id__in=members.values()).values_list("membership_id", flat=True)
    )
    drafts = {draft.profile_id: draft for draft in BriefDraft.objects.filter(profile__in=ids)}
    current = {visit.profile_id: visit for visit in Visit.objects.filter(profile__in=ids, ended_at=None)}
    books = _books_by_maker(by, list(members.values()))
    for pupil in pupils:
        member = members.get(pupil.profile.id)
        made = books[member] if member else []
        pupil.books, pupil.book_count = made[:glance], len(made)
        pupil.visit = current.get(pupil.profile.id)
        pupil.is_in = bool(pupil.visit and member in signed_in and pupil.visit.seen_at > now - visits.IDLE)
        if draft := drafts.get(pupil.profile.id):
            pupil.draft, pupil.draft_saved_at = draft.answers, draft.saved_at
        pupil.stuck = next(_reasons(pupil, made, now), "")


def _books_by_maker(by: Membership, makers: list[UUID]) -> defaultdict[UUID, list[Book]]:
    found: defaultdict[UUID, list[Book]] = defaultdict(list)
    for book in stories.books_of(by).filter(made_by__in=makers).newest_first()[:MOST_BOOKS]:
        found[book.made_by].append(book)
    return found


def _reasons(pupil: PupilAtWork, made: list[Book], now: datetime) -> Iterator[str]:
    """Why this pupil needs somebody, the most urgent reason first."""
    if pupil.is_in and pupil.visit and pupil.visit.instead_of:
        yield f"Came in on {pupil.visit.device} while in on {pupil.visit.instead_of}. Is that the same person?"
    if made and made[0].status == Book.Status.STOPPED:
        yield "The newest book stopped."
    if pupil.is_in and pupil.visit:
        last = max([pupil.visit.started_at, *(book.created_at for book in made[:1])])
        last = max(last, pupil.draft_saved_at or last)
        if now - last > STUCK_AFTER:
            yield f"Nothing new for {int((now - last).total_seconds() // 60)} minutes."
