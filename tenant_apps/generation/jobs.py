from celery_typed import Job


class SettleRuns(Job, name="generation.settle_runs", queue="upkeep", expires=60):
    """Give back what was set aside for runs that ended, or never began, while whoever set it aside died."""
