"""Secrets that have to be read again, such as the key of an authenticator app, encrypted with SECRET_KEY.

A copy of the database alone does not give them away. After a change of SECRET_KEY they are read with the keys in
SECRET_KEY_FALLBACKS.
"""

from base64 import urlsafe_b64encode
from hashlib import sha256

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings

_SALT = b"accounts.sealed_secrets"


def seal(*, secret: str) -> str:
    return _box().encrypt(secret.encode()).decode()


def unseal(*, sealed: str) -> str:
    """The secret. Raises cryptography.fernet.InvalidToken when no key fits."""
    return _box().decrypt(sealed.encode()).decode()


def _box() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(urlsafe_b64encode(sha256(_SALT + key.encode()).digest())) for key in keys])
