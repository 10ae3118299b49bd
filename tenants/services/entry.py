"""Enter a workspace from the apex and leave it, without a cookie that both hosts can read."""

import secrets
from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.models import Session
from django.db import transaction

from shared_apps.core.errors import NotAllowed
from tenants.access import shared_browsers
from tenants.models import EntryTicket, Membership, Team, WorkspaceSession, fingerprint

BROWSER = "browser"


class TicketRefused(NotAllowed):
    code = "ticket_refused"
    message = "This way in was used already, has run out, or belongs to another browser. Please come in again."


class SignInTooOld(NotAllowed):
    code = "sign_in_too_old"
    message = "Children use this browser, so please show once more who you are."


def hand_over(*, membership: Membership, nonce_hash: str, now: datetime, signed_in_at: datetime | None = None) -> str:
    """A single-use token, valid for a minute, that admits the browser with the nonce into the membership's team.

    ``signed_in_at`` is when the person last showed who they are.
    """
    token = secrets.token_urlsafe(32)
    with transaction.atomic():
        EntryTicket.objects.filter(membership=membership, expires_at__lte=now).delete()
        EntryTicket.objects.create(
            token_hash=fingerprint(token), nonce_hash=nonce_hash, membership=membership, signed_in_at=signed_in_at
        )
    return token


def take_ticket(
    *, token: str, nonces: Collection[str], team: Team, now: datetime, is_shared: bool = False
) -> Membership:
    """Use up a token that was requested with one of these nonces.

    A browser without a nonce requested nothing: an attacker may have sent it here with a ticket of their own.

    ``is_shared`` says that children use this browser.

    Raises:
        TicketRefused: used, expired, of another team or browser, or its member was removed meanwhile.
        SignInTooOld: children use this browser, and the person did not sign in a moment ago.
    """
    if not nonces:
        raise TicketRefused
    ticket = EntryTicket.objects.claim(
        token_hash=fingerprint(token), team_id=team.id, nonce_hashes=[fingerprint(nonce) for nonce in nonces], now=now
    )
    membership = Membership.objects.current().filter(id=ticket.membership_id).first() if ticket else None
    if ticket is None or membership is None:
        raise TicketRefused
    if is_shared and not shared_browsers.is_recent(
        ticket.signed_in_at, now=now, allowance=shared_browsers.TICKET_ALLOWANCE
    ):
        raise SignInTooOld
    return membership


def open_session(*, session: SessionBase, membership: Membership) -> None:
    """Bind this browser's session to the member, under a new key, and list it."""
    leave(session=session)
    session["membership_id"] = str(membership.id)
    session.save()
    key = session.session_key
    WorkspaceSession.objects.create(session_key=key, membership=membership)  # type: ignore[misc]  # save() made one


def note_browser(*, session: SessionBase, name: str) -> None:
    """Keep which browser this session is in, for the list of a person's sessions."""
    session[BROWSER] = name


def browser_in(session: SessionBase) -> str:
    """The browser's name; empty when it is not known."""
    return str(session.get(BROWSER, ""))


def leave(*, session: SessionBase) -> None:
    WorkspaceSession.objects.filter(session_key=session.session_key).delete()
    session.flush()


def close_session(*, session_key: str) -> None:
    """End one session. Its open streams end within seconds."""
    with transaction.atomic():
        Session.objects.filter(session_key=session_key).delete()
        WorkspaceSession.objects.filter(session_key=session_key).delete()


def close_sessions(*, membership_ids: Iterable[UUID]) -> None:
    """Sign these members out in every browser, also in browsers that are just entering."""
    members = list(membership_ids)
    listed = WorkspaceSession.objects.filter(membership_id__in=members)
    with transaction.atomic():
        EntryTicket.objects.filter(membership_id__in=members).delete()
        Session.objects.filter(session_key__in=listed.values("session_key")).delete()
        listed.delete()
