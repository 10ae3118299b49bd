"""The Celery app: typed messages, one queue for now, and a beat that looks for what was left lying."""

import os
from typing import Any

from celery import Celery, signals
from celery_typed import beat_entry, register_pydantic_serializer
from django.db import connection

from shared_apps.queue.jobs import Sweep
from tenants.jobs import FinishTeams, RemoveOverdueTeams, TendArchives

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

app = Celery("storysprout")
app.config_from_object("django.conf:settings", namespace="CELERY")
register_pydantic_serializer(app)
app.autodiscover_tasks()
app.conf.task_default_queue = "work"
app.conf.beat_schedule = {
    "sweep": beat_entry(Sweep(), 5.0),
    "finish-teams": beat_entry(FinishTeams(), 15.0),
    "remove-overdue-teams": beat_entry(RemoveOverdueTeams(), 60.0),
    "tend-archives": beat_entry(TendArchives(), 30.0),
}


@signals.task_prerun.connect
@signals.task_postrun.connect
def _belong_to_no_team(**kwargs: Any) -> None:
    """A task begins and ends knowing no schema: it says itself whose data it is about."""
    connection.unset_tenant()  # type: ignore[attr-defined]  # ours; tenants.backend cannot be imported before settings
