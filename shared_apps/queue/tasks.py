"""The queue's Celery tasks, and how a worker shuts down in time."""

import logging
import os
import time
from threading import Thread

import psutil
from celery.signals import worker_shutting_down
from celery_typed import handles
from django.conf import settings
from django.db.models.functions import Now

from shared_apps.queue.jobs import CallReady, Sweep, WorkReady
from shared_apps.queue.services import execution, leases

log = logging.getLogger(__name__)


@handles(WorkReady, outside_teams=True)
def work(job: WorkReady) -> None:
    execution.compute()


@handles(CallReady, outside_teams=True)
def call(job: CallReady) -> None:
    execution.work(kind=job.kind)


@handles(Sweep, outside_teams=True)
def sweep(job: Sweep) -> None:
    execution.sweep(now=Now())


@worker_shutting_down.connect
def end_in_time(**signal: object) -> None:
    """Limit how long a shutdown waits for running steps. Celery waits without end; orchestrators kill after 30 s."""
    Thread(target=_end_in_time, name="shutdown-grace", daemon=True).start()


def _end_in_time() -> None:
    # When all steps end earlier, the process exits and this daemon thread with it.
    time.sleep(settings.QUEUE_SHUTDOWN_GRACE_SECONDS)
    try:
        returned = leases.hand_back_all()
        log.warning("%s steps are handed back to other workers", returned)
    finally:
        for child in psutil.Process().children(recursive=True):
            child.kill()  # its step is claimed by another worker when the lease has run out
        os._exit(0)
