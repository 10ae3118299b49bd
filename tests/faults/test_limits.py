"""Row 22: many ask at once for more than one may. The limit holds, whoever they say they are, and others go on."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client

from tests.faults.size import full
from tests.personas import Persona

MANY = full(20)
LIMIT = 10
WIDE = "100000/minute"
BRIEF = {"idea": "A quiet owl", "pages": 4, "level": "early", "style": "papercut"}


pytestmark = pytest.mark.usefixtures("instant_ai")


def ask(browser: Client, **headers: str) -> int:
    try:
        answer = browser.post("/api/stories/", BRIEF, content_type="application/json", headers=headers)
    finally:
        connection.close()
    if answer.status_code == 429:
        assert 1 <= int(answer["Retry-After"]) <= 60
        assert "try again in a minute" in answer.json()["message"]
    return answer.status_code


def at_once(asks: list[Callable[[], int]]) -> list[int]:
    with ThreadPoolExecutor(16) as threads:
        return [each.result() for each in [threads.submit(ask) for ask in asks]]


def test_two_hundred_at_once_are_ten(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.LIMITS = {"books": {"member": f"{LIMIT}/minute", "team": WIDE, "network": WIDE}}
    eager, bystander = new_team(), new_team()
    browser = eager.browser()

    answers = at_once([lambda: ask(browser)] * MANY)

    assert answers.count(202) == LIMIT
    assert set(answers) == {202, 429}
    assert ask(bystander.browser()) == 202


def test_a_forged_header_makes_nobody_someone_else(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.LIMITS = {"books": {"network": f"{LIMIT}/minute"}}
    browser = new_team().browser()

    def forged(number: int) -> Callable[[], int]:
        return lambda: ask(browser, x_forwarded_for=f"203.0.113.{number % 250}, 10.0.0.{number % 250}")

    assert at_once([forged(number) for number in range(MANY)]).count(202) == LIMIT


def test_many_workspaces_of_one_household_share_its_limit(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.LIMITS = {"books": {"network": f"{LIMIT}/minute"}}
    browsers = [new_team().browser() for _ in range(3)]

    answers = at_once([lambda number=number: ask(browsers[number % 3]) for number in range(MANY)])  # type: ignore[misc]  # a default binds it now

    assert answers.count(202) == LIMIT
    assert ask(Client(headers={"host": browsers[0].defaults["HTTP_HOST"]}, REMOTE_ADDR="198.51.100.7")) == 401
    elsewhere = new_team().browser(REMOTE_ADDR="198.51.100.7")
    assert ask(elsewhere) == 202


def test_a_team_that_is_full_keeps_no_other_team_out(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.LIMITS = {"books": {"member": WIDE, "team": f"{LIMIT}/minute", "network": WIDE}}
    full_team, other = new_team().browser(), new_team().browser()

    assert at_once([lambda: ask(full_team)] * MANY).count(202) == LIMIT
    assert ask(other) == 202


def test_a_form_that_comes_too_often_keeps_its_words(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.LIMITS = {"books": {"member": "1/minute"}}
    browser = new_team().browser()
    answers = {**BRIEF, "language": "en"}
    first, second = (browser.post("/books/new/", {**answers, "submission": uuid4()}) for _ in range(2))

    assert (first.status_code, second.status_code) == (302, 429)
    assert second["Retry-After"]
    assert "A quiet owl" in second.content.decode() and "Take a breath" in second.content.decode()


def test_without_redis_nothing_is_begun_and_it_is_said(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.REDIS_URL = "redis://127.0.0.1:1/0"

    answer = new_team().browser().post("/api/stories/", BRIEF, content_type="application/json")

    assert answer.status_code == 503
    assert answer["Retry-After"] == "30"
    assert "All that you have is safe" in answer.json()["message"]
