"""The pages of the apex about paying: to whom they open, and what they say where nothing is sold."""

from io import StringIO
from typing import Any

import pytest
from allauth.account.internal.flows.login import record_authentication
from django.core.management import CommandError, call_command
from django.test import Client, RequestFactory
from django.utils import timezone
from django.utils.html import strip_tags

from shared_apps.billing.models import BillingAccount, LedgerEntry
from shared_apps.billing.services import billing_accounts, payments
from shared_apps.billing.services.payments import ChangePreview, NothingSold
from tenants.backend import public_context
from tenants.models import Role
from tests.billing.accounts import account_of, selling, subscribe
from tests.personas import Persona, adult

ROOMS = ("", "plan/?plan=family", "leave/")
DEEDS = ("plan/?plan=family", "plan/?plan=free", "pack/", "portal/", "resume/")


def lately_signed_in(persona: Persona) -> Client:
    """A browser on the apex in which the person typed the password a moment ago."""
    browser, request = persona.on_apex(), RequestFactory().get("/")
    request.session = browser.session
    record_authentication(request, persona.user, method="password", reauthenticated=True)
    request.session.save()
    return browser


def address(persona: Persona, room: str = "") -> str:
    return f"/workspaces/{persona.team.slug}/payments/{room}"


def words(persona: Persona, room: str = "") -> str:
    answer = lately_signed_in(persona).get(address(persona, room), follow=True)
    assert answer.status_code == 200
    return " ".join(strip_tags(answer.content.decode().split("<main", 1)[1].split("</main>", 1)[0]).split())


@pytest.mark.parametrize("room", ["", "plan/?plan=family"])
def test_the_password_is_asked_again(guardian: Persona, room: str) -> None:
    answer = guardian.on_apex().get(address(guardian, room))

    assert answer.status_code == 302
    assert "/accounts/reauthenticate/" in answer["Location"]


@pytest.mark.parametrize("room", ROOMS)
def test_only_parent_admins_of_the_workspace_come_to_its_payments(
    guardian: Persona, neighbour: Persona, room: str
) -> None:
    aunt = adult(guardian.team, "aunt", Role.ADULT)

    assert lately_signed_in(guardian).get(address(guardian, room)).status_code in (200, 302)
    assert lately_signed_in(aunt).get(address(guardian, room)).status_code == 403
    assert lately_signed_in(neighbour).get(address(guardian, room)).status_code == 404


@pytest.mark.parametrize("deed", DEEDS)
def test_only_parent_admins_of_the_workspace_pay_or_end(guardian: Persona, neighbour: Persona, deed: str) -> None:
    aunt = adult(guardian.team, "aunt", Role.ADULT)
    send = {"pack": "small"}

    assert lately_signed_in(guardian).post(address(guardian, deed), send).status_code == 302
    assert lately_signed_in(aunt).post(address(guardian, deed), send).status_code == 403
    assert lately_signed_in(neighbour).post(address(guardian, deed), send).status_code == 404


def test_a_teacher_of_a_school_does_not_come_to_payments(teacher: Persona) -> None:
    with public_context():
        school = billing_accounts.create_school(name="Oak", email="office@example.org", now=timezone.now())
        billing_accounts.move_team(team=teacher.team, to=school, now=timezone.now())

    assert lately_signed_in(teacher).get(address(teacher)).status_code == 403


@pytest.mark.parametrize("deed", DEEDS)
def test_where_nothing_is_sold_nobody_is_charged_and_the_page_says_so(guardian: Persona, deed: str) -> None:
    answer = lately_signed_in(guardian).post(address(guardian, deed), {"pack": "small"}, follow=True)

    assert str(NothingSold()) in answer.content.decode()
    assert account_of(guardian, timezone.now()).status == ""
    assert "no Stripe keys, so nobody can be charged" in words(guardian)


def test_the_end_of_a_plan_says_until_when_it_stays(guardian: Persona, settings: Any) -> None:
    selling(settings)
    account = subscribe(guardian, timezone.now())
    said = words(guardian, "plan/?plan=free")

    assert f"Family stays until {account.current_period_end:%-d %B %Y}" in said
    assert "Nothing is deleted." in said
    assert "End Family" in said


def test_coming_back_says_what_happened(guardian: Persona, settings: Any) -> None:
    selling(settings)

    assert "It takes a moment until Stripe tells us" in words(guardian, "?paid=1")
    assert "You came back without paying. Nothing was charged" in words(guardian, "?left=1")
    assert "The first 14 days are free. Then €9.00 a month" in words(guardian, "plan/?plan=family")


def test_a_page_that_leads_to_nothing_leads_back(guardian: Persona) -> None:
    assert lately_signed_in(guardian).get(address(guardian, "leave/"))["Location"] == address(guardian)


def test_amounts_of_a_preview_are_written_as_people_pay_them() -> None:
    preview = ChangePreview(due_now_cents=-450, next_cents=190_00, next_at=None)

    assert (preview.due_now, preview.next) == ("€4.50", "€190.00")
    with pytest.raises(NothingSold):
        payments.payments()


def run(*words: str) -> str:
    out = StringIO()
    call_command("billing", *words, stdout=out)
    return out.getvalue()


def test_an_operator_sees_an_account_and_gives_credits_once_for_a_key(guardian: Persona) -> None:
    slug, key = guardian.team.slug, "7d1f3c52-9b0e-4c53-8a34-5f0f6c1c2b9e"
    for _ in range(2):
        run("grant", slug, "--credits", "30", "--reason", "The outage", "--key", key)

    shown = run("show", slug)
    assert "30 of them bought" in shown
    assert shown.count("The outage") == 1
    with pytest.raises(CommandError, match="Say why"):
        run("grant", slug, "--credits", "30", "--reason", " ")


def test_an_operator_lets_a_school_pay_for_a_class(teacher: Persona) -> None:
    made = run("school", "Oak School", "--email", "Office@example.org")
    with public_context():
        school = BillingAccount.objects.get(kind=BillingAccount.Kind.SCHOOL)
    assert str(school.id) in made
    assert school.email == "office@example.org"

    run("move", teacher.team.slug, "--to", str(school.id))
    assert account_of(teacher, timezone.now()).id == school.id
    with public_context():
        assert LedgerEntry.objects.filter(account=school).exists()
    with pytest.raises(CommandError, match="pays for that workspace already"):
        run("move", teacher.team.slug, "--to", str(school.id))
