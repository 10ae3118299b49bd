from celery_typed import Job


class SendDigests(Job, name="people.send_digests", queue="upkeep", expires=300):
    """Send the daily e-mails that are due."""
