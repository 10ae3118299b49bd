"""Services ask what a plan allows. An installation without Stripe's keys allows everything."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from shared_apps.ai import providers
from shared_apps.billing import plans
from shared_apps.billing.models import CoveredTeam
from shared_apps.billing.services import caps, entitlements, storage
from shared_apps.billing.services.entitlements import BookTooLong, NoSeatLeft, StorageUsedUp
from shared_apps.media import files
from tenant_apps.characters.models import Character
from tenant_apps.generation.models import Run
from tenant_apps.generation.services import charges
from tenant_apps.people.services import children
from tenants.backend import public_context, team_context
from tenants.services import invitations
from tests.billing.accounts import account_of, selling, subscribe
from tests.factories import LOOKS, a_book
from tests.generation.test_pipeline import start
from tests.media.pictures import drawn_by_a_child
from tests.personas import Persona

NOON = datetime(2026, 3, 15, 12, tzinfo=UTC)


def plan_of(persona: Persona, now: datetime = NOON) -> str:
    with public_context():
        return entitlements.plan_of(account=account_of(persona, now), now=now).key


def test_without_keys_everyone_is_on_the_local_plan(guardian: Persona, settings: Any) -> None:
    settings.MONTHLY_CREDITS = 77
    with public_context():
        allowed = entitlements.entitlements_of(team=guardian.team, now=NOON)

    assert plan_of(guardian) == "local"
    assert (allowed.credits, allowed.books, allowed.seats, allowed.providers, allowed.storage) == (77, *[None] * 4)


def test_switching_keys_on_keeps_every_team_on_the_free_plan(guardian: Persona, settings: Any) -> None:
    before = account_of(guardian, NOON)
    selling(settings)

    assert plan_of(guardian) == "free"
    assert account_of(guardian, NOON).id == before.id


@pytest.mark.parametrize(
    ("status", "plan"),
    [
        ("trialing", "family"),
        ("active", "family"),
        ("past_due", "family"),
        ("unpaid", "family"),
        ("paused", "free"),
        ("incomplete", "free"),
        ("canceled", "free"),
    ],
)
def test_a_plan_counts_while_it_is_paid_or_in_grace(guardian: Persona, settings: Any, status: str, plan: str) -> None:
    selling(settings)
    subscribe(guardian, NOON, status=status)

    assert plan_of(guardian) == plan


def test_after_the_grace_period_the_limits_are_those_of_the_free_plan(guardian: Persona, settings: Any) -> None:
    selling(settings)
    subscribe(guardian, NOON, status="past_due")
    subscribe(guardian, NOON + timedelta(days=3), began=NOON, status="past_due")  # the first failure counts

    assert plan_of(guardian, NOON + timedelta(days=13)) == "family"
    assert plan_of(guardian, NOON + timedelta(days=14)) == "free"

    paid = NOON + timedelta(days=15)
    subscribe(guardian, paid, began=NOON, status="active")
    assert account_of(guardian, paid).grace_until is None


def test_a_state_that_was_read_earlier_changes_nothing(guardian: Persona, settings: Any) -> None:
    selling(settings)
    subscribe(guardian, NOON, status="active")

    subscribe(guardian, NOON, status="canceled", reconciled_at=NOON - timedelta(minutes=1))

    assert plan_of(guardian) == "family"


def test_a_book_longer_than_the_plans_is_refused_before_anything_is_set_aside(
    in_maple: Persona, settings: Any, instant_ai: None
) -> None:
    selling(settings)
    with pytest.raises(BookTooLong, match="up to 12 pages"):
        start(in_maple, pages=13)

    assert not Run.objects.exists()


def test_the_books_of_a_plan_are_counted_and_the_next_month_has_new_ones(
    in_maple: Persona, settings: Any, instant_ai: None
) -> None:
    selling(settings)
    for _ in range(3):
        start(in_maple, pages=4)

    with pytest.raises(caps.NoBookLeft, match="All 3 books"):
        start(in_maple, pages=4)
    assert Run.objects.count() == 3


def test_a_seat_is_taken_by_members_children_and_open_invitations(guardian: Persona, settings: Any) -> None:
    selling(settings)
    with public_context():
        for number in range(4):
            invitations.invite(by=guardian.membership, role="adult", email=f"aunt{number}@example.org", now=NOON)
    with team_context(guardian.team):
        children.add(by=guardian.membership, nickname="Juno", avatar="fox", level="early", now=NOON)
        with pytest.raises(NoSeatLeft, match="All 6 places"):
            children.add(by=guardian.membership, nickname="Ada", avatar="owl", level="early", now=NOON)
    settings.STRIPE_SECRET_KEY = None
    with team_context(guardian.team):
        children.add(by=guardian.membership, nickname="Ada", avatar="owl", level="early", now=NOON)


def test_a_class_counts_pupils_and_not_its_teachers(teacher: Persona, settings: Any) -> None:
    selling(settings)
    account = subscribe(teacher, NOON, plan="class")
    with team_context(teacher.team):
        children.add(by=teacher.membership, nickname="Juno", avatar="fox", level="early", now=NOON)
    with public_context():
        taken = entitlements.seats_taken(account=account, team=teacher.team, seats_are="pupils", now=NOON)
        entitlements.require_seat(team=teacher.team, role="adult", now=NOON)

    assert taken == 1


def test_a_school_has_what_its_seats_have_together() -> None:
    allowed = plans.SCHOOL.entitlements_for(seats=200)

    assert (allowed.seats, allowed.credits, allowed.books) == (200, 8000, 400)


def test_a_team_whose_files_take_all_the_space_starts_no_book_and_loses_none(
    in_maple: Persona, settings: Any, instant_ai: None
) -> None:
    selling(settings)
    account_of(in_maple, NOON)
    with public_context():
        CoveredTeam.objects.filter(team=in_maple.team).update(stored_bytes=plans.FREE.entitlements.storage)

    with pytest.raises(StorageUsedUp):
        start(in_maple, pages=4)


def test_files_are_measured(in_maple: Persona) -> None:
    account_of(in_maple, NOON)
    book = a_book(in_maple.membership)
    with public_context():
        storage.measure_all()
        stored = CoveredTeam.objects.get(team=in_maple.team).stored_bytes

    assert stored >= len(files.read(book.cover_key))


def test_the_free_plan_asks_only_what_is_built_in(settings: Any) -> None:
    settings.AI_TEXT_PROVIDERS = settings.AI_IMAGE_PROVIDERS = ("openai",)
    settings.OPENAI_API_KEY = "key-of-a-test"
    built_in = plans.FREE.entitlements.providers

    assert providers.make_books_outside()
    assert not providers.make_books_outside(only=built_in)
    assert providers.make_books_outside(only=plans.FAMILY.entitlements.providers)


def test_the_form_offers_no_longer_book_than_the_plan_has(in_maple: Persona, settings: Any) -> None:
    selling(settings)
    free = in_maple.browser().get("/books/new/").content.decode()
    subscribe(in_maple, NOON)

    assert "From 4 to 12." in free
    assert "From 4 to 32." in in_maple.browser().get("/books/new/").content.decode()


def test_a_drawing_that_has_no_room_is_refused_at_its_form_and_no_character_is_kept(
    in_maple: Persona, settings: Any
) -> None:
    selling(settings)
    account_of(in_maple, NOON)
    with public_context():
        CoveredTeam.objects.filter(team=in_maple.team).update(stored_bytes=plans.FREE.entitlements.storage)
    drawing = SimpleUploadedFile("drawing.png", drawn_by_a_child(), "image/png")
    answer = in_maple.browser().post("/characters/new/", LOOKS | {"drawing": drawing})

    assert "take all the space of its plan" in answer.content.decode()
    assert not Character.objects.exists()


def test_a_page_that_is_made_again_keeps_to_the_cap(in_maple: Persona) -> None:
    account = account_of(in_maple, NOON)
    with public_context():
        caps.set_monthly_cap(account=account, amount=1)

    with pytest.raises(caps.CapReached):
        charges.reserve_on_commit(team=in_maple.team, amount=2, now=NOON)
