"""Row 22: limits hold against simultaneous requests and forged identities, and others are not affected."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Run
from tenant_apps.moderation.models import Verdict
from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.characters.drawn import upload
from tests.factories import LOOKS, a_book, a_character, hold_page
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


def test_of_two_hundred_books_at_once_ten_are_admitted(new_team: Callable[..., Persona], settings: Any) -> None:
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


def test_without_redis_no_book_starts_and_the_form_says_so(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.REDIS_URL = "redis://127.0.0.1:1/0"

    answer = new_team().browser().post("/api/stories/", BRIEF, content_type="application/json")

    assert answer.status_code == 503
    assert answer["Retry-After"] == "30"
    assert "All that you have is safe" in answer.json()["message"]


# --- what else costs a provider ---------------------------------------------------------------------------------------


def draw_up(browser: Client, name: str = "Pip") -> int:
    try:
        return browser.post("/api/characters/", LOOKS | {"name": name}, content_type="application/json").status_code
    finally:
        connection.close()


def test_of_two_hundred_sheets_at_once_ten_are_admitted(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.LIMITS = {"extras": {"member": f"{LIMIT}/minute", "team": WIDE, "network": WIDE}}
    eager, bystander = new_team(), new_team()
    browser = eager.browser()

    answers = at_once([lambda: draw_up(browser)] * MANY)

    assert answers.count(201) == LIMIT
    assert set(answers) == {201, 429}
    assert draw_up(bystander.browser()) == 201


def test_a_character_that_comes_too_often_loses_neither_its_words_nor_its_drawing(
    new_team: Callable[..., Persona], settings: Any
) -> None:
    settings.LIMITS = {"extras": {"network": "1/minute"}}
    browser = new_team().browser()
    assert browser.post("/characters/new/", LOOKS).status_code == 302

    answer = browser.post("/characters/new/", LOOKS | {"name": "Ember", "drawing": upload()})

    page = answer.content.decode()
    assert (answer.status_code, int(answer["Retry-After"]) > 0) == (429, True)
    assert "Take a breath" in page and 'value="Ember"' in page
    assert answer.context["form"].keeps_drawing


def test_a_change_without_a_new_sheet_does_not_count(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.LIMITS = {"extras": {"team": "1/hour"}}
    family = new_team()
    with team_context(family.team):
        character = a_character(family.membership)
    browser, page = family.browser(), f"/characters/{character.id}/"
    api = f"/api{page[:-1]}"

    for same in (LOOKS, LOOKS | {"trait": "shy"}):
        assert browser.post(page, same).status_code == 302
        assert browser.put(api, same, content_type="application/json").status_code == 200
    assert browser.post(page, LOOKS | {"colour": "teal"}).status_code == 302
    refused = [
        browser.post(page, LOOKS | {"colour": "green"}),
        browser.put(api, LOOKS | {"colour": "green"}, content_type="application/json"),
        browser.post(f"{api}/drawing", {"drawing": upload()}),
    ]

    assert [answer.status_code for answer in refused] == [429] * 3
    assert browser.get(api).json()["colour"] == "teal"
    assert browser.post(page, LOOKS | {"colour": "teal"}).status_code == 302, "nothing new is wanted"


def test_every_repeated_request_counts(new_team: Callable[..., Persona], settings: Any) -> None:
    settings.LIMITS = {"extras": {"member": "1/hour"}}
    family = new_team()
    with team_context(family.team):
        book, stopped = a_book(family.membership), a_book(family.membership, status=Book.Status.STOPPED)
        verdicts = [hold_page(book, number) for number in (1, 2)]
        Run.objects.filter(book=stopped).update(status=Run.Status.FAILED)
        Ticket.objects.create(team=family.team, step_id=uuid4(), kind="picture", dead_at=timezone.now())
    letter, browser = Ticket.objects.get(), family.browser()
    first, second = (f"/held-back/{verdict.id}/make-again/" for verdict in verdicts)

    assert browser.post(first).status_code == 302
    for place in (second, f"/stopped/{letter.id}/try-again/", f"/books/{stopped.id}/try-again/"):
        refused = browser.post(place)
        assert (refused.status_code, "try again in" in refused.content.decode()) == (429, True), place
        assert refused["Retry-After"]
    with team_context(family.team):
        assert Verdict.objects.waiting().count() == 1
