from celery_typed import Job


class RunOut(Job, name="media.run_out", queue="upkeep", expires=3600):
    """Delete what was not meant to last, where the store does not do that by itself."""
