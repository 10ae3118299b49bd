"""Letters to the adults of a team about its life."""

from typing import Literal
from uuid import UUID

from celery_typed.django import enqueue_on_commit
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from shared_apps.core.origins import apex_url
from tenants.jobs import TellMember
from tenants.models import Membership, Team

News = Literal["leaving", "kept"]


def tell_adults(*, team: Team, news: News, by: Membership | None) -> None:
    """Once the caller's transaction commits, write to each adult: in a letter of their own, which shows no other's."""
    adults = Membership.objects.current().filter(team_id=team.id).exclude(role=Membership.Role.CHILD)
    for membership_id in adults.values_list("id", flat=True):
        job = TellMember(membership_id=membership_id, news=news, by=by.id if by else None)
        enqueue_on_commit(job, robust=True)


def tell_member(*, membership_id: UUID, news: News, by: UUID | None) -> None:
    """Write the letter, unless the news is no longer true or the person left meanwhile."""
    members = Membership.objects.current().select_related("team", "user")
    member = members.filter(id=membership_id).first()
    if member is None or member.user is None or member.team.is_leaving != (news == "leaving"):
        return
    doer = members.filter(id=by, team_id=member.team_id).first() if by else None
    context = {
        "member": member,
        "news_team": member.team,
        "by": doer.user if doer else None,
        "apex": apex_url(""),
        "link": apex_url("/workspaces/"),
    }
    name = f"emails/workspace_{news}"
    letter = EmailMultiAlternatives(
        subject=" ".join(render_to_string(f"{name}_subject.txt", context).split()),
        body=render_to_string(f"{name}_message.txt", context),
        to=[member.user.email],
    )
    letter.attach_alternative(render_to_string(f"{name}_message.html", context), "text/html")
    letter.send()
