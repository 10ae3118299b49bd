import json
from argparse import ArgumentParser
from difflib import unified_diff
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError
from django.core.files.storage import storages
from django.core.management.base import BaseCommand, CommandError

from shared_apps.media.bucket import Bucket, DeletesBooks
from shared_apps.media.stores import ObjectStore


class Command(BaseCommand):
    help = "Set the bucket up for books: policy, CORS, lifecycle. Shows what differs, and changes that."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; exit status 1 when something differs")
        parser.add_argument(
            "--no-colder-class",
            action="store_true",
            help="the store can only keep or delete, as DigitalOcean's Spaces does",
        )

    def handle(self, *args: Any, check: bool, no_colder_class: bool, **options: Any) -> None:
        store = storages["default"]
        if not isinstance(store, ObjectStore):
            raise CommandError("Files lie in a folder here. Set STORAGE=s3 and the S3 variables first.")
        client = store.connection.meta.client
        by_tls = client.meta.endpoint_url.startswith("https:")
        bucket = Bucket(client, store.bucket_name, colder=not no_colder_class, encrypted_only=by_tls)
        try:
            self._set_up(bucket, check=check)
        except DeletesBooks as error:
            raise CommandError(f"The bucket's lifecycle rule {error} would delete books. Remove it first.") from error
        except (BotoCoreError, ClientError) as error:
            raise CommandError(f"The store said: {error}") from error

    def _set_up(self, bucket: Bucket, *, check: bool) -> None:
        if not bucket.exists():
            if check:
                raise CommandError(f"There is no bucket {bucket.name}.")
            bucket.create()
            self.stdout.write(f"Made the bucket {bucket.name}.")
        wanted, found = bucket.wanted(), bucket.found()
        unknown = [part for part in wanted if found[part] == "unknown"]
        differing = [part for part in wanted if part not in unknown and found[part] != wanted[part]]
        for part in unknown:
            self.stdout.write(f"{part}: this store does not know it.")
        for part in differing:
            self.stdout.write(_difference(part, found[part], wanted[part]))
            for refused in [] if check else bucket.change(part, wanted[part]):
                self.stdout.write(f"{refused}: this store does not know it, so it goes without.")
        if not differing:
            self.stdout.write(f"{bucket.name} is as it should be.")
        elif check:
            raise CommandError(f"{bucket.name} differs in: {', '.join(differing)}.")
        else:
            self.stdout.write(f"{bucket.name} is set up.")


def _difference(part: str, found: Any, wanted: Any) -> str:
    before, after = (_lines(value) for value in (found, wanted))
    return "\n".join(unified_diff(before, after, f"{part} found", f"{part} wanted", lineterm=""))


def _lines(value: Any) -> list[str]:
    return [] if value is None else json.dumps(value, indent=2, sort_keys=True).splitlines()
