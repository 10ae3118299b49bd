"""Pages, their pictures and covers, as moderation shows them to parent-admins and acts on what those decide."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from tenant_apps.generation.services import deciding, describing
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.subjects import ReviewItem, handles_subject
from tenants.models import Membership


@handles_subject("page")
class JudgedPage:
    def describe(self, verdicts: Sequence[Verdict]) -> Mapping[UUID, ReviewItem]:
        return describing.held_pages(verdicts)

    def release(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        deciding.release_page(version_id=verdict.subject_id, by=by, now=now)

    def redo(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        deciding.redo_page(version_id=verdict.subject_id, by=by, now=now)

    def discard(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        deciding.discard_page(version_id=verdict.subject_id, by=by, now=now)


@handles_subject("picture", "cover")
class JudgedPicture:
    def describe(self, verdicts: Sequence[Verdict]) -> Mapping[UUID, ReviewItem]:
        return describing.held_pictures(verdicts)

    def release(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        deciding.release_picture(step_id=verdict.subject_id, by=by, now=now)

    def redo(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        deciding.redo_picture(step_id=verdict.subject_id, by=by, now=now)

    def discard(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        deciding.discard_picture(step_id=verdict.subject_id, by=by, now=now)
