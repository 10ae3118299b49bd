"""Django's settings for the database, Redis and the file store, from the environment."""

from typing import Any

import dj_database_url
from redis.connection import parse_url

from config.environment import Environment


def database(url: str, *, pool_size: int = 0) -> dict[str, Any]:
    """An entry of Django's DATABASES.

    The connection knows no schema until a team or public is entered, even when someone takes it raw.
    """
    found: dict[str, Any] = {
        **dj_database_url.parse(url, engine="tenants.backend", conn_max_age=0, conn_health_checks=True)
    }
    options = {**found.get("OPTIONS", {}), "options": "-c search_path=pg_catalog", **_pool(pool_size)}
    return found | {"OPTIONS": options}


def _pool(size: int) -> dict[str, Any]:
    """A small pool with short-lived connections for the web; none for prefork workers, whose default is 0.

    A pool that cannot connect waits longer with each try. This one gives up soon, and the next request tries again.
    """
    if not size:
        return {}
    patience = {"timeout": 10, "reconnect_timeout": 5}
    return {"pool": {"min_size": 1, "max_size": size, "max_lifetime": 600, **patience}}


def event_redis(url: str) -> dict[str, Any]:
    """The arguments of django-eventstream's Redis client."""
    parsed = parse_url(url)  # type: ignore[no-untyped-call]  # redis-py leaves this one function untyped
    arguments = {key: value for key, value in parsed.items() if key != "connection_class"}
    if url.startswith("rediss:"):
        arguments["ssl"] = True
    return arguments | {"socket_connect_timeout": 2, "socket_timeout": 2, "socket_keepalive": True}


def file_storage(environment: Environment) -> dict[str, Any]:
    """An entry of Django's STORAGES: a folder, or an S3 bucket."""
    if environment.storage == "files":
        modes = {"file_permissions_mode": 0o640, "directory_permissions_mode": 0o750}  # whatever the umask is
        place = {"location": environment.data_dir / "media", **modes}
        return {"BACKEND": "shared_apps.media.availability.FolderStore", "OPTIONS": place}
    bucket = {
        "bucket_name": environment.s3_bucket,
        "endpoint_url": environment.s3_endpoint_url,
        "region_name": environment.s3_region,
        "access_key": environment.s3_access_key_id,
        "secret_key": environment.s3_secret_access_key,
        "cdn_host": environment.s3_cdn_host,
        "encryption": environment.s3_encryption,
        "checksums": environment.s3_checksums,
        "addressing_style": "auto" if environment.s3_endpoint_url and not environment.s3_cdn_host else "virtual",
    }
    return {"BACKEND": "shared_apps.media.stores.ObjectStore", "OPTIONS": bucket}
