"""Personal API tokens."""

from typing import ClassVar
from uuid import uuid4

from django.db import models

from tenants.models.members import Membership


class ApiTokenQuerySet(models.QuerySet["ApiToken"]):
    def newest_first(self) -> "ApiTokenQuerySet":
        return self.order_by("-created_at", "-id")


class ApiToken(models.Model):
    """Lets a program call the API as a member, with some of the member's rights, for a time. Only a digest is kept."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="api_tokens")
    name = models.CharField(max_length=60)
    token_hash = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    objects: ClassVar = ApiTokenQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name
