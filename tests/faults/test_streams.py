"""Row 17: a stream of another team's, a guessed or a malformed name is refused, and never with a 500."""

from uuid import uuid4

import pytest
from django.test import Client

from shared_apps.core.errors import NotAllowed
from shared_apps.live.channels import StreamUser, authorize, internal_name
from tenants.backend import team_context
from tests.factories import a_book
from tests.personas import Persona, stranger

GUESS = "5a1d0c1e-6f2b-4d5e-9c3a-7b8e9f0a1b2c"
"""Ever the same, since tests are named after it."""
MALFORMED = [
    "",
    "story",
    "story-",
    "story-1",
    f"story-{GUESS.upper()}",
    f"story-{GUESS} ",
    f"story-{GUESS}\n",
    f"story-{GUESS}\x00",
    f"{GUESS}:story-{GUESS}",
    "*",
    "events_channel",
    "-" * 10_000,
    "story-ffffffff-ffff-ffff-ffff-gggggggggggg",
    "🌱-" + GUESS,
    "../story-" + GUESS,
]
KINDS_THAT_NOBODY_DECLARED = ["book", "team", "page", "storyx"]


def listen(browser: Client, *channels: str, **more: str) -> int:
    return browser.get("/events/", {"channel": list(channels), **more}).status_code


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_name_is_refused(guardian: Persona, name: str) -> None:
    assert listen(guardian.browser(), name) == 403


@pytest.mark.parametrize("kind", KINDS_THAT_NOBODY_DECLARED)
def test_an_unregistered_kind_is_refused(guardian: Persona, kind: str) -> None:
    assert listen(guardian.browser(), f"{kind}-{uuid4()}") == 403


def test_a_guess_and_another_teams_book_are_refused_alike(guardian: Persona, neighbour: Persona) -> None:
    with team_context(neighbour.team):
        book = a_book(neighbour.membership)
    browser = guardian.browser()

    assert listen(browser, f"story-{uuid4()}") == 403
    assert listen(browser, f"story-{book.id}") == 403
    assert listen(browser, internal_name(neighbour.team.id, "story", book.id)) == 403


def test_one_foreign_channel_refuses_the_whole_stream(guardian: Persona, neighbour: Persona) -> None:
    with team_context(guardian.team):
        own = a_book(guardian.membership)

    assert listen(guardian.browser(), f"story-{own.id}", f"story-{uuid4()}") == 403


def test_notices_are_for_their_own_member_only(guardian: Persona, grandparent: Persona) -> None:
    assert listen(guardian.browser(), f"user-{grandparent.membership.id}") == 403


def test_too_many_channels_are_refused_unread(guardian: Persona) -> None:
    assert listen(guardian.browser(), *[f"story-{uuid4()}" for _ in range(200)]) == 403
    assert listen(guardian.browser(), *[f"story-{uuid4()}" for _ in range(1_000)]) == 400, "more than any form has"


def test_a_stream_without_channels_is_refused(guardian: Persona) -> None:
    assert listen(guardian.browser()) == 403


def test_a_stranger_and_a_neighbour_are_sent_away(guardian: Persona, neighbour: Persona) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership)

    for browser in (stranger(guardian.team), neighbour.browser(host=guardian.team.host)):
        answer = browser.get("/events/", {"channel": f"story-{book.id}"}, headers={"accept": "text/event-stream"})
        assert answer.status_code == 401


@pytest.mark.parametrize("key", ["es-meta", "link", "recover", "lastEventId", "channels"])
def test_a_token_or_resume_point_lets_nobody_in(guardian: Persona, key: str) -> None:
    assert listen(guardian.browser(), f"story-{uuid4()}", **{key: f"story-{uuid4()}"}) == 403


def test_admission_gives_names_that_begin_with_the_team(guardian: Persona) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership)
        listener = authorize(guardian.membership, [f"story-{book.id}", f"user-{guardian.membership.id}"])

        assert isinstance(listener, StreamUser)
        assert all(name.startswith(f"{guardian.team.id}:") for name in listener.channels)
        with pytest.raises(NotAllowed):
            authorize(guardian.membership, [f"story-{uuid4()}"])
