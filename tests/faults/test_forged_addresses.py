"""Row 31: no URL in a response or e-mail contains a host that a client sent."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from django.conf import settings

from shared_apps.ops.local_http import Answer, ask
from tenants.backend import public_context
from tenants.services import teams
from tests.boundary.atlas import APEX, WORKSPACE, addresses
from tests.boundary.town import Ids
from tests.faults.size import FULL
from tests.personas import Persona
from tests.processes.programs import web

EVIL = "https://evil.example"
FORGED: dict[str, dict[str, str]] = {
    "daphne's root path": {"Daphne-Root-Path": EVIL},
    "a script name": {"X-Script-Name": "/evil.example", "Script-Name": "/evil.example", "SCRIPT_NAME": "/evil.example"},
    "an original url": {"X-Original-URL": f"{EVIL}/", "X-Rewrite-URL": f"{EVIL}/"},
    "a forwarded host": {
        "X-Forwarded-Host": "evil.example",
        "X-Host": "evil.example",
        "X-Forwarded-Server": "evil.example",
    },
    "a forwarded port": {"X-Forwarded-Port": "666"},
    "a forwarded scheme": {
        "X-Forwarded-Proto": "evil.example",
        "X-Forwarded-Scheme": "evil.example",
        "X-Url-Scheme": "evil.example",
    },
    "a forwarded prefix": {"X-Forwarded-Prefix": "/evil.example", "X-Forwarded-Path": "/evil.example"},
    "a forwarded": {"Forwarded": "for=192.0.2.1;host=evil.example:666;proto=https"},
    "a base url": {
        "X-Base-Url": EVIL,
        "X-HTTP-Host-Override": "evil.example",
        "X-Http-Destinationurl": EVIL,
        "Proxy-Host": "evil.example",
    },
    "where one came from": {"Referer": f"{EVIL}/x", "HX-Current-URL": f"{EVIL}/x", "HX-Request": "true"},
    "a port": {"Host": "{host}:666"},
}
EVERYTHING = {name: value for headers in FORGED.values() for name, value in headers.items()}
TRIED = FORGED if FULL else {"all of them": EVERYTHING, "the one that did it": FORGED["daphne's root path"]}

CSRF = "c" * 32
BROKEN = "\xff\xfe"
"""No UTF-8, no ASCII, no percent sign to take away."""


@dataclass
class Site:
    port: int
    log: Path
    host: str = settings.BASE_DOMAIN
    cookie: str = ""

    def ask(self, path: str, forged: Mapping[str, str], method: str = "GET", **form: str) -> Answer:
        own = {"Cookie": f"{settings.CSRF_COOKIE_NAME}={CSRF}; {self.cookie}", "X-CSRFToken": CSRF}
        own |= {"Content-Type": "application/x-www-form-urlencoded"} if method == "POST" else {}
        named = {name: value.format(host=self.host) for name, value in forged.items()}
        body = urlencode(form).encode() if method == "POST" else None
        return ask(self.port, self.host, path, method=method, headers=own | named, body=body, timeout=30)

    def letters_to(self, address: str) -> str:
        parts = self.log.read_text(errors="replace").replace("=\n", "").replace("=3D", "=").split("-" * 79)
        return "".join(part for part in parts if f"To: {address}" in part)


@pytest.fixture(scope="module")
def site(static_files: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    log = tmp_path_factory.mktemp("forged") / "web.log"
    with web(log, settings.BASE_DOMAIN, PYTHONUNBUFFERED="1") as port:
        yield Site(port, log)
        assert "Traceback" not in log.read_text()


@pytest.fixture
def family(new_team: Callable[..., Persona]) -> Persona:
    return new_team()


def stands(answer: Answer) -> bool:
    """Whether what was answered is free of what was forged, and no fault."""
    said = f"{answer.headers} {answer.body.decode(errors='replace')}"
    return answer.status < 500 and "evil.example" not in said and ":666" not in said


def cookie_of(family: Persona) -> str:
    return f"{settings.SESSION_COOKIE_NAME}={family.browser().cookies[settings.SESSION_COOKIE_NAME].value}"


def apex_cookie_of(family: Persona) -> str:
    return f"{settings.SESSION_COOKIE_NAME}={family.on_apex().cookies[settings.SESSION_COOKIE_NAME].value}"


@pytest.mark.parametrize("forged", TRIED if FULL else ["all of them"])
def test_no_page_redirect_or_form_links_to_a_host_that_a_client_sent(site: Site, family: Persona, forged: str) -> None:
    slug, ids = family.team.slug, Ids.new()
    at_home = Site(site.port, site.log, family.team.host, cookie_of(family))
    at_the_apex = Site(site.port, site.log, cookie=apex_cookie_of(family))
    nobodys = Site(site.port, site.log, family.team.host)

    redirects = 0
    for urlconf, places in ((WORKSPACE, (at_home, nobodys)), (APEX, (at_the_apex, site))):
        for path in {address.path(ids.values(slug)) for address in addresses(urlconf)} - {"/events/"}:
            for place in places:
                for asked in (path, path.rstrip("/")):
                    answer = place.ask(asked or "/", TRIED[forged])
                    assert stands(answer), f"{place.host}{asked}: {answer.status} {answer.headers}"
                    redirects += "location" in answer.headers or "hx-redirect" in answer.headers

    assert redirects > 40


@pytest.mark.parametrize("forged", TRIED)
def test_no_email_links_to_a_host_that_a_client_sent(site: Site, family: Persona, forged: str) -> None:
    known, unknown, new = family.email, f"u{uuid4().hex}@example.org", f"n{uuid4().hex}@example.org"
    password = "a-good-long-password"
    signed_in = Site(site.port, site.log, cookie=apex_cookie_of(family))
    before = site.log.stat().st_size

    answers = [
        site.ask("/accounts/password/reset/", TRIED[forged], "POST", email=known),
        site.ask("/accounts/password/reset/", TRIED[forged], "POST", email=unknown),
        site.ask("/accounts/signup/", TRIED[forged], "POST", name="N", email=new, password1=password),
        site.ask("/accounts/signup/", TRIED[forged], "POST", name="N", email=known, password1=password),
        site.ask("/accounts/login/", TRIED[forged], "POST", login=known, password=password),
        signed_in.ask("/accounts/email/", TRIED[forged], "POST", email=f"x{new}", action_add=""),
    ]

    assert all(map(stands, answers)), [(answer.status, answer.headers) for answer in answers]
    said = site.log.read_text(errors="replace")[before:]
    assert "evil.example" not in said and ":666" not in said
    for address in (known, unknown, new):
        links = re.findall(r"https?://[^\s\"<>]+", site.letters_to(address))
        assert links and all(link.startswith(f"http://{settings.BASE_DOMAIN}:8000") for link in links), links


def test_invalid_header_values_break_nothing(site: Site, family: Persona) -> None:
    for name in sorted(EVERYTHING.keys() - {"Host"}):
        for place in (site, Site(site.port, site.log, family.team.host, cookie_of(family))):
            answer = place.ask("/accounts/login/", {name: BROKEN})
            assert answer.status < 500, f"{name}: {answer.status}"


def test_an_old_address_leads_to_the_new_one_and_nowhere_else(site: Site, family: Persona) -> None:
    old = Site(site.port, site.log, family.team.host)
    with public_context():
        teams.rename(team=family.team, slug=f"m{uuid4().hex[:12]}")
        family.team.refresh_from_db()

    for path in ("/", "//evil.example", "@evil.example/", "/books/"):
        answer = old.ask(path, {"Host": f"{old.host}:666"})
        assert answer.headers["location"].startswith(f"http://{family.team.host}:8000/"), answer.headers
