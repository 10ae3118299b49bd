"""Notices: a list that remembers, and a daily e-mail with numbers only, each as the person chose."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from django.core import mail
from django.utils import timezone

from tenant_apps.people.models import MemberNotice, NoticeKind, NoticeSettings
from tenant_apps.people.services import digests, member_notices
from tenant_apps.stories.models import Book
from tenant_apps.stories.services import approvals
from tenants.backend import public_context, team_context
from tenants.models import DueDigest, Membership
from tests.factories import a_book
from tests.people.guests import GUEST, come_in, invited, path_of, signed_in
from tests.personas import Persona, stranger

SECRET = "The kite of Wilhelmina"


def submitted(child: Persona) -> Book:
    with team_context(child.team):
        book = a_book(child.membership, words=SECRET)
        approvals.submit_book(book=book, by=child.membership, now=timezone.now())
        return book


def unread(person: Persona) -> list[str]:
    with team_context(person.team):
        found = MemberNotice.objects.unread().filter(member_id=person.membership.id)
        return list(found.order_by("at", "id").values_list("kind", flat=True))


def page(person: Persona) -> str:
    return person.browser().get("/notices/all/").content.decode()


def choose(person: Persona, **answers: Any) -> int:
    fields = {"in_page": NoticeKind.values, "by_mail": [], "time_zone": "UTC", "hour": "18", **answers}
    return person.browser().post("/notices/settings/", fields).status_code


def send(ahead: timedelta = timedelta(days=2)) -> list[Any]:
    digests.send_due(now=timezone.now() + ahead)
    return mail.outbox


def test_every_adult_hears_that_a_child_shows_a_book_until_one_decides(
    guardian: Persona, grandparent: Persona, child: Persona
) -> None:
    book = submitted(child)
    assert unread(guardian) == unread(grandparent) == ["approval_asked"]
    assert f'href="/books/{book.id}/approval/"' in page(guardian) and SECRET in page(guardian)
    assert "1 new notice" in guardian.browser().get("/notices/").content.decode()

    guardian.browser().post(f"/books/{book.id}/approve/", {"publish": "yes"})

    assert unread(grandparent) == [] and unread(child) == ["book_approved"]
    assert "1 new notice" not in guardian.browser().get("/notices/").content.decode()


def test_a_child_hears_that_its_book_comes_back(guardian: Persona, child: Persona) -> None:
    book = submitted(child)

    guardian.browser().post(f"/books/{book.id}/send-back/", {"note": "Who finds it?"})

    assert unread(child) == ["book_sent_back"] and "Your book comes back with a note" in page(child)


def test_the_same_thing_twice_is_one_notice(guardian: Persona, child: Persona) -> None:
    book = submitted(child)
    child.browser().post(f"/books/{book.id}/withdraw/")
    child.browser().post(f"/books/{book.id}/submit/")

    assert unread(guardian) == ["approval_asked"]


def test_a_list_that_was_read_stays_without_its_marks(guardian: Persona, child: Persona) -> None:
    submitted(child)

    guardian.browser().post("/notices/all/read/")

    assert unread(guardian) == [] and SECRET in page(guardian) and ">New<" not in page(guardian)


def test_nobody_sees_or_marks_the_notices_of_another(guardian: Persona, grandparent: Persona, child: Persona) -> None:
    submitted(child)

    guardian.browser().post("/notices/all/read/")

    assert unread(grandparent) == ["approval_asked"] and "Nothing new" in page(child)


def test_parent_admins_hear_who_came_in(guardian: Persona, grandparent: Persona) -> None:
    come_in(signed_in(GUEST), path_of(invited(guardian)))

    assert unread(guardian) == ["member_joined"] and unread(grandparent) == []


def test_what_one_does_not_want_does_not_come(guardian: Persona, grandparent: Persona, child: Persona) -> None:
    assert choose(grandparent, in_page=["book_ready"]) == 302

    submitted(child)

    assert unread(grandparent) == [] and unread(guardian) == ["approval_asked"]
    assert [each.to for each in send()] == [[guardian.email]]


def test_the_daily_email_says_how_many_and_no_word_of_a_child(guardian: Persona, child: Persona) -> None:
    submitted(child)
    submitted(child)

    [sent] = send()

    everything = f"{sent.subject} {sent.body} {sent.alternatives}"
    assert sent.to == [guardian.email] and "2 books wait for your approval" in sent.body
    assert "kite" not in everything and "Wilhelmina" not in everything and "Juno" not in everything
    assert f"{guardian.team.url}/notices/all/" in sent.body


def test_the_daily_email_comes_once_and_only_when_it_is_due(guardian: Persona, child: Persona) -> None:
    submitted(child)
    assert send(timedelta(0)) == []

    assert len(send()) == 1
    assert len(send()) == 1, "nothing new"
    submitted(child)
    assert len(send()) == 2 and "1 book waits for your approval" in mail.outbox[1].body


def test_nothing_is_mailed_about_what_was_read_or_to_who_left(
    guardian: Persona, grandparent: Persona, child: Persona
) -> None:
    submitted(child)
    guardian.browser().post("/notices/all/read/")
    with public_context():
        Membership.objects.filter(id=grandparent.membership.id).update(removed_at=timezone.now())

    assert send() == []
    with public_context():
        assert not DueDigest.objects.exists()


def test_the_link_in_the_email_ends_the_emails_of_one_person(
    guardian: Persona, grandparent: Persona, neighbour: Persona, child: Persona
) -> None:
    submitted(child)
    letter = next(each for each in send() if each.to == [guardian.email])
    path = urlsplit(re.findall(r"http\S+/unsubscribe/\S+", letter.body)[0]).path
    browser = stranger(guardian.team)

    assert "End these e-mails?" in browser.get(path).content.decode()
    assert stranger(neighbour.team).get(path).status_code == 404, "another workspace's host"
    assert browser.get("/notices/unsubscribe/guess/").status_code == 404
    assert "No more e-mails" in browser.post(path).content.decode()

    mail.outbox.clear()
    submitted(child)
    assert [each.to for each in send()] == [[grandparent.email]]
    assert "approval_asked" in unread(guardian), "in the page it still comes"


def test_a_child_chooses_only_what_comes_in_the_page(child: Persona) -> None:
    form = child.browser().get("/notices/settings/").content.decode()
    assert "by e-mail" not in form and "A child shows you a book" not in form

    assert child.browser().post("/notices/settings/", {"in_page": ["book_approved"]}).status_code == 302
    with team_context(child.team):
        assert "book_sent_back" not in NoticeSettings.objects.get().in_page


@pytest.mark.parametrize("wrong", [{"hour": "24"}, {"hour": "x"}, {"time_zone": "Moon/Crater"}, {"by_mail": ["spam"]}])
def test_a_choice_that_does_not_exist_is_refused(guardian: Persona, wrong: dict[str, Any]) -> None:
    assert choose(guardian, **wrong) == 422


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (datetime(2026, 11, 28, 16, 59, tzinfo=UTC), datetime(2026, 11, 28, 17, 0, tzinfo=UTC)),
        (datetime(2026, 11, 28, 17, 0, tzinfo=UTC), datetime(2026, 11, 29, 17, 0, tzinfo=UTC)),
        (datetime(2026, 3, 28, 17, 30, tzinfo=UTC), datetime(2026, 3, 29, 16, 0, tzinfo=UTC)),
        (datetime(2026, 10, 24, 16, 30, tzinfo=UTC), datetime(2026, 10, 25, 17, 0, tzinfo=UTC)),
        (datetime(2026, 11, 28, 23, 30, tzinfo=UTC), datetime(2026, 11, 29, 17, 0, tzinfo=UTC)),
    ],
    ids=["today", "tomorrow", "before summer time", "after summer time", "after midnight there"],
)
def test_the_email_comes_at_the_hour_of_ones_own_clock(in_maple: Persona, now: datetime, due: datetime) -> None:
    berlin = NoticeSettings(
        member_id=in_maple.membership.id, in_page=[], by_mail=[], time_zone="Europe/Berlin", hour=18
    )

    assert member_notices.next_due(settings=berlin, now=now) == due
    assert due.astimezone(ZoneInfo("Europe/Berlin")).hour == 18
