"""A team's files: where each lies, how it is written and how it is sent."""

from uuid import UUID

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.http import FileResponse, HttpRequest, HttpResponseBase, HttpResponseNotModified
from django.utils.http import content_disposition_header

from shared_apps.core.errors import NotFound
from tenants.backend import public_context
from tenants.models import Team, files_prefix

SUFFIXES = {"image/png": "png", "image/webp": "webp", "image/jpeg": "jpg", "application/pdf": "pdf"}
MEDIA_TYPES = {suffix: media_type for media_type, suffix in SUFFIXES.items()}


def save(*, team_id: UUID, room: str, file_id: UUID, media_type: str, data: bytes) -> str:
    """Write a file once and return its key. Keys begin with the team, and a key is never written twice.

    Raises:
        NotFound: the team is being removed. Asked after the file was written: its removal looks for files after it
            has said so, thus one of the two sees the other.
    """
    key = default_storage.save(f"{files_prefix(team_id)}{room}/{file_id}.{SUFFIXES[media_type]}", ContentFile(data))
    with public_context():
        is_kept = Team.objects.kept().filter(id=team_id).exists()
    if not is_kept:
        _erase_folder(files_prefix(team_id).rstrip("/"))
        raise NotFound("This workspace was deleted.")
    return key


def key_of(*, team_id: UUID, room: str, file_id: UUID, media_type: str) -> str:
    """Where ``save`` puts a file of a new id, for whoever has to name it before it is written."""
    return f"{files_prefix(team_id)}{room}/{file_id}.{SUFFIXES[media_type]}"


def discard(key: str) -> None:
    """Delete a file that no row names. Nothing happens for one that is not there."""
    default_storage.delete(key)


def read(key: str) -> bytes:
    """Raises NotFound when the file is gone."""
    try:
        with default_storage.open(key) as file:
            data: bytes = file.read()
            return data
    except FileNotFoundError as error:
        raise NotFound from error


def erase(*, team: Team) -> None:
    """Delete every file of the team, those too that no row names any more."""
    _erase_folder(files_prefix(team.id).rstrip("/"))


def respond(request: HttpRequest, key: str, *, download_as: str = "") -> HttpResponseBase:
    """Send a private file that the caller was allowed to see. A key never changes its content, so it is its own tag."""
    if not key:
        raise NotFound
    tag = f'"{key.rsplit("/", 1)[-1]}"'
    if request.headers.get("If-None-Match") == tag:
        return _private(HttpResponseNotModified(), tag)
    try:
        file = default_storage.open(key)
    except FileNotFoundError as error:
        raise NotFound from error
    response = FileResponse(file, content_type=MEDIA_TYPES[key.rsplit(".", 1)[-1]])
    if download_as:
        response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=download_as)
    return _private(response, tag)


def _erase_folder(folder: str) -> None:
    try:
        folders, names = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in names:
        default_storage.delete(f"{folder}/{name}")
    for inner in folders:
        _erase_folder(f"{folder}/{inner}")
    default_storage.delete(folder)  # where folders are a thing of their own


def _private(response: HttpResponseBase, tag: str) -> HttpResponseBase:
    response["Cache-Control"] = "private, max-age=0, must-revalidate"
    response["ETag"] = tag
    return response
