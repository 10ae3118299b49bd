from functools import reduce
from operator import or_
from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.db.models import BooleanField, F, Func, Q, Value
from django.urls import reverse
from django.utils import timezone

from shared_apps.ai import floor
from shared_apps.ai.ports import Judgement
from tenants.models import TenantModel, TenantQuerySet

LIMITS_BY_CATEGORY = 'strict $ ? (@.type() == "object" && !exists(@.* ? (@.type() != "number" || @ <= 0 || @ > 1)))'
"""A JSON path that finds thresholds that are no numbers above 0 and up to 1. Code checks categories and the floor."""


class ModerationPolicy(TenantModel):
    """The team's thresholds, in at most one row. Missing categories, or a missing row, mean the standard preset."""

    id = models.SmallIntegerField(primary_key=True, default=1, editable=False)
    thresholds = models.JSONField()
    changed_by = models.UUIDField()
    changed_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(id=1), name="moderation_policy_once"),
            models.CheckConstraint(
                condition=Func(
                    F("thresholds"),
                    Value(LIMITS_BY_CATEGORY),
                    function="jsonb_path_exists",
                    output_field=BooleanField(),
                ),
                name="moderation_policy_holds_limits",
            ),
        ]

    def __str__(self) -> str:
        return "how strict this team is"


class PolicyChange(TenantModel):
    """One change of the thresholds: who made it, and when. Rows are only added."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    thresholds = models.JSONField()
    changed_by = models.UUIDField()
    changed_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["-changed_at", "-id"], name="policy_change_newest_first")]

    def __str__(self) -> str:
        return f"thresholds of {self.changed_at:%Y-%m-%d %H:%M}"


class HelpSettings(TenantModel):
    """In which country this team's children look for help; at most one row."""

    id = models.SmallIntegerField(primary_key=True, default=1, editable=False)
    country = models.CharField(max_length=2)
    changed_by = models.UUIDField()
    changed_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=Q(id=1), name="help_settings_once")]

    def __str__(self) -> str:
        return f"help in {self.country}"


