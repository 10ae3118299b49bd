"""E-mails to the adults of a team about its removal."""

from typing import Literal
from uuid import UUID

from celery_typed.django import enqueue_on_commit
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from shared_apps.core.origins import apex_url
from tenants.jobs import SendTeamMail
from tenants.models import Membership, Team

Message = Literal["leaving", "kept"]


def email_adults(*, team: Team, message: Message, by: Membership | None) -> None:
    """When the caller's transaction commits, e-mail each adult separately, so that no address is disclosed."""
    adults = Membership.objects.current().filter(team_id=team.id).exclude(role=Membership.Role.CHILD)
    for membership_id in adults.values_list("id", flat=True):
        job = SendTeamMail(membership_id=membership_id, message=message, by=by.id if by else None)
        enqueue_on_commit(job, robust=True)


def send(*, membership_id: UUID, message: Message, by: UUID | None) -> None:
    """Send the e-mail, unless it is no longer true or the person left meanwhile."""
    members = Membership.objects.current().select_related("team", "user")
    member = members.filter(id=membership_id).first()
    if member is None or member.user is None or member.team.is_leaving != (message == "leaving"):
        return
    decided_by = members.filter(id=by, team_id=member.team_id).first() if by else None
    context = {
        "member": member,
        "mail_team": member.team,
        "by": decided_by.user if decided_by else None,
        "apex": apex_url(""),
        "link": apex_url("/workspaces/"),
    }
    name = f"emails/workspace_{message}"
    email = EmailMultiAlternatives(
        subject=" ".join(render_to_string(f"{name}_subject.txt", context).split()),
        body=render_to_string(f"{name}_message.txt", context),
        to=[member.user.email],
    )
    email.attach_alternative(render_to_string(f"{name}_message.html", context), "text/html")
    email.send()
