from celery_typed import Job


class SettleRuns(Job, name="generation.settle_runs", queue="upkeep", expires=60):
    """Settle old reservations whose run has ended or was never stored, since the process crashed in between."""
