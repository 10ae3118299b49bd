"""The e-mail to the member who requested an archive."""

from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse

from shared_apps.archives.models import Archive
from shared_apps.core.origins import apex_url
from tenants.models import Membership


def send_archive_mail(*, archive_id: UUID) -> None:
    """Say that the archive is ready, unless it or the member is gone. The e-mail links to the page, not to the file."""
    archive = Archive.objects.ready().filter(id=archive_id).select_related("team").first()
    if archive is None:
        return
    member = Membership.objects.current().filter(id=archive.asked_by).select_related("user").first()
    if member is None or member.user is None:
        return
    page = reverse("workspaces:settings", args=[archive.team.slug], urlconf=settings.PUBLIC_SCHEMA_URLCONF)
    context = {
        "archive": archive,
        "mail_team": archive.team,
        "member": member,
        "link": apex_url(f"{page}#archive"),
        "apex": apex_url(""),
    }
    name = "emails/archive_ready"
    email = EmailMultiAlternatives(
        subject=" ".join(render_to_string(f"{name}_subject.txt", context).split()),
        body=render_to_string(f"{name}_message.txt", context),
        to=[member.user.get_username()],
    )
    email.attach_alternative(render_to_string(f"{name}_message.html", context), "text/html")
    email.send()
