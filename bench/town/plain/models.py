"""Models that carry no schema. The side with one tenant installs this room first, so that no other is ever loaded."""

import sys
from typing import ClassVar

from django.db import models

TenantQuerySet = models.QuerySet


class TenantModel(models.Model):
    objects: ClassVar = models.Manager()

    class Meta:
        abstract = True


sys.modules["tenants.models.isolation"] = sys.modules[__name__]
