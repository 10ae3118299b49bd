"""Entry from the apex into a workspace: one ticket, one browser, one team, one minute (FAULTS row 24)."""

import re
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.account.models import EmailAddress
from django.conf import settings
from django.http import HttpResponseBase
from django.test import Client
from django.utils import timezone

from tenants.access.sign_ins import SIGN_INS, SignIn
from tenants.backend import public_context
from tenants.models import EntryTicket, Membership, fingerprint
from tests.personas import Persona, stranger

APEX = settings.BASE_DOMAIN
ELSEWHERE = [
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "///evil.example",
    "javascript:alert(1)",
    "http:evil.example",
    "\\\\evil.example",
    "evil.example",
]


def knock(browser: Client, host: str, came_for: str = "/") -> str:
    """Open the workspace's entry page. Returns the path to which it redirects."""
    answer = browser.get("/enter/", {"next": came_for}, headers={"host": host})
    assert answer.status_code == 302
    where = urlsplit(answer["Location"])
    assert where.hostname == APEX
    return f"{where.path}?{where.query}"


def fetch_ticket(browser: Client, address: str) -> str:
    """Follow entry's redirect on the apex. Returns the path of the arrival in the workspace."""
    page = browser.get(address, headers={"host": APEX})
    assert page.status_code == 200, page.content
    assert page["Referrer-Policy"] == "no-referrer"
    found = re.search(r'https?://[^"\' ]+/arrive/\?[^"\' ]+', page.content.decode())
    assert found
    where = urlsplit(unescape(found[0]))
    return f"{where.path}?{where.query}"


def on_the_way_in(persona: Persona, came_for: str = "/") -> tuple[Client, str]:
    """A browser, signed in on the apex, that holds the nonce, and the address that would let it in."""
    browser = persona.on_apex()
    arrival = fetch_ticket(browser, knock(browser, persona.team.host, came_for))
    return browser_on(persona.team.host, browser), arrival


def browser_on(host: str, browser: Client) -> Client:
    """The same machine's browser on a workspace host: host-only cookies of the apex do not come along."""
    there = Client(headers={"host": host})
    there.cookies["__Host-entry"] = nonce_of(browser)
    return there


def nonce_of(browser: Client) -> str:
    return next(cookie.value for name, cookie in browser.cookies.items() if name.startswith("__Host-entry"))


def was_refused(answer: HttpResponseBase) -> bool:
    return answer.status_code == 403 and settings.SESSION_COOKIE_NAME not in answer.cookies


def test_a_member_enters_through_the_apex_and_reaches_the_page_they_wanted(guardian: Persona) -> None:
    browser, arrival = on_the_way_in(guardian, "/characters/?page=2")

    answer = browser.get(arrival)

    assert (answer.status_code, answer["Location"]) == (302, "/characters/?page=2")
    assert browser.get("/").status_code == 200
    cookie = answer.cookies[settings.SESSION_COOKIE_NAME]
    assert cookie["secure"] and cookie["httponly"] and not cookie["domain"]


def test_a_stranger_is_redirected_to_entry_with_the_page_they_wanted(guardian: Persona) -> None:
    answer = stranger(guardian.team).get("/characters/?x=1")

    assert answer.status_code == 302
    assert answer["Location"] == "/enter/?next=%2Fcharacters%2F%3Fx%3D1"


def test_a_ticket_works_once(guardian: Persona) -> None:
    browser, arrival = on_the_way_in(guardian)
    other_tab = Client(headers={"host": guardian.team.host}, cookies=None)
    other_tab.cookies["__Host-entry"] = nonce_of(browser)
    browser.get(arrival)

    assert was_refused(other_tab.get(arrival))


def test_a_ticket_expires(guardian: Persona) -> None:
    browser, arrival = on_the_way_in(guardian)
    with public_context():
        EntryTicket.objects.update(expires_at=timezone.now() - timedelta(seconds=1))

    assert was_refused(browser.get(arrival))


def test_a_ticket_does_not_admit_to_another_team(guardian: Persona, neighbour: Persona) -> None:
    browser, arrival = on_the_way_in(guardian)

    assert was_refused(browser_on(neighbour.team.host, browser).get(arrival))


@pytest.mark.parametrize("nonce", ["", "another-browsers-nonce"])
def test_a_ticket_is_useless_in_another_browser(guardian: Persona, nonce: str) -> None:
    _, arrival = on_the_way_in(guardian)
    victim = stranger(guardian.team)
    if nonce:
        victim.cookies["__Host-entry"] = nonce

    assert was_refused(victim.get(arrival))


def test_a_browser_without_a_nonce_is_refused_even_with_a_ticket_for_none(guardian: Persona) -> None:
    """Otherwise a member could sign a stranger's browser in as themselves, and read what the stranger writes."""
    address = f"/workspaces/{guardian.team.slug}/hand-over/?nonce={fingerprint('')}"

    assert was_refused(stranger(guardian.team).get(fetch_ticket(guardian.on_apex(), address)))


def test_a_member_who_is_removed_while_entering_is_refused(grandparent: Persona) -> None:
    browser, arrival = on_the_way_in(grandparent)
    with public_context():
        Membership.objects.filter(id=grandparent.membership.id).update(removed_at=timezone.now())

    assert was_refused(browser.get(arrival))


