"""From draft to published: a child asks, an adult decides, and a later edit takes the approval back."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from shared_apps.ai.ports import PageDraft, Provenance
from tenant_apps.moderation.models import AuditEntry
from tenant_apps.stories.models import Book, PageVersion
from tenant_apps.stories.services import approvals, editions, pages
from tenants.backend import team_context
from tenants.models import Membership
from tests import personas
from tests.factories import a_book, hold_page
from tests.personas import Persona
from tests.providers import SCENE

PLACES = ("", "read/", "read/1/", "cover/", "pages/1/picture/")


def made_by(maker: Persona, state: str = Book.Approval.DRAFT, words: str = "The kite") -> Book:
    with team_context(maker.team):
        book = a_book(maker.membership, words=words)
        Book.objects.filter(id=book.id).update(approval=state)
        return Book.objects.get(id=book.id)


def state_of(book: Book, by: Persona) -> str:
    with team_context(by.team):
        return Book.objects.get(id=book.id).approval


def post(by: Persona, book: Book, what: str, **fields: str) -> int:
    return by.browser().post(f"/books/{book.id}/{what}/", fields).status_code


def edit(book: Book, words: str = "Another sentence.") -> None:
    draft = PageDraft(number=1, text=words, scene=SCENE, alt="Nothing.")
    by_hand = Provenance(provider="", model="", template="", seed=0)
    pages.record_page(book=book, draft=draft, maker=PageVersion.Maker.CHILD, provenance=by_hand, may_be_shown=True)


def test_a_child_submits_and_an_adult_publishes_for_everyone(child: Persona, grandparent: Persona) -> None:
    book, sibling = made_by(child), personas.child(child.team)

    post(child, book, "submit")
    assert state_of(book, child) == "submitted"
    post(grandparent, book, "approve", publish="yes")

    assert state_of(book, child) == "published"
    assert sibling.browser().get(f"/books/{book.id}/").status_code == 200


@pytest.mark.parametrize("state", ["draft", "submitted", "approved"])
def test_another_child_finds_no_trace_of_what_is_not_published(child: Persona, state: str) -> None:
    book, sibling = made_by(child, state), personas.child(child.team).browser()

    assert {sibling.get(f"/books/{book.id}/{place}").status_code for place in PLACES} == {404}
    assert "The kite" not in sibling.get("/").content.decode()
    assert sibling.get("/api/stories/").json()["count"] == 0
    assert sibling.get(f"/events/?channel=story-{book.id}").status_code == 403


@pytest.mark.parametrize("state", ["draft", "submitted", "approved", "published"])
def test_the_maker_and_every_adult_see_each_state_on_the_shelf(
    child: Persona, grandparent: Persona, state: str
) -> None:
    book = made_by(child, state)

    for reader in (child, grandparent):
        assert "The kite" in reader.browser().get("/").content.decode()
        assert reader.browser().get(f"/books/{book.id}/").status_code == 200


def test_what_an_adult_makes_needs_no_approval_and_can_be_kept_from_children(guardian: Persona, child: Persona) -> None:
    book = made_by(guardian, Book.Approval.PUBLISHED)
    assert child.browser().get(f"/books/{book.id}/").status_code == 200

    post(guardian, book, "unpublish")
    assert child.browser().get(f"/books/{book.id}/").status_code == 404

    post(guardian, book, "publish")
    assert child.browser().get(f"/books/{book.id}/").status_code == 200


@pytest.mark.parametrize("what", ["approve", "publish", "unpublish"])
def test_a_child_decides_nothing_not_even_about_its_own_book(child: Persona, what: str) -> None:
    book = made_by(child, Book.Approval.SUBMITTED)

    assert post(child, book, what) == 403
    assert state_of(book, child) == "submitted"


def test_only_its_maker_submits_a_book(guardian: Persona, child: Persona) -> None:
    book = made_by(guardian, Book.Approval.PUBLISHED)

    assert post(child, book, "submit") == 403


def test_a_child_takes_its_book_back_before_anybody_decided(child: Persona) -> None:
    book = made_by(child, Book.Approval.SUBMITTED)

    post(child, book, "withdraw")

    assert state_of(book, child) == "draft"


def test_a_second_adult_hears_that_somebody_was_faster(guardian: Persona, grandparent: Persona, child: Persona) -> None:
    book = made_by(child, Book.Approval.SUBMITTED)
    post(guardian, book, "approve", publish="yes")

    answer = grandparent.browser().post(f"/books/{book.id}/approve/", follow=True)

    assert "Somebody was faster" in answer.content.decode()


def test_an_unfinished_book_is_not_submitted(child: Persona) -> None:
    with team_context(child.team):
        book = a_book(child.membership, status=Book.Status.STOPPED)

    post(child, book, "submit")

    assert state_of(book, child) == "draft"


def test_a_book_with_a_part_that_waits_is_not_approved(in_maple: Persona, child: Persona) -> None:
    book = made_by(child, Book.Approval.SUBMITTED)
    hold_page(book, 2)

    with pytest.raises(approvals.PartsWait):
        approvals.approve_book(book=book, by=in_maple.membership, now=timezone.now(), publish=True)

    assert state_of(book, child) == "submitted"


def test_what_changed_while_it_was_read_is_not_approved(in_maple: Persona, child: Persona) -> None:
    book = made_by(child, Book.Approval.SUBMITTED)
    read = editions.fingerprint(editions.contents_of(book))
    edit(book)

    with pytest.raises(approvals.BookChanged):
        approvals.approve_book(book=book, by=in_maple.membership, now=timezone.now(), edition=read)

    assert state_of(book, child) == "submitted" and not book.approved_editions.exists()


@pytest.mark.parametrize(
    ("maker_and_editor", "state", "after"),
    [
        ("child child", "published", "draft"),
        ("child child", "approved", "draft"),
        ("child child", "submitted", "submitted"),
        ("child adult", "published", "submitted"),
        ("child nobody", "published", "submitted"),
        ("adult adult", "published", "published"),
        ("adult nobody", "published", "published"),
        ("adult child", "published", "draft"),
    ],
)
def test_a_later_edit_takes_the_approval_back(
    in_maple: Persona, child: Persona, maker_and_editor: str, state: str, after: str
) -> None:
    maker, editor = maker_and_editor.split()
    people: dict[str, Membership | None] = {"child": child.membership, "adult": in_maple.membership, "nobody": None}
    book = made_by(child if maker == "child" else in_maple, state)

    ended = approvals.take_approval_back(book=book, by=people[editor], now=timezone.now())

    assert state_of(book, child) == book.approval == after
    assert ended == (state != after) == AuditEntry.objects.filter(action="approval_lost").exists()


def test_each_decision_is_in_the_audit_trail(in_maple: Persona, child: Persona) -> None:
    book, now = made_by(child), timezone.now()

    approvals.submit_book(book=book, by=child.membership, now=now)
    approvals.send_book_back(
        book=book, note="Lovely. Who finds it?", by=in_maple.membership, now=now + timedelta(seconds=1)
    )

    trail = (
        AuditEntry.objects.filter(subject_kind="book")
        .order_by("at")
        .values_list("action", "member_id", "subject_id", "policy_version")
    )
    assert list(trail) == [
        ("book_submitted", child.membership.id, book.id, 0),
        ("book_sent_back", in_maple.membership.id, book.id, 0),
    ]
    assert "Lovely" not in str(list(AuditEntry.objects.values()))


def test_postgresql_refuses_to_change_or_delete_an_audit_entry(in_maple: Persona, child: Persona) -> None:
    approvals.submit_book(book=made_by(child), by=child.membership, now=timezone.now())

    for change in (
        lambda: AuditEntry.objects.update(action="book_approved"),
        lambda: AuditEntry.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError, match="never changed or deleted"), transaction.atomic():
            change()

    assert AuditEntry.objects.get(subject_kind="book").action == "book_submitted"
