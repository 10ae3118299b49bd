from celery_typed import handles
from django.utils import timezone

from shared_apps.media import files
from shared_apps.media.jobs import RunOut


@handles(RunOut, outside_teams=True)
def run_out(job: RunOut) -> None:
    files.run_out(now=timezone.now())
