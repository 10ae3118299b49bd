"""Memberships of teams, with roles."""

from typing import TYPE_CHECKING, ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from tenants.models import roles
from tenants.models.roles import RIGHTS, Right
from tenants.models.teams import Team

if TYPE_CHECKING:
    from tenants.models.tokens import ApiToken


class MembershipQuerySet(models.QuerySet["Membership"]):
    def current(self) -> "MembershipQuerySet":
        """Members who were not removed and whose account is active."""
        return self.filter(removed_at=None).exclude(user__is_active=False)


class Membership(models.Model):
    """A person in a team: an adult by their user, a child by a profile inside the team's schema.

    The row holds nothing personal of a child; ``profile_id`` is a random UUID.
    """

    Role = roles.Role

    known_as = ""
    """The adult's name or e-mail address; set on the membership of a session."""

    token: "ApiToken | None" = None
    """The API token by which a program acts for this member; it may do no more than the token says."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=12, choices=Role)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="memberships")
    profile_id = models.UUIDField(null=True)
    created_at = models.DateTimeField(default=timezone.now)
    removed_at = models.DateTimeField(null=True)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["team", "user"], name="membership_once_per_user"),
            models.UniqueConstraint(fields=["team", "profile_id"], name="membership_once_per_profile"),
            models.CheckConstraint(
                condition=Q(role="child", user=None, profile_id__isnull=False)
                | Q(~Q(role="child"), user__isnull=False, profile_id=None),
                name="membership_is_a_user_or_a_profile",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()} in {self.team_id}"

    @property
    def is_adult(self) -> bool:
        """Whether this is a person with an account. What they may do is asked with ``may``."""
        return self.role != roles.Role.CHILD

    @property
    def rights(self) -> frozenset[Right]:
        return RIGHTS[self.role] if self.token is None else RIGHTS[self.role] & frozenset(self.token.scopes)

    def may(self, right: Right) -> bool:
        return right in self.rights

    @property
    def role_name(self) -> str:
        """The role as its team calls it."""
        return self.team.words.roles[self.role]
