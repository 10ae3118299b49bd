from smtplib import SMTPException

from celery_typed import handles
from django.utils import timezone

from shared_apps.archives.jobs import MaintainArchives, PackArchive, SendArchiveMail
from shared_apps.archives.services import emails, requests
from tenants.backend import public_context


@handles(PackArchive, outside_teams=True)
def pack_archive(job: PackArchive) -> None:
    with public_context():
        requests.pack_archive(archive_id=job.archive_id, now=timezone.now())


@handles(MaintainArchives, outside_teams=True)
def maintain_archives(job: MaintainArchives) -> None:
    with public_context():
        requests.maintain_archives(now=timezone.now())


@handles(SendArchiveMail, outside_teams=True, autoretry_for=(OSError, SMTPException), retry_backoff=30, max_retries=6)
def send_archive_mail(job: SendArchiveMail) -> None:
    with public_context():
        emails.send_archive_mail(archive_id=job.archive_id)
