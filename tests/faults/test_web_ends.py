"""Row 10, the web's half: it ends within half a minute, and no response is cut."""

from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path
from threading import Event

import psutil
import pytest
from django.conf import settings
from django.db import connection

from shared_apps.ops.local_http import ask
from tenants.backend import team_context
from tests.factories import a_book
from tests.faults.workshop import NewTeam
from tests.processes.programs import wait_until, web

pytestmark = pytest.mark.usefixtures("committed")
READERS = 8
PATHS = ("/", "/api/stories/", "/characters/")
END_OF_A_PAGE = b"</html>"


def server_at(port: int) -> psutil.Process:
    (found,) = [child for child in psutil.Process().children() if str(port) in child.cmdline()]
    return found


def test_the_web_ends_in_time_while_people_read(new_team: NewTeam, tmp_path: Path) -> None:
    family = new_team()
    with team_context(family.team):
        a_book(family.membership)
    cookie = f"{settings.SESSION_COOKIE_NAME}={family.browser().cookies[settings.SESSION_COOKIE_NAME].value}"
    connection.close()
    over, answers = Event(), []

    with web(tmp_path / "web.log", family.team.host, DATABASE_POOL="4") as port:

        def read(reader: int) -> None:
            while not over.is_set():
                try:
                    answers.append(ask(port, family.team.host, PATHS[reader % 3], headers={"Cookie": cookie}))
                except (OSError, HTTPException):
                    over.wait(0.1)

        with ThreadPoolExecutor(READERS) as readers:
            reading = [readers.submit(read, reader) for reader in range(READERS)]
            assert wait_until(lambda: len(answers) > 30, seconds=60)
            server = server_at(port)
            server.terminate()
            is_gone = wait_until(lambda: not server.is_running() or server.status() == "zombie", seconds=30)
            over.set()
            for reader in reading:
                reader.result()

    assert is_gone, (tmp_path / "web.log").read_text()[-3000:]
    assert {answer.status for answer in answers} == {200}
    pages = [answer.body for answer in answers if answer.body.startswith(b"<!doctype")]
    assert pages and all(END_OF_A_PAGE in page for page in pages)
