"""Files in a folder and in a bucket: sent, or sent for; kept for good, or for as long as they are good for."""

import os
import urllib.request
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages
from django.utils import timezone

from config.celery import app
from shared_apps.archives.models import Archive
from shared_apps.archives.services import requests
from shared_apps.archives.services.rows import team_models
from shared_apps.media import files
from shared_apps.media.bucket import lifecycle_rules
from shared_apps.media.jobs import RunOut
from shared_apps.media.stores import SIGNED_SECONDS, ObjectStore
from shared_apps.media.tasks import run_out
from shared_apps.queue.services import execution
from tenant_apps.characters.models import Character
from tenant_apps.publishing.models import Export
from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tenants.models import Retention, files_prefix
from tests.factories import LOOKS, a_book, an_export
from tests.generation.test_pipeline import start, work_until_done
from tests.media.conftest import BUCKET
from tests.personas import Persona

CDN = "pictures.example.org"


@pytest.fixture
def bucket(s3: Any) -> Any:
    s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    return s3


def fetched(address: str) -> tuple[bytes, Any]:
    with urllib.request.urlopen(address) as answer:  # noqa: S310  (the test's own server)
        return answer.read(), answer.headers


def seconds_of(response: Any) -> int:
    said = dict(part.strip().partition("=")[::2] for part in response["Cache-Control"].split(","))
    assert "private" in said
    return int(said["max-age"])


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_only_our_user_and_group_can_read_a_file_whatever_the_umask(
    guardian: Persona, umask: int, settings: Any
) -> None:
    before = os.umask(umask)
    try:
        with team_context(guardian.team):
            key = files.save(
                team_id=guardian.team.id,
                room=f"room{umask}",
                file_id=uuid4(),
                media_type="image/png",
                data=b"a picture",
            )
    finally:
        os.umask(before)
    file = Path(settings.DATA_DIR, "media", key)
    folders = [folder for folder in file.parents if folder.is_relative_to(Path(settings.DATA_DIR, "media"))]

    assert file.stat().st_mode & 0o777 == 0o640
    assert len(folders) == 4
    assert {folder.stat().st_mode & 0o777 for folder in folders} == {0o750}


# --- how they are sent ------------------------------------------------------------------------------------------------


def test_a_picture_in_a_bucket_is_fetched_from_there_with_an_address_that_soon_runs_out(
    guardian: Persona, bucket: Any
) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership, words="In a bucket")

    answer = guardian.browser().get(f"/books/{book.id}/pages/2/picture/")

    assert answer.status_code == 302
    picture, headers = fetched(answer["Location"])
    assert b"In a bucket page 2" in picture
    assert headers["Content-Type"] == "image/png"
    asked = parse_qs(urlsplit(answer["Location"]).query)
    assert int(asked["X-Amz-Expires"][0]) <= SIGNED_SECONDS == 300
    assert 0 < seconds_of(answer) < int(asked["X-Amz-Expires"][0]), "no browser goes by an address that ran out"


def test_a_pdf_in_a_bucket_is_saved_under_the_books_name(guardian: Persona, bucket: Any) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership, words="Kite & co")
        export = an_export(guardian.membership, book, words="%PDF")

    answer = guardian.browser().get(f"/books/{book.id}/pdf/{export.id}/file/")

    pdf, headers = fetched(answer["Location"])
    assert pdf == b"%PDF"
    assert headers["Content-Disposition"] == 'attachment; filename="kite-co.pdf"'
    assert headers["Content-Type"] == "application/pdf"


def test_a_neighbour_gets_no_address(guardian: Persona, neighbour: Persona, bucket: Any) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership)

    assert neighbour.browser().get(f"/books/{book.id}/cover/").status_code == 404


def test_a_picture_in_a_folder_is_sent_by_us(guardian: Persona) -> None:
    with team_context(guardian.team):
        book = a_book(guardian.membership, words="In a folder")
    browser = guardian.browser()

    answer = browser.get(f"/books/{book.id}/cover/")

    assert b"In a folder" in answer.getvalue()
    again = browser.get(f"/books/{book.id}/cover/", headers={"If-None-Match": answer["ETag"]})
    assert again.status_code == 304


# --- where a page may fetch them from ---------------------------------------------------------------------------------


def policy_of(browser: Any) -> dict[str, list[str]]:
    parts = browser.get("/")["Content-Security-Policy"].split(";")
    return {part.split()[0]: part.split()[1:] for part in parts}


def test_pages_may_show_pictures_from_the_bucket_and_from_nowhere_else(
    guardian: Persona, s3_server: str, bucket: Any
) -> None:
    assert policy_of(guardian.browser())["img-src"] == ["'self'", "data:", s3_server]


def test_where_files_lie_in_a_folder_pages_show_no_pictures_from_elsewhere(guardian: Persona) -> None:
    assert policy_of(guardian.browser())["img-src"] == ["'self'", "data:"]


@pytest.mark.parametrize(
    ("place", "origin"),
    [
        ({"region_name": "eu-central-1", "addressing_style": "virtual"}, "https://books.s3.eu-central-1.amazonaws.com"),
        ({"addressing_style": "virtual"}, "https://books.s3.amazonaws.com"),
        ({"endpoint_url": "https://fra1.digitaloceanspaces.com"}, "https://fra1.digitaloceanspaces.com"),
        (
            {"endpoint_url": "https://fra1.digitaloceanspaces.com", "addressing_style": "virtual", "cdn_host": CDN},
            f"https://{CDN}",
        ),
    ],
)
def test_the_content_security_policy_names_the_host_of_signed_urls(place: dict[str, str], origin: str) -> None:
    store = ObjectStore(bucket_name="books", access_key="a", secret_key="b", **place)

    assert store.origin == origin
    assert store.url("teams/a.png").startswith(f"{origin}/")


