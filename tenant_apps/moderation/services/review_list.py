"""The list of what is held back, as parent-admins see it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.reasons import reason_for
from tenant_apps.moderation.services.subjects import ReviewItem, handler_of


@dataclass(frozen=True)
class ReviewEntry:
    """A verdict, what it is about, and one sentence that says why it is held."""

    verdict: Verdict
    item: ReviewItem
    reason: str


def entries_of(verdicts: Sequence[Verdict]) -> list[ReviewEntry]:
    """One entry for each verdict, in the given order. When its subject is gone, the kind is the title."""
    by_kind: defaultdict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_kind[verdict.subject_kind].append(verdict)
    known = {key: item for kind in by_kind.values() for key, item in handler_of(kind[0]).describe(kind).items()}
    return [
        ReviewEntry(verdict, known.get(verdict.id, ReviewItem(verdict.get_subject_kind_display())), reason_for(verdict))
        for verdict in verdicts
    ]
