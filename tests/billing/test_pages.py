"""The workspace's pages about money: what they say in each state, and to whom they open."""

import csv
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone
from django.utils.html import strip_tags

from shared_apps.billing import plans
from shared_apps.billing.models import ChildCap, CoveredTeam
from shared_apps.billing.services import billing_accounts, ledger, overviews, purchases, usage
from tenants.backend import public_context
from tenants.models import Membership, Role
from tests.billing.accounts import account_of, selling, subscribe
from tests.generation.test_pipeline import start
from tests.personas import Persona, adult, child

PAGES = ("/billing/", "/billing/ledger.csv", "/billing/limits/", "/billing/plans/", "/billing/plans/review/?plan=free")
FORMS = ("/billing/limits/", "/billing/contacts/")


def words(by: Persona, place: str = "/billing/") -> str:
    answer = by.browser().get(place)
    assert answer.status_code == 200, answer.content.decode()
    main = answer.content.decode().split("<main", 1)[1].split("</main>", 1)[0]
    return " ".join(strip_tags(main).split())


def used(persona: Persona, amount: int, now: datetime, by: Persona | None = None) -> None:
    reservation = uuid4()
    with public_context():
        ledger.reserve(
            team=persona.team, reservation_id=reservation, amount=amount, now=now, by=(by or persona).membership.id
        )
        ledger.settle(reservation_id=reservation, amounts={uuid4(): amount - 1}, now=now)
        ledger.release(reservation_id=reservation, now=now)


def a_person(guardian: Persona, role: str) -> Persona:
    if role == Role.CHILD:
        return child(guardian.team)
    return guardian if role == Role.PARENT_ADMIN else adult(guardian.team, "aunt", role)


@pytest.mark.parametrize("role", Role.values)
@pytest.mark.parametrize("place", PAGES)
def test_pages_about_money_open_to_parent_admins_alone(guardian: Persona, role: str, place: str) -> None:
    status = a_person(guardian, role).browser().get(place).status_code

    assert status == (200 if role == Role.PARENT_ADMIN else 403)


@pytest.mark.parametrize("role", Role.values)
@pytest.mark.parametrize("place", FORMS)
def test_forms_about_money_open_to_parent_admins_alone(guardian: Persona, role: str, place: str) -> None:
    status = a_person(guardian, role).browser().post(place, {"email": "office@example.org"}).status_code

    assert status == (302 if role == Role.PARENT_ADMIN else 403)


@pytest.mark.parametrize("place", PAGES)
def test_teachers_of_a_school_see_nothing_about_money(teacher: Persona, place: str) -> None:
    with public_context():
        school = billing_accounts.create_school(name="Oak", email="office@example.org", now=timezone.now())
        billing_accounts.move_team(team=teacher.team, to=school, now=timezone.now())
    answer = teacher.browser().get(place)

    assert answer.status_code == 403
    assert "Your school pays for this workspace" in answer.content.decode()


def test_without_keys_the_page_says_that_nobody_can_be_charged(guardian: Persona) -> None:
    said = words(guardian)

    assert "everything that this installation has" in said
    assert "no Stripe keys, so nobody can be charged" in said
    assert "This installation sells nothing" in words(guardian, "/billing/plans/")
    assert "Payments and invoices" not in said


def test_three_lines_say_what_there_is_what_it_costs_and_what_is_left(guardian: Persona, settings: Any) -> None:
    selling(settings)
    now = timezone.now()
    account = subscribe(guardian, now)
    used(guardian, 20, now)
    said = words(guardian)

    assert "Family, monthly" in said
    assert account.current_period_end
    assert f"€9.00 on {account.current_period_end:%-d %B %Y}, then every month" in said
    assert "581 credits left" in said


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ({"status": "trialing", "trial_end": datetime(2026, 4, 1, tzinfo=UTC)}, "for the first time on 1 April 2026"),
        ({"cancel_at": datetime(2026, 4, 1, tzinfo=UTC)}, "Family ends on 1 April 2026. Every book stays yours"),
        ({"status": "past_due"}, "A payment failed. Nothing changes until"),
        ({"status": "unpaid"}, "€9.00, overdue"),
        ({"status": "paused"}, "Family is paused. The limits of the free plan count meanwhile"),
        ({"status": "incomplete"}, "The first payment is not complete"),
        ({"status": "canceled"}, "The free plan asks for no card"),
    ],
)
def test_each_state_of_a_subscription_is_said(
    guardian: Persona, settings: Any, state: dict[str, Any], sentence: str
) -> None:
    selling(settings)
    subscribe(guardian, timezone.now(), **state)

    assert sentence in words(guardian)


def test_after_the_grace_period_the_page_says_that_the_free_plan_counts(guardian: Persona, settings: Any) -> None:
    selling(settings)
    long_ago = timezone.now() - timedelta(days=20)
    subscribe(guardian, long_ago, status="past_due")

    assert "A payment failed. The limits of the free plan count until it is paid." in words(guardian)


def test_a_book_stands_in_the_list_with_its_title_and_who_made_it(
    in_maple: Persona, instant_ai: None, settings: Any
) -> None:
    start(in_maple, pages=4, idea="A snail that lends umbrellas")
    said = words(in_maple)

    assert "A snail that lends umbrellas" in said
    assert f"by {in_maple.user}" in said
    assert "Set aside while it is made" in said
    assert "Credits of the plan" in said


