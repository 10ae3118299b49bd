"""The bucket's set-up, tried on a real S3 server."""

from collections.abc import Callable
from io import StringIO
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

from shared_apps.media.bucket import KEPT, PASSING, Bucket, deletes_kept, lifecycle_rules
from tests.media.conftest import BUCKET


@pytest.fixture
def set_up(s3: Any) -> Callable[..., str]:
    def run(**options: bool) -> str:
        said = StringIO()
        call_command("setup_bucket", stdout=said, **options)
        return said.getvalue()

    return run


def test_a_new_bucket_is_made_and_set_up_and_the_second_time_nothing_differs(
    s3: Any, set_up: Callable[..., str]
) -> None:
    first = set_up()

    assert "Made the bucket" in first and '+      "HEAD"' in first
    assert set_up().strip() == "books is as it should be."
    assert s3.get_bucket_cors(Bucket=BUCKET)["CORSRules"][0]["AllowedMethods"] == ["GET", "HEAD"]
    assert all(s3.get_public_access_block(Bucket=BUCKET)["PublicAccessBlockConfiguration"].values())


def test_the_bucket_refuses_requests_without_tls(s3: Any, set_up: Callable[..., str]) -> None:
    set_up()
    key = default_storage.save(f"{KEPT}a.png", ContentFile(b"words"))
    bucket = Bucket(s3, BUCKET, colder=True, encrypted_only=True)
    bucket.change("policy", bucket.wanted()["policy"])

    assert bucket.found()["policy"] == bucket.wanted()["policy"]
    with pytest.raises(ClientError, match="Forbidden|Denied"):
        s3.get_object(Bucket=BUCKET, Key=key)
    s3.delete_bucket_policy(Bucket=BUCKET)


def test_changed_settings_are_shown_and_corrected(s3: Any, set_up: Callable[..., str]) -> None:
    set_up()
    rules = [{"AllowedMethods": ["PUT"], "AllowedOrigins": ["*"]}]
    s3.put_bucket_cors(Bucket=BUCKET, CORSConfiguration={"CORSRules": rules})

    with pytest.raises(CommandError, match="differs in: cors"):
        set_up(check=True)
    assert s3.get_bucket_cors(Bucket=BUCKET)["CORSRules"][0]["AllowedMethods"] == ["PUT"]

    shown = set_up()
    assert '-      "PUT"' in shown and '+      "GET"' in shown
    assert s3.get_bucket_cors(Bucket=BUCKET)["CORSRules"][0]["AllowedMethods"] == ["GET", "HEAD"]


def test_a_strangers_rule_that_would_delete_books_is_named_and_nothing_is_changed(
    s3: Any, set_up: Callable[..., str]
) -> None:
    set_up()
    tidy = {"ID": "tidy", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 90}}
    s3.put_bucket_lifecycle_configuration(Bucket=BUCKET, LifecycleConfiguration={"Rules": [tidy]})

    with pytest.raises(CommandError, match="rule tidy would delete books"):
        set_up()


def test_a_strangers_harmless_rule_stays(s3: Any, set_up: Callable[..., str]) -> None:
    set_up()
    logs = {"ID": "logs", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 9}}
    s3.put_bucket_lifecycle_configuration(Bucket=BUCKET, LifecycleConfiguration={"Rules": [logs]})
    set_up()

    names = {rule["ID"] for rule in s3.get_bucket_lifecycle_configuration(Bucket=BUCKET)["Rules"]}
    assert "logs" in names and len(names) == 5


def test_a_store_without_a_colder_class_gets_no_rule_for_one(s3: Any, set_up: Callable[..., str]) -> None:
    set_up(no_colder_class=True)

    rules = s3.get_bucket_lifecycle_configuration(Bucket=BUCKET)["Rules"]
    assert not [rule for rule in rules if "Transitions" in rule]


def test_a_folder_needs_no_bucket() -> None:
    with pytest.raises(CommandError, match="STORAGE=s3"):
        call_command("setup_bucket")


def test_objects_are_private_encrypted_and_never_written_over(s3: Any, set_up: Callable[..., str]) -> None:
    set_up()
    key = f"{KEPT}{uuid4()}/stories/a.png"

    first, second = (default_storage.save(key, ContentFile(words)) for words in (b"first", b"second"))

    assert first == key != second
    with default_storage.open(key) as file:
        assert file.read() == b"first"
    assert s3.head_object(Bucket=BUCKET, Key=key)["ServerSideEncryption"] == "AES256"
    grants = s3.get_object_acl(Bucket=BUCKET, Key=key)["Grants"]
    assert [grant["Grantee"]["Type"] for grant in grants] == ["CanonicalUser"]


@pytest.mark.parametrize("colder", [True, False])
@given(key=st.text(max_size=80), room=st.sampled_from(["stories", "characters", "versions", "publishing"]))
def test_no_rule_of_ours_ever_deletes_a_books_a_characters_or_a_versions_file(
    *, colder: bool, key: str, room: str
) -> None:
    kept = f"{KEPT}{uuid4()}/{room}/{key}"

    for rule in lifecycle_rules(colder=colder):
        if "Expiration" in rule:
            assert not kept.startswith(rule["Filter"]["Prefix"])
            assert rule["Filter"]["Prefix"] in PASSING
        assert not deletes_kept(rule)


@pytest.mark.parametrize(
    "scope",
    [
        {"Filter": {"Prefix": ""}},
        {"Filter": {}},
        {"Prefix": ""},
        {"Filter": {"Prefix": "te"}},
        {"Filter": {"Prefix": "teams/"}},
        {"Filter": {"Prefix": "teams/0b5f"}},
        {"Filter": {"And": {"Prefix": "teams/", "Tags": []}}},
        {"Filter": {"Tag": {"Key": "a", "Value": "b"}}},
    ],
)
def test_every_form_of_a_rule_that_deletes_books_is_detected(scope: dict[str, Any]) -> None:
    assert deletes_kept({"Status": "Enabled", "Expiration": {"Days": 90}, **scope})
    assert not deletes_kept({"Status": "Disabled", "Expiration": {"Days": 90}, **scope})
    assert not deletes_kept({"Status": "Enabled", "Transitions": [{"Days": 90}], **scope})
