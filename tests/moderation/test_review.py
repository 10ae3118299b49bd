"""What parent-admins find on their list, and what they decide."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tenant_apps.moderation.models import Verdict
from tenant_apps.moderation.services import review
from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.boundary.test_queries import ENTERING
from tests.factories import a_book, hold_page, hold_picture
from tests.moderation.concealing import conceal, shown
from tests.personas import Persona
from tests.providers import DOTS

DECIDING = ("let-through", "make-again", "leave-out")


def test_the_list_names_held_content_without_showing_it(guardian: Persona, book: Book) -> None:
    conceal(guardian, book)

    page = shown(guardian, "/held-back/")

    assert "3 things that nobody can see until you decide" in page
    assert "Page 2 of “The lantern”" in page and "The cover of “The lantern”" in page
    assert page.count("It may be frightening.") == 3
    assert "Canary" not in page and "Fights and fright" not in page and "<img" not in page


def test_the_list_counts_one_item_in_the_singular(guardian: Persona, book: Book) -> None:
    hold_page(book, 2)

    assert "1 thing that nobody can see until you decide" in shown(guardian, "/held-back/")
    assert "1<span" in shown(guardian, "/held-back/count/") and "thing waits" in shown(guardian, "/held-back/count/")


def test_an_empty_list_says_so_and_the_menu_says_nothing(guardian: Persona) -> None:
    assert "Nothing waits for you" in shown(guardian, "/held-back/")
    assert shown(guardian, "/held-back/count/").strip() == ""


def test_show_gives_the_words_the_score_and_the_limits(guardian: Persona, book: Book) -> None:
    verdict = hold_page(book, 2, score=0.3)

    for page in (
        shown(guardian, f"/held-back/{verdict.id}/"),
        shown(guardian, f"/held-back/{verdict.id}/", hx_request="true"),
    ):
        assert "Canary of the held words." in page
        assert "Fights and fright" in page and "0.30" in page and "0.2" in page and "0.4" in page


def test_a_picture_is_sent_only_to_a_parent_admin(
    guardian: Persona, grandparent: Persona, child: Persona, neighbour: Persona, book: Book
) -> None:
    verdict = hold_picture(book, 3)
    address = f"/held-back/{verdict.id}/picture/"

    assert guardian.browser().get(address).getvalue().startswith(DOTS)
    assert [person.browser().get(address).status_code for person in (grandparent, child, neighbour)] == [403, 403, 404]


@pytest.mark.parametrize("held", [1, 19, 21])
def test_the_list_takes_as_many_queries_for_many_as_for_few(guardian: Persona, held: int) -> None:
    with team_context(guardian.team):
        for _ in range(held):
            book = a_book(guardian.membership)
            hold_page(book, 2)
            hold_picture(book, 3)
    browser = guardian.browser()
    browser.get("/goodbye/")

    with CaptureQueriesContext(connection) as captured:
        page = browser.get("/held-back/").content.decode()

    assert len(captured) <= ENTERING + 6
    assert page.count('class="card held"') == min(2 * held, 20)
    assert ("Older" in page) is (2 * held > 20)


def test_letting_a_page_through_shows_it_and_records_who_did_it(guardian: Persona, child: Persona, book: Book) -> None:
    verdict = hold_page(book, 2, score=0.3)

    guardian.browser().post(f"/held-back/{verdict.id}/let-through/")

    assert "Canary of the held words." in shown(child, f"/books/{book.id}/read/2/")
    verdict.refresh_from_db()
    assert (verdict.status, verdict.decided_by) == (Verdict.Status.RELEASED, guardian.membership.id)
    assert verdict.decided_at


def test_letting_a_picture_through_shows_it(guardian: Persona, child: Persona, book: Book) -> None:
    verdict = hold_picture(book, 3)

    guardian.browser().post(f"/held-back/{verdict.id}/let-through/")

    assert child.browser().get(f"/books/{book.id}/pages/3/picture/").getvalue().startswith(DOTS)


@pytest.mark.parametrize(
    ("score", "status"), [(0.4, Verdict.Status.HELD), (0.9, Verdict.Status.HELD), (0.0, Verdict.Status.UNCHECKED)]
)
def test_content_over_the_floor_or_unchecked_cannot_be_let_through(
    guardian: Persona, child: Persona, book: Book, score: float, status: str
) -> None:
    verdict = hold_page(book, 2, score=score, status=status)

    assert "Let it through" not in shown(guardian, f"/held-back/{verdict.id}/")
    guardian.browser().post(f"/held-back/{verdict.id}/let-through/")

    verdict.refresh_from_db()
    assert verdict.status == status
    assert "Canary" not in shown(child, f"/books/{book.id}/read/2/")


def test_content_with_a_listed_word_cannot_be_let_through(guardian: Persona, book: Book) -> None:
    verdict = hold_page(book, 2)
    verdict.judgement = {"categories": ["violence"], "scores": {}}
    verdict.save()

    page = shown(guardian, f"/held-back/{verdict.id}/")

    assert "Let it through" not in page and "found by a word list" in page


def test_redoing_never_shows_the_held_version(guardian: Persona, child: Persona, book: Book) -> None:
    verdict = hold_page(book, 2)

    guardian.browser().post(f"/held-back/{verdict.id}/make-again/")

    verdict.refresh_from_db()
    assert (verdict.status, verdict.decided_by) == (Verdict.Status.REPLACED, guardian.membership.id)
    assert "Canary" not in shown(child, f"/books/{book.id}/read/2/")


def test_redoing_unchecked_content_judges_it_again(guardian: Persona, child: Persona, book: Book) -> None:
    verdict = hold_page(book, 2, status=Verdict.Status.UNCHECKED)
    assert "Check it again" in shown(guardian, "/held-back/")

    for _ in range(2):
        guardian.browser().post(f"/held-back/{verdict.id}/make-again/")

    verdict.refresh_from_db()
    assert verdict.status == Verdict.Status.UNCHECKED
    assert book.runs.get().steps.filter(kind="check", status="open", subject_id=verdict.subject_id).count() == 1
    assert "waiting for a grown-up" in shown(child, f"/books/{book.id}/read/2/")


@pytest.mark.parametrize("first", DECIDING)
@pytest.mark.parametrize("second", DECIDING)
def test_a_decision_is_final(guardian: Persona, book: Book, first: str, second: str) -> None:
    verdict = hold_page(book, 2)
    guardian.browser().post(f"/held-back/{verdict.id}/{first}/")
    verdict.refresh_from_db()
    decided = verdict.status

    answer = guardian.browser().post(f"/held-back/{verdict.id}/{second}/")

    verdict.refresh_from_db()
    assert (answer.status_code, verdict.status) == (404, decided)


def test_of_two_simultaneous_decisions_one_counts(new_team: Callable[..., Persona]) -> None:
    family = new_team()
    with team_context(family.team):
        book = a_book(family.membership)
        verdict = hold_page(book, 2)
    both = Barrier(2)

    def decide(decision: Callable[..., None]) -> bool:
        with team_context(family.team):
            both.wait(timeout=30)
            try:
                decision(verdict=verdict, by=family.membership, now=timezone.now())
            except review.AlreadyDecided:
                return False
            finally:
                connection.close()
        return True

    with ThreadPoolExecutor(2) as people:
        done = list(people.map(decide, (review.release, review.discard)))

    with team_context(family.team):
        verdict.refresh_from_db()
        is_shown = book.pages.get(number=2).current is not None
    assert sorted(done) == [False, True]
    assert (verdict.status, is_shown) == (("released", True) if done[0] else ("discarded", False))


@pytest.mark.parametrize("decision", DECIDING)
def test_only_parent_admins_decide(
    grandparent: Persona, child: Persona, neighbour: Persona, book: Book, decision: str
) -> None:
    verdict = hold_page(book, 2)

    answers = [
        person.browser().post(f"/held-back/{verdict.id}/{decision}/") for person in (grandparent, child, neighbour)
    ]

    assert [answer.status_code for answer in answers] == [403, 403, 404]
    verdict.refresh_from_db()
    assert verdict.status == Verdict.Status.HELD


def test_only_a_parent_admin_s_menu_leads_to_the_list(guardian: Persona, grandparent: Persona, child: Persona) -> None:
    assert ["/held-back/" in shown(person, "/") for person in (guardian, grandparent, child)] == [True, False, False]
