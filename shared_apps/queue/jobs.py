from celery_typed import Job


class WorkReady(Job, name="queue.work_ready", queue="work", expires=60):
    """Announces work of this kind. It names no ticket: the worker that receives it claims the next one in line.

    It expires soon, so that no messages pile up while no worker runs. The sweep sends them again.
    """

    kind: str


class CallReady(Job, name="queue.call_ready", queue="calls", expires=60):
    """Like WorkReady, for the kinds that wait for a provider."""

    kind: str


class Sweep(Job, name="queue.sweep", queue="sweep", expires=30):
    """Finds work that no worker has: leases that ran out, messages that were lost, teams that closed.

    It has a queue of its own, because behind steps of 20 seconds or new teams it would come too late.
    """
