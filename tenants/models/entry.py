"""Tickets for entering a workspace, and sessions in it."""

from collections.abc import Collection
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from tenants.models.members import Membership


class WorkspaceSession(models.Model):
    """A browser's session in one workspace, listed so that all sessions of a person can be ended at once."""

    session_key = models.CharField(max_length=40, primary_key=True)
    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="sessions")
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"session of {self.membership_id}"


def fingerprint(secret: str) -> str:
    """The digest under which a secret is kept, so that nobody can read it back."""
    return sha256(secret.encode()).hexdigest()


def entry_expiry() -> datetime:
    return timezone.now() + timedelta(seconds=60)


class EntryTicketQuerySet(models.QuerySet["EntryTicket"]):
    def claim(
        self, *, token_hash: str, team_id: UUID, nonce_hashes: Collection[str], now: datetime
    ) -> "EntryTicket | None":
        """Use the ticket up. None when it was used, has expired, or belongs to another team or browser.

        The team is looked up beside the row, not joined to it: Django would put a join's conditions into a subquery,
        which PostgreSQL does not ask again for a row that another browser used up meanwhile.
        """
        of_team = Membership.objects.filter(team_id=team_id).values("id")
        matching = self.filter(
            token_hash=token_hash, membership_id__in=of_team, nonce_hash__in=nonce_hashes, expires_at__gt=now
        )
        if not matching.filter(used_at=None).update(used_at=now):
            return None
        return matching.get()


class EntryTicket(models.Model):
    """A single-use ticket from the apex into one workspace, bound to the browser that requested it.

    Only hashes are kept: neither the token nor the browser's nonce can be read back from here.
    """

    token_hash = models.CharField(max_length=64, primary_key=True)
    nonce_hash = models.CharField(max_length=64)
    membership = models.ForeignKey(Membership, on_delete=models.CASCADE)
    expires_at = models.DateTimeField(default=entry_expiry)
    used_at = models.DateTimeField(null=True)
    signed_in_at = models.DateTimeField(null=True)
    """When the person had last shown who they are; a browser that children use admits only a moment ago."""

    objects: Any = EntryTicketQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(used_at=None) | Q(used_at__lte=F("expires_at")), name="entry_in_time"),
        ]

    def __str__(self) -> str:
        return f"entry for {self.membership_id}"
