"""Files that are no archive of ours are refused plainly, and nothing remains of the attempt."""

import json
import stat
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import migrations, models
from django.db.migrations.loader import MigrationLoader

from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tenants.models import Team
from tests import factories
from tests.archives.forgeries import SLUG, Contents, a_child, about, everything, forged, put, refusal, row, smuggle
from tests.factories import a_book, a_character
from tests.personas import Persona, remove_team

pytestmark = pytest.mark.usefixtures("committed")


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    family = new_team()
    with team_context(family.team):
        a_book(family.membership, words="Whole and sound")
        a_character(family.membership)
        factories.a_child(family.membership)
    return family


@pytest.fixture
def packed(family: Persona, tmp_path: Path) -> Path:
    call_command("team", "export", family.team.slug, "--to", tmp_path / "one.zip")
    return tmp_path / "one.zip"


@pytest.fixture(autouse=True)
def cleared(committed: None) -> Iterator[None]:
    yield
    with public_context():
        team = Team.objects.filter(slug=SLUG).first()
    if team:
        remove_team(team)


def test_a_file_that_is_no_zip_or_no_archive_is_refused(family: Persona, packed: Path, tmp_path: Path) -> None:
    (tmp_path / "not.zip").write_bytes(b"a letter to grandma")
    (tmp_path / "half.zip").write_bytes(packed.read_bytes()[:-2000])
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as other:
        other.writestr("holiday.txt", "sun")

    assert "cannot be read" in refusal(tmp_path / "not.zip", family)
    assert "cannot be read" in refusal(tmp_path / "half.zip", family)
    assert "missing.zip cannot be read: No such file" in refusal(tmp_path / "missing.zip", family)
    assert "no archive of a StorySprout" in refusal(tmp_path / "other.zip", family)


def test_changed_missing_and_added_entries_are_refused(family: Persona, packed: Path) -> None:
    picture = "books/Whole and sound/page 01.png"

    assert "not as it was packed" in refusal(forged(packed, put(picture, b"another"), sealed=False), family)
    assert "do not agree" in refusal(forged(packed, lambda c: c.pop(picture), sealed=False), family)  # type: ignore[arg-type]  # what pop answers is not wanted
    assert "do not agree" in refusal(forged(packed, put("files/more.png", b"more"), sealed=False), family)
    assert "is missing" in refusal(forged(packed, lambda c: c.pop(picture)), family)  # type: ignore[arg-type]  # likewise


@pytest.mark.parametrize("name", ["../outside.txt", "/etc/passwd", "files/../../up.png", "c:\\windows\\x", "files//x"])
def test_an_entry_that_leads_out_of_the_archive_is_refused(family: Persona, packed: Path, name: str) -> None:
    assert "leads out" in refusal(forged(packed, put(name, b"x")), family)


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_only_compression_that_storysprout_uses_is_accepted(family: Persona, packed: Path, packing: int) -> None:
    """A few bytes in the head of an LZMA entry have its reader take gigabytes of memory."""
    otherwise = packed.with_name("otherwise.zip")
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(otherwise, "w", packing) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))

    assert "no StorySprout packs" in refusal(otherwise, family)


def test_a_name_that_is_no_text_is_refused(family: Persona, packed: Path) -> None:
    garbled = forged(packed, put("files/ä.png", b"x"))
    garbled.write_bytes(garbled.read_bytes().replace("ä".encode(), b"\xff\xfe"))

    assert "cannot be read" in refusal(garbled, family)


@pytest.mark.parametrize("keys", [["a", "a/b"], ["x" * 300]])
def test_a_stored_file_that_has_no_place_is_refused(family: Persona, packed: Path, keys: list[str]) -> None:
    def change(contents: Contents) -> None:
        manifest = json.loads(contents["data/manifest.json"])
        some = next(iter(manifest["files"].values()))
        contents["data/manifest.json"] = json.dumps(manifest | {"files": dict.fromkeys(keys, some)}).encode()

    assert "no place for the stored file" in refusal(forged(packed, change), family)