@pytest.mark.parametrize("ticket", ["", "guessed", "\x00", "ä" * 5_000])
def test_a_guessed_ticket_is_refused(guardian: Persona, ticket: str) -> None:
    browser, _ = on_the_way_in(guardian)

    assert was_refused(browser.get("/arrive/", {"ticket": ticket}))


def test_neither_ticket_nor_nonce_can_be_read_from_the_database(guardian: Persona) -> None:
    browser, arrival = on_the_way_in(guardian)
    token = parse_qs(urlsplit(arrival).query)["ticket"][0]

    with public_context():
        kept = EntryTicket.objects.get()
    assert token not in (kept.token_hash, kept.nonce_hash)
    assert nonce_of(browser) not in (kept.token_hash, kept.nonce_hash)


@pytest.mark.parametrize("came_for", ELSEWHERE)
def test_entry_never_redirects_to_another_site(guardian: Persona, came_for: str) -> None:
    browser, arrival = on_the_way_in(guardian)
    ticket = parse_qs(urlsplit(arrival).query)["ticket"][0]

    answer = browser.get("/arrive/", {"ticket": ticket, "next": came_for})

    assert (answer.status_code, answer["Location"]) == (302, "/")


@pytest.mark.parametrize("came_for", ELSEWHERE)
def test_arrival_never_redirects_to_another_site(guardian: Persona, came_for: str) -> None:
    address = knock(guardian.on_apex(), guardian.team.host, came_for)

    assert parse_qs(urlsplit(address).query)["next"] == ["/"]


@pytest.mark.parametrize("came_for", ["//evil.example", "https://evil.example", "/\\evil.example"])
def test_signing_in_never_redirects_to_another_site(guardian: Persona, came_for: str) -> None:
    browser = Client(headers={"host": APEX})
    with public_context():
        EmailAddress.objects.create(user=guardian.user, email=guardian.email, verified=True, primary=True)
    form = {"login": guardian.email, "password": "a-good-long-password", "next": came_for}

    answer = browser.post(f"/accounts/login/?next={came_for}", form)

    assert answer.status_code == 302
    assert answer["Location"].startswith("/") and "evil" not in answer["Location"]


@pytest.mark.parametrize("nonce", ["", "short", "g" * 64, "A" * 64, "0" * 64 + "\n"])
def test_the_apex_gives_no_ticket_for_a_malformed_nonce(guardian: Persona, nonce: str) -> None:
    answer = guardian.on_apex().get(f"/workspaces/{guardian.team.slug}/hand-over/", {"nonce": nonce})

    assert answer.status_code == 422
    with public_context():
        assert not EntryTicket.objects.exists()


def test_the_apex_gives_no_ticket_to_a_stranger(guardian: Persona, neighbour: Persona) -> None:
    address = f"/workspaces/{guardian.team.slug}/hand-over/"

    answer = neighbour.on_apex().get(address, {"nonce": "0" * 64})

    assert answer.status_code == 404
    assert guardian.team.name not in answer.content.decode()
    assert Client(headers={"host": APEX}).get(address).status_code == 302


def test_tabs_that_enter_together_share_the_nonce(guardian: Persona) -> None:
    browser = guardian.on_apex()

    first, second = (fetch_ticket(browser, knock(browser, guardian.team.host, page)) for page in ("/", "/characters/"))
    inside = browser_on(guardian.team.host, browser)

    assert inside.get(second)["Location"] == "/characters/"
    assert inside.get(first)["Location"] == "/"


def test_tabs_that_enter_at_the_same_moment_are_all_admitted(guardian: Persona) -> None:
    """Neither sent a cookie: the answers of both give one, and the browser has both before the first comes back."""
    tabs, inside = [guardian.on_apex(), guardian.on_apex()], Client(headers={"host": guardian.team.host})
    arrivals = [fetch_ticket(tab, knock(tab, guardian.team.host)) for tab in tabs]
    for tab in tabs:
        for name in [name for name in tab.cookies if name.startswith("__Host-entry")]:
            inside.cookies[name] = tab.cookies[name].value

    assert [inside.get(arrival).status_code for arrival in arrivals] == [302, 302]


def test_the_list_of_workspaces_shows_only_mine(guardian: Persona, neighbour: Persona) -> None:
    page = guardian.on_apex().get("/workspaces/").content.decode()

    assert guardian.team.name in page
    assert neighbour.team.name not in page


def test_a_person_chooses_between_several_ways_to_sign_in(guardian: Persona, client: Client) -> None:
    """A room above registers a way without an account; the way with one stays a click away."""
    with SIGN_INS.replaced("card", SignIn("With my card", "entry:goodbye")):
        page = client.get("/enter/", {"next": "/characters/"}, headers={"host": guardian.team.host})
        ways = [unescape(found) for found in re.findall(r'href="(/[^"]+)"', page.content.decode())]
        account = client.get("/enter/?next=%2Fcharacters%2F&with=account", headers={"host": guardian.team.host})

    assert page.status_code == 200 and "With my card" in page.content.decode()
    assert "/goodbye/?next=%2Fcharacters%2F" in ways
    assert "/enter/?next=%2Fcharacters%2F&with=account" in ways
    assert account.status_code == 302 and urlsplit(account["Location"]).hostname == APEX
