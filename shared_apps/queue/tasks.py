"""What workers do with the queue's messages, and how a worker ends in time."""

import logging
import os
import time
from threading import Thread

import psutil
from celery.signals import worker_shutting_down
from celery_typed import handles
from django.conf import settings
from django.db.models.functions import Now

from shared_apps.queue import services
from shared_apps.queue.jobs import CallReady, Sweep, WorkReady

log = logging.getLogger(__name__)


@handles(WorkReady, outside_teams=True)
def work(job: WorkReady) -> None:
    services.compute()


@handles(CallReady, outside_teams=True)
def call(job: CallReady) -> None:
    services.work(kind=job.kind)


@handles(Sweep, outside_teams=True)
def sweep(job: Sweep) -> None:
    services.sweep(now=Now())


@worker_shutting_down.connect
def end_in_time(**signal: object) -> None:
    """Celery waits for what is in hand for as long as that takes. Whoever asked us to end waits half a minute."""
    Thread(target=_end_in_time, name="farewell", daemon=True).start()


def _end_in_time() -> None:
    """Sooner, this thread ends with its process."""
    time.sleep(settings.QUEUE_FAREWELL_SECONDS)
    try:
        returned = services.hand_back_all()
        log.warning("%s steps are left to another worker", returned)
    finally:
        for child in psutil.Process().children(recursive=True):
            child.kill()  # a step in there falls to another worker when its lease has run out
        os._exit(0)
