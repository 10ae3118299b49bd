"""Browsers that signed in before, which wrong passwords of strangers cannot lock out."""

from typing import TypedDict

from django.contrib.auth.base_user import AbstractBaseUser
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import constant_time_compare, get_random_string

from shared_apps.accounts.access import user_by_address
from shared_apps.accounts.models import User

COOKIE = "__Host-known-browser"
AGE = 60 * 60 * 24 * 365
MOST_ACCOUNTS = 5
_SALT = "accounts.known_browser"


class Browser(TypedDict, total=False):
    id: str
    accounts: dict[str, str]
    """For each user's id, a proof of their sign-in here. It changes with their password."""


def remember(*, request: HttpRequest, response: HttpResponse, user: User) -> None:
    """Store in a signed cookie that this user signed in here. A new password makes it invalid in every browser."""
    known = _read(request)
    others = {pk: proof for pk, proof in known.get("accounts", {}).items() if pk != str(user.pk)}
    newest = dict(list(others.items())[-(MOST_ACCOUNTS - 1) :])
    browser: Browser = {
        "id": known.get("id") or get_random_string(16),
        "accounts": {**newest, str(user.pk): user.get_session_auth_hash()},
    }
    value = signing.dumps(browser, salt=_SALT)
    response.set_cookie(COOKIE, value, max_age=AGE, secure=True, httponly=True, samesite="Lax")


def known_browser(*, request: HttpRequest, address: str) -> str | None:
    """The browser's id, if the user with this address signed in here with their current password."""
    known = _read(request)
    user = user_by_address(address) if known else None
    proof = known.get("accounts", {}).get(str(user.pk)) if user else None
    return known.get("id") if user and proof and _fits(user, proof) else None


def _fits(user: AbstractBaseUser, proof: str) -> bool:
    proofs = [user.get_session_auth_hash(), *user.get_session_auth_fallback_hash()]
    return any(constant_time_compare(proof, each) for each in proofs)


def _read(request: HttpRequest) -> Browser:
    try:
        found: Browser = signing.loads(request.COOKIES.get(COOKIE, ""), salt=_SALT, max_age=AGE)
    except signing.BadSignature:
        return {}
    return found
