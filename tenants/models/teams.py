"""Teams: names, status, removal."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar
from uuid import UUID, uuid4

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django_tenants.models import TenantMixin

from shared_apps.core.origins import origin
from tenants.models.wording import CLASS_WORDING, FAMILY_WORDING, Wording


def new_schema_name() -> str:
    """A random schema name, independent of the slug, so that renaming a team moves no data."""
    return f"team_{uuid4().hex}"


class Retention(StrEnum):
    """How long a stored file is kept. It is the first folder of the key, so that a bucket's rules can use it."""

    PERMANENT = "teams"
    MONTH = "exports"
    DAY = "tmp"
    DERIVED = "renditions"
    """Permanent, but not in archives: these files are made from others."""


def files_prefix(team_id: UUID, kept: Retention = Retention.PERMANENT) -> str:
    """The prefix of the keys of a team's files."""
    return f"{kept}/{team_id}/"


EVERYWHERE = timedelta(hours=36)
"""A day is over everywhere on earth this long after it begins in UTC."""


def last_day_before(moment: datetime) -> date:
    """The last day that is over everywhere on earth at this moment."""
    return (moment - EVERYWHERE).date()


class TeamQuerySet(models.QuerySet["Team"]):
    def routed(self) -> "TeamQuerySet":
        return self.filter(status=Team.Status.ACTIVE)

    def unfinished(self) -> "TeamQuerySet":
        """Teams whose schema is not made yet."""
        return self.filter(status__in=[Team.Status.PENDING, Team.Status.MIGRATING])

    def kept(self) -> "TeamQuerySet":
        """All teams but those that are being removed. Files and rows may be written for them."""
        return self.exclude(status=Team.Status.REMOVING)

    def half_restored(self) -> "TeamQuerySet":
        """Teams that are being restored from an archive, or whose restore was interrupted."""
        return self.filter(suspended_for=Team.Reason.RESTORE).exclude(status=Team.Status.REMOVING)

    def counted(self) -> dict[str, int]:
        """The number of teams of each status."""
        return dict(self.order_by().values_list("status").annotate(models.Count("id")))

    def to_be_removed(self, *, now: datetime) -> "TeamQuerySet":
        """Teams whose grace period is over, and teams whose removal was interrupted."""
        overdue = Q(status=Team.Status.SUSPENDED, remove_after__lte=now)
        return self.filter(overdue | Q(status=Team.Status.REMOVING)).order_by("remove_after", "id")


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
        REMOVING = "removing", "Being removed"

    class Reason(models.TextChoices):
        """Why a team is suspended; it decides who may reopen it."""

        OPERATOR = "operator", "Closed by StorySprout"
        REMOVAL = "removal", "To be removed"
        RESTORE = "restore", "Not yet all that its archive holds"

    auto_create_schema = False

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    schema_name = models.CharField(max_length=63, unique=True, default=new_schema_name, editable=False)
    slug = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=10, choices=Kind)
    status = models.CharField(max_length=10, choices=Status, default=Status.PENDING)
    created_at = models.DateTimeField(default=timezone.now)
    is_canary = models.BooleanField(default=False, db_default=False)
    suspended_at = models.DateTimeField(null=True)
    suspended_for = models.CharField(max_length=10, choices=Reason, blank=True, default="", db_default="")
    remove_after = models.DateTimeField(null=True)

    objects = TeamQuerySet.as_manager()

    class Meta:
        ordering = ("name", "id")
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(schema_name__startswith="team_"), name="team_schema_is_not_public"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_class(self) -> bool:
        return self.kind == self.Kind.CLASS

    @property
    def words(self) -> Wording:
        """What this team calls its people."""
        return CLASS_WORDING if self.is_class else FAMILY_WORDING

    @property
    def host(self) -> str:
        return f"{self.slug}.{settings.BASE_DOMAIN}"

    @property
    def url(self) -> str:
        """The workspace's origin, without a trailing slash."""
        return origin(self.host)

    @property
    def is_open(self) -> bool:
        return self.status == self.Status.ACTIVE

    @property
    def is_suspended(self) -> bool:
        return self.status == self.Status.SUSPENDED

    @property
    def is_held(self) -> bool:
        """Suspended by an operator, and only an operator can reopen it."""
        return self.is_suspended and self.suspended_for == self.Reason.OPERATOR

    @property
    def is_leaving(self) -> bool:
        """Will be removed at ``remove_after``. Until then a parent-admin can cancel the removal."""
        return self.is_suspended and self.remove_after is not None

    @property
    def last_day(self) -> date | None:
        """The last day of the grace period."""
        return last_day_before(self.remove_after) if self.remove_after else None
