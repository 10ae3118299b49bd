"""Judging an idea before a book is begun of it, and keeping one that is held, so that parent-admins can decide."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from http import HTTPStatus
from uuid import UUID

from django.db import transaction

from shared_apps.ai.fallback import NOT_CHECKED
from shared_apps.ai.ports import Cost
from shared_apps.core.errors import Conflict, InvalidInput, ProductError
from tenant_apps.generation.models import HeldIdea
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import concerns, verdicts
from tenant_apps.moderation.services.moderator import Finding, TeamModerator
from tenant_apps.moderation.services.subjects import ReviewItem
from tenants.models import Membership

ASK_AGAIN_SECONDS = 60


class IdeaHeld(InvalidInput):
    code = "idea_held"
    message = (
        "That idea has words that do not belong in a children's book. Change it a little and try again. "
        "A grown-up can look at it as well."
    )


class IdeaUnchecked(ProductError):
    """The moderator cannot be reached, so the idea is refused for now."""

    code = "not_checked"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    message = NOT_CHECKED


class NotMadeAgain(Conflict):
    code = "not_made_again"
    message = "An idea is not made again: its writer can change it, or you let it through."


def judge_idea(*, idea: str, submission_key: UUID, by: Membership, now: datetime) -> list[Cost]:
    """Judge the idea and return what that cost. A held one is kept for parent-admins, unless they let it through.

    Raises NeedsHelp, IdeaHeld and IdeaUnchecked.
    """
    concerns.check_distress(words=idea, by=by, now=now)
    costs: list[Cost] = []
    finding = TeamModerator(key=str(submission_key), costs=costs).judge_words(idea, what="idea")
    if finding.is_unchecked:
        raise IdeaUnchecked(field="idea", retry_after=ASK_AGAIN_SECONDS)
    if not finding.is_allowed and not HeldIdea.objects.filter(words=idea, is_released=True).exists():
        _hold(idea, by, finding, now)
        raise IdeaHeld(field="idea")
    return costs


def _hold(idea: str, by: Membership, finding: Finding, now: datetime) -> None:
    """Keep the idea once, however often the same person sends it."""
    with transaction.atomic():
        held, _ = HeldIdea.objects.get_or_create(
            words=idea, member_id=by.id, is_released=False, defaults={"held_at": now}
        )
        verdicts.record_verdict(
            subject_kind=Verdict.Kind.IDEA,
            subject_id=held.id,
            book_id=None,
            judgement=finding.judgement,
            held_for=finding.held_for,
            maker=finding.maker,
            now=now,
        )


class HeldIdeas:
    """Implements ``subjects.SubjectHandler`` for ideas."""

    def describe(self, verdicts: Sequence[Verdict]) -> Mapping[UUID, ReviewItem]:
        ideas = HeldIdea.objects.in_bulk([verdict.subject_id for verdict in verdicts])
        return {
            verdict.id: ReviewItem("An idea for a book", words=ideas[verdict.subject_id].words, may_be_redone=False)
            for verdict in verdicts
            if verdict.subject_id in ideas
        }

    def release(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """The same idea may be sent again."""
        HeldIdea.objects.filter(id=verdict.subject_id).update(is_released=True)

    def redo(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        raise NotMadeAgain

    def discard(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        """Delete its words."""
        HeldIdea.objects.filter(id=verdict.subject_id).delete()
