from celery_typed import Job


class RunOut(Job, name="media.run_out", queue="upkeep", expires=3600):
    """Delete expired files where the store does not do that itself."""
