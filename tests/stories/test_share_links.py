"""A share link opens one approved book to anybody, for a time, and nothing else."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.utils import timezone

from tenant_apps.moderation.models import AuditEntry
from tenant_apps.stories.models import Book, ShareLink
from tenant_apps.stories.services import approvals, share_links
from tenants.backend import team_context
from tests.boundary.town import everything_in
from tests.factories import a_book
from tests.personas import Persona, stranger

GONE = "This link opens no book any more"


def shelved(by: Persona, words: str = "The lantern") -> Book:
    with team_context(by.team):
        return a_book(by.membership, words=words)


def shared(book: Book, by: Persona, **fields: str) -> str:
    """The path of a new link."""
    answer = by.browser().post(f"/books/{book.id}/share/", {"lifetime": "week", **fields})
    assert answer.status_code == 302, answer.content.decode()
    with team_context(by.team):
        link = ShareLink.objects.latest("created_at")
        return urlsplit(share_links.address_of(link=link, team=by.team)).path


@pytest.fixture
def path(guardian: Persona) -> str:
    return shared(shelved(guardian), guardian)


@pytest.fixture
def outside(guardian: Persona) -> Client:
    return stranger(guardian.team)


def test_anybody_reads_the_whole_book_and_finds_no_way_into_the_workspace(path: str, outside: Client) -> None:
    cover, first, end = (outside.get(f"{path}{number}").content.decode() for number in ("", "1/", "5/"))

    assert "The lantern" in cover and "The lantern page 1" in first and "The end" in end
    assert "The lantern" in everything_in(outside.get(f"{path}cover/"))
    assert "The lantern page 1" in everything_in(outside.get(f"{path}1/picture/"))
    assert outside.get(f"{path}6/").status_code == outside.get(f"{path}9/picture/").status_code == 404
    for page in (cover, first, end):
        assert "/books/" not in page and "/enter/" not in page and "Maple" not in page


def test_search_engines_and_other_sites_learn_nothing(path: str, outside: Client) -> None:
    for place in (path, f"{path}1/", f"{path}cover/", f"{path}1/picture/"):
        answer = outside.get(place)
        everything_in(answer)
        assert "noindex" in answer["X-Robots-Tag"] and answer["Referrer-Policy"] == "no-referrer"
    assert "no-store" in outside.get(path)["Cache-Control"]


def test_the_link_counts_how_often_the_book_was_opened(guardian: Persona, path: str, outside: Client) -> None:
    for place in (path, path, f"{path}1/", f"{path}cover/"):
        everything_in(outside.get(place))
    outside.head(path)

    with team_context(guardian.team):
        link = ShareLink.objects.get()
    assert link.opened == 2 and link.last_opened_at
    assert "Opened 2 times" in guardian.browser().get(f"/books/{link.book_id}/share/").content.decode()


def test_an_ended_link_opens_nothing(guardian: Persona, path: str, outside: Client) -> None:
    with team_context(guardian.team):
        link = ShareLink.objects.get()

    guardian.browser().post(f"/books/{link.book_id}/share/{link.id}/end/")

    for place in (path, f"{path}1/", f"{path}cover/", f"{path}1/picture/"):
        assert outside.get(place).status_code == 404
    assert GONE in outside.get(path).content.decode()
    with team_context(guardian.team):
        assert list(AuditEntry.objects.order_by("at").values_list("action", flat=True)) == [
            "book_shared",
            "sharing_ended",
        ]


def test_a_link_expires(guardian: Persona, path: str, outside: Client) -> None:
    with team_context(guardian.team):
        ShareLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))

    assert GONE in outside.get(path).content.decode()


def test_a_link_rests_while_the_book_is_not_approved(guardian: Persona, child: Persona, outside: Client) -> None:
    with team_context(child.team):
        book = a_book(child.membership, words="The kite")
        approvals.approve_book(book=book, by=guardian.membership, now=timezone.now())
    path = shared(book, guardian)
    assert outside.get(path).status_code == 200

    with team_context(child.team):
        approvals.take_approval_back(book=book, by=child.membership, now=timezone.now())

    assert outside.get(path).status_code == 404


def test_what_is_off_the_shelf_is_shared_no_longer(guardian: Persona, path: str, outside: Client) -> None:
    with team_context(guardian.team):
        book = Book.objects.get()

    guardian.browser().post(f"/books/{book.id}/remove/")

    assert outside.get(path).status_code == 404


def test_sharing_is_a_second_decision_of_an_adult(guardian: Persona, child: Persona) -> None:
    draft = shelved(child, "The kite")

    assert child.browser().get(f"/books/{draft.id}/share/").status_code == 403
    refused = guardian.browser().post(f"/books/{draft.id}/share/", {"lifetime": "week"})
    assert refused.status_code == 422 and "Only an approved book" in refused.content.decode()


@pytest.mark.parametrize("words", ["Juno and the lantern", "The lantern of JUNO"])
def test_no_childs_name_is_shown_unless_an_adult_chose_it(
    guardian: Persona, child: Persona, outside: Client, words: str
) -> None:
    book = shelved(guardian, words)

    refused = guardian.browser().post(f"/books/{book.id}/share/", {"lifetime": "week"})
    assert refused.status_code == 422 and "Allow names, or change the book first" in refused.content.decode()

    assert words in outside.get(shared(book, guardian, shows_names="on")).content.decode()


def test_a_child_who_comes_later_is_not_named_by_an_older_link(
    guardian: Persona, outside: Client, request: pytest.FixtureRequest
) -> None:
    path = shared(shelved(guardian, "Juno and the lantern"), guardian)
    assert outside.get(path).status_code == 200

    request.getfixturevalue("child")

    answer = outside.get(path)
    assert answer.status_code == 404 and "Juno" not in everything_in(answer)


def test_the_maker_is_named_only_by_choice(guardian: Persona, child: Persona, outside: Client) -> None:
    book = shelved(child, "The kite")
    with team_context(child.team):
        approvals.approve_book(book=book, by=guardian.membership, now=timezone.now())

    assert "Juno" not in outside.get(shared(book, guardian)).content.decode()
    assert "by Juno" in outside.get(shared(book, guardian, shows_names="on")).content.decode()


def test_a_link_says_nothing_on_the_host_of_another_team(guardian: Persona, neighbour: Persona) -> None:
    """Even where both teams have a link and a book with the same ids."""
    path = shared(shelved(guardian), guardian)
    with team_context(guardian.team):
        link = ShareLink.objects.get()
    with team_context(neighbour.team):
        book = a_book(neighbour.membership, words="A foreign book", id=link.book_id)
        ShareLink.objects.create(
            id=link.id,
            book=book,
            shows_names=True,
            created_by=neighbour.membership.id,
            created_at=timezone.now(),
            expires_at=timezone.now() + timedelta(days=1),
        )

    answer = stranger(neighbour.team).get(path)

    assert answer.status_code == 404 and "A foreign book" not in everything_in(answer)


@pytest.mark.parametrize("token", ["x", "0" * 32, f"{'0' * 32}:abc", "%00", "..%2f", "a" * 2000])
def test_a_guessed_link_is_not_found(guardian: Persona, outside: Client, token: str) -> None:
    shared(shelved(guardian), guardian)

    assert outside.get(f"/shared/{token}/").status_code == 404


def test_readers_outside_are_limited_by_their_network(path: str, outside: Client, settings: Any) -> None:
    settings.LIMITS = {"shared_books": {"network": "2/minute"}}

    answers = [outside.get(path, REMOTE_ADDR="192.0.2.7").status_code for _ in range(3)]

    assert answers == [200, 200, 429]
    assert outside.get(path, REMOTE_ADDR="192.0.2.8").status_code == 200
