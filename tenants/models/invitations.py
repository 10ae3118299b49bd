"""Invitations of adults into a team."""

from datetime import datetime
from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.db.models import Q
from django.utils import timezone

from tenants.models.members import Membership
from tenants.models.roles import Role
from tenants.models.teams import Team


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def open(self, *, now: datetime) -> "InvitationQuerySet":
        """Invitations that can be accepted."""
        return self.pending().filter(expires_at__gt=now)

    def pending(self) -> "InvitationQuerySet":
        """Invitations that were neither accepted nor revoked; some of them may have expired."""
        return self.filter(accepted_at=None, revoked_at=None)


class Invitation(models.Model):
    """A single-use invitation of an adult. Only a digest of its token is kept, so nobody can read a link back."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="invitations")
    role = models.CharField(max_length=12, choices=Role)
    email = models.EmailField(blank=True, default="")
    """The invited address; empty for a link that somebody passes on."""
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    accepted_at = models.DateTimeField(null=True)
    accepted_by = models.ForeignKey(Membership, on_delete=models.CASCADE, null=True, related_name="+")

    objects = InvitationQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=~Q(role="child"), name="invitation_is_for_an_adult"),
            models.UniqueConstraint(
                fields=["team", "email"],
                condition=Q(accepted_at=None, revoked_at=None) & ~Q(email=""),
                name="invitation_once_per_address",
            ),
        ]

    def __str__(self) -> str:
        return f"invitation {self.id} into {self.team_id}"

    @property
    def role_name(self) -> str:
        return Membership(team=self.team, role=self.role).role_name

    def is_expired(self, *, now: datetime) -> bool:
        return self.expires_at <= now
