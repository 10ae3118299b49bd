"""deploy/pin_images.py against a registry of our own that wants a token, as Docker Hub and ghcr.io do."""

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FILES = ("deploy/Dockerfile", "docker-compose.yml")
INDEX = "application/vnd.oci.image.index.v1+json"
HUB = {"library/python:3.13-slim": b"python", "library/postgres:18": b"postgres", "library/redis:8": b"redis"}


@dataclass
class Registry:
    """``manifests`` are by repository:tag. What ``names`` has instead is said to be a manifest's digest."""

    manifests: dict[str, bytes] = field(default_factory=lambda: dict(HUB))
    names: dict[str, str] = field(default_factory=dict)
    kind: str = INDEX
    private: str = ""
    realm: str = ""
    asked: list[str] = field(default_factory=list)

    def digest(self, name: str) -> str:
        return f"sha256:{hashlib.sha256(self.manifests[name]).hexdigest()}"


class RegistryServer(ThreadingHTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), RegistryHandler)
        self.registry = Registry()
        self.address = f"http://127.0.0.1:{self.server_port}"


class RegistryHandler(BaseHTTPRequestHandler):
    server: RegistryServer

    def do_GET(self) -> None:
        registry, url = self.server.registry, urlsplit(self.path)
        registry.asked.append(url.path)
        if url.path == "/token":
            query = parse_qs(url.query)
            assert query["service"] == ["registry, ours"]
            return self._send(200, json.dumps({"token": query["scope"][0]}).encode(), "application/json")
        repository, _, tag = url.path.removeprefix("/v2/").partition("/manifests/")
        scope, name = f"repository:{repository}:pull", f"{repository}:{tag}"
        if self.headers["Authorization"] != f"Bearer {scope}" or name == registry.private:
            realm = registry.realm or f"{self.server.address}/token"
            challenge = f'Bearer realm="{realm}",service="registry, ours",scope="{scope}"'
            return self._send(401, b"{}", "application/json", {"WWW-Authenticate": challenge})
        if name not in registry.manifests or INDEX not in self.headers["Accept"]:
            return self._send(404, b"{}", "application/json")
        digest = registry.names.get(name, registry.digest(name))
        return self._send(200, registry.manifests[name], registry.kind, {"Docker-Content-Digest": digest})

    def _send(self, status: int, body: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 — http.server's name
        pass


@pytest.fixture
def server() -> Iterator[RegistryServer]:
    with RegistryServer() as server:
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The script and our two files, their images by tag alone even where somebody has pinned them."""
    (tmp_path / "deploy").mkdir()
    shutil.copy(ROOT / "deploy" / "pin_images.py", tmp_path / "deploy")
    for name in FILES:
        (tmp_path / name).write_text(unpinned((ROOT / name).read_text()))
    return tmp_path


def unpinned(text: str) -> str:
    return re.sub("@sha256:[0-9a-f]{64}", "", text)


def texts(checkout: Path) -> list[str]:
    return [(checkout / name).read_text() for name in FILES]


def run(checkout: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(checkout / "deploy" / "pin_images.py"), *options]
    return subprocess.run(command, env={"NO_PROXY": "*"}, capture_output=True, text=True, check=False, timeout=60)


def hub(server: RegistryServer) -> str:
    return f"--registry=docker.io={server.address}"


def test_every_image_is_pinned_and_nothing_else_is_changed(server: RegistryServer, checkout: Path) -> None:
    before = texts(checkout)

    done = run(checkout, hub(server))

    assert done.returncode == 0, done.stderr
    assert "Changed: deploy/Dockerfile, docker-compose.yml." in done.stdout
    dockerfile, compose = texts(checkout)
    assert [unpinned(dockerfile), unpinned(compose)] == before
    python = f"python:3.13-slim@{server.registry.digest('library/python:3.13-slim')}"
    assert re.findall("^FROM (.*)$", dockerfile, re.MULTILINE) == [f"{python} AS build", python]
    images = {service["image"] for service in yaml.safe_load(compose)["services"].values()}
    postgres, redis = (server.registry.digest(f"library/{name}") for name in ("postgres:18", "redis:8"))
    assert images == {"storysprout", f"postgres:18@{postgres}", f"redis:8@{redis}"}
    assert sorted(path.name for path in checkout.iterdir()) == ["deploy", "docker-compose.yml"]


def test_a_second_run_follows_the_tags(server: RegistryServer, checkout: Path) -> None:
    run(checkout, hub(server))
    pinned = texts(checkout)

    assert "Changed: nothing." in run(checkout, hub(server)).stdout
    assert texts(checkout) == pinned

    old = server.registry.digest("library/redis:8")
    server.registry.manifests["library/redis:8"] = b"redis, repaired"
    assert "Changed: docker-compose.yml." in run(checkout, hub(server)).stdout
    assert texts(checkout) == [pinned[0], pinned[1].replace(old, server.registry.digest("library/redis:8"))]


def test_check_names_images_without_a_digest_and_asks_no_registry(server: RegistryServer, checkout: Path) -> None:
    before = texts(checkout)

    done = run(checkout, "--check", hub(server))

    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "deploy/Dockerfile: python:3.13-slim has no digest.",
        "docker-compose.yml: postgres:18 has no digest.",
        "docker-compose.yml: redis:8 has no digest.",
    ]
    assert (texts(checkout), server.registry.asked) == (before, [])
    run(checkout, hub(server))
    done = run(checkout, "--check")
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("trouble", "says"),
    [
        ({"names": {"library/redis:8": "sha256:" + "0" * 64}}, "names the digest sha256:000"),
        ({"manifests": {name: body for name, body in HUB.items() if "redis" not in name}}, "404 Not Found"),
        ({"private": "library/redis:8"}, "401 Unauthorized"),
        ({"kind": "text/html"}, "text/html instead of a manifest"),
        ({"realm": "file:///etc/hostname?"}, "sign-in that is not supported"),
    ],
)
def test_nothing_is_written_when_a_registry_refuses_or_contradicts_itself(
    server: RegistryServer, checkout: Path, trouble: dict[str, object], says: str
) -> None:
    before = texts(checkout)
    server.registry = Registry(**trouble)  # type: ignore[arg-type]  # one field of several types

    done = run(checkout, hub(server))

    assert done.returncode == 1
    assert done.stderr.startswith("Nothing was changed. docker.io ")
    assert says in done.stderr
    assert done.stderr.count("\n") == 1
    assert texts(checkout) == before


def test_nothing_is_written_when_a_registry_cannot_be_reached(server: RegistryServer, checkout: Path) -> None:
    before = texts(checkout)
    server.server_close()

    done = run(checkout, hub(server))

    assert done.returncode == 1
    assert re.match(
        r"Nothing was changed\. docker\.io could not be asked for python:3\.13-slim: .*refused", done.stderr
    )
    assert texts(checkout) == before


def test_no_file_is_changed_when_one_cannot_be_written(server: RegistryServer, checkout: Path) -> None:
    before = texts(checkout)
    (checkout / ".docker-compose.yml.new").mkdir()  # where the second file's new text would go

    done = run(checkout, hub(server))

    assert done.returncode == 1
    assert done.stderr.startswith("Nothing was changed. ")
    assert texts(checkout) == before
    assert not (checkout / "deploy" / ".Dockerfile.new").exists()


def test_every_way_of_naming_an_image_is_known(server: RegistryServer, checkout: Path) -> None:
    server.registry.manifests |= {"astral-sh/uv:1": b"uv", "a/b:latest": b"b", "docker/dockerfile:1": b"syntax"}
    fixed = "sha256:" + "f" * 64
    (checkout / "deploy" / "Dockerfile").write_text(
        "# syntax=docker/dockerfile:1\n"
        "# COPY --from=nobody/asks:this\n"
        "ARG BASE=python:3.13-slim\n"
        "FROM --platform=$BUILDPLATFORM ${BASE} AS Build\n"
        "RUN --mount=type=cache,target=/c --mount=type=bind,from=ghcr.io/astral-sh/uv:1,target=/uv tool --from=other\n"
        "FROM build\n"
        f"COPY --chown=1 --from=tools.example:5000/a/b /b /b\nCOPY --from=0 / /\nCOPY --from=a/b@{fixed} / /\n"
        "FROM scratch\n"
    )
    (checkout / "docker-compose.yml").write_text(
        "x-app: &app {build: ., image: own}\n"
        "services:\n  web:\n    <<: *app\n    image: own2\n"
        "  one: {image: 'redis:8'}\n  two: {image: \"postgres:18\"}\n"
    )
    before = texts(checkout)
    others = [f"--registry={name}={server.address}" for name in ("ghcr.io", "tools.example:5000")]

    done = run(checkout, hub(server), *others)

    assert done.returncode == 0, done.stderr
    dockerfile, compose = texts(checkout)
    assert unpinned(dockerfile.replace("a/b:latest", "a/b")) == unpinned(before[0])
    assert unpinned(compose) == before[1]
    digest = server.registry.digest
    for pinned in (
        f"# syntax=docker/dockerfile:1@{digest('docker/dockerfile:1')}\n",
        f"ARG BASE=python:3.13-slim@{digest('library/python:3.13-slim')}\n",
        f"from=ghcr.io/astral-sh/uv:1@{digest('astral-sh/uv:1')},target",
        f"--from=tools.example:5000/a/b:latest@{digest('a/b:latest')} /b",
        f"--from=a/b@{fixed} ",
    ):
        assert pinned in dockerfile
    services = yaml.safe_load(compose)["services"]
    assert services["one"]["image"] == f"redis:8@{digest('library/redis:8')}"
    assert services["two"]["image"] == f"postgres:18@{digest('library/postgres:18')}"
    assert run(checkout, "--check").returncode == 0


def test_an_image_that_cannot_be_read_is_named(server: RegistryServer, checkout: Path) -> None:
    (checkout / "deploy" / "Dockerfile").write_text("ARG VERSION=3\nFROM python:${VERSION}-slim\n")

    done = run(checkout, hub(server))

    assert (done.returncode, server.registry.asked.count("/v2/library/python/manifests/3")) == (1, 0)
    assert "“python:${VERSION}-slim” cannot be read as an image." in done.stderr
