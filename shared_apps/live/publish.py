"""Publish that something changed: after the commit, and without failing the change itself."""

import logging
from uuid import UUID

from django.db import transaction
from django_eventstream import send_event

from shared_apps.live.channels import TEAM, internal_name
from tenants.models import Team

MOVED = "moved"
"""The workspace has a new address: an open page reloads itself once and is redirected."""

log = logging.getLogger(__name__)


def publish(*, team_id: UUID, kind: str, subject_id: UUID, event: str) -> None:
    """On commit, send the event, without content, to every stream that watches the subject."""
    channel = internal_name(team_id, kind, subject_id)
    transaction.on_commit(lambda: _send(channel, event), robust=True)


def publish_at_once(*, team_id: UUID, kind: str, subject_id: UUID, event: str) -> None:
    """Like ``publish``, without waiting for a commit and without a database connection."""
    _send(internal_name(team_id, kind, subject_id), event)


def publish_move(*, team: Team) -> None:
    """Send the open pages of a renamed team to its new address. Others are redirected at their next request."""
    publish_at_once(team_id=team.id, kind=TEAM, subject_id=team.id, event=MOVED)


def _send(channel: str, event: str) -> None:
    try:
        send_event(channel, event, "", json_encode=False)
    except Exception:
        log.warning("an event on %s was not sent; pages catch up when they poll", channel, exc_info=True)
