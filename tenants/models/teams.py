"""A family's or a class's workspace: its names, whether it is open, and until when it is kept."""

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


def new_schema_name() -> str:
    """Independent of the slug, so that a team can change its name and keep its data where it lies."""
    return f"team_{uuid4().hex}"


class Kept(StrEnum):
    """How long a stored file is kept: the folder that its key begins with, which a store's own rules go by."""

    FOR_GOOD = "teams"
    A_MONTH = "exports"
    A_DAY = "tmp"
    DERIVED = "renditions"
    """For good, but not in archives: it is made again from what is."""


def files_prefix(team_id: UUID, kept: Kept = Kept.FOR_GOOD) -> str:
    """What the storage keys of a team's files begin with."""
    return f"{kept}/{team_id}/"


EVERYWHERE = timedelta(hours=36)
"""After the beginning of a day in UTC, the day is over everywhere on earth."""


def last_day_before(moment: datetime) -> date:
    """The last day that is over everywhere on earth when that moment comes."""
    return (moment - EVERYWHERE).date()


class TeamQuerySet(models.QuerySet["Team"]):
    def routed(self) -> "TeamQuerySet":
        return self.filter(status=Team.Status.ACTIVE)

    def unfinished(self) -> "TeamQuerySet":
        """Teams that are still to be made."""
        return self.filter(status__in=[Team.Status.PENDING, Team.Status.MIGRATING])

    def kept(self) -> "TeamQuerySet":
        """Teams that something may be written for: all but those that are being removed."""
        return self.exclude(status=Team.Status.REMOVING)

    def half_restored(self) -> "TeamQuerySet":
        """Teams that are being filled from an archive, or were until whoever did it died."""
        return self.filter(suspended_for=Team.Reason.RESTORE).exclude(status=Team.Status.REMOVING)

    def counted(self) -> dict[str, int]:
        """How many there are of each status."""
        return dict(self.order_by().values_list("status").annotate(models.Count("id")))

    def to_be_removed(self, *, now: datetime) -> "TeamQuerySet":
        """Teams whose grace is over, and those whose removal stopped half-way."""
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
        """Why a team is suspended, which says who may open it again."""

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
    def host(self) -> str:
        return f"{self.slug}.{settings.BASE_DOMAIN}"

    @property
    def url(self) -> str:
        """The workspace's origin, without a slash at the end."""
        return origin(self.host)

    @property
    def is_open(self) -> bool:
        return self.status == self.Status.ACTIVE

    @property
    def is_suspended(self) -> bool:
        return self.status == self.Status.SUSPENDED

    @property
    def is_held(self) -> bool:
        """Closed by an operator, who alone opens it again, whatever its people decide."""
        return self.is_suspended and self.suspended_for == self.Reason.OPERATOR

    @property
    def is_leaving(self) -> bool:
        """To be removed at ``remove_after``, and until then kept for its parent-admins to change their mind."""
        return self.is_suspended and self.remove_after is not None

    @property
    def last_day(self) -> date | None:
        """The last day of its grace."""
        return last_day_before(self.remove_after) if self.remove_after else None
