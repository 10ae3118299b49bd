"""Jobs for a worker of the tests: each writes down in Redis where it ran, and may do something wrong on its way."""

import json
from typing import Literal
from uuid import uuid4

from celery_typed import BoundTask, Job, handles
from django.conf import settings
from redis import Redis

from tenant_apps.stories.models import Book
from tenants.backend import enter_public
from tenants.backend.stamps import schema_in_force

NOTES = "chores"


class Chore(Job, name="tests.errand", queue="work"):
    words: str
    deed: Literal["end", "write", "fail", "stray", "try twice"] = "end"


class OutsideChore(Job, name="tests.outside_errand", queue="work"):
    words: str


@handles(Chore, bind=True, max_retries=1)
def run_chore(task: BoundTask, errand: Chore) -> None:
    note(errand.words)
    if errand.deed == "write":
        Book.objects.create(title=errand.words, idea="", page_count=4, seed=1, made_by=uuid4())
    if errand.deed == "fail":
        raise ZeroDivisionError
    if errand.deed == "stray":
        enter_public()
    if errand.deed == "try twice":
        raise task.retry(countdown=0)


@handles(OutsideChore, outside_teams=True)
def run_outside_errand(errand: OutsideChore) -> None:
    note(errand.words)


def note(words: str) -> None:
    with Redis.from_url(settings.REDIS_URL) as redis:
        redis.rpush(NOTES, json.dumps([words, schema_in_force()]))


def notes() -> list[tuple[str, str | None]]:
    """What was noted so far: the errand's words, and the schema in which it ran."""
    with Redis.from_url(settings.REDIS_URL) as redis:
        return [tuple(json.loads(line)) for line in redis.lrange(NOTES, 0, -1)]


def forget_notes() -> None:
    with Redis.from_url(settings.REDIS_URL) as redis:
        redis.delete(NOTES)
