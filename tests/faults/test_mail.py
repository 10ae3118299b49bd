"""Row 34: with every documented form of EMAIL_URL, credentials and e-mails are encrypted or not sent."""

import re
import ssl
from contextlib import closing
from pathlib import Path
from smtplib import SMTPNotSupportedError
from typing import Any

import pytest
import trustme
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import get_connection, send_mail

from config.environment import ROOT, load_environment
from config.mail import SCHEMES, mail_settings
from tests.fake_providers.mail import Offer, mail_server

USER, PASSWORD = "books@example.org", "p:a/s#s@word"
LOGIN = "books%40example.org:p%3Aa%2Fs%23s%40word"
OFFERS: dict[str, Offer] = {"smtp+tls": "starttls", "smtps": "tls", "smtp": "starttls"}


def documented() -> list[str]:
    row = next(line for line in (ROOT / "docs/configuration.md").read_text().splitlines() if "| `EMAIL_URL` |" in line)
    return re.findall(r"`([a-z+]+)://", row)


ENCRYPTED = [scheme for scheme in documented() if scheme != "smtp"]


@pytest.fixture
def authority(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> trustme.CA:
    """Known to this process as an operator would make it known."""
    found = trustme.CA()
    found.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    return found


def send(settings: Any, url: str) -> None:
    for name, value in mail_settings(url).items():
        setattr(settings, name, value)
    with closing(get_connection()) as connection:
        send_mail("A letter", "Secret words", None, ["robin@example.org"], connection=connection)


def test_the_page_documents_every_form_that_is_read() -> None:
    assert set(documented()) == set(SCHEMES)


@pytest.mark.parametrize("scheme", ENCRYPTED)
def test_credentials_and_letters_leave_encrypted(scheme: str, authority: trustme.CA, settings: Any) -> None:
    with mail_server(OFFERS[scheme], authority) as seen:
        send(settings, f"{scheme}://{LOGIN}@127.0.0.1:{seen.port}")

    assert seen.credentials == [(True, USER, PASSWORD)]
    assert [encrypted for encrypted, _ in seen.letters] == [True]
    assert b"Secret words" in seen.letters[0][1]


def test_the_server_of_these_tests_can_see_what_is_not_encrypted(authority: trustme.CA, settings: Any) -> None:
    with mail_server("starttls", authority) as seen:
        send(settings, f"smtp://{LOGIN}@127.0.0.1:{seen.port}")

    assert seen.credentials == [(False, USER, PASSWORD)]
    assert [encrypted for encrypted, _ in seen.letters] == [False]


def test_a_server_whose_starttls_was_stripped_gets_nothing_and_the_sender_hears_of_it(
    authority: trustme.CA, settings: Any
) -> None:
    with mail_server("nothing", authority) as seen, pytest.raises(SMTPNotSupportedError):
        send(settings, f"smtp+tls://{LOGIN}@127.0.0.1:{seen.port}")

    assert (seen.credentials, seen.letters) == ([], [])


@pytest.mark.parametrize("scheme", ENCRYPTED)
def test_a_server_with_a_strangers_certificate_gets_nothing(scheme: str, authority: trustme.CA, settings: Any) -> None:
    with mail_server(OFFERS[scheme], trustme.CA()) as seen, pytest.raises(ssl.SSLCertVerificationError):
        send(settings, f"{scheme}://{LOGIN}@127.0.0.1:{seen.port}")

    assert (seen.credentials, seen.letters) == ([], [])


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("smtp://mail.example.org:25", "unencrypted"),
        ("smtp+tls://user:pa/ss@mail.example.org:587", "must be smtp+tls://"),
        ("smtps+tls://mail.example.org", "must be smtp+tls://"),
        ("smtp+tls://mail.example.org?tls=True", "must be smtp+tls://"),
        ("smtp+tls://", "must be smtp+tls://"),
        ("mail.example.org", "must be smtp+tls://"),
    ],
)
def test_production_refuses_to_start_without_tls(url: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORYSPROUT_ENV", "production")
    monkeypatch.setenv("EMAIL_URL", url)

    with pytest.raises(ImproperlyConfigured) as caught:
        load_environment()

    (line,) = [line for line in str(caught.value).splitlines() if line.startswith("  EMAIL_URL: ")]
    assert said in line
    assert "pa/ss" not in line


@pytest.mark.parametrize("scheme", ENCRYPTED)
def test_production_starts_with_tls(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORYSPROUT_ENV", "production")
    monkeypatch.setenv("EMAIL_URL", f"{scheme}://{LOGIN}@mail.example.org")

    with pytest.raises(ImproperlyConfigured) as caught:
        load_environment()  # the rest of what production needs is not set

    assert "EMAIL_URL" not in str(caught.value)


def test_each_form_has_the_port_that_mail_servers_listen_on() -> None:
    assert {scheme: mail_settings(f"{scheme}://mail.example.org")["EMAIL_PORT"] for scheme in SCHEMES} == {
        "smtp+tls": 587,
        "smtps": 465,
        "smtp": 25,
    }
