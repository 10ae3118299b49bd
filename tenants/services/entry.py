"""Enter a workspace from the apex and leave it, without a cookie that both hosts can read."""

import secrets
from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.models import Session
from django.db import transaction

from shared_apps.core.errors import NotAllowed
from tenants.models import EntryTicket, Membership, Team, WorkspaceSession, fingerprint


class TicketRefused(NotAllowed):
    code = "ticket_refused"
    message = "This way in was used already, has run out, or belongs to another browser. Please come in again."


def hand_over(*, membership: Membership, nonce_hash: str, now: datetime) -> str:
    """A single-use token, valid for a minute, that admits the browser with the nonce into the membership's team."""
    token = secrets.token_urlsafe(32)
    with transaction.atomic():
        EntryTicket.objects.filter(membership=membership, expires_at__lte=now).delete()
        EntryTicket.objects.create(token_hash=fingerprint(token), nonce_hash=nonce_hash, membership=membership)
    return token


def take_ticket(*, token: str, nonces: Collection[str], team: Team, now: datetime) -> Membership:
    """Use up a token that was requested with one of these nonces.

    A browser without a nonce requested nothing: an attacker may have sent it here with a ticket of their own.

    Raises:
        TicketRefused: used, expired, of another team or browser, or its member was removed meanwhile.
    """
    if not nonces:
        raise TicketRefused
    ticket = EntryTicket.objects.claim(
        token_hash=fingerprint(token), team_id=team.id, nonce_hashes=[fingerprint(nonce) for nonce in nonces], now=now
    )
    membership = Membership.objects.current().filter(id=ticket.membership_id).first() if ticket else None
    if membership is None:
        raise TicketRefused
    return membership


def open_session(*, session: SessionBase, membership: Membership) -> None:
    """Bind this browser's session to the member, under a new key, and list it."""
    leave(session=session)
    session["membership_id"] = str(membership.id)
    session.save()
    key = session.session_key
    WorkspaceSession.objects.create(session_key=key, membership=membership)  # type: ignore[misc]  # save() made one


def leave(*, session: SessionBase) -> None:
    WorkspaceSession.objects.filter(session_key=session.session_key).delete()
    session.flush()


def close_sessions(*, membership_ids: Iterable[UUID]) -> None:
    """Sign these members out in every browser, also in browsers that are just entering."""
    members = list(membership_ids)
    listed = WorkspaceSession.objects.filter(membership_id__in=members)
    with transaction.atomic():
        EntryTicket.objects.filter(membership_id__in=members).delete()
        Session.objects.filter(session_key__in=listed.values("session_key")).delete()
        listed.delete()
