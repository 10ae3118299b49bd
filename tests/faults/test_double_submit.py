"""Row 21, for books: a repeated brief makes one book and one charge, with the same response."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.utils import timezone

from shared_apps.billing.services import allowances
from tenants.backend import public_context
from tests.faults.size import full
from tests.generation.test_brief_form import brief, made
from tests.personas import Answer, Persona

pytestmark = pytest.mark.usefixtures("instant_ai")
PRICE = 9
MANY = full(16)


@pytest.fixture(autouse=True)
def _just_enough(settings: Any) -> None:
    """Credits for one book: a second charge is refused."""
    settings.MONTHLY_CREDITS = PRICE
    settings.LIMITS = {"books": {"team": "100000/minute"}}


def at_once(send: Callable[[], Answer]) -> list[Answer]:
    def sent(_: int) -> Answer:
        try:
            return send()
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as threads:
        return list(threads.map(sent, range(MANY)))


def left(by: Persona) -> int:
    with public_context():
        return allowances.credits_left(team=by.team, now=timezone.now())


def test_a_form_sent_many_times_is_one_book(new_team: Callable[..., Persona]) -> None:
    by, answers = new_team(), brief()
    browser = by.browser()

    sent = at_once(lambda: browser.post("/books/new/", answers))

    assert {answer.status_code for answer in sent} == {302}
    assert len({answer["Location"] for answer in sent}) == 1
    assert made(by) == (1, 1, 1, 1)
    assert left(by) == 0


def test_a_request_with_the_same_key_is_one_book_and_another_brief_is_refused(new_team: Callable[..., Persona]) -> None:
    by, key = new_team(), str(uuid4())
    browser = by.browser()

    def ask(idea: str) -> Answer:
        body = json.dumps({"idea": idea, "pages": 4})
        headers = {"idempotency-key": key}
        return browser.post("/api/stories/", body, content_type="application/json", headers=headers)

    sent = at_once(lambda: ask("a shy dragon"))
    other = ask("a proud penguin")

    assert {answer.status_code for answer in sent} == {202}
    assert len({answer.json()["id"] for answer in sent}) == 1
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert made(by) == (1, 1, 1, 1)
    assert left(by) == 0


def test_a_repeated_submission_does_not_count_against_the_limit(
    new_team: Callable[..., Persona], settings: Any
) -> None:
    settings.LIMITS = {"books": {"member": "1/hour"}}
    by, answers = new_team(), brief()
    browser = by.browser()

    first, *repeats = [browser.post("/books/new/", answers) for _ in range(4)]

    assert first.status_code == 302
    assert {answer["Location"] for answer in repeats} == {first["Location"]}
    assert browser.post("/books/new/", brief()).status_code == 429
