"""An S3 bucket: at AWS, DigitalOcean Spaces, or any compatible server."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError
from storages.backends.s3 import S3Storage
from storages.utils import clean_name

from shared_apps.media.availability import OutageMixin

SIGNED_SECONDS = 300
"""The longest validity of a signed URL."""


UNKNOWN = {"NotImplemented", "MethodNotAllowed", "InvalidArgument", "XNotImplemented"}
"""Error codes of stores for a request that they do not support."""


class NotErased(Exception):
    """Objects that should be deleted are still in the bucket."""


class Found(NamedTuple):
    """An object in the bucket, or one version of it."""

    key: str
    id: str | None


def _keyed(found: Iterable[Any]) -> Iterator[Found]:
    for one in found:
        yield Found(getattr(one, "object_key", None) or one.key, getattr(one, "id", None))


class ObjectStore(OutageMixin, S3Storage):  # type: ignore[misc]  # django-storages ships no types
    """Private, encrypted objects that are never overwritten, read through short-lived signed URLs.

    ``cdn_host`` names a host in front of the bucket. The address is signed for the bucket's own host and then led
    through the other, as Spaces' CDN wants it: https://docs.digitalocean.com/products/spaces/how-to/enable-cdn/.
    (django-storages' ``custom_domain`` would not sign at all, or only with a key pair of CloudFront's.)
    """

    def get_default_settings(self) -> dict[str, Any]:
        stock: dict[str, Any] = super().get_default_settings()
        return stock | {
            "cdn_host": None,
            "default_acl": None,
            "file_overwrite": False,
            "encryption": "AES256",
            "checksums": "when_supported",
            "querystring_auth": True,
            "querystring_expire": SIGNED_SECONDS,
            "signature_version": "s3v4",
        }

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        sums = {"request_checksum_calculation": self.checksums, "response_checksum_validation": self.checksums}
        self.client_config = self.client_config.merge(Config(**sums))  # type: ignore[has-type]  # likewise

    def get_object_parameters(self, name: str) -> dict[str, Any]:
        """Parameters of each write. Some stores refuse the one for encryption."""
        stock: dict[str, Any] = super().get_object_parameters(name)
        return stock if self.encryption == "none" else stock | {"ServerSideEncryption": self.encryption}

    def delete(self, name: str) -> None:
        """Delete an object with all its versions, which a bucket with versioning would keep readable."""
        key = self._normalize_name(clean_name(name))
        self._delete_all(key, lambda found: found.key == key)

    def erase(self, prefix: str) -> None:
        """Delete all objects with a prefix, with their versions and delete markers.

        Raises:
            NotErased: something is left.
        """
        below = self._normalize_name(clean_name(prefix)).rstrip("/") + "/"
        self._delete_all(below, lambda found: True)
        if next(iter(self._found(below)), None) is not None:
            raise NotErased(below)

    def stored_bytes(self, prefix: str) -> int:
        """The size of all current objects with a prefix."""
        below = self._normalize_name(clean_name(prefix)).rstrip("/") + "/"
        return sum(int(found.size) for found in self.bucket.objects.filter(Prefix=below))

    def _delete_all(self, prefix: str, wanted: Callable[[Found], bool]) -> None:
        client = self.connection.meta.client
        for found in self._found(prefix):
            if wanted(found):
                which = {"VersionId": found.id} if found.id else {}
                client.delete_object(Bucket=self.bucket_name, Key=found.key, **which)

    def _found(self, prefix: str) -> Iterator[Found]:
        """Versions and delete markers with this prefix; plain objects when the store has no versions."""
        try:
            yield from _keyed(self.bucket.object_versions.filter(Prefix=prefix))
        except ClientError as error:
            if error.response["Error"]["Code"] not in UNKNOWN:
                raise
            yield from _keyed(self.bucket.objects.filter(Prefix=prefix))

    def url(
        self, name: str, parameters: dict[str, str] | None = None, expire: int | None = None, http_method: Any = None
    ) -> str:
        """A signed URL of the object, valid for ``expire`` seconds, five minutes at most."""
        seconds = min(expire or SIGNED_SECONDS, SIGNED_SECONDS)
        return self._address(self._signer, name, parameters or {}, seconds, http_method)

    @cached_property
    def origin(self) -> str:
        """The origin of signed URLs. Works without credentials, which a machine's role may not have yet."""
        stranger = self._client(self.client_config.merge(Config(signature_version=UNSIGNED)))
        parts = urlsplit(self._address(stranger, "any", {}, SIGNED_SECONDS, None))
        return f"{parts.scheme}://{parts.netloc}"

    def _address(self, client: Any, name: str, parameters: dict[str, str], seconds: int, method: Any) -> str:
        wanted = parameters | {"Bucket": self.bucket_name, "Key": name}
        signed: str = client.generate_presigned_url("get_object", Params=wanted, ExpiresIn=seconds, HttpMethod=method)
        return urlsplit(signed)._replace(netloc=self.cdn_host).geturl() if self.cdn_host else signed

    @cached_property
    def _signer(self) -> Any:
        """One client for all threads, which boto3 permits.

        A web server has a new thread for each request, and one for each thread, as django-storages keeps them, would
        take a tenth of a second to make.
        """
        return self._client(self.client_config)

    def _client(self, config: Config) -> Any:
        place = {"region_name": self.region_name, "endpoint_url": self.endpoint_url}
        return self._create_session().client("s3", config=config, use_ssl=self.use_ssl, verify=self.verify, **place)
