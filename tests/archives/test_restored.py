"""A restored team equals the packed one: rows, files, members and unfinished work."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.utils import timezone

from shared_apps.accounts.models import User
from shared_apps.billing.services import allowances, ledger
from shared_apps.queue.models import Ticket
from tenant_apps.characters.models import Character
from tenant_apps.generation.models import Run, Step
from tenant_apps.generation.services import charges
from tenant_apps.publishing.models import Export
from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tenants.models import Membership, Team, files_prefix
from tests import personas
from tests.archives.unpacked import content
from tests.factories import a_book, a_character, an_export
from tests.personas import Persona, remove_team

pytestmark = pytest.mark.usefixtures("committed")


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    """Two books, one still being made, a character, a PDF, and people."""
    family = new_team()
    with team_context(family.team):
        book = a_book(family.membership, words="Der König 🐉 und \u202eder Tee", pages=5)
        a_character(family.membership, name="Pip")
        an_export(family.membership, book, words="bound")
        a_book(family.membership, words="Half of it", status=Book.Status.MAKING)
    return family


@pytest.fixture
def slug() -> Iterator[str]:
    """A slug for the restored team, which is removed afterwards."""
    slug = f"r{uuid4().hex[:12]}"
    yield slug
    with public_context():
        team = Team.objects.filter(slug=slug).first()
    if team:
        remove_team(team)


def exported(team: Team, to: Path) -> Path:
    call_command("team", "export", team.slug, "--to", to)
    return to


def restored(archive: Path, *, owner: Persona, slug: str) -> Team:
    call_command("team", "restore", archive, "--owner", owner.email, "--slug", slug)
    with public_context():
        team: Team = Team.objects.get(slug=slug)
    return team


def test_a_restored_team_equals_the_packed_one(family: Persona, slug: str, tmp_path: Path) -> None:
    personas.adult(family.team, "grandma")
    personas.child(family.team)
    archive = exported(family.team, tmp_path / "one.zip")

    team = restored(archive, owner=family, slug=slug)

    assert team.is_open
    assert team.id != family.team.id and team.schema_name != family.team.schema_name
    assert content(exported(team, tmp_path / "two.zip")) == content(archive)
    assert _moments(team) == _moments(family.team), "to the microsecond"


def _moments(team: Team) -> list[datetime]:
    with team_context(team):
        return list(Book.objects.order_by("id").values_list("created_at", flat=True))


def test_a_member_reads_the_books_in_the_new_workspace(family: Persona, slug: str, tmp_path: Path) -> None:
    grandma = personas.adult(family.team, "grandma")
    with team_context(family.team):
        book = Book.objects.get(title__startswith="Der König")
    team = restored(exported(family.team, tmp_path / "one.zip"), owner=family, slug=slug)
    with public_context():
        membership = Membership.objects.select_related("team").get(team=team, user=grandma.user)
    there = Persona(membership, grandma.user).browser()

    assert book.title in there.get("/").content.decode()
    assert f"{book.title} page 5" in there.get(f"/books/{book.id}/read/5/").content.decode()
    picture = there.get(f"/books/{book.id}/pages/5/picture/")
    old = family.browser().get(f"/books/{book.id}/pages/5/picture/")
    assert (picture.status_code, picture.getvalue()) == (200, old.getvalue())
    assert grandma.browser(host=team.host).get("/").status_code == 302, "the old session opens the old workspace only"


def test_people_are_matched_by_address_and_rows_get_their_new_ids(family: Persona, slug: str, tmp_path: Path) -> None:
    grandma, child = personas.adult(family.team, "grandma"), personas.child(family.team)
    stranger, gone = personas.adult(family.team, "stranger"), personas.adult(family.team, "gone")
    with team_context(family.team):
        made = {
            who.membership.id: a_book(who.membership, words="By someone").id
            for who in (family, grandma, child, stranger)
        }
    with public_context():
        Membership.objects.filter(id=gone.membership.id).update(removed_at="2026-01-01T00:00:00Z")
    archive = exported(family.team, tmp_path / "one.zip")
    with public_context():
        User.objects.filter(memberships=stranger.membership).update(email="another@example.org")

    team = restored(archive, owner=family, slug=slug)

    with public_context():
        members = {member.user_id or member.profile_id: member for member in Membership.objects.filter(team=team)}
    assert members[family.membership.user_id].role == Membership.Role.PARENT_ADMIN
    assert members[grandma.membership.user_id].role == Membership.Role.ADULT
    assert members[child.membership.profile_id].role == Membership.Role.CHILD
    assert members[gone.membership.user_id].removed_at
    assert stranger.membership.user_id not in members
    with team_context(team):
        makers = dict(Book.objects.values_list("id", "made_by"))
    assert makers[made[family.membership.id]] == members[family.membership.user_id].id
    assert makers[made[grandma.membership.id]] == members[grandma.membership.user_id].id
    assert makers[made[child.membership.id]] == members[child.membership.profile_id].id
    assert makers[made[stranger.membership.id]] == stranger.membership.id, "nobody any more, but never someone else"


def test_unfinished_books_continue_in_both_teams(family: Persona, slug: str, tmp_path: Path) -> None:
    with team_context(family.team):
        run = Run.objects.get(status=Run.Status.RUNNING)
        Export.objects.update(status=Export.Status.BINDING, file_key="")
        Character.objects.update(sheet_key="")
        expected = {
            run.steps.get(status=Step.Status.OPEN).id,
            Export.objects.get().id,
            Character.objects.get().sheet_id,
        }
    with public_context():
        Ticket.objects.bulk_create([Ticket(team=family.team, step_id=step, kind="story") for step in expected])

    team = restored(exported(family.team, tmp_path / "one.zip"), owner=family, slug=slug)

    with public_context():
        for home in (family.team, team):
            assert set(Ticket.objects.filter(team=home).values_list("step_id", flat=True)) == expected
        Ticket.objects.filter(team__in=[family.team, team]).delete()


def test_the_new_team_neither_spends_nor_returns_the_first_teams_reservation(
    family: Persona, slug: str, tmp_path: Path
) -> None:
    now, reservation, version = timezone.now(), uuid4(), uuid4()
    with public_context():
        ledger.reserve(team=family.team, reservation_id=reservation, amount=10, now=now)
    with team_context(family.team):
        run_id = Run.objects.get(status=Run.Status.DONE).id
        Run.objects.filter(id=run_id).update(reservation_id=reservation)
    team = restored(exported(family.team, tmp_path / "one.zip"), owner=family, slug=slug)
    with public_context():
        before = allowances.credits_left(team=family.team, now=now)

    with team_context(team):
        charges.settle_run(run_id=run_id, now=now)

    with public_context():
        Ticket.objects.filter(team=team).delete()
        assert allowances.credits_left(team=family.team, now=now) == before
        ledger.settle(reservation_id=reservation, amounts={version: 4}, now=now)
        ledger.release(reservation_id=reservation, now=now)
        assert allowances.credits_left(team=family.team, now=now) == before + 6, "it was the first team's all the while"


def test_each_team_has_files_of_its_own(family: Persona, slug: str, tmp_path: Path) -> None:
    team = restored(exported(family.team, tmp_path / "one.zip"), owner=family, slug=slug)
    with team_context(family.team):
        old = Book.objects.exclude(cover_key="").first()
    with team_context(team):
        new = Book.objects.get(id=old.id) if old else None
    assert old and new and new.cover_key.startswith(files_prefix(team.id))

    default_storage.delete(old.cover_key)

    assert default_storage.exists(new.cover_key)
    assert not default_storage.exists(old.cover_key)
