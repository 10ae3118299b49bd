"""An archive of any size leaves the web process piece by piece."""

import os
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path

import psutil
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from shared_apps.archives.models import Archive
from tenants.backend import public_context
from tenants.models import Retention, files_prefix
from tests.personas import Persona
from tests.processes.programs import web

MB = 1 << 20
SIZE = 192 * MB


def an_archive(family: Persona) -> Archive:
    """A ready one, of random bytes."""
    key = default_storage.save(
        f"{files_prefix(family.team.id, Retention.MONTH)}archives/big.zip", ContentFile(os.urandom(MB) * 192)
    )
    with public_context():
        return Archive.objects.create(
            team=family.team, asked_by=family.membership.id, status="ready", file_key=key, size=SIZE
        )


def signed_in(family: Persona) -> str:
    assert family.user
    with public_context():
        session = SessionStore()
        session[SESSION_KEY] = str(family.user.pk)
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = family.user.get_session_auth_hash()
        session.save()
    return f"{settings.SESSION_COOKIE_NAME}={session.session_key}"


def peak_memory(port: int) -> int:
    """Of the program that serves there, in bytes, since it began."""
    (server,) = [child for child in psutil.Process().children() if str(port) in child.cmdline()]
    status = Path(f"/proc/{server.pid}/status").read_text()
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM"))


def test_a_large_archive_is_sent_without_being_held_in_memory(new_team: Callable[..., Persona], tmp_path: Path) -> None:
    family = new_team()
    archive, cookie = an_archive(family), signed_in(family)
    place = f"/workspaces/{family.team.slug}/settings/archive/"
    with web(tmp_path / "web.log", settings.BASE_DOMAIN) as port:
        connection = HTTPConnection("127.0.0.1", port, timeout=60)
        headers = {"Host": f"{settings.BASE_DOMAIN}:{port}", "Cookie": cookie}
        connection.request("GET", f"/workspaces/{family.team.slug}/settings/", headers=headers)
        assert connection.getresponse().read(), "the page that leads there; all of the site is loaded now"
        before = peak_memory(port)

        connection.request("GET", f"{place}{archive.id}/", headers=headers)
        answer = connection.getresponse()
        received = 0
        while piece := answer.read(MB):
            received += len(piece)
        connection.close()

        assert (answer.status, received) == (200, SIZE)
        assert peak_memory(port) - before < SIZE // 3
