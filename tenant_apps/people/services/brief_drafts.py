"""What a child answered so far about the book that it wants, kept until the book is begun."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from tenant_apps.people.models import BriefDraft
from tenants.models import Membership

Answers = Mapping[str, object]


def keep(*, member: Membership, answers: Answers, now: datetime) -> None:
    """Keep these answers, and all others that were given before. A child alone has a draft here."""
    with transaction.atomic():
        draft, is_new = BriefDraft.objects.select_for_update().get_or_create(
            profile_id=member.profile_id, defaults={"answers": answers, "begun_at": now, "saved_at": now}
        )
        if not is_new:  # two devices may send at the same moment: each keeps what the other said
            draft.answers, draft.saved_at = {**draft.answers, **answers}, now
            draft.save(update_fields=["answers", "saved_at"])


def answers_of(*, member: Membership) -> dict[str, object]:
    """The kept answers; empty without any."""
    draft = BriefDraft.objects.filter(profile=member.profile_id).first()
    return dict(draft.answers) if draft else {}


def forget(*, member: Membership) -> None:
    """Delete the draft: its book is begun, or the child starts over. Safe to repeat."""
    BriefDraft.objects.filter(profile=member.profile_id).delete()
