"""A store that speaks S3: AWS's own, DigitalOcean's Spaces, or any server of that kind."""

from typing import Any
from urllib.parse import urlsplit

from storages.backends.s3 import S3Storage

SIGNED_SECONDS = 300
"""The longest that an address handed to a browser is good for."""


class ObjectStore(S3Storage):  # type: ignore[misc]  # django-storages ships no types
    """Private and encrypted objects that are never written over, read by addresses that soon run out.

    ``cdn_host`` names a host in front of the bucket. The address is signed for the bucket's own host and then led
    through the other, as Spaces' CDN wants it: https://docs.digitalocean.com/products/spaces/how-to/enable-cdn/.
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
        signed: str = super().url(name, parameters, seconds, http_method)
        return urlsplit(signed)._replace(netloc=self.cdn_host).geturl() if self.cdn_host else signed