@pytest.mark.parametrize("key", ["../../other/stories/x.png", "/abs.png", "..\\x.png"])
def test_a_stored_file_that_leads_out_of_its_team_is_refused(family: Persona, packed: Path, key: str) -> None:
    def change(contents: Contents) -> None:
        manifest = json.loads(contents["data/manifest.json"])
        manifest["files"][key] = next(iter(manifest["files"].values()))
        contents["data/manifest.json"] = json.dumps(manifest).encode()

    assert "leads out" in refusal(forged(packed, change), family)


def test_a_zip_bomb_is_not_unpacked(family: Persona, packed: Path) -> None:
    assert "ZIP bomb" in refusal(forged(packed, put("files/zeros.bin", bytes(20 << 20))), family)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_other_special_files_are_refused(family: Persona, packed: Path, kind: int) -> None:
    linked = packed.with_name("linked.zip")
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(linked, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename.endswith("page 01.png"):
                entry.external_attr = (kind | 0o777) << 16
            target.writestr(entry, content)

    assert "is a link or something else" in refusal(linked, family)


def test_an_endless_manifest_is_refused_unread(family: Persona, packed: Path) -> None:
    numbers = b",".join(b"%d" % number for number in range(900_000))

    assert "too long" in refusal(forged(packed, put("data/manifest.json", b"[" + numbers + b"]"), sealed=False), family)


def test_a_newer_format_and_a_newer_product_are_refused_in_plain_words(family: Persona, packed: Path) -> None:
    migrations_there = json.loads(zipfile.ZipFile(packed).read("data/team.json"))["migrations"]
    migrations_there["stories"] = [*migrations_there["stories"], "0099_of_next_year"]

    assert "newer StorySprout" in refusal(forged(packed, about(version=2)), family)
    assert "newer StorySprout" in refusal(forged(packed, about(migrations=migrations_there)), family)


def test_tables_outside_a_teams_schema_are_refused(family: Persona, packed: Path) -> None:
    assert "no place for data/accounts.user" in refusal(forged(packed, put("data/accounts.user.jsonl", b"")), family)
    assert "another table" in refusal(forged(packed, smuggle), family)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (row("stories.book", page_count="many"), "stories.book, row 1"),
        (row("stories.book", status="sold"), "stories.book, row 1"),
        (row("stories.book", title="x" * 121), "stories.book, row 1"),
        (row("stories.book", title="nul \x00"), "stories.book, row 1"),
        (row("people.childprofile", pin_hash="plain"), "holds what no archive may hold"),
        (row("stories.book", title="half a \ud800 sign"), "stories.book, row 1"),
        (row("stories.book", created_at="9999-12-31T23:59:59-14:00"), "stories.book, row 1"),
        (row("stories.book", created_at="0001-01-01T00:00:00+14:00"), "stories.book, row 1"),
        (row("stories.book", reading_grade=float("inf")), "stories.book, row 1"),
        (row("stories.book", from_tomorrow=1), "stories.book, row 1"),
        (row("stories.book", title=None), "do not hold together"),
        (row("stories.book", page_count=99), "do not hold together"),
        (row("stories.page", book=str(uuid4())), "do not hold together"),
        (put("data/stories.book.jsonl", b"[1, 2]\n"), "stories.book, row 1"),
        (put("data/stories.book.jsonl", b"{not json\n"), "stories.book, row 1"),
        (put("data/stories.book.jsonl", b""), "promises 1 rows"),
        (about(members=[{"id": str(uuid4()), "role": "owner", "joined_at": "2026-01-01T00:00:00Z"}]), "team.json"),
        (about(members=[a_child(joined_at="0001-01-01T00:00:00+14:00")]), "members.0.joined_at"),
        (about(members=[a_child(left_at="9999-12-31T23:59:59-14:00")]), "members.0.left_at"),
        (about(team={"id": "x", "slug": "x", "name": "x", "kind": "family"}), "team.json"),
    ],
)
def test_rows_that_do_not_fit_their_table_are_refused(
    family: Persona, packed: Path, change: Callable[[Contents], None], said: str
) -> None:
    assert said in refusal(forged(packed, change), family)