def test_the_list_can_be_narrowed_by_kind_and_by_person(guardian: Persona) -> None:
    now, juno = timezone.now(), child(guardian.team)
    used(guardian, 10, now)
    used(guardian, 5, now, by=juno)

    assert "by Juno" in words(guardian)
    assert "Credits of the plan" not in words(guardian, "/billing/?show=used")
    assert "by Juno" not in words(guardian, "/billing/?show=added")
    narrowed = words(guardian, f"/billing/?who={juno.membership.id}")
    assert "by Juno" in narrowed
    assert f"by {guardian.user}" not in narrowed
    assert "Nothing like that yet" in words(guardian, "/billing/?show=gone")
    assert "by Juno" in words(guardian, "/billing/?show=nonsense&who=nobody&page=99")


def test_the_table_has_every_entry_and_a_balance_that_ends_where_the_account_stands(guardian: Persona) -> None:
    now = timezone.now()
    account = account_of(guardian, now)
    used(guardian, 10, now)
    with public_context():
        purchases.give_goodwill(account_id=account.id, key=uuid4(), amount=7, reason="=HYPERLINK(1)", now=now)
    answer = guardian.browser().get("/billing/ledger.csv")
    rows = list(csv.DictReader(answer.content.decode().splitlines()))

    assert [row["entry"] for row in rows][1:4] == ["Set aside", "Spent", "Given back, not needed"]
    assert rows[-1]["for"] == "'=HYPERLINK(1)", "a spreadsheet would calculate it"
    assert int(rows[-1]["balance"]) == account_of(guardian, now).available


def test_a_week_of_the_plot_shows_what_was_used(guardian: Persona) -> None:
    now = datetime(2026, 3, 18, 12, tzinfo=UTC)  # a Wednesday
    account = account_of(guardian, now)
    used(guardian, 11, now)
    used(guardian, 6, now - timedelta(days=7))
    with public_context():
        plot = usage.plot_of(account=account, now=now)

    assert [bar.used for bar in plot.bars][-3:] == [0, 5, 10]
    assert plot.bars[-1].height == 2 * plot.bars[-2].height
    assert plot.bars[-1].week.isoformat() == "2026-03-16"


def test_a_parent_admin_sets_limits_for_all_and_for_a_child(guardian: Persona, child: Persona) -> None:
    field, browser = f"child_{child.membership.id}", guardian.browser()
    assert "Juno" in words(guardian, "/billing/limits/")

    assert browser.post("/billing/limits/", {"monthly_cap": "-1", field: "x"}).status_code == 422
    browser.post("/billing/limits/", {"monthly_cap": "300", field: "40"})
    assert "Your limit leaves 300 of 300" in words(guardian)
    with public_context():
        assert ChildCap.objects.get(membership=child.membership).credits == 40

    browser.post("/billing/limits/", {"monthly_cap": "", field: ""})
    with public_context():
        assert not ChildCap.objects.exists()
        assert account_of(guardian, timezone.now()).monthly_cap is None


def test_another_address_can_get_e_mails_about_money_until_it_is_removed(guardian: Persona, neighbour: Persona) -> None:
    browser = guardian.browser()
    for email in ("Office@example.org", "office@example.org", "nonsense"):
        browser.post("/billing/contacts/", {"email": email})
    said = words(guardian)
    assert said.count("office@example.org") >= 1
    with public_context():
        (contact,) = account_of(guardian, timezone.now()).contacts.all()

    assert neighbour.browser().post(f"/billing/contacts/{contact.id}/remove/").status_code == 404
    browser.post(f"/billing/contacts/{contact.id}/remove/")
    browser.get("/billing/")  # reads the message away
    assert "office@example.org" not in words(guardian)


def test_plans_are_offered_with_both_prices(guardian: Persona, settings: Any) -> None:
    selling(settings)

    assert "€9.00 a month" in words(guardian, "/billing/plans/")
    assert "€90.00 a year" in words(guardian, "/billing/plans/?interval=year")
    for place in ("school", "local", "nonsense"):
        assert guardian.browser().get(f"/billing/plans/review/?plan={place}").status_code == 404


def test_a_smaller_plan_says_what_happens_and_that_nothing_is_deleted(guardian: Persona, settings: Any) -> None:
    selling(settings)
    subscribe(guardian, timezone.now())
    for number in range(7):
        adult(guardian.team, f"aunt{number}")
    with public_context():
        CoveredTeam.objects.filter(team=guardian.team).update(stored_bytes=plans.GIGABYTE)
    said = words(guardian, "/billing/plans/review/?plan=free")

    assert "8 people have a place now, and the plan has 6. Everyone stays; nobody new can come in until 3 left." in said
    assert "Files have 500 MB; 1 GB are used. Every file stays, but no new book begins until there is room." in said
    assert "There are 80 credits and 3 books a month. Credits that you bought stay." in said
    assert "New books have up to 12 pages." in said
    assert "built-in studio alone" in said
    assert "Nothing is deleted." in said
    with public_context():
        assert Membership.objects.current().filter(team=guardian.team).count() == 8


def test_a_larger_plan_takes_nothing(guardian: Persona, settings: Any) -> None:
    selling(settings)

    assert "Nothing becomes less." in words(guardian, "/billing/plans/review/?plan=family")


def test_the_form_shows_the_price_of_text_and_pictures_before_a_book_begins(guardian: Persona, settings: Any) -> None:
    settings.PICTURE_CREDITS = 4

    assert "64 credits at most, 12 for the text and 52 for the pictures and the cover." in words(
        guardian, "/books/new/"
    )


def test_sizes_read_well() -> None:
    assert [overviews.size(n * plans.MEGABYTE) for n in (0, 1, 500, 1024, 1536)] == [
        "0 MB",
        "1 MB",
        "500 MB",
        "1 GB",
        "1.5 GB",
    ]
