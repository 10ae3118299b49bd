"""Models that carry no schema. The single-tenant target installs this app first, so that no other is ever loaded."""

import sys
from typing import ClassVar

from django.db import models

TenantQuerySet = models.QuerySet


class TenantModel(models.Model):
    objects: ClassVar = models.Manager()

    class Meta:
        abstract = True


sys.modules["tenants.models.isolation"] = sys.modules[__name__]