def test_a_row_cannot_name_the_files_of_another_team(family: Persona, neighbours: Team, packed: Path) -> None:
    own, anothers = (f"teams/{team.id}/stories/x.png" for team in (family.team, neighbours))
    for key in (
        anothers,
        f"teams/{family.team.id}/../{neighbours.id}/stories/x.png",
        f"./{own}",
        f"/{own}",
        "..\\x.png",
    ):
        assert "outside its own team" in refusal(forged(packed, row("stories.book", cover_key=key)), family)
        assert "outside its own team" in refusal(forged(packed, row("stories.book", reference_keys=[key])), family)
    for keys in ({anothers: 1}, [[anothers]], anothers):
        assert "no list of keys" in refusal(forged(packed, row("stories.book", reference_keys=keys)), family)


@pytest.fixture
def neighbours(new_team: Callable[..., Persona]) -> Team:
    return new_team().team


def test_a_taken_address_is_reported_and_its_team_stays_unchanged(family: Persona, packed: Path) -> None:
    before = everything()

    with pytest.raises(CommandError, match="taken"):
        call_command("team", "restore", packed, "--owner", family.email)

    assert everything() == before
    with team_context(family.team):
        assert Book.objects.count() == 1


def test_an_export_overwrites_nothing_and_packs_no_unfinished_team(
    family: Persona, packed: Path, tmp_path: Path
) -> None:
    before = packed.read_bytes()
    with pytest.raises(CommandError, match="there already"):
        call_command("team", "export", family.team.slug, "--to", packed)
    with pytest.raises(CommandError, match="folder is missing"):
        call_command("team", "export", family.team.slug, "--to", tmp_path / "nowhere" / "one.zip")
    with public_context():
        Team.objects.filter(id=family.team.id).update(status=Team.Status.PENDING)
    with pytest.raises(CommandError, match="still being made"):
        call_command("team", "export", family.team.slug, "--to", tmp_path / "two.zip")

    assert [path.name for path in tmp_path.iterdir()] == [packed.name]
    assert packed.read_bytes() == before


def with_a_migration(monkeypatch: pytest.MonkeyPatch, *operations: migrations.operations.base.Operation) -> None:
    """As if this installation had one more migration of stories than the one that packed."""
    written = {"operations": list(operations), "dependencies": [("stories", "0001_initial")]}
    newer = type("Migration", (migrations.Migration,), written)("0099_newer", "stories")
    load = MigrationLoader.load_disk

    def and_one_more(self: MigrationLoader) -> None:
        load(self)
        self.disk_migrations["stories", "0099_newer"] = newer

    monkeypatch.setattr(MigrationLoader, "load_disk", and_one_more)


def test_an_older_archive_can_be_restored_after_additive_migrations(
    family: Persona, packed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def older(contents: Contents) -> None:
        """As if it had been packed before somebody could remove a book."""
        first = json.loads(contents["data/stories.book.jsonl"])
        del first["fields"]["removed_by"]
        contents["data/stories.book.jsonl"] = json.dumps(first).encode()

    column = migrations.AddField("book", "mood", models.CharField(max_length=40, null=True))
    choices = migrations.AlterField("book", "title", models.CharField(max_length=120, choices=[("a", "A")]))
    with_a_migration(
        monkeypatch,
        migrations.SeparateDatabaseAndState(database_operations=[column]),
        migrations.SeparateDatabaseAndState(state_operations=[column, choices]),
    )

    call_command("team", "restore", forged(packed, older), "--owner", family.email, "--slug", SLUG)

    with public_context():
        team = Team.objects.get(slug=SLUG)
    with team_context(team):
        assert Book.objects.get().title == "Whole and sound"


def test_an_archive_from_before_a_change_is_refused_and_the_message_names_the_version_for_it(
    family: Persona, packed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    narrower = migrations.AlterField("book", "title", models.CharField(max_length=40))
    with_a_migration(monkeypatch, migrations.SeparateDatabaseAndState(database_operations=[narrower]))

    said = refusal(packed, family)

    assert f"StorySprout {settings.VERSION}" in said
    assert "0099_newer" in said
