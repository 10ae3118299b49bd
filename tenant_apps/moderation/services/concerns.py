"""What happens when a child's words sound like distress: which adults are notified, and how. No words are stored."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from http import HTTPStatus

from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string

from shared_apps.accounts.services import outgoing_mail
from shared_apps.ai.safety.distress import Distress, distress_in
from shared_apps.core.errors import ProductError
from tenant_apps.moderation.models import Concern
from tenant_apps.moderation.services import audit_trail
from tenant_apps.moderation.services.audit_trail import Audited
from tenants.models import Membership, Role

NOT_ABOUT_HOME = frozenset({Distress.SELF_HARM, Distress.THREATS})
"""A single adult is notified of these kinds alone, since they do not speak of those who look after the child."""

TOLD_ONCE_IN = timedelta(hours=1)
"""A child who sends the same again does not send a second e-mail."""


class NeedsHelp(ProductError):
    """The words sound like distress. No story is made of them; the page says where there is help."""

    code = "needs_help"
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    message = "That sounds as if somebody needs help. No story was made of it. The page “Help” says who to call: /help/"


def check_distress(*, words: str, by: Membership, now: datetime) -> None:
    """Raise NeedsHelp if the words sound like distress, and tell the adults in charge if a child wrote them.

    What an adult writes is told to nobody: they may look for help for themselves, against somebody here.
    """
    found = distress_in(words)
    if found is None:
        return
    if by.role == Role.CHILD:
        raise_concern(kind=found, by=by, now=now)
    raise NeedsHelp(field="idea")


def raise_concern(*, kind: Distress, by: Membership, now: datetime) -> Concern | None:
    """Record the concern and e-mail the adults in charge. None if the same was just recorded."""
    recent = Concern.objects.filter(member_id=by.id, kind=kind.value, raised_at__gt=now - TOLD_ONCE_IN)
    if recent.exists():
        return None
    adults = adults_to_tell(kind=kind, by=by)
    with transaction.atomic():
        concern: Concern = Concern.objects.create(
            member_id=by.id, kind=kind.value, told=[str(adult.id) for adult in adults], raised_at=now
        )
        for adult in adults:
            _email(adult)
    return concern


def adults_to_tell(*, kind: Distress, by: Membership) -> list[Membership]:
    """All parent-admins; with only one of them all adults, so that nobody is told alone whom the words may speak of.

    If there is one adult in all, that one is told only of what is not about home.
    """
    adults = list(
        Membership.objects.current().filter(team_id=by.team_id, user__isnull=False).select_related("user", "team")
    )
    admins = [adult for adult in adults if adult.role == Role.PARENT_ADMIN]
    told = admins if len(admins) > 1 else adults
    return told if len(told) > 1 or kind in NOT_ABOUT_HOME else []


def acknowledge(*, concern: Concern, by: Membership, now: datetime) -> None:
    """Record that an adult read it and looks after the child. The first one counts."""
    with transaction.atomic():
        first = Concern.objects.filter(id=concern.id, acknowledged_at=None)
        if first.update(acknowledged_by=by.id, acknowledged_at=now):
            audit_trail.record(
                action=Audited.CONCERN_ACKNOWLEDGED, subject_kind="concern", subject_id=concern.id, now=now, by=by
            )


def _email(adult: Membership) -> None:
    assert adult.user, "an adult has a user"
    context: dict[str, object] = {"mail_team": adult.team, "link": f"{adult.team.url}/help/concerns/"}
    name = "emails/concern"
    email = EmailMultiAlternatives(
        subject=" ".join(render_to_string(f"{name}_subject.txt", context).split()),
        body=render_to_string(f"{name}_message.txt", context),
        to=[adult.user.email],
    )
    email.attach_alternative(render_to_string(f"{name}_message.html", context), "text/html")
    outgoing_mail.post(message=email)


def told_names(concerns: Sequence[Concern]) -> dict[str, str]:
    """By membership id: the names of the adults who acknowledged one of these."""
    ids = {concern.acknowledged_by for concern in concerns if concern.acknowledged_by}
    members = Membership.objects.filter(id__in=ids).select_related("user")
    return {str(member.id): member.user.name for member in members if member.user}
