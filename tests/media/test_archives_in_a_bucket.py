"""An archive where the files lie in a bucket: packed from it, kept in it, handed out by it, taken in to it."""

import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4
from zipfile import ZipFile

import pytest
from django.core.management import call_command
from django.utils import timezone

from shared_apps.archives.models import Archive
from shared_apps.archives.services import requests
from tenant_apps.stories.models import Book
from tenants.backend import public_context, team_context
from tenants.models import Retention, Team, files_prefix
from tests.factories import a_book
from tests.media.conftest import BUCKET
from tests.personas import Persona, remove_team


@pytest.fixture
def family(s3: Any, new_team: Callable[..., Persona]) -> Persona:
    s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    family = new_team()
    with team_context(family.team):
        a_book(family.membership, words="In a bucket")
    return family


@pytest.fixture
def slug() -> Iterator[str]:
    slug = f"r{uuid4().hex[:12]}"
    yield slug
    with public_context():
        team = Team.objects.filter(slug=slug).first()
    if team:
        remove_team(team)


def keys_of(s3: Any, team: Team, kept: Retention = Retention.PERMANENT) -> list[str]:
    listed = s3.list_objects_v2(Bucket=BUCKET, Prefix=files_prefix(team.id, kept)).get("Contents", [])
    return [str(found["Key"]) for found in listed]


def test_an_archive_goes_through_a_bucket_and_back(family: Persona, s3: Any, slug: str, tmp_path: Path) -> None:
    with public_context():
        asked = requests.request_archive(team=family.team, by=family.membership, now=timezone.now())
    requests.pack_archive(archive_id=asked.id, now=timezone.now())
    with public_context():
        key = Archive.objects.ready().get(id=asked.id).file_key
    assert keys_of(s3, family.team, Retention.MONTH) == [key]

    answer = family.on_apex().get(f"/workspaces/{family.team.slug}/settings/archive/{asked.id}/")
    assert answer.status_code == 302
    with urllib.request.urlopen(answer["Location"]) as file:  # noqa: S310  (the test's own server)
        assert file.headers["Content-Disposition"].startswith('attachment; filename="The passing family')
        (tmp_path / "saved.zip").write_bytes(file.read())
    with ZipFile(tmp_path / "saved.zip") as saved:
        assert "books/In a bucket/cover.png" in saved.namelist()

    call_command("team", "restore", tmp_path / "saved.zip", "--owner", family.email, "--slug", slug)

    with public_context():
        team = Team.objects.get(slug=slug)
    with team_context(team):
        assert Book.objects.get().cover_key in keys_of(s3, team)
    assert len(keys_of(s3, team)) == len(keys_of(s3, family.team))
