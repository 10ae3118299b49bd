"""Row 13: Redis is away for a while. Pages are served, limits hold, and afterwards streams deliver again."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.conf import settings
from django.core.cache import cache
from django.test import Client, override_settings

from shared_apps.core.caches import PAUSE
from shared_apps.ops.local_http import Answer, ask
from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tests.factories import a_book
from tests.faults.size import full
from tests.live.test_stream import listening, next_event, session_of
from tests.personas import Persona
from tests.processes.programs import wait_until, web
from tests.processes.redis import OwnRedis, own_redis

BACK_WITHIN = 30
"""Seconds after its return."""

PATIENCE = 5
"""Seconds that a visitor waits for a page: a page that waits for each answer of Redis fails here."""

PASSWORD = "a-good-long-password"


@pytest.fixture
def redis() -> Iterator[OwnRedis]:
    with own_redis() as running:
        yield running


def test_pages_are_served_and_say_that_live_updates_are_paused(
    new_team: Callable[..., Persona], redis: OwnRedis, tmp_path: Path
) -> None:
    own = new_team()
    with team_context(own.team):
        ready = a_book(own.membership)
        making = a_book(own.membership, status=Book.Status.MAKING)
    progress = f"/books/{making.id}/making/"
    with ExitStack() as stage:
        port = stage.enter_context(web(tmp_path / "web.log", own.team.host, REDIS_URL=redis.url))
        stream = stage.enter_context(listening(port, own.team.host, f"user-{own.membership.id}", session_of(own)))
        next_event(stream, "refetch")  # from here on it listens

        def page(path: str, **asked: Any) -> Answer:
            return ask(port, own.team.host, path, headers={"Cookie": session_of(own)}, timeout=PATIENCE, **asked)

        def says_paused() -> bool:
            return "Live updates are paused" in page(progress).body.decode()

        assert not says_paused()
        redis.kill()
        for _ in range(full(50)):
            for path in ("/", f"/books/{ready.id}/read/1/", progress, "/characters/", "/api/stories/", "/books/new/"):
                assert page(path).status == 200
        assert says_paused()
        with listening(port, own.team.host, f"user-{own.membership.id}", session_of(own)) as another:
            assert another.status == 200

        redis.start()
        next_event(stream, "refetch")
        assert wait_until(lambda: not says_paused(), seconds=BACK_WITHIN)
        with redis.hanging():
            assert page("/").status == 200
            assert wait_until(says_paused, seconds=BACK_WITHIN)


@pytest.fixture
def guest(committed: None, new_team: Callable[..., Persona], redis: OwnRedis) -> Iterator[Persona]:
    """Someone who can sign in on the apex; this process remembers and counts in the Redis that can be taken away."""
    own = new_team()
    with public_context():
        EmailAddress.objects.create(user=own.user, email=own.email, verified=True, primary=True)
    kept = {**settings.CACHES, "default": settings.CACHES["default"] | {"LOCATION": redis.url}}
    with override_settings(CACHES=kept):
        yield own


def signing_in(guest: Persona, password: str) -> Any:
    browser = Client(headers={"host": settings.BASE_DOMAIN})
    return browser.post("/accounts/login/", {"login": guest.email, "password": password})


def test_people_can_sign_in_while_redis_is_away(guest: Persona, redis: OwnRedis) -> None:
    redis.kill()

    assert signing_in(guest, PASSWORD).status_code == 302


@pytest.mark.parametrize("state", ["there", "away"])
def test_guessing_is_stopped_with_redis_and_without(guest: Persona, redis: OwnRedis, state: str) -> None:
    if state == "away":
        redis.kill()

    for _ in range(12):
        refused = signing_in(guest, "not-her-password")

    assert refused.status_code == 429 or "Too many" in refused.content.decode()
    assert signing_in(guest, PASSWORD).status_code != 302, "a limit that one good guess passes is none"


def test_attempts_during_the_outage_count_and_redis_takes_over_again(guest: Persona, redis: OwnRedis) -> None:
    cache.set("before", "kept there")
    redis.kill()

    assert cache.get("before") is None
    assert cache.add("visits", 0) and [cache.incr("visits") for _ in range(3)] == [1, 2, 3]
    cache.set_many({"a": 1, "b": 2})
    assert cache.get_many(["a", "b", "c"]) == {"a": 1, "b": 2}
    assert not cache.add("a", 5) and cache.has_key("a") and cache.touch("a")
    cache.delete("a")
    cache.delete_many(["b"])
    assert cache.get("a", "gone") == cache.get("b", "gone") == "gone"

    redis.start()
    assert wait_until(lambda: cache.add("again", "there"), seconds=PAUSE + 5)
    assert wait_until(lambda: cache.incr("visits") == 1, seconds=PAUSE + 5), "a counter begins again"
