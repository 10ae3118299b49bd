"""The e-mail with an invitation."""

from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from shared_apps.accounts.services import outgoing_mail
from shared_apps.core.origins import apex_url
from tenants.models import Membership
from tenants.services.invitations import IssuedInvitation


def send(*, issued: IssuedInvitation, by: Membership) -> None:
    """Send the invitation to its address. The message, which holds the link, is deleted once it is sent."""
    invitation = issued.invitation
    context = {
        "invitation": invitation,
        "mail_team": invitation.team,
        "by": by.user,
        "link": issued.link,
        "apex": apex_url(""),
    }
    name = "emails/invitation"
    email = EmailMultiAlternatives(
        subject=" ".join(render_to_string(f"{name}_subject.txt", context).split()),
        body=render_to_string(f"{name}_message.txt", context),
        to=[invitation.email],
    )
    email.attach_alternative(render_to_string(f"{name}_message.html", context), "text/html")
    outgoing_mail.post(message=email)
