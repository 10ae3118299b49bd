"""What a parent-admin sees of things that are held back."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services.reasons import why
from tenant_apps.moderation.services.subjects import Held, subject_of


@dataclass(frozen=True)
class Entry:
    """A verdict, what it is about, and why it is held in one sentence."""

    verdict: Verdict
    held: Held
    why: str


def entries_of(verdicts: Sequence[Verdict]) -> list[Entry]:
    """In the order given. What its room does not know any more has only its kind for a title."""
    by_kind: defaultdict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_kind[verdict.subject_kind].append(verdict)
    known = {key: held for kind in by_kind.values() for key, held in subject_of(kind[0]).describe(kind).items()}
    return [
        Entry(verdict, known.get(verdict.id, Held(verdict.get_subject_kind_display())), why(verdict))
        for verdict in verdicts
    ]
