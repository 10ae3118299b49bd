"""StorySprout's settings for one target: ours, stock django-tenants, or a single tenant."""

import os
from pathlib import Path
from typing import Any

from config import settings as ours

TARGET = os.environ["BENCH_TARGET"]
SINGLE_TENANT_MIDDLEWARE = {
    "tenants.middleware.HostMiddleware": "bench.tenancy.single_tenant.stub_auth.StubTeamMiddleware",
    "tenants.middleware.MembershipMiddleware": "bench.tenancy.single_tenant.stub_auth.StubMembershipMiddleware",
}

vars().update({name: value for name, value in vars(ours).items() if name.isupper()})

# Names of static files as they are: no bench is about them, and collecting them takes a while.
STORAGES = {**ours.STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}

if "BENCH_NEXT_VERSION" in os.environ:  # the next version, which adds a column
    MIGRATION_MODULES = {"stories": "bench.tenancy.next_version"}


def _database(engine: str, **changes: Any) -> dict[str, Any]:
    """Ours on another engine: the same pool, and a connection that begins in public, as Django's and stock's do."""
    found: dict[str, Any] = ours.DATABASES["default"]
    options = {name: value for name, value in found["OPTIONS"].items() if name != "options"}
    return {"default": {**found, "ENGINE": engine, "OPTIONS": options, **changes}}


if TARGET == "stock":
    DATABASE_ROUTERS: tuple[str, ...] = ("django_tenants.routers.TenantSyncRouter",)
    DATABASES = _database("django_tenants.postgresql_backend", CONN_MAX_AGE=None)
elif TARGET == "single":
    DATABASES = _database("bench.tenancy.single_tenant")
    DATABASE_ROUTERS = ()
    INSTALLED_APPS = [
        "bench.tenancy.single_tenant",
        *(name for name in ours.INSTALLED_APPS if name != "django_tenants"),
    ]
    USERSESSIONS_TRACK_ACTIVITY = False  # a write for each request of a user; members of ours cause none
    MIDDLEWARE = [SINGLE_TENANT_MIDDLEWARE.get(name, name) for name in ours.MIDDLEWARE]

Path(ours.STATIC_ROOT).mkdir(exist_ok=True)  # whitenoise warns of a missing one
