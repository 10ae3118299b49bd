"""Browsers that children use too. There an account opens nothing unless its owner signed in a moment ago."""

from datetime import UTC, datetime, timedelta

from allauth.account.authentication import get_authentication_records
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest, HttpResponseBase

COOKIE = "__Host-shared"
"""One on each host: the apex and a workspace cannot read each other's. It holds nothing, so it is not signed."""
COOKIE_AGE = 60 * 60 * 24 * 365
ADULT_SESSION_SECONDS = 2 * 60 * 60
"""How long an adult stays in a workspace on such a browser, so that a child finds the way in closed soon."""
TICKET_ALLOWANCE = timedelta(minutes=1)
"""How much older the sign-in is when a ticket arrives, at most: as long as the ticket lives."""


def is_shared(request: HttpRequest) -> bool:
    """Whether children use this browser: a grown-up allowed it to them, or one was in."""
    return bool(request.COOKIES.get(COOKIE))


def mark_shared(response: HttpResponseBase) -> None:
    response.set_cookie(
        COOKIE, "1", max_age=COOKIE_AGE, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
    )


def unmark_shared(response: HttpResponseBase) -> None:
    response.delete_cookie(COOKIE, samesite="Lax")


def signed_in_at(request: HttpRequest, user: AbstractBaseUser) -> datetime | None:
    """When this person last showed who they are in this browser: at sign-in, or when asked again. None: not known."""
    records = get_authentication_records(request, user)
    return datetime.fromtimestamp(records[-1]["at"], tz=UTC) if records else None


def is_recent(at: datetime | None, *, now: datetime, allowance: timedelta = timedelta(0)) -> bool:
    """Whether a sign-in at this time still counts as one of a moment ago."""
    limit = timedelta(seconds=settings.ACCOUNT_REAUTHENTICATION_TIMEOUT) + allowance
    return at is not None and now - at < limit
