from celery_typed import handles
from django.utils import timezone

from tenant_apps.people.jobs import SendDigests
from tenant_apps.people.services import digests


@handles(SendDigests, outside_teams=True)
def send_digests(job: SendDigests) -> None:
    digests.send_due(now=timezone.now())
