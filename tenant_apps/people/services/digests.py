"""The daily e-mail: how many things of each kind wait, and never a word or a name that a child wrote."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.core import signing
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse

from shared_apps.accounts.services import outgoing_mail
from tenant_apps.people.access import unsubscribe_salt
from tenant_apps.people.models import MemberNotice, NoticeKind
from tenant_apps.people.services.member_notices import settings_of
from tenants.backend import public_context, team_context
from tenants.models import DueDigest, Membership

AT_ONE_SWEEP = 200
SENTENCES = {
    NoticeKind.BOOK_READY: ("book of yours is ready", "books of yours are ready"),
    NoticeKind.APPROVAL_ASKED: ("book waits for your approval", "books wait for your approval"),
    NoticeKind.BOOK_APPROVED: ("book of yours is approved", "books of yours are approved"),
    NoticeKind.BOOK_SENT_BACK: ("book of yours came back with a note", "books of yours came back with a note"),
    NoticeKind.MEMBER_JOINED: ("person came in with an invitation", "people came in with an invitation"),
}


@dataclass(frozen=True)
class DigestLine:
    """How many things of one kind there are, in words without a name."""

    count: int
    words: str


def send_due(*, now: datetime) -> None:
    """Send every daily e-mail that is due. One that fails is sent by a later call, and does not stop the others."""
    with public_context():
        due = list(
            DueDigest.objects.filter(due_at__lte=now).order_by("due_at").values_list("pk", flat=True)[:AT_ONE_SWEEP]
        )
        for membership_id in due:
            send_one(membership_id=membership_id, now=now)


def send_one(*, membership_id: UUID, now: datetime) -> None:
    """Send a member's daily e-mail if it is due, and if anything is unread. Safe to repeat, also in parallel."""
    with transaction.atomic():
        # Of two workers, the second waits for the row's lock, and then finds the row gone.
        due = DueDigest.objects.select_for_update().filter(membership_id=membership_id, due_at__lte=now).first()
        if due is None:
            return
        due.delete()
        members = Membership.objects.current().select_related("team", "user")
        member = members.filter(id=membership_id, user__isnull=False).first()
        if member is None or not member.team.is_open:
            return
        with team_context(member.team):
            lines = _take_lines(member)
        if lines:
            outgoing_mail.post(message=_message(member, lines))


def _take_lines(member: Membership) -> list[DigestLine]:
    """What the e-mail says; the notices are marked, so that the next one says other things."""
    wanted = settings_of([member.id])[member.id].by_mail
    waiting = MemberNotice.objects.unread().filter(member_id=member.id, kind__in=wanted, is_mailed=False)
    counts = Counter(waiting.values_list("kind", flat=True))
    waiting.update(is_mailed=True)
    return [DigestLine(counts[kind], SENTENCES[kind][counts[kind] > 1]) for kind in NoticeKind if counts[kind]]


def _message(member: Membership, lines: list[DigestLine]) -> EmailMultiAlternatives:
    team, user = member.team, member.user
    assert user, "only adults get e-mails"
    token = signing.Signer(salt=unsubscribe_salt(team)).sign(member.id.hex)
    context = {
        "mail_team": team,
        "lines": lines,
        "link": f"{team.url}{reverse('people:notices', urlconf='config.urls')}",
        "settings_link": f"{team.url}{reverse('people:notice_settings', urlconf='config.urls')}",
        "unsubscribe_link": f"{team.url}{reverse('people:unsubscribe', args=[token], urlconf='config.urls')}",
        "apex": team.url,
    }
    name = "emails/digest"
    email = EmailMultiAlternatives(
        subject=" ".join(render_to_string(f"{name}_subject.txt", context).split()),
        body=render_to_string(f"{name}_message.txt", context),
        to=[user.email],
    )
    email.attach_alternative(render_to_string(f"{name}_message.html", context), "text/html")
    return email
