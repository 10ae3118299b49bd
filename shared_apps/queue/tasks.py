from celery_typed import handles
from django.utils import timezone

from shared_apps.queue import services
from shared_apps.queue.jobs import Sweep, WorkReady


@handles(WorkReady, outside_teams=True)
def work(job: WorkReady) -> None:
    services.work(kind=job.kind)


@handles(Sweep, outside_teams=True)
def sweep(job: Sweep) -> None:
    services.sweep(now=timezone.now())
