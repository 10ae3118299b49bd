"""Renditions: smaller WebP versions of pictures, made on the first request and stored."""

from io import BytesIO
from uuid import UUID

from django.core.cache import caches
from django.core.files.storage import storages
from django.http import HttpRequest, HttpResponseBase
from PIL import Image
from redis.exceptions import RedisError

from shared_apps.core.conditions import STORAGE
from shared_apps.core.errors import NotFound
from shared_apps.media import files
from shared_apps.media.availability import FAILURES, StorageAway
from shared_apps.media.stores import ObjectStore
from tenants.models import Retention

QUALITY = 66
REMEMBERED_SECONDS = 24 * 3600
"""How long the existence of a rendition is cached, because a bucket answers slowly."""


def respond(request: HttpRequest, key: str) -> HttpResponseBase:
    """Send a private picture in the width of the query (``w``). The caller has checked permission.

    An address without one, or with a width that we do not make, is answered with the picture itself.

    Raises:
        NotFound: there is no file.
    """
    wanted = request.GET.get("w", "")
    width = next((width for width in files.WIDTHS if str(width) == wanted), None)
    return files.respond(request, _rendition(key, width) if key and width else key)


def _rendition(key: str, width: int) -> str:
    """The key of the rendition, made now if necessary; the picture's own key when none can be made."""
    small = files.rendition_key(key, width)
    if small is None:
        return key
    try:
        return _kept_rendition(key, small, width)
    except FAILURES:  # the store is away; the picture's own key is known all the same
        return key


def _kept_rendition(key: str, small: str, width: int) -> str:
    if not isinstance(storages["default"], ObjectStore):
        return small if files.is_there(small) or _make(key, small, width) else key
    if not _is_remembered(small):
        if not files.is_there(small) and not _make(key, small, width):
            return key
        _remember(small)
    return small


def _make(key: str, small: str, width: int) -> bool:
    if STORAGE.is_met:  # the store is full: it would be made in vain for each request
        return False
    try:
        picture = Image.open(BytesIO(files.read(key)))
        picture.thumbnail((width, width), Image.Resampling.LANCZOS)
    except (OSError, StorageAway):  # no picture that Pillow can read; a browser may be able to
        return False
    data = BytesIO()
    picture.convert("RGB").save(data, "WEBP", quality=QUALITY)
    *_, team_id, room, side, name = small.split("/")
    try:
        saved = files.save(
            team_id=UUID(team_id),
            room=f"{room}/{side}",
            file_id=UUID(name.partition(".")[0]),
            media_type="image/webp",
            data=data.getvalue(),
            kept=Retention.DERIVED,
        )
    except StorageAway:  # the store is full; the picture itself exists
        return False
    if saved != small:  # a parallel request was first, and its file is the same
        files.discard(saved)
    if not files.is_there(key):  # the picture was deleted meanwhile, and that deletion may have come before our write
        files.discard(small)
        raise NotFound
    return True


def _is_remembered(small: str) -> bool:
    try:
        return bool(caches["tenant"].get(f"rendition:{small}"))
    except (RedisError, OSError):
        return False


def _remember(small: str) -> None:
    try:
        caches["tenant"].set(f"rendition:{small}", 1, timeout=REMEMBERED_SECONDS)
    except (RedisError, OSError):
        return
