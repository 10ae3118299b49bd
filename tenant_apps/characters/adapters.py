"""Sheets and drawings of characters, as moderation shows them to parent-admins and acts on what those decide."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from tenant_apps.characters import services
from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.subjects import ReviewItem, handles_subject
from tenants.models import Membership


@handles_subject("sheet", "drawing")
class JudgedLikeness:
    def describe(self, verdicts: Sequence[Verdict]) -> Mapping[UUID, ReviewItem]:
        return services.describe_held(verdicts)

    def release(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        services.allow(verdict=verdict, by=by)

    def redo(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        services.have_another(verdict=verdict, by=by)

    def discard(self, verdict: Verdict, *, by: Membership, now: datetime) -> None:
        services.do_without(verdict=verdict, by=by)
