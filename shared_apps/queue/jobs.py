from celery_typed import Job


class WorkReady(Job, name="queue.work_ready", queue="work"):
    """There is work of this kind. It names no ticket: whoever hears it takes the one whose turn it is."""

    kind: str


class Sweep(Job, name="queue.sweep", queue="work", expires=5):
    """Look for work that nobody has in hand: leases that ran out, messages that were lost, teams that closed."""
