"""Personal API tokens: made, shown once, used and revoked."""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from django.db import transaction
from django.db.models import Q

from shared_apps.core.errors import Conflict, InvalidInput
from shared_apps.core.text import is_visible
from tenants.access.tokens import PREFIX
from tenants.events import recorders
from tenants.models import ApiToken, Membership, Right, fingerprint

LIFETIMES: Mapping[str, timedelta] = MappingProxyType(
    {"month": timedelta(days=30), "term": timedelta(days=90), "year": timedelta(days=365)}
)
SCOPES: Mapping[str, str] = MappingProxyType(
    {
        Right.WRITE: "Make books and characters, and change them",
        Right.SUBMIT: "Ask for approval of own books",
        Right.EDIT_ALL: "Change what others made",
        Right.APPROVE: "Read drafts, approve books and send them back",
        Right.SEE_MEMBERS: "See who is here",
        Right.MANAGE_MEMBERS: "Invite and remove adults, and change their roles",
    }
)
"""The rights that a token can have besides reading, with what they allow."""
MOST_TOKENS = 20
"""How many tokens of one member can be valid at once."""
USE_NOTED_EVERY = timedelta(minutes=1)


class TooManyTokens(Conflict):
    code = "too_many_tokens"
    message = f"You have {MOST_TOKENS} tokens already. Revoke those that you do not need."


@dataclass(frozen=True)
class IssuedToken:
    """A token with its secret, which cannot be had again."""

    token: ApiToken
    secret: str


def issue(*, by: Membership, name: str, scopes: Collection[str], lifetime: str, now: datetime) -> IssuedToken:
    """Make a token that may read, and do what its scopes say as long as the member may.

    Raises:
        InvalidInput: no name, a scope that the member does not have, or an unknown lifetime.
        TooManyTokens: the member has as many as allowed.
    """
    name = name.strip()
    if not is_visible(name) or "\x00" in name or len(name) > 60:
        raise InvalidInput(
            "Give the token a name of at most 60 characters, such as the program that uses it.", field="name"
        )
    if not set(scopes) <= {scope for scope in SCOPES if scope in by.rights}:
        raise InvalidInput("Choose from what you may do yourself.", field="scopes")
    if lifetime not in LIFETIMES:
        raise InvalidInput("Choose how long the token works.", field="lifetime")
    secret = f"{PREFIX}{secrets.token_urlsafe(32)}"
    with transaction.atomic():
        Membership.objects.select_for_update().get(id=by.id)  # parallel requests see each other's tokens
        if ApiToken.objects.filter(membership=by, revoked_at=None, expires_at__gt=now).count() >= MOST_TOKENS:
            raise TooManyTokens
        token = ApiToken.objects.create(
            membership=by,
            name=name,
            token_hash=fingerprint(secret),
            scopes=sorted(scopes),
            created_at=now,
            expires_at=now + LIFETIMES[lifetime],
        )
        _record("token_issued", token, by, now)
    return IssuedToken(token, secret)


def revoke(*, token: ApiToken, by: Membership, now: datetime) -> None:
    """End the token. It counts from the next request on. Safe to repeat."""
    with transaction.atomic():
        if ApiToken.objects.filter(id=token.id, revoked_at=None).update(revoked_at=now):
            _record("token_revoked", token, by, now)


def note_use(*, token: ApiToken, now: datetime) -> None:
    """Store that the token was used, at most once a minute."""
    is_due = Q(last_used_at=None) | Q(last_used_at__lt=now - USE_NOTED_EVERY)
    ApiToken.objects.filter(is_due, id=token.id).update(last_used_at=now)


def _record(action: str, token: ApiToken, by: Membership, now: datetime) -> None:
    recorders.record(
        team=by.team, action=action, subject_kind="token", subject_id=token.id, by=by, now=now, scopes=token.scopes
    )
