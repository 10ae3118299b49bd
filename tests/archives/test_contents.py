"""Contents of a team's archive, for people and for programs."""

import json
import re
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from threading import Thread
from zipfile import ZipFile

import pytest
from django.apps import apps
from django.conf import settings
from django.core.files.storage import default_storage
from django.db import connection
from django.utils import timezone

from shared_apps.archives.services.packing import pack_team
from shared_apps.archives.services.sections import SECTIONS, Section, SectionEntry
from tenant_apps.generation.models import HeldIdea, Notice
from tenant_apps.moderation.services.help_settings import set_country
from tenant_apps.moderation.services.samples import keep_sample
from tenant_apps.people.models import BriefDraft
from tenant_apps.people.services import devices
from tenant_apps.stories.models import Book
from tenant_apps.stories.services import approvals, versions
from tenants.backend import team_context
from tenants.models import files_prefix
from tests import personas
from tests.factories import a_book, a_character, a_child, a_policy, an_export, hold_cover
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("committed")

HARD_TITLES = (
    "Same title",
    "same TITLE",
    "../../etc/passwd",
    'What? "A <slash>/back\\slash|pipe*" : night',
    "🐉🐉🐉",
    "con",
    "التنين الخجول\u202e gpj.exe",
    "An endless tale " * 7,
    "ends with dots...",
)
STAY = {
    "moderation.concern",
    "people.classcode",
    "people.familydevice",
    "people.membernotice",
    "people.noticesettings",
    "people.pupilcard",
    "people.visit",
    "stories.sharelink",
}
"""Models whose rows are of use on this installation alone."""

FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def packed(team: Persona) -> ZipFile:
    packed = BytesIO()
    pack_team(team=team.team, to=packed, now=timezone.now())
    return ZipFile(packed)


def about(archive: ZipFile) -> dict[str, object]:
    read: dict[str, object] = json.loads(archive.read("data/team.json"))
    return read


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    family = new_team()
    with team_context(family.team):
        book = a_book(family.membership, words="The <b>brave</b> kite")
        a_character(family.membership, name="Pip")
        child = a_child(family.membership, nickname="Ada")
        BriefDraft.objects.create(
            profile=child, answers={"idea": "x"}, begun_at=timezone.now(), saved_at=timezone.now()
        )
        an_export(family.membership, book, words="bound")
        Book.objects.filter(id=book.id).update(approval=Book.Approval.DRAFT)
        approvals.approve_book(book=book, by=family.membership, now=timezone.now(), publish=True)
        with versions.locked_book(book=book):
            pass  # the first change of a book stores how it was made
        verdict = hold_cover(book, status="unchecked")
        a_policy(family.membership)
        Notice.objects.create(book=book, member_id=family.membership.id)
        set_country(code="GB", by=family.membership, now=timezone.now())
        keep_sample(verdict=verdict, words="a knight", by=family.membership, now=timezone.now())
        HeldIdea.objects.create(words="a held idea", member_id=family.membership.id, held_at=timezone.now())
    return family


def test_every_model_of_a_team_is_in_its_archive_without_being_named(family: Persona) -> None:
    expected = {
        model._meta.label_lower for model in apps.get_models() if model._meta.app_config.name in settings.TENANT_APPS
    } - STAY

    archive = packed(family)

    rows = about(archive)["rows"]
    assert isinstance(rows, dict)
    assert set(rows) == expected
    for label, count in rows.items():
        lines = archive.read(f"data/{label}.jsonl").decode().splitlines()
        assert len(lines) == count
        assert all(json.loads(line)["model"] == label for line in lines)
    assert all(rows.values()), f"the family of this test has nothing of some kind: {rows}"


def test_every_stored_file_is_packed_once_and_every_entry_has_a_digest(family: Persona) -> None:
    archive = packed(family)

    manifest = json.loads(archive.read("data/manifest.json"))
    assert set(manifest["entries"]) == set(archive.namelist()) - {"data/manifest.json"}
    for path, sealed in manifest["entries"].items():
        content = archive.read(path)
        assert (sealed["sha256"], sealed["size"]) == (sha256(content).hexdigest(), len(content))
    assert len(manifest["files"]) == 6, "five pictures of a book and a sheet; a PDF can be bound again"
    assert len(set(manifest["files"].values())) == 6
    for key, path in manifest["files"].items():
        with default_storage.open(files_prefix(family.team.id) + key) as file:
            assert file.read() == archive.read(path)


