"""How the bucket is set up: who may read it, from which pages, and what the store itself may delete.

The store never deletes objects of books, characters and versions; it may move them to a colder class that follows use.
Only what can be made again expires: exports, temporary files, and unfinished uploads.
"""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from botocore.exceptions import ClientError
from django.conf import settings

from shared_apps.media.stores import UNKNOWN
from tenants.models import Retention

KEPT = f"{Retention.PERMANENT}/"
PASSING = {f"{Retention.MONTH}/": 30, f"{Retention.DAY}/": 1}
"""Top folders with temporary objects, and after how many days the bucket deletes them."""

OURS = "storysprout-"
"""The prefix of our lifecycle rules' names. Other rules stay, unless they would delete books."""

ABSENT = {
    "NoSuchLifecycleConfiguration",
    "NoSuchCORSConfiguration",
    "NoSuchBucketPolicy",
    "NoSuchPublicAccessBlockConfiguration",
}
NOT_TAKEN = UNKNOWN | {"MalformedXML", "InvalidRequest", "InvalidStorageClass"}
"""Error codes of stores for a rule that they do not support."""

Rules = list[dict[str, Any]]


class DeletesBooks(Exception):
    """A lifecycle rule that is not ours would delete permanent objects."""


def lifecycle_rules(*, colder: bool) -> Rules:
    """Our lifecycle rules. ``colder``: the store has a class that objects move to when they are not used.

    S3's intelligent tiering follows use: it moves objects that nobody read for 90 days to the archive tier, and back
    when somebody reads them. Any other transition counts from the day of writing, not from the last use.
    """
    rules: Rules = [
        {
            "ID": f"{OURS}{folder.rstrip('/')}-run-out",
            "Status": "Enabled",
            "Filter": {"Prefix": folder},
            "Expiration": {"Days": days},
            "NoncurrentVersionExpiration": {"NoncurrentDays": 1},
        }
        for folder, days in PASSING.items()
    ]
    rules.append(
        {
            "ID": f"{OURS}unfinished-uploads",
            "Status": "Enabled",
            "Filter": {"Prefix": ""},
            "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1},
        }
    )
    if colder:
        rules.append(
            {
                "ID": f"{OURS}books-untouched-for-90-days-get-colder",
                "Status": "Enabled",
                "Filter": {"Prefix": KEPT},
                "Transitions": [{"Days": 0, "StorageClass": "INTELLIGENT_TIERING"}],
            }
        )
    return rules


def deletes_kept(rule: dict[str, Any]) -> bool:
    """Whether the rule would delete permanent objects, such as pictures of books."""
    if rule.get("Status") != "Enabled" or not {"Expiration", "NoncurrentVersionExpiration"} & rule.keys():
        return False
    scope = rule.get("Filter", {})
    prefix = rule.get("Prefix", scope.get("Prefix", scope.get("And", {}).get("Prefix", "")))
    return bool(prefix.startswith(KEPT) or KEPT.startswith(prefix))


