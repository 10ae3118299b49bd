"""Stores that are not AWS, and buckets that keep every version: each quirk by a server that has it."""

from collections.abc import Callable
from io import StringIO
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command

from shared_apps.media import files
from shared_apps.media.availability import StorageAway
from tenants.models import Retention, files_prefix
from tests.media.conftest import BUCKET
from tests.media.quirks import (
    Quirk,
    no_checksums,
    no_cors_and_no_colder_class,
    no_key_service,
    no_versions,
    quirky,
)
from tests.personas import Persona

KEY = "teams/5a1d0c1e-6f2b-4d5e-9c3a-7b8e9f0a1b2c/stories/a.png"
OTHER = f"{KEY}.png"
"""Begins as the other does."""


@pytest.fixture
def bucket(s3: Any) -> Any:
    s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    return s3


@pytest.fixture
def through(settings: Any) -> Callable[..., None]:
    def use(address: str, **options: str) -> None:
        default = settings.STORAGES["default"]
        changed = default["OPTIONS"] | {"endpoint_url": address} | options
        settings.STORAGES = settings.STORAGES | {"default": default | {"OPTIONS": changed}}

    return use


def versions(s3: Any) -> list[str]:
    found = s3.list_object_versions(Bucket=BUCKET)
    return [one["Key"] for one in found.get("Versions", []) + found.get("DeleteMarkers", [])]


@pytest.mark.parametrize(
    ("quirk", "setting"),
    [(no_key_service, {"encryption": "none"}), (no_checksums, {"checksums": "when_required"})],
    ids=["encryption", "checksums"],
)
def test_a_server_that_refuses_what_aws_takes_is_used_with_a_setting(
    bucket: Any, s3_server: str, through: Callable[..., None], quirk: Quirk, setting: dict[str, str]
) -> None:
    with quirky(s3_server, quirk) as (address, _):
        through(address)
        with pytest.raises(StorageAway):
            default_storage.save(KEY, ContentFile(b"a picture"))

        through(address, **setting)
        assert default_storage.save(KEY, ContentFile(b"a picture")) == KEY
        assert files.read(KEY) == b"a picture"
        default_storage.delete(KEY)
        assert not default_storage.exists(KEY)


def test_encryption_by_a_key_service_is_asked_for(bucket: Any, s3_server: str, through: Callable[..., None]) -> None:
    through(s3_server, encryption="aws:kms")
    default_storage.save(KEY, ContentFile(b"a picture"))

    assert bucket.head_object(Bucket=BUCKET, Key=KEY)["ServerSideEncryption"] == "aws:kms"


def test_deleting_from_a_versioned_bucket_deletes_every_version(bucket: Any) -> None:
    bucket.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    default_storage.save(KEY, ContentFile(b"a drawing"))
    bucket.put_object(Bucket=BUCKET, Key=KEY, Body=b"another")
    bucket.delete_object(Bucket=BUCKET, Key=KEY)
    bucket.put_object(Bucket=BUCKET, Key=OTHER, Body=b"a neighbour by name")

    files.discard(KEY)

    assert versions(bucket) == [OTHER]
    files.discard(OTHER)
    assert versions(bucket) == []


def test_a_team_that_is_erased_leaves_no_version_of_anything(bucket: Any, guardian: Persona) -> None:
    """Not even of what was deleted before, by a version of ours that left it readable."""
    bucket.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    for kept in Retention:
        key = f"{files_prefix(guardian.team.id, kept)}stories/{uuid4()}.png"
        default_storage.save(key, ContentFile(b"a drawing"))
        bucket.delete_object(Bucket=BUCKET, Key=key)
    default_storage.save(KEY, ContentFile(b"another team's"))

    files.erase(team=guardian.team)

    assert versions(bucket) == [KEY]
    files.discard(KEY)


def test_a_store_without_versions_deletes_all_the_same(
    bucket: Any, s3_server: str, through: Callable[..., None], guardian: Persona
) -> None:
    with quirky(s3_server, no_versions) as (address, _):
        through(address)
        keys = [f"{files_prefix(guardian.team.id)}stories/{number}.png" for number in range(3)]
        for key in keys:
            default_storage.save(key, ContentFile(b"a picture"))
        files.discard(keys[0])
        assert [default_storage.exists(key) for key in keys] == [False, True, True]

        files.erase(team=guardian.team)

    assert versions(bucket) == []


def test_the_set_up_skips_and_names_what_a_store_does_not_support(
    s3: Any, s3_server: str, through: Callable[..., None]
) -> None:
    said = StringIO()
    with quirky(s3_server, no_cors_and_no_colder_class) as (address, _):
        through(address)
        call_command("setup_bucket", stdout=said)
        with pytest.raises(CommandError, match="differs in: cors, lifecycle"):
            call_command("setup_bucket", "--check", stdout=StringIO())

    assert "cors: this store does not know it" in said.getvalue()
    assert "lifecycle rule storysprout-books-untouched-for-90-days-get-colder: this store does not" in said.getvalue()
    rules = {rule["ID"] for rule in s3.get_bucket_lifecycle_configuration(Bucket=BUCKET)["Rules"]}
    assert rules == {"storysprout-exports-run-out", "storysprout-tmp-run-out", "storysprout-unfinished-uploads"}
    assert all(s3.get_public_access_block(Bucket=BUCKET)["PublicAccessBlockConfiguration"].values())
