from celery_typed import Job


class WorkReady(Job, name="queue.work_ready", queue="work", expires=60):
    """There is work of this kind. It names no ticket: whoever hears it takes the one whose turn it is.

    It is soon forgotten, so that none pile up while nobody works: the sweep says it again.
    """

    kind: str


class CallReady(Job, name="queue.call_ready", queue="calls", expires=60):
    """The same of a kind that waits for somebody else's answer."""

    kind: str


class Sweep(Job, name="queue.sweep", queue="sweep", expires=30):
    """Look for work that nobody has in hand: leases that ran out, messages that were lost, teams that closed.

    It has a queue of its own: behind steps of 20 seconds, or behind new teams, nothing would be found in time.
    """