class Bucket:
    """The bucket that the settings name. Compares it with the wanted settings, and changes it.

    ``colder``: the store has a storage class for objects that nobody uses. ``encrypted_only``: the bucket refuses
    requests without TLS; a server on the same machine, which has no TLS, cannot do that.
    """

    def __init__(self, client: Any, name: str, *, colder: bool, encrypted_only: bool) -> None:
        self.client, self.name = client, name
        self.colder, self.encrypted_only = colder, encrypted_only

    def exists(self) -> bool:
        try:
            self.client.head_bucket(Bucket=self.name)
        except ClientError as error:
            if error.response["ResponseMetadata"]["HTTPStatusCode"] == 404:
                return False
            raise
        return True

    def create(self) -> None:
        region = self.client.meta.region_name
        place = {} if region in (None, "us-east-1") else {"CreateBucketConfiguration": {"LocationConstraint": region}}
        self.client.create_bucket(Bucket=self.name, **place)

    def wanted(self) -> dict[str, Any]:
        """The wanted configuration, part by part.

        Raises:
            DeletesBooks: a lifecycle rule that is not ours would delete books; it names the rule.
        """
        others = [rule for rule in self._lifecycle() if not str(rule.get("ID", "")).startswith(OURS)]
        for rule in others:
            if deletes_kept(rule):
                raise DeletesBooks(str(rule.get("ID", rule)))
        policy = {"policy": self._policy()} if self.encrypted_only else {}
        return policy | {
            "cors": self._cors(),
            "lifecycle": _by_name(lifecycle_rules(colder=self.colder) + others),
            "public access": dict.fromkeys(
                ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"), True
            ),
        }

    def found(self) -> dict[str, Any]:
        """The current configuration; None for a part that was never set, ``unknown`` for one that is not supported."""
        return {
            "policy": self._asked(lambda: json.loads(self.client.get_bucket_policy(Bucket=self.name)["Policy"])),
            "cors": self._asked(lambda: self.client.get_bucket_cors(Bucket=self.name)["CORSRules"]),
            "lifecycle": _by_name(self._lifecycle()) or None,
            "public access": self._asked(
                lambda: self.client.get_public_access_block(Bucket=self.name)["PublicAccessBlockConfiguration"]
            ),
        }

    def change(self, part: str, value: Any) -> list[str]:
        """Set one part. Returns what the store does not support, which is left out.

        Raises:
            ClientError: the store refuses for another reason.
        """
        if part == "lifecycle":
            return self._change_lifecycle(value)
        return [] if self._is_taken(lambda: self._put(part, value)) else [part]

    def _put(self, part: str, value: Any) -> None:
        if part == "policy":
            self.client.put_bucket_policy(Bucket=self.name, Policy=json.dumps(value))
        elif part == "cors":
            self.client.put_bucket_cors(Bucket=self.name, CORSConfiguration={"CORSRules": value})
        elif part == "lifecycle":
            rules = {"Rules": list(value.values())}
            self.client.put_bucket_lifecycle_configuration(Bucket=self.name, LifecycleConfiguration=rules)
        else:
            self.client.put_public_access_block(Bucket=self.name, PublicAccessBlockConfiguration=value)

    def _change_lifecycle(self, rules: dict[str, Any]) -> list[str]:
        """Set all lifecycle rules, or one by one when the store refuses the list as a whole."""
        if self._is_taken(lambda: self._put("lifecycle", rules)):
            return []
        taken: dict[str, Any] = {}
        for name, rule in rules.items():
            tried = taken | {name: rule}
            if self._is_taken(partial(self._put, "lifecycle", tried)):
                taken = tried
        return [f"lifecycle rule {name}" for name in rules if name not in taken]

    @staticmethod
    def _is_taken(change: Callable[[], None]) -> bool:
        try:
            change()
        except ClientError as error:
            if error.response["Error"]["Code"] in NOT_TAKEN:
                return False
            raise
        return True

    def _policy(self) -> dict[str, Any]:
        everything = [f"arn:aws:s3:::{self.name}", f"arn:aws:s3:::{self.name}/*"]
        return {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Sid": "OnlyEncryptedOnTheWay",
                    "Effect": "Deny",
                    "Principal": "*",
                    "Action": "s3:*",
                    "Resource": everything,
                    "Condition": {"Bool": {"aws:SecureTransport": "false"}},
                }
            ],
        }

    def _cors(self) -> Rules:
        origin = f"{settings.PUBLIC_SCHEME}://{{}}{settings.BASE_DOMAIN}{settings.PUBLIC_PORT}"
        return [
            {
                "AllowedMethods": ["GET", "HEAD"],
                "AllowedOrigins": [origin.format(""), origin.format("*.")],
                "AllowedHeaders": ["Range"],
                "ExposeHeaders": ["ETag"],
                "MaxAgeSeconds": 3600,
            }
        ]

    def _lifecycle(self) -> Rules:
        answer = self._asked(lambda: self.client.get_bucket_lifecycle_configuration(Bucket=self.name)["Rules"])
        return answer if isinstance(answer, list) else []

    @staticmethod
    def _asked(question: Callable[[], Any]) -> Any:
        try:
            return question()
        except ClientError as error:
            code = error.response["Error"]["Code"]
            if code in ABSENT:
                return None
            if code in UNKNOWN:
                return "unknown"
            raise


def _by_name(rules: Rules) -> dict[str, Any]:
    return {str(rule.get("ID", number)): rule for number, rule in enumerate(rules)}
