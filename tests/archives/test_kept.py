"""A requested archive: a worker packs it in spite of crashes, and it is kept for a week."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO
from uuid import UUID, uuid4
from zipfile import ZipFile

import pytest
from django.conf import settings
from django.core import mail
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.utils import timezone

from shared_apps.archives.jobs import MaintainArchives, PackArchive, SendArchiveMail
from shared_apps.archives.models import Archive
from shared_apps.archives.services import requests
from shared_apps.archives.tasks import maintain_archives, pack_archive, send_archive_mail
from tenants.backend import public_context, team_context
from tenants.models import EVERYWHERE, Membership, Retention, Team, files_prefix
from tenants.services import teams
from tests import personas
from tests.factories import a_book
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("committed")

ROOT = Path(__file__).resolve().parents[2]
PAUSED = """
import django; django.setup()
import sys, time
from tenants.backend import enter_public; enter_public()
from shared_apps.archives.services import requests
store = requests.default_storage.save
def save_half(key, content):
    store(key, content.__class__(__import__("io").BytesIO(b"half"), "half"))
    print("half", flush=True)
    time.sleep(60)
requests.default_storage.save = save_half
from shared_apps.archives.jobs import PackArchive
from shared_apps.archives.tasks import pack_archive
pack_archive(PackArchive(archive_id="{}"))
"""


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    family = new_team()
    with team_context(family.team):
        a_book(family.membership, words="The kite")
    return family


@pytest.fixture
def asked(family: Persona) -> Archive:
    with public_context():
        return requests.request_archive(team=family.team, by=family.membership, now=timezone.now())


def settings_of(team: Team, place: str = "") -> str:
    return f"/workspaces/{team.slug}/settings/{place}"


def now_is(archive: Archive) -> Archive:
    with public_context():
        return Archive.objects.get(id=archive.id)


def archive_files(team: Team) -> list[str]:
    folder = Path(settings.DATA_DIR, "media", files_prefix(team.id, Retention.MONTH), "archives")
    return sorted(path.name for path in folder.glob("*")) if folder.exists() else []


def packed(archive: Archive) -> Archive:
    pack_archive(PackArchive(archive_id=archive.id))
    return now_is(archive)


def fetched(persona: Persona, archive: Archive) -> int:
    """The status of the answer, which is read to its end."""
    answer = persona.on_apex().get(settings_of(persona.team, f"archive/{archive.id}/"))
    answer.getvalue()
    return answer.status_code


def test_a_parent_admin_requests_and_downloads_the_archive(family: Persona, tmp_path: Path) -> None:
    browser = family.on_apex()
    page = browser.post(settings_of(family.team, "archive/pack/"), follow=True).content.decode()
    assert "We start in a moment." in page
    with public_context():
        archive = Archive.objects.get(team=family.team)
    assert fetched(family, archive) == 404

    packed(archive)

    fragment = browser.get(settings_of(family.team, "archive/"), headers={"hx-request": "true"}).content.decode()
    assert "Save the archive" in fragment and "<html" not in fragment
    answer = browser.get(settings_of(family.team, f"archive/{archive.id}/"))
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="The passing family 20')
    (tmp_path / "saved.zip").write_bytes(answer.getvalue())
    with ZipFile(tmp_path / "saved.zip") as saved:
        assert saved.testzip() is None
        assert "index.html" in saved.namelist()
        assert not [name for name in saved.namelist() if "archives/" in name], "no archive holds another"


def test_two_requests_pack_one_archive(family: Persona, asked: Archive) -> None:
    with public_context():
        again = requests.request_archive(team=family.team, by=family.membership, now=timezone.now())

    assert again.id == asked.id


def test_the_member_gets_an_email_that_links_to_the_page_and_not_to_the_file(
    family: Persona, asked: Archive, settings: object
) -> None:
    packed(asked)
    mail.outbox.clear()

    send_archive_mail(SendArchiveMail(archive_id=asked.id))

    (letter,) = mail.outbox
    assert letter.to == [family.email]
    assert letter.subject == "The archive of The passing family is ready"
    both = f"{letter.body} {letter.message()}"
    assert settings_of(family.team) in both and str(asked.id) not in both


def test_only_a_parent_admin_of_this_team_can_download_it(
    family: Persona, asked: Archive, new_team: Callable[..., Persona]
) -> None:
    packed(asked)
    adult, gone = personas.adult(family.team, "grandma"), personas.adult(family.team, "gone", "parent_admin")
    with public_context():
        Membership.objects.filter(id=gone.membership.id).update(removed_at=timezone.now())
    neighbour = new_team()

    for who, status in ((adult, 403), (gone, 404), (neighbour, 404)):
        browser = who.on_apex()
        assert browser.get(settings_of(family.team, f"archive/{asked.id}/")).status_code == status
        assert browser.get(settings_of(family.team, "archive/")).status_code == status
        assert browser.post(settings_of(family.team, "archive/pack/")).status_code == status
    assert neighbour.on_apex().get(settings_of(neighbour.team, f"archive/{asked.id}/")).status_code == 404


def test_it_can_be_downloaded_during_the_grace_period_but_not_while_an_operator_suspends_the_team(
    family: Persona, asked: Archive
) -> None:
    with public_context():
        teams.schedule_removal(team=family.team, by=family.membership, now=timezone.now())
    packed(asked)
    assert fetched(family, asked) == 200
    assert "Save the archive" in family.on_apex().get(settings_of(family.team)).content.decode()

    with public_context():
        teams.suspend(team=family.team, now=timezone.now())

    assert fetched(family, asked) == 403
    assert "Save the archive" not in family.on_apex().get(settings_of(family.team)).content.decode()


def test_another_worker_takes_over_from_a_killed_packer_and_no_file_remains(family: Persona, asked: Archive) -> None:
    packer = subprocess.Popen(
        [sys.executable, "-c", PAUSED.format(asked.id)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
    )
    assert packer.stdout and packer.stdout.readline() == b"half\n"
    assert packed(asked).is_packing, "nobody else packs while it lives"
    half = archive_files(family.team)
    assert len(half) == 1
    packer.send_signal(signal.SIGKILL)
    packer.wait()
    packer.stdout.close()

    deadline = time.monotonic() + 30
    while packed(asked).is_packing and time.monotonic() < deadline:
        time.sleep(0.1)  # PostgreSQL notices within moments that the connection is gone

    assert now_is(asked).is_ready
    assert len(archive_files(family.team)) == 1
    assert archive_files(family.team) != half


def test_the_beat_packs_an_archive_whose_job_was_lost(asked: Archive, sent: list[UUID]) -> None:
    maintain_archives(MaintainArchives())
    assert sent == [], "a young one is left to its own job"

    with public_context():
        Archive.objects.filter(id=asked.id).update(created_at=timezone.now() - timedelta(minutes=2))
    maintain_archives(MaintainArchives())

    assert sent == [asked.id]


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[UUID]:
    """The archives that workers are asked to pack."""
    found: list[UUID] = []
    monkeypatch.setattr(requests, "enqueue_on_commit", lambda job, **options: found.append(job.archive_id))
    return found


def test_a_failure_is_shown_after_a_few_attempts_and_can_be_retried(
    family: Persona, asked: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(requests, "pack_team", lambda **given: 1 / 0)
        for _ in range(requests.MOST_ATTEMPTS):
            assert now_is(asked).is_packing
            with pytest.raises(ZeroDivisionError):
                packed(asked)

    page = family.on_apex().get(settings_of(family.team)).content.decode()
    assert "could not pack" in page and "Try again" in page
    assert archive_files(family.team) == []

    family.on_apex().post(settings_of(family.team, "archive/pack/"))

    with public_context():
        again = Archive.objects.get(team=family.team)
    assert packed(again).is_ready


def test_a_newer_archive_replaces_the_older(family: Persona, asked: Archive) -> None:
    packed(asked)
    with public_context():
        newer = requests.request_archive(team=family.team, by=family.membership, now=timezone.now())
    assert fetched(family, asked) == 200, "the older one is there until the newer is"

    packed(newer)

    assert fetched(family, asked) == 404
    assert len(archive_files(family.team)) == 1


def test_an_archive_is_deleted_with_its_file_after_a_week(family: Persona, asked: Archive) -> None:
    archive = packed(asked)
    assert archive.expires_at and archive.last_day == (archive.expires_at - EVERYWHERE).date()
    assert archive.last_day - timezone.now().date() == timedelta(days=7), "the day that is named"
    with public_context():
        requests.maintain_archives(now=timezone.now() + requests.KEPT - timedelta(minutes=1))
        assert Archive.objects.filter(id=asked.id).exists()

        requests.maintain_archives(now=timezone.now() + requests.KEPT)

        assert not Archive.objects.filter(id=asked.id).exists()
    assert archive_files(family.team) == []


def test_a_team_that_was_removed_meanwhile_leaves_no_archive(
    family: Persona, asked: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The row is deleted during packing; the packer then deletes its file."""

    def pack(*, to: BinaryIO, **given: object) -> None:
        Archive.objects.filter(id=asked.id).delete()
        to.write(b"all of it")

    monkeypatch.setattr(requests, "pack_team", pack)

    pack_archive(PackArchive(archive_id=asked.id))

    assert archive_files(family.team) == []


def test_packing_needs_little_memory_for_any_amount_of_data(family: Persona, tmp_path: Path) -> None:
    """Sixteen pictures of 16 MB; the process grows by less than two of them."""
    for _ in range(16):
        key = f"{files_prefix(family.team.id)}stories/{uuid4()}.png"
        default_storage.save(key, ContentFile(os.urandom(1 << 20) * 16))
    program = (
        "import django; django.setup()\n"
        "import resource; from tenants.backend import enter_public; enter_public()\n"
        "from django.core.management import call_command\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        f"call_command('team', 'export', {family.team.slug!r}, '--to', {str(tmp_path / 'big.zip')!r})\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, check=True)

    assert (tmp_path / "big.zip").stat().st_size > 16 * (16 << 20)
    assert int(ended.stdout.split()[-1]) < 32, "MB"
    connection.close()
