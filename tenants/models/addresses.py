"""Hosts of teams, and addresses that are blocked for good."""

from collections.abc import Iterable

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django_tenants.models import DomainMixin


class Domain(DomainMixin):  # type: ignore[misc]  # django-tenants ships no types
    """A host of a team: its address, or one that it had before and that redirects."""

    @property
    def slug(self) -> str:
        return str(self.domain).partition(".")[0]


class RetiredSlugQuerySet(models.QuerySet["RetiredSlug"]):
    def retire(self, slugs: Iterable[str]) -> None:
        """Block these addresses for good. Safe to repeat."""
        self.bulk_create(
            [RetiredSlug(digest=_digest(slug, settings.SECRET_KEY)) for slug in slugs], ignore_conflicts=True
        )

    def covers(self, slug: str) -> bool:
        """Whether the address was retired, under this SECRET_KEY or one of SECRET_KEY_FALLBACKS."""
        keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
        return self.filter(digest__in=[_digest(slug, key) for key in keys]).exists()


class RetiredSlug(models.Model):
    """An address that stays blocked after its team was removed. Only a keyed digest is kept, not the family's name."""

    digest = models.CharField(max_length=64, primary_key=True)
    retired_at = models.DateTimeField(default=timezone.now)

    objects = RetiredSlugQuerySet.as_manager()

    def __str__(self) -> str:
        return self.digest


def _digest(slug: str, key: str | bytes) -> str:
    return salted_hmac("tenants.RetiredSlug", slug, secret=key, algorithm="sha256").hexdigest()