class Sample(TenantModel):
    """Words that were held and that a parent-admin calls fine: kept here for the next training, never sent anywhere."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    words = models.TextField()
    held_for = models.JSONField(default=list)
    kept_by = models.UUIDField()
    kept_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["-kept_at", "-id"], name="sample_newest_first")]

    def __str__(self) -> str:
        return f"sample of {self.kept_at:%Y-%m-%d}"


class Concern(TenantModel):
    """A child wrote something that sounds like distress. The words are not stored: an adult here may be meant by them.

    ``told`` are the memberships of the adults who were told, as strings; nobody else sees it, so it is in no archive.
    """

    is_archived: ClassVar = False

    class Kind(models.TextChoices):
        SELF_HARM = "self_harm", "Hurting oneself, or not wanting to live"
        VIOLENCE = "violence", "Being hurt, or afraid of somebody"
        NEGLECT = "neglect", "Being left alone, or without food"
        ABUSE = "abuse", "A secret or a touch that hurts"
        THREATS = "threats", "Threats and bullying, perhaps online"
        UNCLEAR = "unclear", "Something that is hard to say"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    member_id = models.UUIDField()
    kind = models.CharField(max_length=10, choices=Kind)
    told = models.JSONField(default=list)
    raised_at = models.DateTimeField()
    acknowledged_by = models.UUIDField(null=True)
    acknowledged_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["-raised_at", "-id"], name="concern_newest_first")]

    def __str__(self) -> str:
        return f"concern of {self.raised_at:%Y-%m-%d %H:%M}"


def _is(*statuses: str) -> Q:
    """Any of these statuses, written with OR: PostgreSQL rewrites IN in a dump, and the blueprint would differ."""
    return reduce(or_, (Q(status=status) for status in statuses))


class VerdictQuerySet(TenantQuerySet["Verdict"]):
    def waiting(self) -> "VerdictQuerySet":
        """Verdicts that hide something until a parent-admin decides, or a moderator answers."""
        return self.filter(status__in=Verdict.WAITING)

    def newest_first(self) -> "VerdictQuerySet":
        return self.order_by("-judged_at", "-id")


class Verdict(TenantModel):
    """What the moderator found in one subject, and what a parent-admin decided.

    The subject is named by kind and id, without a foreign key: it may be a row of any room above.
    """

    class Kind(models.TextChoices):
        PAGE = "page", "The words of a page"
        PICTURE = "picture", "A page's picture"
        COVER = "cover", "A cover"
        SHEET = "sheet", "A picture of a character"
        DRAWING = "drawing", "A drawing"
        IDEA = "idea", "An idea"

    class Status(models.TextChoices):
        PASSED = "passed", "May be seen"
        HELD = "held", "Held back"
        UNCHECKED = "unchecked", "Not checked yet"
        RELEASED = "released", "Let through"
        REPLACED = "replaced", "Made again"
        DISCARDED = "discarded", "Left out"

    WAITING: ClassVar = (Status.HELD, Status.UNCHECKED)

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    subject_kind = models.CharField(max_length=10, choices=Kind)
    subject_id = models.UUIDField()
    book_id = models.UUIDField(null=True)
    page_number = models.PositiveSmallIntegerField(null=True)
    judgement = models.JSONField(null=True)
    held_for = models.JSONField(default=list)
    status = models.CharField(max_length=10, choices=Status)
    provider = models.CharField(max_length=40, blank=True)
    model = models.CharField(max_length=80, blank=True)
    template = models.CharField(max_length=80, blank=True)
    file_key = models.CharField(max_length=200, blank=True)
    judged_at = models.DateTimeField(default=timezone.now)
    decided_by = models.UUIDField(null=True)
    decided_at = models.DateTimeField(null=True)

    objects: ClassVar = VerdictQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["-judged_at", "-id"], condition=_is("held", "unchecked"), name="verdict_waiting"),
            models.Index(fields=["book_id"], name="verdict_of_book"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["subject_kind", "subject_id"],
                condition=_is("passed", "held", "unchecked"),
                name="verdict_stands_once",
            ),
            models.CheckConstraint(
                condition=Q(judgement__isnull=False) | _is("unchecked", "replaced", "discarded"),
                name="verdict_shows_nothing_unjudged",
            ),
            models.CheckConstraint(
                condition=Q(_is("released", "replaced", "discarded"), decided_at__isnull=False)
                | Q(~_is("released", "replaced", "discarded"), decided_at=None),
                name="verdict_decided_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject_kind}: {self.status}"

    def get_absolute_url(self) -> str:
        return reverse("moderation:show", args=[self.id])

    @property
    def is_waiting(self) -> bool:
        return self.status in self.WAITING

    @property
    def parsed_judgement(self) -> Judgement | None:
        return None if self.judgement is None else Judgement.model_validate(self.judgement)

    @property
    def may_be_released(self) -> bool:
        """A parent-admin may overrule the team's thresholds, but not the platform floor or a missing judgement."""
        judgement = self.parsed_judgement
        return self.status == self.Status.HELD and judgement is not None and not floor.crossed(judgement)


class AuditEntryQuerySet(TenantQuerySet["AuditEntry"]):
    def newest_first(self) -> "AuditEntryQuerySet":
        return self.order_by("-at", "-id")


class AuditEntry(TenantModel):
    """One thing that somebody did, or an AI, under which policy. PostgreSQL refuses to change or delete a row.

    It names people and things by id only, and quotes nothing that somebody wrote. ``policy_version`` counts the changes
    of the team's thresholds up to then: 0 is the standard preset.
    """

    class Actor(models.TextChoices):
        MEMBER = "member", "A member"
        AI = "ai", "An AI"
        SYSTEM = "system", "StorySprout"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    at = models.DateTimeField()
    actor = models.CharField(max_length=6, choices=Actor)
    member_id = models.UUIDField(null=True)
    provider = models.CharField(max_length=40, blank=True)
    model = models.CharField(max_length=80, blank=True)
    action = models.CharField(max_length=40)
    subject_kind = models.CharField(max_length=20)
    subject_id = models.UUIDField(null=True)
    details = models.JSONField(default=dict)
    policy_version = models.PositiveIntegerField()

    objects: ClassVar = AuditEntryQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["-at", "-id"], name="audit_newest_first"),
            models.Index(fields=["subject_id"], name="audit_of_subject"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(actor="member", member_id__isnull=False) | Q(~Q(actor="member"), member_id=None),
                name="audit_names_its_member",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.action} at {self.at:%Y-%m-%d %H:%M}"
