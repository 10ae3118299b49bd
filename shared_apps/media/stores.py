"""A store that speaks S3: AWS's own, DigitalOcean's Spaces, or any server of that kind."""

from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from botocore import UNSIGNED
from botocore.config import Config
from storages.backends.s3 import S3Storage

from shared_apps.media.room import Roomy

SIGNED_SECONDS = 300
"""The longest that an address handed to a browser is good for."""


class ObjectStore(Roomy, S3Storage):  # type: ignore[misc]  # django-storages ships no types
    """Private and encrypted objects that are never written over, read by addresses that soon run out.

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
            "object_parameters": {"ServerSideEncryption": "AES256"},
            "querystring_auth": True,
            "querystring_expire": SIGNED_SECONDS,
            "signature_version": "s3v4",
        }

    def url(
        self, name: str, parameters: dict[str, str] | None = None, expire: int | None = None, http_method: Any = None
    ) -> str:
        """An address of the object that runs out after ``expire`` seconds, five minutes at most."""
        seconds = min(expire or SIGNED_SECONDS, SIGNED_SECONDS)
        return self._address(self._signer, name, parameters or {}, seconds, http_method)

    @cached_property
    def origin(self) -> str:
        """Where browsers are sent for objects. It needs no keys, which a machine's role may not have yet."""
        stranger = self._client(self.client_config.merge(Config(signature_version=UNSIGNED)))
        parts = urlsplit(self._address(stranger, "any", {}, SIGNED_SECONDS, None))
        return f"{parts.scheme}://{parts.netloc}"

    def _address(self, client: Any, name: str, parameters: dict[str, str], seconds: int, method: Any) -> str:
        wanted = parameters | {"Bucket": self.bucket_name, "Key": name}
        signed: str = client.generate_presigned_url("get_object", Params=wanted, ExpiresIn=seconds, HttpMethod=method)
        return urlsplit(signed)._replace(netloc=self.cdn_host).geturl() if self.cdn_host else signed

    @cached_property
    def _signer(self) -> Any:
        """One for all threads, which clients allow.

        A web server has a new thread for each request, and one for each thread, as django-storages keeps them, would
        take a tenth of a second to make.
        """
        return self._client(self.client_config)

    def _client(self, config: Config) -> Any:
        place = {"region_name": self.region_name, "endpoint_url": self.endpoint_url}
        return self._create_session().client("s3", config=config, use_ssl=self.use_ssl, verify=self.verify, **place)
