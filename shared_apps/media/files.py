"""A team's files: keys, writing, sending."""

from datetime import datetime, timedelta
from uuid import UUID

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages
from django.http import FileResponse, HttpRequest, HttpResponseBase, HttpResponseNotModified, HttpResponseRedirect
from django.utils.http import content_disposition_header

from shared_apps.core.errors import NotFound
from shared_apps.media.availability import FAILURES, away
from shared_apps.media.bucket import PASSING
from shared_apps.media.stores import SIGNED_SECONDS, ObjectStore
from tenants.models import Retention, Team, files_prefix

SUFFIXES = {
    "image/png": "png",
    "image/webp": "webp",
    "image/jpeg": "jpg",
    "application/pdf": "pdf",
    "application/epub+zip": "epub",
}
PICTURES = frozenset({"image/png", "image/webp", "image/jpeg"})
MEDIA_TYPES = {suffix: media_type for media_type, suffix in SUFFIXES.items()}

WIDTHS = (160, 320, 480, 640, 1024)
"""Widths of renditions in pixels. The templates of pictures name them."""

REMEMBERED_SECONDS = SIGNED_SECONDS - 60
"""How long a browser may cache a redirect to a signed URL. A minute remains for the download."""


def save(
    *, team_id: UUID, room: str, file_id: UUID, media_type: str, data: bytes, kept: Retention = Retention.PERMANENT
) -> str:
    """Write a file once. Returns its key, which begins with its retention and its team.

    Call it inside the team or in public. If it cannot check whether the team still exists, it deletes the file.

    Raises:
        StorageAway: the file cannot be written now; nothing of it is left.
        NotFound: the team is being removed.
    """
    name = key_of(team_id=team_id, room=room, file_id=file_id, media_type=media_type, kept=kept)
    key: str = default_storage.save(name, ContentFile(data))
    # The removal marks the team first and lists its files second; this writes the file first and reads the mark second.
    # So either this sees the mark, or the removal sees the file.
    try:
        is_kept = Team.objects.kept().filter(id=team_id).exists()
    except Exception:
        default_storage.delete(key)
        raise
    if not is_kept:
        _erase_all(team_id)
        raise NotFound("This workspace was deleted.")
    return key


def key_of(*, team_id: UUID, room: str, file_id: UUID, media_type: str, kept: Retention = Retention.PERMANENT) -> str:
    """The key that ``save`` uses, for callers that record it before the file is written."""
    return f"{files_prefix(team_id, kept)}{room}/{file_id}.{SUFFIXES[media_type]}"


def rendition_key(key: str, width: int) -> str | None:
    """The key of the picture's WebP rendition of that width; None for files without renditions."""
    kept, team_id, room, name = key.split("/", 3)
    if kept != Retention.PERMANENT or media_type_of(key) not in PICTURES:
        return None
    return f"{files_prefix(UUID(team_id), Retention.DERIVED)}{room}/{width}/{name.rpartition('.')[0]}.webp"


def discard(key: str) -> None:
    """Delete a file that no row names, and its renditions. Does nothing when it does not exist.

    The file is deleted first: a process that makes a rendition checks afterwards whether the file still exists.
    Raises StorageAway.
    """
    try:
        default_storage.delete(key)
        for small in (rendition_key(key, width) for width in WIDTHS):
            if small:
                default_storage.delete(small)
    except FAILURES as error:
        away(error)


def read(key: str) -> bytes:
    """The bytes of a file. Raises NotFound when it is gone, StorageAway when the store does not answer."""
    try:
        with default_storage.open(key) as file:
            data: bytes = file.read()
            return data
    except FileNotFoundError as error:
        raise NotFound from error
    except FAILURES as error:
        away(error)


def media_type_of(key: str) -> str:
    return MEDIA_TYPES[key.rsplit(".", 1)[-1]]


def is_there(key: str) -> bool:
    """Whether the file exists. Derived and temporary files may have expired."""
    return bool(key) and default_storage.exists(key)


def erase(*, team: Team) -> None:
    """Delete every file of the team, also files that no row names."""
    _erase_all(team.id)


def stored_bytes(team_id: UUID) -> int:
    """How much space the team's permanent files take. It reads the whole list of them: for a job of the night."""
    prefix, store = files_prefix(team_id), storages["default"]
    if isinstance(store, ObjectStore):
        return store.stored_bytes(prefix)
    return _folder_bytes(prefix.rstrip("/"))


def run_out(*, now: datetime) -> None:
    """Delete expired files in a folder. A bucket does that by its lifecycle rules."""
    if isinstance(storages["default"], ObjectStore):
        return
    for folder, days in PASSING.items():
        _erase_folder(folder.rstrip("/"), older_than=now - timedelta(days=days))


def respond(request: HttpRequest, key: str, *, download_as: str = "") -> HttpResponseBase:
    """Send a private file, or redirect the browser to a signed URL of the bucket. The caller has checked permission.

    A key never changes its content, so it is its own tag.

    Raises:
        NotFound: there is no file. For a bucket the browser learns it from the redirect.
    """
    if not key:
        raise NotFound
    disposition = content_disposition_header(as_attachment=True, filename=download_as) if download_as else None
    store = storages["default"]
    if isinstance(store, ObjectStore):
        return _sent_away(store, key, disposition)
    tag = f'"{key.rsplit("/", 1)[-1]}"'
    if request.headers.get("If-None-Match") == tag:
        return _private(HttpResponseNotModified(), tag)
    try:
        file = default_storage.open(key)
    except FileNotFoundError as error:
        raise NotFound from error
    response = FileResponse(file, content_type=media_type_of(key))
    if disposition:
        response["Content-Disposition"] = disposition
    return _private(response, tag)


def _sent_away(store: ObjectStore, key: str, disposition: str | None) -> HttpResponseBase:
    """A redirect to a signed URL, cached for less time than the signature is valid."""
    said = {"ResponseContentType": media_type_of(key), "ResponseCacheControl": f"private, max-age={SIGNED_SECONDS}"}
    if disposition:
        said["ResponseContentDisposition"] = disposition
    response = HttpResponseRedirect(store.url(key, parameters=said))
    response["Cache-Control"] = f"private, max-age={REMEMBERED_SECONDS}"
    return response


def _private(response: HttpResponseBase, tag: str) -> HttpResponseBase:
    response["Cache-Control"] = "private, max-age=0, must-revalidate"
    response["ETag"] = tag
    return response


def _erase_all(team_id: UUID) -> None:
    store = storages["default"]
    for kept in Retention:
        prefix = files_prefix(team_id, kept)
        if isinstance(store, ObjectStore):
            store.erase(prefix)
        else:
            _erase_folder(prefix.rstrip("/"))


def _folder_bytes(folder: str) -> int:
    try:
        folders, names = default_storage.listdir(folder)
    except FileNotFoundError:
        return 0
    within = sum(_folder_bytes(f"{folder}/{name}") for name in folders)
    return within + sum(default_storage.size(f"{folder}/{name}") for name in names)


def _erase_folder(folder: str, *, older_than: datetime | None = None) -> None:
    """Delete a folder. With a time, delete only older files and keep the folder."""
    try:
        folders, names = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in names:
        path = f"{folder}/{name}"
        if older_than is None or default_storage.get_modified_time(path) < older_than:
            default_storage.delete(path)
    for inner in folders:
        _erase_folder(f"{folder}/{inner}", older_than=older_than)
    if older_than is None:
        default_storage.delete(folder)  # a file system keeps empty folders, a bucket has none
