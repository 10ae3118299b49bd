"""The audit trail: services write it, PostgreSQL keeps it, parent-admins search it and take it along."""

import csv
from datetime import timedelta
from io import StringIO
from uuid import uuid4

import pytest
from django.utils import timezone

from tenant_apps.moderation.models import AuditEntry
from tenant_apps.moderation.services import audit_list, audit_trail, policies, review
from tenant_apps.moderation.services.audit_trail import Audited
from tenants.backend import team_context
from tests.factories import a_book, hold_page
from tests.people.guests import GUEST, come_in, invited, path_of, signed_in
from tests.personas import Persona


def actions(by: Persona) -> list[str]:
    with team_context(by.team):
        return list(AuditEntry.objects.order_by("at", "id").values_list("action", flat=True))


def page(by: Persona, **query: str) -> str:
    return by.browser().get("/audit/", query).content.decode()


def trail_of(html: str) -> str:
    """The entries alone, without the choices of the form."""
    return html.partition('class="trail"')[2]


def add(here: Persona, action: Audited = Audited.BOOK_APPROVED, **fields: object) -> AuditEntry:
    values: dict[str, object] = {"subject_kind": "book", "subject_id": uuid4(), "now": timezone.now(), **fields}
    with team_context(here.team):
        return audit_trail.record(action=action, **values)  # type: ignore[arg-type]  # as a test wants it


def test_a_page_of_its_own_shows_who_did_what_to_what(guardian: Persona, grandparent: Persona) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership, words="The lantern")
    grandparent.browser().post(f"/books/{book.id}/unpublish/")

    seen = trail_of(page(guardian))

    assert "Grandparent" in seen and "kept a book for grown-ups" in seen and "The lantern" in seen
    assert f'href="/books/{book.id}/"' in seen and "UTC" in seen


def test_the_trail_is_for_those_who_look_after_the_workspace(grandparent: Persona, child: Persona) -> None:
    for person in (grandparent, child):
        assert person.browser().get("/audit/").status_code == 403
        assert person.browser().get("/audit/export/").status_code == 403


def test_what_is_done_to_members_is_recorded_with_who_did_it(guardian: Persona, grandparent: Persona) -> None:
    browser, member = guardian.browser(), grandparent.membership.id
    browser.post(f"/members/{member}/role/", {"role": "parent_admin"})
    browser.post(f"/members/{member}/role/", {"role": "parent_admin"})
    browser.post(f"/members/{member}/remove/")

    assert actions(guardian) == ["role_changed", "member_removed"]
    with team_context(guardian.team):
        changed = AuditEntry.objects.get(action="role_changed")
    assert (changed.member_id, changed.subject_id) == (guardian.membership.id, member)
    assert changed.details == {"before": "adult", "after": "parent_admin"}


def test_somebody_who_comes_in_on_the_apex_is_recorded_in_the_team(guardian: Persona) -> None:
    come_in(signed_in(GUEST), path_of(invited(guardian)))

    assert actions(guardian) == ["member_invited", "member_joined"]


def test_a_child_is_recorded_by_number_and_not_by_name(guardian: Persona) -> None:
    answers = {"nickname": "Wilhelmina", "avatar": "fox", "level": "early"}
    guardian.browser().post("/children/new/", answers)

    assert actions(guardian) == ["child_added"]
    with team_context(guardian.team):
        assert "Wilhelmina" not in str(AuditEntry.objects.values())
    assert "Wilhelmina" in trail_of(page(guardian)), "the page names who is here still"


def test_moderation_is_recorded_with_its_policy_version(in_maple: Persona) -> None:
    held = hold_page(a_book(in_maple.membership), 1)
    policies.set_policy(thresholds=policies.GENTLE, by=in_maple.membership, now=timezone.now())
    review.discard(verdict=held, by=in_maple.membership, now=timezone.now())

    trail = AuditEntry.objects.order_by("at", "id").values_list("action", "actor", "policy_version")

    assert list(trail) == [
        ("held_back", "system", 0),
        ("policy_changed", "member", 1),
        ("held_discarded", "member", 1),
    ]


def test_an_ai_is_named_by_provider_and_model(guardian: Persona) -> None:
    add(guardian, Audited.HELD_BACK, provider="openai", model="omni-moderation-latest")

    assert "openai" in trail_of(page(guardian)) and "omni-moderation-latest" in trail_of(page(guardian))
    assert "held something back" in trail_of(page(guardian, who="ai"))
    assert "held something back" not in trail_of(page(guardian, who="system"))


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ({"words": "LANTERN"}, True),
        ({"words": "maple"}, True),
        ({"words": "approved"}, True),
        ({"words": "submarine"}, False),
        ({"words": "\x00"}, True),
        ({"action": "book_approved"}, True),
        ({"action": "book_removed"}, False),
        ({"since": "2026-01-01", "until": "2026-01-31"}, True),
        ({"since": "2026-01-16"}, False),
        ({"until": "2026-01-14"}, False),
        ({"since": "2026-01-15", "until": "2026-01-15", "words": "lantern", "action": "book_approved"}, True),
        ({"since": "yesterday"}, True),
        ({"who": "nobody-we-know"}, True),
    ],
)
def test_the_trail_is_searched_and_filtered(guardian: Persona, query: dict[str, str], *, is_found: bool) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership, words="The lantern")
    at = timezone.now().replace(year=2026, month=1, day=15, hour=23, minute=59)
    add(guardian, by=guardian.membership, subject_id=book.id, now=at)

    assert ("approved a book" in trail_of(page(guardian, **query))) == is_found


def test_a_long_trail_has_pages(guardian: Persona) -> None:
    now = timezone.now()
    for number in range(51):
        add(guardian, now=now - timedelta(minutes=number))

    assert "1 of 2" in page(guardian) and trail_of(page(guardian, page="2")).count("trail__entry") == 1


def test_the_export_has_what_was_found_and_no_formula(guardian: Persona, grandparent: Persona) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership, words='=HYPERLINK("http://evil.example")')
    add(guardian, by=grandparent.membership, subject_id=book.id, format="pdf")
    add(guardian, Audited.BOOK_REMOVED, by=guardian.membership, subject_id=book.id)

    answer = guardian.browser().get("/audit/export/", {"action": "book_approved"})

    assert answer["Content-Type"] == "text/csv; charset=utf-8" and "attachment" in answer["Content-Disposition"]
    head, row = csv.reader(StringIO(answer.content.decode()))
    assert tuple(head) == audit_list.COLUMNS
    assert row[1:6] == ["Grandparent", "", "approved a book", "book_approved", '\'=HYPERLINK("http://evil.example")']
    assert row[6:] == ["book", str(book.id), '{"format": "pdf"}', "0"]


def test_too_much_is_not_exported_at_once(guardian: Persona, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_list, "MOST_EXPORTED", 1)
    add(guardian)
    add(guardian)

    answer = guardian.browser().get("/audit/export/")

    assert answer.status_code == 422 and b"Choose a shorter time" in answer.content


def test_what_is_gone_keeps_its_entry(guardian: Persona) -> None:
    add(guardian, by=guardian.membership, subject_id=uuid4())

    assert "approved a book</p>" in trail_of(page(guardian))