def test_an_address_that_leads_through_a_cdn_is_signed_for_the_bucket_itself() -> None:
    """The CDN asks the bucket by its own name, and hands on the signature, which covers that name and the path."""
    place = {"endpoint_url": "https://fra1.digitaloceanspaces.com", "addressing_style": "virtual"}
    direct, through = (
        ObjectStore(bucket_name="books", access_key="a", secret_key="b", cdn_host=cdn, **place) for cdn in (None, CDN)
    )

    asked, led = urlsplit(direct.url("teams/a.png")), urlsplit(through.url("teams/a.png"))

    assert (asked.netloc, led.netloc) == ("books.fra1.digitaloceanspaces.com", CDN)
    assert (asked.path, asked.query[:60]) == (led.path, led.query[:60])


# --- how long they are kept -------------------------------------------------------------------------------------------


def expiring(key: str) -> bool:
    rules = [rule for rule in lifecycle_rules(colder=True) if "Expiration" in rule]
    return any(key.startswith(rule["Filter"]["Prefix"]) for rule in rules)


def keys_named_by_rows() -> dict[str, set[str]]:
    """All that the rows of the team that is entered name as the key of a file, by table."""
    named: dict[str, set[str]] = {}
    for model in team_models():
        fields = [field.name for field in model._meta.concrete_fields if field.name.endswith(("_key", "_keys"))]
        for row in model._default_manager.values_list(*fields) if fields else ():
            for value in row:
                keys = value if isinstance(value, list) else [value]
                named.setdefault(model._meta.label, set()).update(key for key in keys if "/" in str(key))
    return named


@pytest.mark.usefixtures("instant_ai")
def test_no_file_of_a_book_or_character_ever_expires(guardian: Persona, bucket: Any) -> None:
    """The keys are those that the real services write, found in the bucket and in the rows, not listed here."""
    browser = guardian.browser()
    browser.post("/characters/new/", LOOKS)
    with team_context(guardian.team):
        while execution.work(kind="sheet"):
            """Drawn."""
        run = start(guardian, cast=[Character.objects.get()])
        work_until_done()
    browser.post(f"/books/{run.book_id}/pdf/")
    with team_context(guardian.team):
        execution.work(kind="binding")
        named = keys_named_by_rows()

    can_be_made_again = named.pop(Export._meta.label)
    made_of = set().union(*named.values())
    assert named.keys() >= {Book._meta.label, "stories.PageVersion", Character._meta.label}
    assert made_of and not [key for key in made_of if expiring(key)]
    assert can_be_made_again and all(expiring(key) for key in can_be_made_again)
    stored = {found["Key"] for found in bucket.list_objects_v2(Bucket=BUCKET)["Contents"]}
    assert stored == made_of | can_be_made_again, "no file lies where nothing knows of it"


def test_a_packed_archive_expires(bucket: Any, new_team: Callable[..., Persona]) -> None:
    family = new_team()
    with public_context():
        asked = requests.request_archive(team=family.team, by=family.membership, now=timezone.now())
    requests.pack_archive(archive_id=asked.id, now=timezone.now())

    with public_context():
        assert expiring(Archive.objects.get(id=asked.id).file_key)


def test_expired_files_in_a_folder_are_deleted_and_books_are_not(settings: Any) -> None:
    team, keys = uuid4(), {}
    for kept in Retention:
        for name in ("old", "new"):
            key = default_storage.save(f"{files_prefix(team, kept)}{name}.png", ContentFile(b"x"))
            keys[kept, name] = Path(settings.DATA_DIR, "media", key)
        os.utime(keys[kept, "old"], (0, 0))

    files.run_out(now=timezone.now())

    assert {place for place, path in keys.items() if path.exists()} == {
        (Retention.PERMANENT, "old"),
        (Retention.PERMANENT, "new"),
        (Retention.MONTH, "new"),
        (Retention.DAY, "new"),
        (Retention.DERIVED, "old"),
        (Retention.DERIVED, "new"),
    }
    files.run_out(now=timezone.now() + timedelta(days=2))
    assert keys[Retention.MONTH, "new"].exists() and not keys[Retention.DAY, "new"].exists()


def test_in_a_bucket_lifecycle_rules_delete_expired_files(bucket: Any) -> None:
    assert isinstance(storages["default"], ObjectStore)
    key = default_storage.save(f"{files_prefix(uuid4(), Retention.DAY)}a.png", ContentFile(b"x"))

    files.run_out(now=timezone.now() + timedelta(days=2))

    assert default_storage.exists(key)


def test_the_beat_deletes_expired_files(settings: Any) -> None:
    key = default_storage.save(f"{files_prefix(uuid4(), Retention.DAY)}a.png", ContentFile(b"x"))
    os.utime(Path(settings.DATA_DIR, "media", key), (0, 0))

    run_out(RunOut())

    assert not default_storage.exists(key)
    assert "media.run_out" in {entry["task"] for entry in app.conf.beat_schedule.values()}


def test_a_picture_that_is_drawn_again_has_an_address_of_its_own(guardian: Persona) -> None:
    """A browser goes by the old address for some minutes, and must not show the old picture for the new one."""
    with team_context(guardian.team):
        page = a_book(guardian.membership).pages.select_related("current").first()
        assert page and page.current
        before = page.picture_url
        page.current.picture_key = files.key_of(
            team_id=guardian.team.id, room="stories", file_id=uuid4(), media_type="image/png"
        )

        assert page.picture_url != before
