"""The Celery app: typed messages with their team, four queues, and the beat.

``calls`` is for threads that wait for providers, ``work`` for processes that compute, ``upkeep`` for short jobs such as
new teams, deletions and e-mails. ``sweep`` has a process of its own, because it must never wait behind other work. A
worker that is started without ``-Q`` takes from all four in turn.
"""

import os

from celery import Celery
from celery.signals import worker_init
from celery_typed import beat_entry, bind_headers, register_pydantic_serializer
from kombu import Exchange, Queue
from kombu.transport import TRANSPORT_ALIASES

from config.broker import QoS
from shared_apps.accounts.jobs import SendDueMail
from shared_apps.archives.jobs import MaintainArchives
from shared_apps.billing.jobs import (
    DeleteDepartedCustomers,
    HandleDueWebhooks,
    MeasureStorage,
    ReconcileAll,
    RenewAllowances,
)
from shared_apps.media.jobs import RunOut
from shared_apps.ops.clocks import WorkerClock
from shared_apps.queue.jobs import Sweep
from tenant_apps.generation.jobs import SettleRuns
from tenant_apps.people.jobs import SendDigests
from tenants.backend.tasks import schema_header
from tenants.jobs import FinishTeams, RemoveOverdueTeams

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

TRANSPORT_ALIASES.update(redis="config.broker:Transport", rediss="config.broker:Transport")

app = Celery("storysprout", task_cls="tenants.backend.tasks:SchemaTask")
app.config_from_object("django.conf:settings", namespace="CELERY")
register_pydantic_serializer(app)
app.autodiscover_tasks()
app.conf.task_default_queue = "work"
app.conf.task_queues = [Queue(name, Exchange(name), routing_key=name) for name in ("sweep", "upkeep", "work", "calls")]
app.conf.beat_schedule = {
    "sweep": beat_entry(Sweep(), 5.0),
    "finish-teams": beat_entry(FinishTeams(), 15.0),
    "remove-overdue-teams": beat_entry(RemoveOverdueTeams(), 60.0),
    "settle-runs": beat_entry(SettleRuns(), 60.0),
    "maintain-archives": beat_entry(MaintainArchives(), 30.0),
    "send-due-mail": beat_entry(SendDueMail(), 15.0),
    "renew-allowances": beat_entry(RenewAllowances(), 300.0),
    "handle-due-webhooks": beat_entry(HandleDueWebhooks(), 30.0),
    "delete-departed-customers": beat_entry(DeleteDepartedCustomers(), 300.0),
    "reconcile-all": beat_entry(ReconcileAll(), 24 * 3600.0),
    "measure-storage": beat_entry(MeasureStorage(), 6 * 3600.0),
    "send-digests": beat_entry(SendDigests(), 300.0),
    "run-out": beat_entry(RunOut(), 3600.0),
}
bind_headers(schema_header)


@worker_init.connect
def take_nothing_by_a_wrong_clock(**signal: object) -> None:
    """Compare this process' clock with PostgreSQL's, now that it is a worker."""
    QoS.clock = WorkerClock()
