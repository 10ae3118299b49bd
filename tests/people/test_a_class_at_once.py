"""Thirty pupils scan their cards at the same moment, against the real server, and each writes."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from threading import Barrier
from urllib.parse import urlencode

import pytest
from django.utils import timezone

from tenant_apps.people import access
from tenant_apps.people.models import BriefDraft, Visit
from tenant_apps.people.services import pupil_cards, rosters
from tenants.backend import team_context
from tests.personas import Persona, passing_team
from tests.processes.programs import web

PUPILS = 30
PATIENCE = 120
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


class Tablet:
    """A browser as the server sees it: cookies, and the token of the last page."""

    def __init__(self, port: int, host: str) -> None:
        self.port, self.host = port, host
        self.cookies: dict[str, str] = {}
        self.token = ""

    def ask(self, path: str, **fields: str) -> int:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        headers = {"Host": self.host, "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if fields:
            body = urlencode({"csrfmiddlewaretoken": self.token, **fields})
            connection.request("POST", path, body, {**headers, "Content-Type": "application/x-www-form-urlencoded"})
        else:
            connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        page = answer.read().decode()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        if found := TOKEN.search(page):
            self.token = found[1]
        connection.close()
        return answer.status


@pytest.fixture
def school_class(committed: None) -> Iterator[Persona]:
    with passing_team(kind="class") as teacher:
        yield teacher


def test_a_class_of_thirty_joins_at_once_and_writes(school_class: Persona, tmp_path: Path) -> None:
    teacher, now = school_class, timezone.now()
    with team_context(teacher.team):
        lines = rosters.check(nicknames_wanted=[f"Pupil {chr(65 + at % 26)}{at}" for at in range(PUPILS)])
        rosters.save(by=teacher.membership, lines=lines, level="growing", now=now)
        codes = [pupil_cards.code_of(card=card) for card in access.current_cards(now=now)]
    start = Barrier(PUPILS)

    def lesson(number: int, code: str, port: int) -> list[int]:
        tablet = Tablet(port, teacher.team.host)
        opened = tablet.ask("/join/")
        start.wait(PATIENCE)
        joined = tablet.ask("/join/", code=code)
        shown = tablet.ask("/books/new/")
        return [opened, joined, shown, tablet.ask("/books/new/answer/idea/", idea=f"Snail {number}", typing="1")]

    with web(tmp_path / "web.log", teacher.team.host) as port, ThreadPoolExecutor(PUPILS) as threads:
        answers = list(threads.map(lesson, range(PUPILS), codes, [port] * PUPILS))

    assert answers == [[200, 302, 200, 204]] * PUPILS
    with team_context(teacher.team):
        assert Visit.objects.filter(ended_at=None, instead_of="").count() == PUPILS
        assert {draft.answers["idea"] for draft in BriefDraft.objects.all()} == {f"Snail {at}" for at in range(PUPILS)}
