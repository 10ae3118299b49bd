"""Who shares a workspace, where it answers, and how one gets in."""

from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID, uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django_tenants.models import DomainMixin, TenantMixin

from shared_apps.core.addresses import origin


def new_schema_name() -> str:
    """Independent of the slug, so that a team can change its name and keep its data where it lies."""
    return f"team_{uuid4().hex}"


class TeamQuerySet(models.QuerySet["Team"]):
    def routed(self) -> "TeamQuerySet":
        return self.filter(status=Team.Status.ACTIVE)

    def unfinished(self) -> "TeamQuerySet":
        """Teams that are still to be made."""
        return self.filter(status__in=[Team.Status.PENDING, Team.Status.MIGRATING])


class Team(TenantMixin):  # type: ignore[misc]  # django-tenants ships no types
    """A family's or a class's workspace, with a schema of its own."""

    class Kind(models.TextChoices):
        FAMILY = "family", "Family"
        CLASS = "class", "School class"

    class Status(models.TextChoices):
        PENDING = "pending", "Waiting to be made"
        MIGRATING = "migrating", "Being made"
        ACTIVE = "active", "Open"
        SUSPENDED = "suspended", "Suspended"

    auto_create_schema = False

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    schema_name = models.CharField(max_length=63, unique=True, default=new_schema_name, editable=False)
    slug = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=10, choices=Kind)
    status = models.CharField(max_length=10, choices=Status, default=Status.PENDING)
    created_at = models.DateTimeField(default=timezone.now)

    objects = TeamQuerySet.as_manager()

    class Meta:
        ordering = ("name", "id")
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(schema_name__startswith="team_"), name="team_schema_is_not_public"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def host(self) -> str:
        return f"{self.slug}.{settings.BASE_DOMAIN}"

    @property
    def url(self) -> str:
        """The workspace's origin, without a slash at the end."""
        return origin(self.host)

    @property
    def is_open(self) -> bool:
        return self.status == self.Status.ACTIVE


class Domain(DomainMixin):  # type: ignore[misc]  # django-tenants ships no types
    """A host that a team answers on."""


class MembershipQuerySet(models.QuerySet["Membership"]):
    def current(self) -> "MembershipQuerySet":
        """Who belongs: not removed from the team, and with an account that is not closed."""
        return self.filter(removed_at=None).exclude(user__is_active=False)


class Membership(models.Model):
    """Someone in a team: an adult by their user, a child by a profile inside the team's schema.

    The row says nothing personal about a child; ``profile_id`` is a random UUID.
    """

    class Role(models.TextChoices):
        PARENT_ADMIN = "parent_admin", "Parent-admin"
        ADULT = "adult", "Adult"
        CHILD = "child", "Child"

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
        return self.role != self.Role.CHILD

    @property
    def is_parent_admin(self) -> bool:
        return self.role == self.Role.PARENT_ADMIN


class WorkspaceSession(models.Model):
    """A signed-in browser in one workspace, listed so that all of a person's can be ended at once."""

    session_key = models.CharField(max_length=40, primary_key=True)
    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="sessions")
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"session of {self.membership_id}"


def entry_expiry() -> datetime:
    return timezone.now() + timedelta(seconds=60)


class EntryTicketQuerySet(models.QuerySet["EntryTicket"]):
    def claim(self, *, token_hash: str, team_id: UUID, nonce_hash: str, now: datetime) -> "EntryTicket | None":
        """Use the ticket up; None when it was used, is too old, or was made for another team or browser.

        The team is looked up beside the row, not joined to it: Django would put a join's conditions into a subquery,
        which PostgreSQL does not ask again for a row that another browser used up meanwhile.
        """
        of_team = Membership.objects.filter(team_id=team_id).values("id")
        matching = self.filter(
            token_hash=token_hash, membership_id__in=of_team, nonce_hash=nonce_hash, expires_at__gt=now
        )
        if not matching.filter(used_at=None).update(used_at=now):
            return None
        return matching.get()


class EntryTicket(models.Model):
    """A single-use pass from the apex host into one workspace, bound to the browser that asked.

    Only hashes are kept: neither the token nor the browser's nonce can be read back from here.
    """

    token_hash = models.CharField(max_length=64, primary_key=True)
    nonce_hash = models.CharField(max_length=64)
    membership = models.ForeignKey(Membership, on_delete=models.CASCADE)
    expires_at = models.DateTimeField(default=entry_expiry)
    used_at = models.DateTimeField(null=True)

    objects: Any = EntryTicketQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(used_at=None) | Q(used_at__lte=F("expires_at")), name="entry_in_time"),
        ]

    def __str__(self) -> str:
        return f"entry for {self.membership_id}"
