"""Everything about a child: taken along as a ZIP, or deleted so that nothing is left."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.apps import apps
from django.core import serializers
from django.core.files.storage import default_storage
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Step
from tenant_apps.people.models import ChildProfile
from tenant_apps.people.services import children
from tenant_apps.stories.models import Book
from tenant_apps.stories.services import approvals
from tenants.backend import team_context
from tenants.models import Membership, TenantModel
from tests import personas
from tests.factories import a_book, a_character, a_child, hold_page
from tests.personas import Persona

PIN = ("apple", "star", "tree", "house")


@pytest.fixture
def juno(guardian: Persona) -> Persona:
    """A child with a book that came back, a held page, a character and a PIN."""
    with team_context(guardian.team):
        profile = a_child(guardian.membership, nickname="Wilhelmina", pin=PIN)
        member = Membership.objects.select_related("team").get(profile_id=profile.id)
        book = a_book(member, words="The kite of Wilhelmina")
        approvals.submit_book(book=book, by=member, now=timezone.now())
        approvals.send_book_back(book=book, note="Lovely", by=guardian.membership, now=timezone.now())
        hold_page(book, 2)
        a_character(member, name="Captain Kite")
    return Persona(member, None)


@pytest.fixture
def others(guardian: Persona, juno: Persona) -> Book:
    """A sibling's book, which has nothing to do with it."""
    with team_context(guardian.team):
        return a_book(personas.child(guardian.team).membership, words="The sibling's boat")


def address(child: Persona, what: str) -> str:
    return f"/children/{child.membership.profile_id}/{what}/"


def packed(by: Persona, child: Persona) -> ZipFile:
    answer = by.browser().get(address(child, "data"))
    assert answer.status_code == 200 and "attachment" in answer["Content-Disposition"]
    return ZipFile(BytesIO(answer.getvalue()))


def tables(by: Persona) -> dict[str, str]:
    """Every row of the team, by its model."""
    kinds = [model for model in apps.get_models() if issubclass(model, TenantModel)]
    with team_context(by.team):
        return {model._meta.label_lower: serializers.serialize("json", model.objects.all()) for model in kinds}


def test_the_zip_holds_profile_books_and_pictures_and_nothing_of_others(
    grandparent: Persona, juno: Persona, others: Book
) -> None:
    archive = packed(grandparent, juno)

    rows = {name: archive.read(name).decode() for name in archive.namelist() if name.startswith("data/")}
    everything = "".join(rows.values())
    assert "Wilhelmina" in rows["data/people.childprofile.jsonl"]
    assert "The kite of Wilhelmina page 1" in rows["data/stories.pageversion.jsonl"]
    assert "Captain Kite" in rows["data/characters.character.jsonl"]
    assert (
        "violence" in rows["data/moderation.verdict.jsonl"]
        and "book_sent_back" in rows["data/moderation.auditentry.jsonl"]
    )
    assert "sibling" not in everything and str(others.id) not in everything
    assert "pbkdf2" not in everything and "pin_hash" not in everything
    for line in everything.splitlines():
        json.loads(line)
    pictures = [archive.read(name) for name in archive.namelist() if name.startswith("files/")]
    assert len(pictures) == 5, "a cover, three pages and a character; the held page has none"
    assert not any(b"sibling" in picture for picture in pictures)


def test_deletion_leaves_nothing_and_says_what_it_deleted(
    guardian: Persona,
    juno: Persona,
    others: Book,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    with team_context(guardian.team):
        keys = [book.cover_key for book in Book.objects.filter(made_by=juno.membership.id)]
    its_page = juno.browser()

    with django_capture_on_commit_callbacks(execute=True):
        answer = guardian.browser().post(address(juno, "erase"), {"nickname": "Wilhelmina"})

    certificate = answer.content.decode()
    assert "Certificate of deletion" in certificate and "about Wilhelmina was deleted" in certificate
    assert "<td>Page version</td><td>4</td>" in certificate and "no-store" in answer["Cache-Control"]
    for label, rows in tables(guardian).items():
        assert "ilhelmina" not in rows and "Captain Kite" not in rows, label
        is_kept = label == "moderation.auditentry"
        assert is_kept or str(juno.membership.id) not in rows, label
    assert keys and not any(default_storage.exists(key) for key in keys)
    assert its_page.get("/").status_code == 302
    with team_context(guardian.team):
        assert Book.objects.get().id == others.id and default_storage.exists(Book.objects.get().cover_key)
        assert ChildProfile.objects.get().nickname == "Juno"


@pytest.mark.parametrize("typed", ["", "wilhelmina", "Juno"])
def test_deletion_wants_the_name_typed(guardian: Persona, juno: Persona, typed: str) -> None:
    answer = guardian.browser().post(address(juno, "erase"), {"nickname": typed}, follow=True)

    assert "Nothing was deleted" in answer.content.decode()
    with team_context(guardian.team):
        assert ChildProfile.objects.filter(nickname="Wilhelmina").exists()


def test_nothing_is_deleted_while_something_of_it_is_being_made(guardian: Persona, juno: Persona) -> None:
    with team_context(guardian.team):
        step = Step.objects.filter(run__book__made_by=juno.membership.id).earliest("id")
        Ticket.objects.create(team=guardian.team, step_id=step.id, kind="story")

    answer = guardian.browser().post(address(juno, "erase"), {"nickname": "Wilhelmina"})

    assert answer.status_code == 409 and "Stop it or wait for it" in answer.content.decode()
    with team_context(guardian.team):
        assert Book.objects.filter(made_by=juno.membership.id).exists()


def test_only_parent_admins_delete_for_good(grandparent: Persona, juno: Persona, neighbour: Persona) -> None:
    assert grandparent.browser().post(address(juno, "erase"), {"nickname": "Wilhelmina"}).status_code == 403
    assert juno.browser().get(address(juno, "data")).status_code == 403
    assert neighbour.browser().post(address(juno, "erase"), {"nickname": "Wilhelmina"}).status_code == 404
    assert neighbour.browser().get(address(juno, "data")).status_code == 404


def test_a_child_whose_profile_was_removed_before_is_no_obstacle(guardian: Persona, juno: Persona) -> None:
    with team_context(guardian.team):
        children.remove(child=ChildProfile.objects.get(), now=timezone.now(), by=guardian.membership)

    assert guardian.browser().post(address(juno, "erase"), {"nickname": "Wilhelmina"}).status_code == 404
