"""Crossing from the apex into a workspace and back, without a cookie that both can read."""

import secrets
from collections.abc import Collection, Iterable
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.models import Session
from django.db import transaction

from shared_apps.core.errors import NotAllowed
from tenants.models import EntryTicket, Membership, Team, WorkspaceSession


class TicketRefused(NotAllowed):
    code = "ticket_refused"
    message = "This way in was used already, has run out, or belongs to another browser. Please come in again."


def fingerprint(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def hand_over(*, membership: Membership, nonce_hash: str, now: datetime) -> str:
    """A token that lets the browser which knows the nonce into the membership's team, once, within a minute."""
    token = secrets.token_urlsafe(32)
    with transaction.atomic():
        EntryTicket.objects.filter(membership=membership, expires_at__lte=now).delete()
        EntryTicket.objects.create(token_hash=fingerprint(token), nonce_hash=nonce_hash, membership=membership)
    return token


def take_ticket(*, token: str, nonces: Collection[str], team: Team, now: datetime) -> Membership:
    """Use a token up that was asked for with one of these nonces.

    A browser without a nonce did not ask: someone may have sent it here with a ticket of their own.

    Raises:
        TicketRefused: used, expired, another team's, another browser's, or its person was removed meanwhile.
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
    """Make this browser's session the member's, under a new key, and list it."""
    leave(session=session)
    session["membership_id"] = str(membership.id)
    session.save()
    key = session.session_key
    WorkspaceSession.objects.create(session_key=key, membership=membership)  # type: ignore[misc]  # save() made one


def leave(*, session: SessionBase) -> None:
    WorkspaceSession.objects.filter(session_key=session.session_key).delete()
    session.flush()


def close_sessions(*, membership_ids: Iterable[UUID]) -> None:
    """Sign these members out in every browser, those included that are on their way in."""
    members = list(membership_ids)
    listed = WorkspaceSession.objects.filter(membership_id__in=members)
    with transaction.atomic():
        EntryTicket.objects.filter(membership_id__in=members).delete()
        Session.objects.filter(session_key__in=listed.values("session_key")).delete()
        listed.delete()
