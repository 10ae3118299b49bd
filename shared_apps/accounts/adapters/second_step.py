from io import BytesIO

import qrcode
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from qrcode.image.svg import SvgPathFillImage

from shared_apps.accounts.services import sealed_secrets
from shared_apps.core.browsers import browser_name


class SecondStepAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth's adapter is untyped
    """allauth with passkeys of the apex host, keys that are encrypted at rest, and our words."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": "That did not fit. A code from an app changes every half minute, so please look at it again.",
        "unverified_email": "Confirm your e-mail address first, or remove the one that is not confirmed.",
    }

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {"id": settings.BASE_DOMAIN, "name": "StorySprout"}

    def generate_authenticator_name(self, user: AbstractBaseUser, type: Authenticator.Type) -> str:  # noqa: A002  (its name)
        return browser_name(context.request.headers.get("User-Agent", ""))

    def build_totp_svg(self, url: str) -> str:
        """The key as a QR code with a white ground of its own, so that it can be scanned from a dark page."""
        drawn = BytesIO()
        qrcode.make(url, image_factory=SvgPathFillImage).save(drawn)
        return drawn.getvalue().decode()

    def encrypt(self, text: str) -> str:
        return sealed_secrets.seal(secret=text)

    def decrypt(self, encrypted_text: str) -> str:
        return sealed_secrets.unseal(sealed=encrypted_text)
