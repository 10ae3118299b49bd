"""docker-compose.yml: valid by the Compose Specification, and about programs and variables that exist."""

import json
import re
import subprocess
from importlib.metadata import entry_points
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from celery_typed.jobs import _specs

from config.celery import app
from config.environment import Environment

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((Path(__file__).parent / "compose_spec" / "compose-spec.json").read_text())
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OURS = {name: service for name, service in SERVICES.items() if service["image"] == "storysprout"}


def test_file_is_valid_by_the_specification() -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(COMPOSE)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(COMPOSE | {"services": {"web": {"imagine": "storysprout"}}})


def test_every_part_of_storysprout_is_there() -> None:
    assert SERVICES.keys() == {"postgres", "redis", "migrate", "web", "worker", "calls", "sweeper", "beat"}
    assert SERVICES["postgres"]["image"].partition("@")[0] == "postgres:18"
    assert SERVICES["redis"]["image"].partition("@")[0] == "redis:8"
    assert "ARG POSTGRES_MAJOR=18\n" in (ROOT / "deploy" / "Dockerfile").read_text(), "pg_dump's, the server's version"
    assert all("healthcheck" in service for name, service in SERVICES.items() if name != "migrate")


@pytest.mark.parametrize("name", OURS)
def test_command_names_a_program_that_exists(name: str) -> None:
    program, *words = OURS[name]["command"]
    scripts = {script.name for script in entry_points(group="console_scripts")}
    assert program in scripts | {"python"}
    for word in words:
        if word.endswith(".py"):
            assert (ROOT / word).is_file()
        if word.startswith("config"):
            assert find_spec(word.partition(":")[0])
    if "manage.py" in words:
        assert find_spec(f"config.management.commands.{words[-1]}")


@pytest.mark.parametrize("name", OURS)
def test_every_variable_is_one_that_storysprout_reads(name: str) -> None:
    known = {field.upper() for field in Environment.model_fields}
    assert OURS[name]["environment"].keys() <= known


@pytest.mark.parametrize("name", OURS)
def test_every_variable_that_storysprout_reads_can_be_set(name: str) -> None:
    not_for_containers = {"DEBUG", "POSTGRES_BIN", "STRIPE"}
    of_some_services_only = {"DATABASE_POOL", "DDL_DATABASE_URL"}
    wanted = {field.upper() for field in Environment.model_fields} - not_for_containers - of_some_services_only
    assert OURS[name]["environment"].keys() >= wanted


def test_every_variable_in_the_text_has_a_default() -> None:
    text = (ROOT / "docker-compose.yml").read_text().replace("$$", "")
    names = set(re.findall(r"\$\{(\w+)", text))
    assert names == set(re.findall(r"\$\{(\w+):-", text))
    example = (ROOT / "deploy" / "example.env").read_text()
    assert set(re.findall(r"^#? ?([A-Z_]+)=", example, re.MULTILINE)) <= names


def test_parts_share_one_environment() -> None:
    web = OURS["web"]["environment"]
    for service in OURS.values():
        own = {"DDL_DATABASE_URL", "DATABASE_POOL"}
        shared = {name: value for name, value in service["environment"].items() if name not in own}
        assert shared.items() <= web.items()
    builders = {name for name, service in OURS.items() if "DDL_DATABASE_URL" in service["environment"]}
    assert builders == {"migrate", "worker"}
    assert not SERVICES["postgres"].get("ports")
    assert not SERVICES["redis"].get("ports")


def test_image_copies_every_room_and_runs_as_nobody_special() -> None:
    text = (ROOT / "deploy" / "Dockerfile").read_text()
    assert re.search(r"^USER storysprout$", text, re.MULTILINE)
    for room in ("config", "shared_apps", "tenant_apps", "tenants", "templates", "static", "manage.py"):
        assert f"COPY {room} " in text
        assert f"!{room}\n" in (ROOT / ".dockerignore").read_text()


def test_every_queue_has_a_worker() -> None:
    taken = [word for service in OURS.values() for flag, word in pairwise(service["command"]) if flag == "-Q"]
    declared = {queue.name for queue in app.conf.task_queues}
    assert sorted(queue for queues in taken for queue in queues.split(",")) == sorted(declared)
    jobs = {spec.queue for spec in _specs.values() if not spec.name.startswith("tests.")}
    assert jobs == declared


def started(tmp_path: Path, **variables: str) -> "subprocess.CompletedProcess[str]":
    """The PostgreSQL container's own start, with its entrypoint and command, up to the image's script."""
    image = tmp_path / "docker-entrypoint.sh"
    image.write_text('#!/bin/sh\necho "$@"\n')
    image.chmod(0o755)
    entrypoint = SERVICES["postgres"]["entrypoint"]
    mounted = dict(volume.split(":")[1::-1] for volume in SERVICES["postgres"]["volumes"])
    script = ROOT / mounted[entrypoint[-1]]
    return subprocess.run(
        [*entrypoint[:-1], script, *SERVICES["postgres"]["command"]],
        env=variables | {"PATH": f"{tmp_path}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("superusers", "own", "refused"),
    [
        ("postgres", "kT8-w2q", ["POSTGRES_PASSWORD"]),
        ("kT8-w2q", "storysprout", ["DATABASE_PASSWORD"]),
        ("postgres", "storysprout", ["POSTGRES_PASSWORD", "DATABASE_PASSWORD"]),
        ("", "", ["POSTGRES_PASSWORD", "DATABASE_PASSWORD"]),
    ],
)
def test_production_does_not_start_with_our_default_passwords(
    tmp_path: Path, superusers: str, own: str, refused: list[str]
) -> None:
    done = started(tmp_path, STORYSPROUT_ENV="production", POSTGRES_PASSWORD=superusers, DATABASE_PASSWORD=own)

    assert (done.returncode, done.stdout) == (1, ""), "no database is made, and none that is there is served"
    assert done.stderr.split(":")[-1].split() == refused


@pytest.mark.parametrize(("mode", "password"), [("production", "kT8-w2q"), ("development", "storysprout")])
def test_the_image_starts_as_it_always_does(tmp_path: Path, mode: str, password: str) -> None:
    done = started(tmp_path, STORYSPROUT_ENV=mode, POSTGRES_PASSWORD=password, DATABASE_PASSWORD=password)

    assert (done.returncode, done.stdout.split()) == (0, SERVICES["postgres"]["command"])


def test_a_new_database_gets_an_owner_that_is_no_superuser(tmp_path: Path) -> None:
    (tmp_path / "psql").write_text('#!/bin/sh\necho "$@"; cat\n')
    (tmp_path / "psql").chmod(0o755)
    mounted = [volume.split(":")[0] for volume in SERVICES["postgres"]["volumes"] if "initdb.d/" in volume]

    done = subprocess.run(
        ["sh", *[ROOT / path for path in mounted]],
        env={"DATABASE_PASSWORD": "kT8-w2q", "PATH": f"{tmp_path}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert "password=kT8-w2q" in done.stdout
    assert "CREATE DATABASE storysprout OWNER storysprout" in done.stdout


def test_the_database_can_be_somebody_elses() -> None:
    assert SERVICES["postgres"]["scale"] == "${POSTGRES_CONTAINERS:-1}"
    assert "POSTGRES_CONTAINERS=0" in (ROOT / "deploy" / "example.env").read_text()
