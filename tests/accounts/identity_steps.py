"""A person signs in with Google or Apple: their browser goes there and comes back with the answer."""

import re
import urllib.error
import urllib.request
from html import unescape
from typing import Any
from urllib.parse import urlsplit

import pytest
from allauth.socialaccount.models import SocialAccount
from django.test import Client

from tenants.backend import public_context
from tests.personas import Answer

CONNECTIONS, ONWARDS = "/accounts/connections/", "/accounts/onwards/"


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: Any) -> None:
        return None


def begin(browser: Client, name: str, **form: str) -> str:
    """Press the button. Returns the address at the provider to which the browser is sent, by a page of ours."""
    answer = browser.post(f"/accounts/{name}/login/", form)
    assert answer["Location"] == ONWARDS
    answer = browser.get(ONWARDS)
    found = re.search(r'content="0;url=([^"]+)"', answer.content.decode())
    assert found, answer.content.decode()
    return unescape(found[1])


def come_back(browser: Client, address: str) -> Answer:
    """Agree at the provider, and bring its answer to us, as a link (Google) or as a posted form (Apple)."""
    with urllib.request.build_opener(_Stay).open(address) if "form_post" in address else _redirect(address) as told:
        if "form_post" in address:
            fields = re.findall(r'name="(\w+)" value="([^"]*)"', told.read().decode())
            posted = browser.post("/accounts/apple/login/callback/", {name: unescape(value) for name, value in fields})
            assert posted.status_code == 302
            return browser.get(_path(posted["Location"]))
        return browser.get(_path(told.headers["Location"]))


def go_through(browser: Client, name: str, **form: str) -> Answer:
    return come_back(browser, begin(browser, name, **form))


def _redirect(address: str) -> Any:
    with pytest.raises(urllib.error.HTTPError) as told:
        urllib.request.build_opener(_Stay).open(address)
    assert told.value.code == 302
    return told.value


def _path(address: str) -> str:
    where = urlsplit(address)
    return f"{where.path}?{where.query}"


def accounts_of(email: str) -> list[str]:
    with public_context():
        return list(SocialAccount.objects.filter(user__email=email).order_by("id").values_list("uid", flat=True))


def said_by(answer: Any) -> str:
    return " ".join(answer.content.decode().split())
