"""A small OpenID provider that is Google or Apple, signs what it says, replaces its keys, and misbehaves on wish."""

import base64
import hashlib
import json
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

CLIENT, SECRET = "storysprout-client", "google-secret"
TEAM_ID, KEY_ID = "TEAM123456", "KEY1234567"


@dataclass
class Person:
    """Who is signed in at the provider."""

    sub: str = "person-1"
    email: str = "sam@example.org"
    is_verified: Any = True
    name: str = "Sam"


@dataclass
class Mood:
    """How the provider behaves."""

    person: Person = field(default_factory=Person)
    is_away: bool = False
    """Tokens and keys get a 503."""
    nonsense: bytes | None = None
    """What it answers instead of a token."""
    clock: int = 0
    """Seconds that its clock is ahead."""
    claims: dict[str, Any] = field(default_factory=dict)
    """What its statement says otherwise."""
    signs_with: str = ""
    """Another key than the one that it publishes: "stranger", "none" or "secret"."""


class Key:
    """A key to sign with, and its public half as a document."""

    def __init__(self) -> None:
        self.id = secrets.token_hex(4)
        self.private = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    @property
    def jwk(self) -> dict[str, Any]:
        public = jwt.algorithms.RSAAlgorithm.to_jwk(self.private.public_key(), as_dict=True)
        return {**public, "kid": self.id, "use": "sig", "alg": "RS256"}


class IdentityServer:
    """``issuer`` is its address, and that of all its pages."""

    def __init__(self) -> None:
        self.mood = Mood()
        self.keys = [Key()]
        self.stranger = Key()
        self.apples_key = ec.generate_private_key(ec.SECP256R1())
        self.codes: dict[str, dict[str, str]] = {}
        server = self

        class Handler(_Handler):
            provider = server

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.issuer = f"http://127.0.0.1:{self.http.server_port}"

    @property
    def environment(self) -> dict[str, str]:
        """The variables with which an operator connects it, as Google and as Apple."""
        key = self.apples_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        return {
            "GOOGLE_CLIENT_ID": CLIENT,
            "GOOGLE_CLIENT_SECRET": SECRET,
            "GOOGLE_BASE_URL": self.issuer,
            "APPLE_CLIENT_ID": CLIENT,
            "APPLE_TEAM_ID": TEAM_ID,
            "APPLE_KEY_ID": KEY_ID,
            "APPLE_PRIVATE_KEY": key.replace("\n", "\\n"),
            "APPLE_BASE_URL": self.issuer,
        }

    def rotate(self) -> None:
        """Sign with a new key from now on, and publish it alone."""
        self.keys = [Key()]

    def statement(self, asked: dict[str, str]) -> str:
        now, person = int(time.time()) + self.mood.clock, self.mood.person
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "sub": person.sub,
            "email": person.email,
            "email_verified": person.is_verified,
            "name": person.name,
            "nonce": asked.get("nonce", ""),
            "iat": now,
            "exp": now + 300,
        } | self.mood.claims
        claims = {name: value for name, value in claims.items() if value is not None}
        key = self.keys[-1]
        if self.mood.signs_with == "none":
            return jwt.encode(claims, "", algorithm="none", headers={"kid": key.id})
        if self.mood.signs_with == "secret":
            return jwt.encode(claims, "a-guess-that-is-long-enough-for-it", algorithm="HS256", headers={"kid": key.id})
        signer = self.stranger if self.mood.signs_with == "stranger" else key
        return jwt.encode(claims, signer.private, algorithm="RS256", headers={"kid": key.id})


@contextmanager
def serving() -> Iterator[IdentityServer]:
    server = IdentityServer()
    thread = Thread(target=server.http.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.http.shutdown()
        server.http.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    provider: IdentityServer

    def do_GET(self) -> None:
        where = urlsplit(self.path)
        if where.path in ("/o/oauth2/v2/auth", "/auth/authorize"):
            self._ask({name: values[0] for name, values in parse_qs(where.query).items()})
        elif self.provider.mood.is_away:
            self._answer(503, b"")
        elif where.path in ("/oauth2/v3/certs", "/auth/keys"):
            self._answer(200, json.dumps({"keys": [key.jwk for key in self.provider.keys]}).encode())
        else:
            self._answer(404, b"")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = {name: values[0] for name, values in parse_qs(body).items()}
        mood = self.provider.mood
        if mood.is_away:
            self._answer(503, b"")
        elif mood.nonsense is not None:
            self._answer(200, mood.nonsense)
        elif fault := self._fault_of(form):
            self._answer(400, json.dumps({"error": fault}).encode())
        else:
            said = self.provider.statement(self.provider.codes.pop(form["code"]))
            self._answer(200, json.dumps({"access_token": "an-access-token", "id_token": said}).encode())

    def _ask(self, asked: dict[str, str]) -> None:
        """The page where a person agrees. Here they always do."""
        code = secrets.token_hex(8)
        self.provider.codes[code] = asked
        answer = {"code": code, "state": asked["state"]}
        if asked.get("response_mode") == "form_post":
            name = {"firstName": self.provider.mood.person.name, "lastName": ""}
            page = _page_that_posts(asked["redirect_uri"], answer | {"user": json.dumps({"name": name})})
            self._answer(200, page.encode(), {"Content-Type": "text/html"})
        else:
            self._answer(302, b"", {"Location": f"{asked['redirect_uri']}?{urlencode(answer)}"})

    def _fault_of(self, form: dict[str, str]) -> str:
        asked = self.provider.codes.get(form.get("code", ""))
        if asked is None or form["redirect_uri"] != asked["redirect_uri"] or form["client_id"] != CLIENT:
            return "invalid_grant"
        if "code_challenge" in asked and _challenge(form.get("code_verifier", "")) != asked["code_challenge"]:
            return "invalid_grant"
        return "" if self._is_our_client(form["client_secret"]) else "invalid_client"

    def _is_our_client(self, secret: str) -> bool:
        """Google has a secret, Apple a statement that is signed with the key that it was given."""
        if self.path == "/token":
            return secret == SECRET
        claims = jwt.decode(
            secret, self.provider.apples_key.public_key(), algorithms=["ES256"], audience="https://appleid.apple.com"
        )
        return (claims["iss"], claims["sub"], jwt.get_unverified_header(secret)["kid"]) == (TEAM_ID, CLIENT, KEY_ID)

    def _answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            **(headers or {}),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  (its name there)
        """Say nothing: the suite is silent."""


def _page_that_posts(place: str, form: dict[str, str]) -> str:
    """A page of Apple's, which sends the answer by itself, from its own host."""
    fields = "".join(f'<input type="hidden" name="{name}" value="{escape(value)}">' for name, value in form.items())
    send = "<script>document.forms[0].submit()</script>"
    icon = '<link rel="icon" href="data:,">'
    return f'<!doctype html>{icon}<form method="post" action="{escape(place)}">{fields}</form>{send}'


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