def test_the_first_page_links_to_every_book(family: Persona) -> None:
    archive = packed(family)

    first = archive.read("index.html").decode()
    assert "The passing family" in first
    assert 'href="books/The%20b%20brave%20b%20kite/index.html"' in first
    assert "The &lt;b&gt;brave&lt;/b&gt; kite" in first, "what a family wrote is shown, not run"
    page = archive.read("books/The b brave b kite/index.html").decode()
    for number in range(1, 5):
        assert f"kite page {number}" in page
        assert f"../../books/The%20b%20brave%20b%20kite/page%200{number}.png" in page
    assert "Pip" in archive.read("cast/The cast/index.html").decode()
    for name in archive.namelist():
        if name.endswith(".html"):
            assert "<script" not in archive.read(name).decode()
            assert "http://" not in archive.read(name).decode().replace("http-equiv", "")


def test_books_of_any_title_get_portable_folder_names(new_team: Callable[..., Persona]) -> None:
    family = new_team()
    with team_context(family.team):
        for title in HARD_TITLES:
            a_book(family.membership, words=title[:100])

    archive = packed(family)

    folders = {name.split("/")[1] for name in archive.namelist() if name.startswith("books/")}
    assert len({folder.casefold() for folder in folders}) == len(HARD_TITLES)
    assert {"Untitled", "The con", "ends with dots"} <= folders
    for name in archive.namelist():
        assert not FORBIDDEN.search(name)
        assert ".." not in name.split("/")
        assert all(part.strip(" .") == part and len(part.encode()) <= 200 for part in name.split("/"))


def test_all_rows_are_from_one_moment_while_books_are_being_made(
    family: Persona, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pages for people are written after the rows; a book that came in between is in neither."""

    def make_one() -> None:
        try:
            with team_context(family.team):
                a_book(family.membership, words="Too late")
        finally:
            connection.close()

    def late_guide(section: Section) -> None:
        late = Thread(target=make_one)
        late.start()
        late.join()
        seen.append(Book.objects.count())

    seen: list[int] = []
    with SECTIONS.replaced("aaa", SectionEntry("Seen", late_guide)):
        archive = packed(family)

    assert seen == [1]
    assert b"Too late" not in archive.read("index.html") + archive.read("data/stories.book.jsonl")


def test_every_field_with_the_key_of_a_file_is_named_for_it(family: Persona) -> None:
    """``restore`` recognises such a field by its name, and lets it name only files of its own team."""
    archive, prefix = packed(family), files_prefix(family.team.id)
    named = set()
    for path in archive.namelist():
        if path.endswith(".jsonl"):
            for line in archive.read(path).decode().splitlines():
                fields = json.loads(line)["fields"].items()
                named |= {name for name, value in fields if prefix in json.dumps(value)}

    assert named
    assert all(name.endswith(("_key", "_keys")) for name in named)


def test_an_archive_contains_only_the_profile_id_of_a_child(family: Persona) -> None:
    child, adult = personas.child(family.team), personas.adult(family.team, "grandma")

    members = {member["id"]: member for member in about(packed(family))["members"]}  # type: ignore[attr-defined]  # JSON

    told = members[str(child.membership.id)]
    assert told["profile_id"] == str(child.membership.profile_id)
    assert told["name"] is told["email"] is None
    assert members[str(adult.membership.id)]["email"] == adult.email
    assert members[str(adult.membership.id)]["name"] == "Grandma"
    assert set(told) == {"id", "role", "name", "email", "profile_id", "joined_at", "left_at"}


def test_a_childs_profile_leaves_without_its_picture_pin_and_no_device_leaves(family: Persona) -> None:
    with team_context(family.team):
        child = a_child(family.membership, nickname="Juno", pin=("star", "moon", "kite", "drum"))
        devices.allow(by=family.membership, name="Firefox on a tablet", now=timezone.now())
        assert child.pin_hash

    archive = packed(family)

    everything = b"".join(archive.read(name) for name in archive.namelist())
    lines = archive.read("data/people.childprofile.jsonl").decode().splitlines()
    left = [json.loads(line)["fields"] for line in lines]
    assert {fields["nickname"] for fields in left} == {"Ada", "Juno"}
    assert not any("pin_hash" in fields for fields in left) and child.pin_hash.encode() not in everything
    assert b"Firefox on a tablet" not in everything
